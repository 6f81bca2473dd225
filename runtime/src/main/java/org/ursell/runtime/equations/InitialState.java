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
   * A pure superposition of a site's levels, of norm 1.
   *
   * @param amplitudes from level 0 up
   */
  record Ket(List<Complex> amplitudes) implements InitialState {
    public Ket {
      amplitudes = List.copyOf(amplitudes);
    }
  }

  /**
   * A mixed state of a site: Hermitian, of trace 1, with no negative eigenvalue.
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
}
