package org.ursell.cli.differential;

import org.hipparchus.complex.Complex;

/**
 * The state in which a site or a mode starts.
 *
 * @param text as in a model file and after {@code --start}
 * @param moments of a site &lt;|a&gt;&lt;b|&gt;, of a mode &lt;c'^a c^b&gt;
 */
record StartState(String text, Moments moments) {
  /** Expectation values of elementary operators. */
  interface Moments {
    Complex of(int a, int b);
  }

  /**
   * An element of the density matrix. Of a mode it is that of a thermal state, whose elements off
   * the diagonal vanish, or of a coherent one, which vacuum is, too.
   */
  Complex element(int row, int column, boolean mode) {
    if (!mode) {
      return moments.of(column, row);
    }
    Complex alpha = moments.of(0, 1);
    double quanta = moments.of(1, 1).getReal();
    if (alpha.isZero()) {
      return row == column
          ? new Complex(Math.pow(quanta / (1 + quanta), row) / (1 + quanta))
          : Complex.ZERO;
    }
    return power(alpha, row)
        .multiply(power(alpha.conjugate(), column))
        .multiply(Math.exp(-quanta) / Math.sqrt(factorial(row) * factorial(column)));
  }

  /** A density matrix of a site. */
  static StartState site(String text, Complex[][] rho) {
    return new StartState(text, (a, b) -> rho[b][a]);
  }

  /** A superposition of levels. */
  static StartState ket(String text, Complex[] amplitudes) {
    return new StartState(text, (a, b) -> amplitudes[a].conjugate().multiply(amplitudes[b]));
  }

  static StartState level(int n, boolean mode) {
    return new StartState(
        "level " + n,
        (a, b) ->
            mode
                ? a == b && a <= n ? new Complex(factorial(n) / factorial(n - a)) : Complex.ZERO
                : a == n && b == n ? Complex.ONE : Complex.ZERO);
  }

  static StartState coherent(String text, Complex alpha) {
    return new StartState(text, (a, b) -> power(alpha.conjugate(), a).multiply(power(alpha, b)));
  }

  /** c'^a c^a has the expectation a! n^a. */
  static StartState thermal(double occupation) {
    return new StartState(
        "thermal " + ScalarFormula.decimal(occupation),
        (a, b) -> a == b ? new Complex(factorial(a) * Math.pow(occupation, a)) : Complex.ZERO);
  }

  private static Complex power(Complex base, int exponent) {
    Complex result = Complex.ONE;
    for (int k = 0; k < exponent; k++) {
      result = result.multiply(base);
    }
    return result;
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }
}
