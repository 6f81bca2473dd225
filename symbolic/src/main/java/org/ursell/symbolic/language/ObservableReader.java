package org.ursell.symbolic.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableFormula.Call;
import org.ursell.runtime.equations.ObservableFormula.Number;
import org.ursell.runtime.equations.ObservableFormula.Power;
import org.ursell.runtime.equations.ObservableFormula.Product;
import org.ursell.runtime.equations.ObservableFormula.Quotient;
import org.ursell.runtime.equations.ObservableFormula.Sum;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/** Reads arithmetic of expectation values, such as {@code <c'*c'*c*c>/<c'*c>^2}. */
final class ObservableReader {
  /** What is a function of expectation values beside those of numbers. */
  private static final List<String> FUNCTIONS = List.of("abs", "re", "im", "conj");

  private final Scope scope;
  private final OperatorArity arity;
  private final Map<Integer, ObservableFormula> pieces = new HashMap<>();

  ObservableReader(Scope scope) {
    this.scope = scope;
    this.arity = new OperatorArity(scope);
  }

  /**
   * What a text computes.
   *
   * @throws ProblemException placed in the file
   */
  ObservableFormula read(ObservableText text) {
    for (ObservableText.Piece piece : text.pieces()) {
      pieces.put(
          // Its name in the masked text begins one character further in.
          piece.from() + 1,
          piece.squeezing().isEmpty()
              ? new MeanReader(scope).read(piece)
              : new SqueezingReader(scope).read(piece));
    }
    YamlNode.Text masked = text.masked();
    try {
      return formula(ExpressionParser.parse(masked.value(), FUNCTIONS));
    } catch (ProblemException problem) {
      if (problem.problem() == Problem.BROKEN_TRANSITION) {
        throw masked.placed(
            new ProblemException(Problem.OBSERVABLE_MODULUS, problem.span(), text.withoutBars()));
      }
      throw masked.placed(text.unmasked(Formula.misplaced(problem, scope)));
    }
  }

  private boolean holdsPiece(Expression expression) {
    return isPiece(expression) || expression.operands().stream().anyMatch(this::holdsPiece);
  }

  private boolean isPiece(Expression expression) {
    return expression instanceof Expression.Name && pieces.containsKey(expression.span().start());
  }

  private ObservableFormula formula(Expression expression) {
    if (isPiece(expression)) {
      ObservableFormula piece = pieces.get(expression.span().start());
      return piece == null ? Number.of(0.0) : piece;
    }
    requireNoOperators(expression);
    if (!holdsPiece(expression) && !callsMore(expression)) {
      return ScalarNumber.of(scope.scalar(expression), expression.span());
    }
    if (expression instanceof Expression.Negative minus) {
      return negative(formula(minus.operand()));
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return conjugate(formula(adjoint.operand()));
    }
    if (expression instanceof Expression.WithConjugate with) {
      ObservableFormula operand = formula(with.operand());
      ObservableFormula conjugate = conjugate(operand);
      return new Sum(List.of(operand, with.minus() ? negative(conjugate) : conjugate));
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    return binary((Binary) expression);
  }

  private ObservableFormula call(Expression.Call call) {
    List<ObservableFormula> arguments = call.operands().stream().map(this::formula).toList();
    ObservableFormula.Function function =
        ObservableFormula.Function.valueOf(call.function().toUpperCase(Locale.ROOT));
    switch (function) {
      case MIN, MAX, STEP, PULSE:
        for (int k = 0; k < arguments.size(); k++) {
          if (!arguments.get(k).isReal()) {
            throw new ProblemException(
                Problem.REAL_ARGUMENT, call.operands().get(k).span(), call.function());
          }
        }
        break;
      default:
    }
    return new Call(function, arguments);
  }

  private static ObservableFormula conjugate(ObservableFormula formula) {
    return new Call(ObservableFormula.Function.CONJ, formula);
  }

  private static ObservableFormula negative(ObservableFormula formula) {
    return new Product(Number.of(-1.0), formula);
  }

  private ObservableFormula binary(Binary binary) {
    ObservableFormula left = formula(binary.left());
    return switch (binary.operation()) {
      case PLUS -> new Sum(List.of(left, formula(binary.right())));
      case MINUS -> new Sum(List.of(left, negative(formula(binary.right()))));
      case TIMES -> new Product(left, formula(binary.right()));
      case OVER -> new Quotient(left, formula(binary.right()));
      case POWER -> new Power(left, exponent(binary.right()));
      case TENSOR -> throw new ProblemException(Problem.OBSERVABLE_TENSOR, binary.span());
    };
  }

  private double exponent(Expression expression) {
    boolean number = !holdsPiece(expression) && !callsMore(expression);
    if (number && scope.scalar(expression).isConstant()) {
      Complex value = Formula.constant(expression, scope);
      if (value.getImaginary() == 0.0 && Math.abs(value.getReal()) <= 64.0) {
        return value.getReal();
      }
    }
    throw new ProblemException(Problem.OBSERVABLE_EXPONENT, expression.span());
  }

  /** Whether a function of expectation values is asked of something, if only of a number. */
  private boolean callsMore(Expression expression) {
    return expression instanceof Expression.Call call && FUNCTIONS.contains(call.function())
        || expression.operands().stream().anyMatch(this::callsMore);
  }

  private void requireNoOperators(Expression expression) {
    if (!isPiece(expression)) {
      requireNoOperator(expression);
      expression.operands().forEach(this::requireNoOperators);
    }
  }

  private void requireNoOperator(Expression expression) {
    if (expression instanceof Expression.SumOverSites) {
      throw new ProblemException(Problem.SUM_OUTSIDE, expression.span());
    }
    boolean operator =
        expression instanceof Expression.Transition
            || expression instanceof Expression.Ket
            || expression instanceof Expression.Name && !arity.isScalar(expression);
    if (operator && expression instanceof Expression.Name name && scope.isBroken(name.name())) {
      throw new ProblemException(Problem.CONSEQUENCE, expression.span());
    }
    if (operator) {
      String word =
          expression instanceof Expression.Name name
              ? name.name()
              : expression instanceof Expression.Transition t
                  ? "|%d><%d|".formatted(t.to(), t.from())
                  : "|%d>".formatted(((Expression.Ket) expression).level());
      String inside =
          expression instanceof Expression.Ket ket ? "|%1$d><%1$d|".formatted(ket.level()) : word;
      throw new ProblemException(
          Problem.OBSERVABLE_BARE, expression.span(), word, bracketed(inside, expression));
    }
  }

  /** The expectation value of an operator, with its species if several could be meant. */
  private String bracketed(String inside, Expression expression) {
    boolean onSite = !(expression instanceof Expression.Ket) && arity.of(expression) > 0;
    List<String> sites =
        scope.species().stream().filter(s -> !s.isMode()).map(s -> s.name()).toList();
    return "<" + inside + ">" + (onSite && sites.size() > 1 ? "_" + sites.get(0) : "");
  }
}
