package org.ursell.symbolic.coefficient;

import java.util.List;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Internal;

/** Functions as the computer algebra's printer for LaTeX knows them. */
@Internal
public final class PrintedFunctions {
  private PrintedFunctions() {}

  /** An expression to be printed and not to be evaluated any more. */
  public static IExpr known(IExpr expression) {
    return expression
        .replaceAll(
            part -> RealFunction.name(part).map(name -> known(name, arguments(part))).orElse(F.NIL))
        .orElse(expression);
  }

  private static IExpr[] arguments(IExpr call) {
    List<IExpr> arguments = RealFunction.arguments(call);
    return arguments.stream().map(PrintedFunctions::known).toArray(IExpr[]::new);
  }

  private static IExpr known(String name, IExpr... x) {
    return switch (name) {
      case "cosh" -> F.Cosh(x[0]);
      case "sinh" -> F.Sinh(x[0]);
      case "tanh" -> F.Tanh(x[0]);
      case "log" -> F.Log(x[0]);
      case "abs" -> F.Abs(x[0]);
      default -> F.NIL;
    };
  }

  /** A printed text with the names of the other functions in it. */
  public static String named(String latex) {
    return RealFunction.PRINTED
        .matcher(latex)
        .replaceAll(
            m ->
                m.group(1).startsWith("m")
                    ? "\\\\" + m.group(1)
                    : "\\\\operatorname{" + m.group(1) + "}");
  }
}
