package org.ursell.runtime.equations;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableFormula.Call;
import org.ursell.runtime.equations.ObservableFormula.Mean;
import org.ursell.runtime.equations.ObservableFormula.Number;
import org.ursell.runtime.equations.ObservableFormula.Power;
import org.ursell.runtime.equations.ObservableFormula.Product;
import org.ursell.runtime.equations.ObservableFormula.Quotient;
import org.ursell.runtime.equations.ObservableFormula.SpinSqueezing;
import org.ursell.runtime.equations.ObservableFormula.Squeezing;
import org.ursell.runtime.equations.ObservableFormula.Sum;

/** Computes a formula whose coefficients are numbers from its expectation values. */
@Internal
public final class ObservableValue {
  /** A sum this much smaller than its summands has cancelled: what is left of it is rounding. */
  private static final double CANCELLED = 1e-14;

  /** A mean spin shorter than this part of N/2 has no direction that rounding does not make. */
  private static final double NO_SPIN = 1e-9;

  private static final Complex UNDEFINED = new Complex(Double.NaN, Double.NaN);

  private final Function<Mean, Complex> means;

  private ObservableValue(Function<Mean, Complex> means) {
    this.means = means;
  }

  /**
   * The value; NaN where there is none, as of 0/0, of the root of something real and negative, or
   * of the squeezing of sites without a mean spin.
   *
   * @param means the value of each expectation value in it
   */
  public static Complex of(ObservableFormula formula, Function<Mean, Complex> means) {
    Complex value = new ObservableValue(means).value(formula);
    return formula.isReal() ? new Complex(value.getRealPart()) : value;
  }

  /** A number without parameters. */
  public static Complex constant(Formula re, Formula im) {
    return new Complex(re.value(Parameters.none()), im.value(Parameters.none()));
  }

  private Complex value(ObservableFormula formula) {
    if (formula instanceof Number number) {
      return constant(number.re(), number.im());
    }
    if (formula instanceof Mean mean) {
      Complex value = means.apply(mean);
      return mean.hermitian() ? new Complex(value.getRealPart()) : value;
    }
    if (formula instanceof Sum sum) {
      return sum(sum.parts());
    }
    if (formula instanceof Product product) {
      return value(product.left()).multiply(value(product.right()));
    }
    if (formula instanceof Quotient quotient) {
      Complex below = value(quotient.below());
      return below.isZero() ? UNDEFINED : value(quotient.above()).divide(below);
    }
    if (formula instanceof Power power) {
      return power(value(power.base()), power.exponent(), power.base().isReal());
    }
    return formula instanceof Call call ? call(call) : squeezing((SpinSqueezing) formula);
  }

  private Complex sum(List<ObservableFormula> parts) {
    Complex total = Complex.ZERO;
    double size = 0.0;
    for (ObservableFormula part : parts) {
      Complex value = value(part);
      total = total.add(value);
      size += value.norm();
    }
    return parts.size() > 1 && total.norm() <= CANCELLED * size ? Complex.ZERO : total;
  }

  private static Complex power(Complex base, double exponent, boolean real) {
    if (base.isZero()) {
      return exponent > 0.0 ? Complex.ZERO : exponent == 0.0 ? Complex.ONE : UNDEFINED;
    }
    if (real) {
      return new Complex(Math.pow(base.getRealPart(), exponent));
    }
    if (exponent != Math.rint(exponent)) {
      return base.pow(exponent);
    }
    Complex whole = Complex.ONE;
    for (int k = 0; k < (int) Math.abs(exponent); k++) {
      whole = whole.multiply(base);
    }
    return exponent < 0.0 ? whole.reciprocal() : whole;
  }

  private Complex call(Call call) {
    Complex argument = value(call.argument());
    return switch (call.function()) {
      case SQRT -> power(argument, 0.5, call.argument().isReal());
      case EXP -> argument.exp();
      case SIN -> argument.sin();
      case COS -> argument.cos();
      case ABS -> new Complex(argument.norm());
      case RE -> new Complex(argument.getRealPart());
      case IM -> new Complex(argument.getImaginaryPart());
      case CONJ -> argument.conjugate();
      case COSH -> argument.cosh();
      case SINH -> argument.sinh();
      case TANH -> argument.tanh();
      case LOG ->
          call.argument().isReal()
              ? new Complex(Math.log(argument.getRealPart()))
              : argument.isZero() ? UNDEFINED : argument.log();
      case MIN -> ofReal(Formula.Function.MIN, call);
      case MAX -> ofReal(Formula.Function.MAX, call);
      case STEP -> ofReal(Formula.Function.STEP, call);
      case PULSE -> ofReal(Formula.Function.PULSE, call);
    };
  }

  private Complex ofReal(Formula.Function function, Call call) {
    return new Complex(
        FunctionValues.of(
            function,
            call.parts().stream().mapToDouble(part -> value(part).getRealPart()).toArray()));
  }

  /**
   * With n along the mean spin and u, v perpendicular to it, the least variance is the smaller
   * eigenvalue of the covariance matrix of J_u and J_v.
   */
  private Complex squeezing(SpinSqueezing squeezing) {
    double count = squeezing.count().value(Parameters.none());
    double[] spin = new double[3];
    double[][] covariance = new double[3][3];
    for (int a = 0; a < 3; a++) {
      spin[a] = value(squeezing.spin().get(a)).getRealPart();
    }
    double length = Math.sqrt(dot(spin, spin));
    if (!(length > NO_SPIN * count / 2.0)) {
      return UNDEFINED;
    }
    for (int k = 0; k < 6; k++) {
      // xx, yy, zz, then xy, yz, zx.
      int a = k % 3;
      int b = k < 3 ? a : (a + 1) % 3;
      double product = value(squeezing.products().get(k)).getRealPart();
      covariance[a][b] = product - spin[a] * spin[b];
      covariance[b][a] = covariance[a][b];
    }
    double[] n = {spin[0] / length, spin[1] / length, spin[2] / length};
    int least = Math.abs(n[0]) <= Math.abs(n[1]) ? 0 : 1;
    least = Math.abs(n[2]) < Math.abs(n[least]) ? 2 : least;
    double[] axis = new double[3];
    axis[least] = 1.0;
    double[] u = cross(n, axis);
    double size = Math.sqrt(dot(u, u));
    double[] unit = {u[0] / size, u[1] / size, u[2] / size};
    double[] v = cross(n, unit);
    double uu = along(unit, covariance, unit);
    double vv = along(v, covariance, v);
    double uv = along(unit, covariance, v);
    double smallest = 0.5 * (uu + vv) - Math.hypot(0.5 * (uu - vv), uv);
    return new Complex(
        squeezing.kind() == Squeezing.KITAGAWA_UEDA
            ? 4.0 * smallest / count
            : count * smallest / (length * length));
  }

  private static double along(double[] left, double[][] matrix, double[] right) {
    double sum = 0.0;
    for (int a = 0; a < 3; a++) {
      sum += left[a] * dot(matrix[a], right);
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }
}
