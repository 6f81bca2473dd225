package org.ursell.cli.differential;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * The state in which a site or a mode starts.
 *
 * @param text as in a model file and after {@code --start}
 * @param moments of a site &lt;|a&gt;&lt;b|&gt;, of a mode &lt;c'^a c^b&gt;
 * @param elements of the density matrix of a mode that is neither thermal nor coherent
 * @param following the state at given parameters, where its text holds some
 * @param names the parameters in it
 * @param files what the files hold that its text names
 */
record StartState(
    String text,
    Moments moments,
    Moments elements,
    Optional<Function<Map<String, Double>, StartState>> following,
    Set<String> names,
    Map<String, String> files) {
  /** Expectation values of elementary operators. */
  interface Moments {
    Complex of(int a, int b);
  }

  private static final Moments NONE = (row, column) -> Complex.ZERO;

  StartState(String text, Moments moments) {
    this(text, moments, NONE);
  }

  private StartState(String text, Moments moments, Moments elements) {
    this(text, moments, elements, Optional.empty(), Set.of(), Map.of());
  }

  /** A state whose numbers are formulas: it has moments only {@linkplain #at at} parameters. */
  static StartState following(
      String text, Set<String> names, Function<Map<String, Double>, StartState> state) {
    return new StartState(text, NONE, NONE, Optional.of(state), Set.copyOf(names), Map.of());
  }

  /** The same state, from a file. */
  StartState inFile(String name, String content) {
    return new StartState(
        "file " + name, moments, elements, following, names, Map.of(name, content));
  }

  /** The state at given parameters. */
  StartState at(Map<String, Double> parameters) {
    return following.map(f -> f.apply(parameters)).orElse(this);
  }

  /**
   * A state of a mode by its density matrix, of which only the numbers below some highest count.
   *
   * @param highest beyond which next to nothing is
   */
  static StartState fock(String text, int highest, Moments elements) {
    return new StartState(
        text,
        (a, b) -> {
          Complex sum = Complex.ZERO;
          for (int n = b; n <= highest; n++) {
            // <c'^a c^b> = sum_n rho_(n, n-b+a) sqrt(n!/(n-b)! (n-b+a)!/(n-b)!)
            double square = 1;
            for (int k = 1; k <= b; k++) {
              square *= n - b + k;
            }
            for (int k = 1; k <= a; k++) {
              square *= n - b + k;
            }
            sum = sum.add(elements.of(n, n - b + a).multiply(Math.sqrt(square)));
          }
          return sum;
        },
        elements);
  }

  /** A superposition of number states. */
  static StartState numbers(String text, Complex[] amplitudes) {
    return fock(
        text,
        amplitudes.length,
        (row, column) ->
            row < amplitudes.length && column < amplitudes.length
                ? amplitudes[row].multiply(amplitudes[column].conjugate())
                : Complex.ZERO);
  }

  /** The squeezed vacuum sum_n sqrt((2n)!)/(2^n n!) (-exp(i phi) tanh r)^n |2n&gt;/sqrt(cosh r). */
  static StartState squeezed(String text, double r, double phi) {
    Complex[] amplitudes = new Complex[81];
    java.util.Arrays.fill(amplitudes, Complex.ZERO);
    amplitudes[0] = new Complex(1 / Math.sqrt(Math.cosh(r)));
    Complex factor = new Complex(-Math.tanh(r) * Math.cos(phi), -Math.tanh(r) * Math.sin(phi));
    for (int n = 2; n < amplitudes.length; n += 2) {
      amplitudes[n] = amplitudes[n - 2].multiply(factor).multiply(Math.sqrt((n - 1.0) / n));
    }
    return numbers(text, amplitudes);
  }

  /**
   * An element of the density matrix. Of a mode it is that of a thermal state, whose elements off
   * the diagonal vanish, or of a coherent one, which vacuum is, too.
   */
  Complex element(int row, int column, boolean mode) {
    if (!mode) {
      return moments.of(column, row);
    }
    if (!elements.equals(NONE)) {
      return elements.of(row, column);
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

  /**
   * A thermal state of n quanta, squeezed by r exp(i phi) and then displaced: about its mean only
   * the pairs have expectations, and all others are sums over pairings.
   */
  static StartState gaussian(String text, double n, double r, double phi, Complex mean) {
    double quanta = n + (2 * n + 1) * Math.sinh(r) * Math.sinh(r);
    Complex pair = new Complex(0, phi).exp().multiply(-(2 * n + 1) * Math.sinh(r) * Math.cosh(r));
    return new StartState(
        text,
        (a, b) -> {
          Complex sum = Complex.ZERO;
          for (int i = 0; i <= a; i++) {
            for (int j = 0; j <= b; j++) {
              sum =
                  sum.add(
                      power(mean.conjugate(), a - i)
                          .multiply(power(mean, b - j))
                          .multiply(choose(a, i) * choose(b, j))
                          .multiply(pairings(i, j, quanta, pair)));
            }
          }
          return sum;
        });
  }

  /** The sum over pairings of i letters c' and j letters c, of which k pairs are c' with c. */
  private static Complex pairings(int i, int j, double quanta, Complex pair) {
    Complex sum = Complex.ZERO;
    for (int k = Math.min(i, j); k >= 0; k--) {
      if ((i - k) % 2 == 0 && (j - k) % 2 == 0) {
        int up = (i - k) / 2;
        int down = (j - k) / 2;
        double ways =
            factorial(i)
                * factorial(j)
                / (factorial(k) * factorial(up) * factorial(down) * Math.pow(2, up + down));
        sum =
            sum.add(
                power(pair.conjugate(), up)
                    .multiply(power(pair, down))
                    .multiply(ways * Math.pow(quanta, k)));
      }
    }
    return sum;
  }

  private static double choose(int n, int k) {
    return factorial(n) / (factorial(k) * factorial(n - k));
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
    if (mode) {
      Complex[] amplitudes = new Complex[n + 1];
      java.util.Arrays.fill(amplitudes, Complex.ZERO);
      amplitudes[n] = Complex.ONE;
      return numbers((n % 2 == 0 ? "level " : "number ") + n, amplitudes);
    }
    return new StartState("level " + n, (a, b) -> a == n && b == n ? Complex.ONE : Complex.ZERO);
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
