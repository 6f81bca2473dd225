package org.ursell.symbolic.coefficient;

import java.util.Optional;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.ursell.runtime.equations.InvalidInputException;

/** Turns expanded expressions into coefficients, polynomials in the generators of a ring. */
final class ExpressionConverter {
  private final CoefficientRing ring;

  ExpressionConverter(CoefficientRing ring) {
    this.ring = ring;
  }

  /**
   * The coefficient that an expanded expression stands for.
   *
   * @throws InvalidInputException if it holds something that the ring was not made for
   */
  Coefficient convert(IExpr e) {
    if (e.isNumber()) {
      return ring.constant(e);
    }
    Optional<Integer> generator = ring.indexOf(e);
    if (generator.isPresent()) {
      return ring.generator(generator.get(), 1);
    }
    if (e.isPlus() || e.isTimes()) {
      Coefficient[] result = {e.isPlus() ? ring.zero() : ring.one()};
      ((IAST) e)
          .forEach(
              part -> {
                Coefficient next = convert(part);
                result[0] = e.isPlus() ? result[0].plus(next) : result[0].times(next);
              });
      return result[0];
    }
    if (Phase.isPhase(e)) {
      Phase phase = Phase.of(e, ring.session());
      Coefficient onCircle =
          convert(phase.cosine()).plus(convert(phase.sine()).times(ring.constant(F.CI)));
      return convert(phase.modulus()).times(onCircle);
    }
    if (e.isPower() && e.exponent().isRational()) {
      return power(e);
    }
    throw new InvalidInputException(
        "the coefficient '" + e + "' holds something that is not known to be real",
        "use real parameters, and functions of real expressions");
  }

  private Coefficient power(IExpr e) {
    IRational exponent = (IRational) e.exponent();
    int numerator = exponent.numerator().toIntDefault();
    if (exponent.isInteger() && numerator > 0) {
      Coefficient base = convert(e.base());
      Coefficient result = ring.one();
      for (int k = 0; k < numerator; k++) {
        result = result.times(base);
      }
      return result;
    }
    if (exponent.isInteger()) {
      return ring.generator(ring.index(F.Power(e.base(), F.CN1)), -numerator);
    }
    if (numerator < 0 && e.base().isRational()) {
      // r^(-p/q) = r^((mq-p)/q) / r^m with the smallest whole m above p/q.
      int q = exponent.denominator().toIntDefault();
      int m = (q - 1 - numerator) / q;
      IExpr below = ring.session().evaluate(F.Power(e.base(), F.ZZ(-m)));
      return ring.generator(ring.index(Roots.unit(e)), m * q + numerator)
          .times(ring.constant(below));
    }
    return ring.generator(ring.index(Roots.unit(e)), Math.abs(numerator));
  }
}
