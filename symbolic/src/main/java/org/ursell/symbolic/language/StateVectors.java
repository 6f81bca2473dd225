package org.ursell.symbolic.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/** Evaluates kets and density matrices, and checks that they are states. */
final class StateVectors {
  private static final double TOLERANCE = 1e-9;

  private StateVectors() {}

  /** A superposition of levels, of norm 1. */
  static InitialState ket(Expression expression, Species species, Scope scope) {
    Complex[] amplitudes = amplitudes(expression, species, scope);
    double square = 0;
    for (Complex amplitude : amplitudes) {
      square += Math.pow(amplitude.norm(), 2);
    }
    if (!(Math.abs(square - 1) < TOLERANCE)) {
      throw new ProblemException(
          Problem.STATE_NOT_NORMALISED,
          expression.span(),
          shortText(Math.sqrt(square)),
          shortText(square));
    }
    if (expression instanceof Expression.Ket pure) {
      return new InitialState.Level(pure.level());
    }
    return new InitialState.Ket(Arrays.asList(amplitudes));
  }

  private static Complex[] amplitudes(Expression expression, Species species, Scope scope) {
    if (expression instanceof Expression.Ket ket) {
      if (ket.level() >= species.levels()) {
        throw new ProblemException(
            Problem.LEVEL_MISSING, ket.span(), species.name(), ket.level(), species.levels() - 1);
      }
      Complex[] unit = zeros(species.levels());
      unit[ket.level()] = Complex.ONE;
      return unit;
    }
    if (expression instanceof Expression.Negative minus) {
      return scaled(amplitudes(minus.operand(), species, scope), Complex.ONE.negate());
    }
    if (expression instanceof Binary binary) {
      return combined(binary, species, scope);
    }
    throw notAState(expression, species);
  }

  private static Complex[] combined(Binary binary, Species species, Scope scope) {
    switch (binary.operation()) {
      case PLUS, MINUS -> {
        Complex[] left = amplitudes(binary.left(), species, scope);
        Complex[] right = amplitudes(binary.right(), species, scope);
        for (int k = 0; k < left.length; k++) {
          left[k] =
              binary.operation() == Expression.Operation.PLUS
                  ? left[k].add(right[k])
                  : left[k].subtract(right[k]);
        }
        return left;
      }
      case TIMES -> {
        boolean leftIsNumber = !mentionsKet(binary.left());
        Complex factor = Formula.constant(leftIsNumber ? binary.left() : binary.right(), scope);
        return scaled(
            amplitudes(leftIsNumber ? binary.right() : binary.left(), species, scope), factor);
      }
      case OVER -> {
        Complex divisor = Formula.constant(binary.right(), scope);
        if (divisor.isZero()) {
          throw new ProblemException(Problem.NOT_FINITE, binary.span());
        }
        return scaled(amplitudes(binary.left(), species, scope), divisor.reciprocal());
      }
      default -> throw notAState(binary, species);
    }
  }

  /** Whether a ket stands anywhere in a formula. */
  static boolean mentionsKet(Expression expression) {
    return expression instanceof Expression.Ket
        || expression.operands().stream().anyMatch(StateVectors::mentionsKet);
  }

  private static ProblemException notAState(Expression expression, Species species) {
    return new ProblemException(
        Problem.STATE_UNKNOWN,
        expression.span(),
        "species " + species.name(),
        "write the state of one site: a sum of states |n>, or a density matrix of |i><j|");
  }

  private static Complex[] zeros(int levels) {
    Complex[] zeros = new Complex[levels];
    Arrays.fill(zeros, Complex.ZERO);
    return zeros;
  }

  private static Complex[] scaled(Complex[] vector, Complex factor) {
    return Arrays.stream(vector).map(factor::multiply).toArray(Complex[]::new);
  }

  /** A mixed state; a number stands for itself times the identity. */
  static InitialState densityMatrix(Expression expression, Species species, Scope scope) {
    if (new OperatorArity(scope).of(expression) > 1) {
      throw notAState(expression, species);
    }
    List<OperatorProduct> sum =
        new OperatorEvaluator(scope, List.of(species)).evaluateWhole(expression);
    boolean onSite =
        sum.size() == 1
            && sum.get(0).places().keySet().stream().noneMatch(OperatorProduct.Place::isMode);
    if (!onSite) {
      throw notAState(expression, species);
    }
    LocalOperator operator =
        sum.get(0).isScalar()
            ? LocalOperator.identityOfSite(species.levels()).times(sum.get(0).coefficient())
            : sum.get(0).places().firstEntry().getValue();
    int d = species.levels();
    Complex[][] rho = new Complex[d][];
    Arrays.setAll(rho, k -> zeros(d));
    operator
        .entries()
        .forEach((e, value) -> rho[e.to()][e.from()] = Formula.value(value, expression));
    requireState(rho, expression);
    return new InitialState.DensityMatrix(Arrays.stream(rho).map(List::of).toList());
  }

  private static void requireState(Complex[][] rho, Expression where) {
    double trace = 0;
    for (int i = 0; i < rho.length; i++) {
      trace += rho[i][i].getReal();
      for (int j = 0; j <= i; j++) {
        if (!(rho[i][j].subtract(rho[j][i].conjugate()).norm() < TOLERANCE)) {
          throw new ProblemException(Problem.STATE_NOT_HERMITIAN, where.span());
        }
      }
    }
    if (!(Math.abs(trace - 1) < TOLERANCE)) {
      throw new ProblemException(Problem.STATE_TRACE, where.span(), shortText(trace));
    }
    if (!isPositive(rho)) {
      throw new ProblemException(Problem.STATE_NEGATIVE, where.span());
    }
  }

  /** Whether rho + epsilon has a Cholesky factor. */
  private static boolean isPositive(Complex[][] rho) {
    int d = rho.length;
    Complex[][] factor = new Complex[d][];
    Arrays.setAll(factor, k -> zeros(d));
    for (int j = 0; j < d; j++) {
      double pivot = rho[j][j].getReal() + 10 * TOLERANCE;
      for (int k = 0; k < j; k++) {
        pivot -= Math.pow(factor[j][k].norm(), 2);
      }
      if (!(pivot > 0)) {
        return false;
      }
      factor[j][j] = new Complex(Math.sqrt(pivot));
      for (int i = j + 1; i < d; i++) {
        Complex sum = rho[i][j];
        for (int k = 0; k < j; k++) {
          sum = sum.subtract(factor[i][k].multiply(factor[j][k].conjugate()));
        }
        factor[i][j] = sum.divide(factor[j][j]);
      }
    }
    return true;
  }

  private static String shortText(double value) {
    String text = String.format(Locale.ROOT, "%.6g", value);
    return text.contains("e") || !text.contains(".")
        ? text
        : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
