package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * The functions that the computer algebra is told nothing of: {@code cosh}, {@code log}, {@code
 * abs}, {@code max}, {@code step} and the like. To it they are unknown functions of real arguments,
 * so that it neither simplifies them for complex ones nor turns them into others; what is known of
 * them by heart, such as the value at a number, is put in before.
 */
final class RealFunction {
  private static final String PREFIX = "ursellfunction";

  /** One of these as the computer algebra prints a function that it does not know. */
  static final Pattern PRINTED = Pattern.compile("(?:\\\\text\\{)?" + PREFIX + "([a-z]+)\\}?");

  /** A difference this small in floating point does not tell the sign of a number. */
  private static final double UNSURE = 1e-9;

  private RealFunction() {}

  /** The refusal of a complex argument. */
  static ProblemException complex(String function, Span where) {
    boolean circular = function.equals("sin") || function.equals("cos");
    return new ProblemException(
        circular ? Problem.COMPLEX_ARGUMENT : Problem.REAL_ARGUMENT, where, function);
  }

  /** Refuses the logarithm of a number that has none. */
  static void requirePositive(Scalar argument, Span where) {
    if (!(ScalarValue.accurate(argument).getReal() > 0.0)) {
      throw new ProblemException(Problem.LOG_NOT_POSITIVE, where, argument.text());
    }
  }

  /**
   * The value of a function.
   *
   * @param arguments real, evaluated and expanded
   * @param values their values in floating point, where all of them are numbers
   */
  static IExpr of(
      String function, List<IExpr> arguments, Optional<List<Double>> values, SymjaSession session) {
    IExpr first = arguments.get(0);
    switch (function) {
      case "cosh":
        if (first.isZero()) {
          return F.C1;
        }
        break;
      case "sinh", "tanh":
        if (first.isZero()) {
          return F.C0;
        }
        break;
      case "log":
        if (first.isOne()) {
          return F.C0;
        }
        break;
      default:
        Optional<IExpr> number = values.flatMap(x -> number(function, arguments, x));
        if (number.isPresent()) {
          return number.get();
        }
    }
    return apply(function, arguments, session);
  }

  /** What a function with kinks or jumps makes of numbers, if they are not too close to one. */
  private static Optional<IExpr> number(String function, List<IExpr> exact, List<Double> x) {
    return switch (function) {
      case "abs" ->
          sign(exact.get(0), x.get(0), x.get(0))
              .map(s -> s < 0 ? F.eval(F.Times(F.CN1, exact.get(0))) : exact.get(0));
      case "step" -> sign(exact.get(0), x.get(0), x.get(0)).map(s -> s < 0 ? F.C0 : F.C1);
      case "pulse" -> {
        IExpr since = F.Subtract(exact.get(0), exact.get(1));
        double scale = Math.max(Math.abs(x.get(0)), Math.abs(x.get(1)));
        Optional<Integer> begun = sign(since, x.get(0) - x.get(1), scale);
        Optional<Integer> over =
            sign(
                F.Subtract(since, exact.get(2)),
                x.get(0) - x.get(1) - x.get(2),
                Math.max(scale, Math.abs(x.get(2))));
        yield begun.isEmpty() || over.isEmpty()
            ? Optional.empty()
            : Optional.of(begun.get() >= 0 && over.get() < 0 ? F.C1 : F.C0);
      }
      default -> extreme(function.equals("max") ? 1 : -1, exact, x);
    };
  }

  private static Optional<IExpr> extreme(int wanted, List<IExpr> exact, List<Double> x) {
    int best = 0;
    for (int k = 1; k < x.size(); k++) {
      Optional<Integer> sign =
          sign(
              F.Subtract(exact.get(k), exact.get(best)),
              x.get(k) - x.get(best),
              Math.max(Math.abs(x.get(k)), Math.abs(x.get(best))));
      if (sign.isEmpty()) {
        return Optional.empty();
      }
      best = sign.get() == wanted ? k : best;
    }
    return Optional.of(exact.get(best));
  }

  /** The sign of a number; empty where it is no fraction, and floating point does not tell. */
  private static Optional<Integer> sign(IExpr exact, double value, double scale) {
    IExpr number = F.eval(F.ExpandAll(exact));
    if (number.isRational()) {
      return Optional.of(number.isNegative() ? -1 : number.isZero() ? 0 : 1);
    }
    return Math.abs(value) > UNSURE * Math.abs(scale)
        ? Optional.of(value < 0.0 ? -1 : 1)
        : Optional.empty();
  }

  private static IExpr apply(String function, List<IExpr> arguments, SymjaSession session) {
    List<IExpr> distinct = new ArrayList<>(arguments);
    if (function.equals("min") || function.equals("max")) {
      distinct = new ArrayList<>(arguments.stream().distinct().toList());
      distinct.sort(Comparator.naturalOrder());
      if (distinct.size() == 1) {
        return distinct.get(0);
      }
    }
    return F.function(session.symbolNamed(PREFIX + function), distinct.toArray(IExpr[]::new));
  }

  /** The name of the function that an expression is a value of, if it is one of these. */
  static Optional<String> name(IExpr e) {
    String head = e.isAST() ? e.head().toString() : "";
    return head.startsWith(PREFIX)
        ? Optional.of(head.substring(PREFIX.length()))
        : Optional.empty();
  }

  /** The arguments of an expression that has a {@link #name}. */
  static List<IExpr> arguments(IExpr e) {
    return ((IAST) e).stream().toList();
  }
}
