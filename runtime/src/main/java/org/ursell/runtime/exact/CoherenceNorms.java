package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How large a vector is by what a trace reads of it: one number for each number of sites that are
 * in a coherence |i&gt;&lt;j|, i != j, species by species.
 *
 * <p>The Hilbert-Schmidt norm says little of many sites: that of a mixed state is exponentially
 * smaller than its trace. An entry of an occupation with M arrangements counts sqrt(M) here, so
 * that the sum over the diagonal occupations is the trace. An operator with norm 1 reads no entry
 * with a weight above that, now or at any later time, and what couples sites in a coherence to
 * those that are in none are rates, which are no exponentials of N. So what is small beside the
 * state at each number of coherences is small in all that is read.
 */
final class CoherenceNorms {
  /**
   * The largest logarithm of a weight: its product with an entry, and sums of them, are far within
   * doubles.
   */
  static final double BEYOND = 690.0;

  /** The bytes per unknown that these norms take, and as many while they are made. */
  static final double ROW_BYTES = 2.0 * (Integer.BYTES + Double.BYTES);

  private final RowBlocks blocks;

  /** The unknowns, class by class. */
  private final int[] rows;

  /** Of each of {@link #rows}. */
  private final double[] weights;

  /** Where each class begins in {@link #rows}, and the end of the last. */
  private final int[] begins;

  /**
   * Unknowns that lie one after the other.
   *
   * @param first the number of the first
   * @param sites what they say of the sites
   */
  record Part(int first, SectorBasis sites) {}

  /**
   * The norms of the vectors of a sector.
   *
   * @param parts all its unknowns: several parts beside modes, whose numbers make no difference
   */
  CoherenceNorms(List<Part> parts, RowBlocks blocks) {
    this.blocks = blocks;
    int size = parts.stream().mapToInt(part -> part.sites().dimension()).sum();
    int[] classes = new int[size];
    double[] unsorted = new double[size];
    for (Part part : parts) {
      blocks.rows(
          part.sites().dimension(),
          (block, low, high) -> weigh(part, low, high, classes, unsorted));
    }
    begins = new int[Arrays.stream(classes).max().orElse(0) + 2];
    for (int one : classes) {
      begins[one + 1]++;
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    rows = new int[size];
    weights = new double[size];
    int[] next = begins.clone();
    for (int row = 0; row < size; row++) {
      int place = next[classes[row]]++;
      rows[place] = row;
      weights[place] = unsorted[row];
    }
  }

  private static void weigh(Part part, int low, int high, int[] classes, double[] weights) {
    TransitionModes modes = part.sites().modes();
    SymmetricWeights arrangements = new SymmetricWeights(modes);
    int[] occupation = new int[modes.size()];
    for (int row = low; row < high; row++) {
      for (int mode = 0; mode < occupation.length; mode++) {
        occupation[mode] = part.sites().occupation(row, mode);
      }
      classes[part.first() + row] = coherent(modes, occupation);
      weights[part.first() + row] = Math.exp(arrangements.halfLogArrangements(occupation));
    }
  }

  /** A number for how many sites of each species are in a coherence; 0 if none is. */
  private static int coherent(TransitionModes modes, int[] occupation) {
    int number = 0;
    for (int s = modes.speciesCount() - 1; s >= 0; s--) {
      int sites = modes.count(s);
      for (int level = 0; level < modes.levels(s); level++) {
        sites -= occupation[modes.mode(s, level, level)];
      }
      number = number * (modes.count(s) + 1) + sites;
    }
    return number;
  }

  /** The norm of a vector in each class, a sum of moduli of real and imaginary parts. */
  double[] of(double[] vector) {
    double[] sums = new double[begins.length - 1];
    blocks.each(
        sums.length,
        one -> {
          double sum = 0.0;
          for (int k = begins[one]; k < begins[one + 1]; k++) {
            int row = 2 * rows[k];
            sum += weights[k] * (Math.abs(vector[row]) + Math.abs(vector[row + 1]));
          }
          sums[one] = sum;
        });
    return sums;
  }

  /**
   * The largest share of the norms of a state that those of a part of it have. Where more sites are
   * in a coherence than an observable of one site reads, what is small beside the norm of those
   * that it reads is as harmless.
   */
  static double share(double[] part, double[] state) {
    double lowest = Arrays.stream(state).filter(norm -> norm > 0.0).findFirst().orElse(0.0);
    double largest = 0.0;
    for (int one = 0; one < part.length; one++) {
      // What is no number is no small share.
      if (part[one] != 0.0) {
        largest = Math.max(largest, part[one] / Math.max(state[one], lowest));
      }
    }
    return largest;
  }

  /** The same of two vectors, or 0 where there are no such norms. */
  static double share(Optional<CoherenceNorms> norms, double[] part, double[] vector) {
    return norms.map(one -> share(one.of(part), one.of(vector))).orElse(0.0);
  }
}
