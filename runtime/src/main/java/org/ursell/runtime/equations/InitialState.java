package org.ursell.runtime.equations;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;

/**
 * The state in which every site of a species, or a mode, starts, as a model file says it. A model's
 * whole start is the product over sites and species, see {@link ProductData}, so these determine
 * every moment.
 */
public sealed interface InitialState {
  /**
   * A superposition of a site's levels from plain numbers, as emitted code writes it.
   *
   * @param parts real and imaginary part of the amplitude of each level in turn
   */
  static InitialState ket(double... parts) {
    return new Ket(numbers(parts));
  }

  /**
   * A mixed state of a site from plain numbers, as emitted code writes it.
   *
   * @param parts real and imaginary part of each element in turn, row after row
   */
  static InitialState densityMatrix(double... parts) {
    List<Complex> elements = numbers(parts);
    int levels = (int) Math.rint(Math.sqrt(elements.size()));
    return new DensityMatrix(
        IntStream.range(0, levels)
            .mapToObj(row -> elements.subList(row * levels, (row + 1) * levels))
            .toList());
  }

  /**
   * A superposition of two places from plain numbers, as emitted code writes it.
   *
   * @param second how many states of the second place are counted
   * @param parts real and imaginary part of each amplitude in turn
   */
  static InitialState jointKet(int second, double... parts) {
    return new JointKet(second, numbers(parts));
  }

  /**
   * A mixed state of two places from plain numbers, as emitted code writes it.
   *
   * @param second how many states of the second place are counted
   * @param parts real and imaginary part of each element in turn, row after row
   */
  static InitialState jointDensityMatrix(int second, double... parts) {
    return new JointDensityMatrix(second, ((DensityMatrix) densityMatrix(parts)).rows());
  }

  private static List<Complex> numbers(double... parts) {
    return IntStream.range(0, parts.length / 2)
        .mapToObj(k -> new Complex(parts[2 * k], parts[2 * k + 1]))
        .toList();
  }

  /**
   * The pure state |n&gt;: a level of a site, or a number state of a mode.
   *
   * @param n from 0 up
   */
  record Level(int n) implements InitialState {}

  /**
   * A pure superposition of a site's levels, or of number states of a mode, of norm 1.
   *
   * @param amplitudes from level 0, or no quanta, up
   */
  record Ket(List<Complex> amplitudes) implements InitialState {
    public Ket {
      amplitudes = List.copyOf(amplitudes);
    }
  }

  /**
   * A mixed state of a site, or of a mode between number states: Hermitian, of trace 1, with no
   * negative eigenvalue.
   *
   * @param rows element [i][j] is &lt;i|rho|j&gt;
   */
  record DensityMatrix(List<List<Complex>> rows) implements InitialState {
    public DensityMatrix {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The coherent state of a mode: c|alpha&gt; = alpha|alpha&gt;; alpha = 0 is the vacuum.
   *
   * @param re real part of alpha
   * @param im imaginary part of alpha
   */
  record Coherent(double re, double im) implements InitialState {}

  /**
   * The thermal state of a mode.
   *
   * @param occupation the mean number of quanta, not negative
   */
  record Thermal(double occupation) implements InitialState {}

  /**
   * A state of a mode that is thermal, then squeezed, then displaced: D(alpha) S(xi) rho_n S'(xi)
   * D'(alpha), with S(xi) = exp((conj(xi) c^2 - xi c'^2)/2) and xi = r exp(i phi). The squeezed
   * vacuum has the mean photon number sinh(r)^2 and &lt;c c&gt; = -exp(i phi) sinh(r) cosh(r).
   *
   * @param re real part of the displacement alpha
   * @param im imaginary part of alpha
   * @param occupation the thermal quanta n before the squeezing, not negative
   * @param r the strength of the squeezing
   * @param phi its phase
   */
  record Gaussian(double re, double im, double occupation, double r, double phi)
      implements InitialState {}

  /**
   * A pure state of two places, each a single site or a mode, which may be entangled.
   *
   * @param second how many levels, or number states, of the second place are counted
   * @param amplitudes that of |i&gt; of the first and |k&gt; of the second at i*second + k
   */
  record JointKet(int second, List<Complex> amplitudes) implements InitialState {
    public JointKet {
      amplitudes = List.copyOf(amplitudes);
    }
  }

  /**
   * A mixed state of two places, each a single site or a mode.
   *
   * @param second how many levels, or number states, of the second place are counted
   * @param rows element [i*second + k][j*second + l] is &lt;i k|rho|j l&gt;
   */
  record JointDensityMatrix(int second, List<List<Complex>> rows) implements InitialState {
    public JointDensityMatrix {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The two-mode squeezed vacuum exp(conj(xi) a b - xi a' b')|0 0&gt; with xi = r exp(i phi): &lt;a
   * b&gt; = -exp(i phi) sinh(r) cosh(r).
   *
   * @param r the strength of the squeezing
   * @param phi its phase
   */
  record TwoModeSqueezed(double r, double phi) implements InitialState {}

  /** A state written with parameters, which is another one at every point. */
  non-sealed interface Varying extends InitialState {
    /**
     * The state at a point, in numbers.
     *
     * @throws BrokenRuleException if what is written is no state there
     */
    InitialState at(Parameters parameters);

    /** As it was written. */
    String words();

    /**
     * A state with the same entries, in which those that vanish at every point are zero and no
     * others; whether it is one of norm or trace 1 does not matter.
     */
    InitialState pattern();
  }
}
