package org.ursell.symbolic.coefficient;

import java.util.List;
import java.util.function.UnaryOperator;
import org.matheclipse.core.interfaces.IExpr;

/** Real atoms such as {@code sqrt(2)} in the user's names, readable by a person and by a parser. */
final class AtomText {
  private AtomText() {}

  static String of(Generator atom, List<Generator> generators) {
    return ExpressionWriter.write(
        atom.expression(), symbol -> name(symbol, generators, UnaryOperator.identity()));
  }

  /** The same for people, who do not know of the parts of complex parameters. */
  static String shown(Generator atom, List<Generator> generators) {
    return AtomWords.factor(
        atom.expression(), symbol -> name(symbol, generators, ComplexParameter::shown));
  }

  /** What a parameter's safe symbol stands for. */
  private static String name(
      IExpr symbol, List<Generator> generators, UnaryOperator<String> naming) {
    return generators.stream()
        .filter(g -> g instanceof Generator.Parameter || g instanceof Generator.Time)
        .filter(g -> g.expression().equals(symbol))
        .map(
            g ->
                g instanceof Generator.Parameter parameter
                    ? naming.apply(parameter.name())
                    : Scalar.Time.NAME)
        .findFirst()
        .orElseThrow();
  }
}
