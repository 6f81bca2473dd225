package org.ursell.cli.differential;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;

/**
 * The state in which two places start together: modes, or species of one site.
 *
 * @param first the place whose states are counted first
 * @param text as in a model file
 * @param parts pure states that are mixed
 * @param file what a file holds that the text names, or nothing
 */
record JointStart(String first, String second, String text, List<Part> parts, String file) {
  /** The name of the file, where there is one. */
  static final String FILE = "pair.csv";

  /**
   * A pure state with its weight.
   *
   * @param amplitudes of |i&gt; (x) |k&gt;
   */
  record Part(double weight, Complex[][] amplitudes) {}

  boolean isOn(String species) {
    return first.equals(species) || second.equals(species);
  }

  /** The element between |i&gt; (x) |k&gt; and |j&gt; (x) |l&gt; of the density matrix. */
  Complex element(int i, int k, int j, int l) {
    Complex sum = Complex.ZERO;
    for (Part part : parts) {
      sum =
          sum.add(
              amplitude(part, i, k)
                  .multiply(amplitude(part, j, l).conjugate())
                  .multiply(part.weight()));
    }
    return sum;
  }

  private static Complex amplitude(Part part, int i, int k) {
    boolean known = i < part.amplitudes.length && k < part.amplitudes[i].length;
    return known ? part.amplitudes[i][k] : Complex.ZERO;
  }

  /** An operator of one place: from which state to which, and by which factor. */
  interface Ladder {
    /** The factor, or zero. */
    double from(int state, int to);
  }

  /** |a&gt;&lt;b| of a site, c'^a c^b of a mode, or nothing at all. */
  static Ladder ladder(boolean mode, boolean identity, int a, int b) {
    if (identity) {
      return (from, to) -> from == to ? 1 : 0;
    }
    if (!mode) {
      return (from, to) -> from == b && to == a ? 1 : 0;
    }
    return (from, to) ->
        from < b || to != from - b + a
            ? 0
            : Math.sqrt(
                IntStream.rangeClosed(from - b + 1, from)
                        .asDoubleStream()
                        .reduce(1, (x, y) -> x * y)
                    * IntStream.rangeClosed(from - b + 1, to)
                        .asDoubleStream()
                        .reduce(1, (x, y) -> x * y));
  }

  /** The expectation of a product of two operators. */
  Complex expectation(Ladder one, Ladder two) {
    Complex sum = Complex.ZERO;
    for (Part part : parts) {
      int rows = part.amplitudes.length;
      for (int from = 0; from < rows; from++) {
        for (int to = 0; to < rows; to++) {
          double left = one.from(from, to);
          for (int k = 0; left != 0 && k < part.amplitudes[from].length; k++) {
            for (int l = 0; l < part.amplitudes[to].length; l++) {
              double factor = part.weight() * left * two.from(k, l);
              if (factor != 0) {
                sum =
                    sum.add(
                        part.amplitudes[to][l]
                            .conjugate()
                            .multiply(part.amplitudes[from][k])
                            .multiply(factor));
              }
            }
          }
        }
      }
    }
    return sum;
  }
}
