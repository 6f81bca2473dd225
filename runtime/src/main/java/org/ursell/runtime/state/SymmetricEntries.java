package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/** Gathers the entries of a {@link SymmetricDensityMatrix}, in any order. */
@Internal
public final class SymmetricEntries {
  private final List<Species> species;
  private final Map<int[], double[]> entries = new TreeMap<>(Arrays::compare);

  /** Without entries. */
  public SymmetricEntries(List<Species> species) {
    this.species = List.copyOf(species);
  }

  /** Where the numbers of a species begin. */
  static int column(List<Species> species, int of) {
    return species.subList(0, of).stream().mapToInt(Species::width).sum();
  }

  /** The numbers of the adjoint of an entry's operator. */
  static int[] adjoint(List<Species> species, int[] key) {
    int[] adjoint = new int[key.length];
    int at = 0;
    for (Species one : species) {
      int d = one.levels();
      if (one.isMode()) {
        adjoint[at] = key[at + 1];
        adjoint[at + 1] = key[at];
      }
      for (int m = 0; m < d * d; m++) {
        adjoint[at + m] = key[at + m % d * d + m / d];
      }
      at += one.width();
    }
    return adjoint;
  }

  /** Whether only populations are in an entry, which then has a trace. */
  static boolean isDiagonal(List<Species> species, int[] key) {
    return coherences(species, key) == 0;
  }

  /** How many sites are not in a population, and how many modes. */
  static int coherences(List<Species> species, int[] key) {
    int sum = 0;
    int at = 0;
    for (int s = 0; s < species.size(); s++) {
      int d = species.get(s).levels();
      sum += species.get(s).isMode() && key[at] != key[at + 1] ? 1 : 0;
      for (int m = 0; m < d * d; m++) {
        sum += m / d == m % d ? 0 : key[at + m];
      }
      at += species.get(s).width();
    }
    return sum;
  }

  /** Half the logarithm of the number of arrangements of the sites. */
  static double halfLogArrangements(List<Species> species, int[] key) {
    double sum = 0.0;
    int at = 0;
    for (Species one : species) {
      int d = one.levels();
      sum += one.isMode() ? 0.0 : logFactorial(one.count());
      for (int m = 0; m < d * d; m++) {
        sum -= logFactorial(key[at + m]);
      }
      at += one.width();
    }
    return 0.5 * sum;
  }

  private static double logFactorial(int n) {
    double sum = 0.0;
    for (int k = 2; k <= n; k++) {
      sum += Math.log(k);
    }
    return sum;
  }

  /**
   * Adds to an entry; that of the adjoint operator follows from it.
   *
   * @param key its numbers, of which a copy is kept
   */
  public void add(int[] key, double re, double im) {
    int[] adjoint = adjoint(species, key);
    int order = Arrays.compare(key, adjoint);
    double[] sum =
        entries.computeIfAbsent(order < 0 ? adjoint : key.clone(), unknown -> new double[2]);
    sum[0] += re;
    // Of a Hermitian matrix, what is its own adjoint is real.
    sum[1] += order == 0 ? 0.0 : order < 0 ? -im : im;
  }

  /** Whether an entry is held, and not that of its adjoint. */
  public boolean isHeld(int[] key) {
    return Arrays.compare(key, adjoint(species, key)) >= 0;
  }

  /** Whether there is an entry, be it zero. */
  public boolean has(int[] key) {
    return entries.containsKey(key);
  }

  /** Whether that are numbers of an entry: all sites are somewhere. */
  public boolean fits(int[] key) {
    int at = 0;
    boolean fits = key.length == column(species, species.size());
    for (int s = 0; fits && s < species.size(); s++) {
      int count = 0;
      for (int m = 0; m < species.get(s).width(); m++) {
        fits &= key[at + m] >= 0;
        count += key[at + m];
      }
      fits &= species.get(s).isMode() || count == species.get(s).count();
      at += species.get(s).width();
    }
    return fits;
  }

  /** The matrix of these entries. */
  public SymmetricDensityMatrix matrix() {
    List<int[]> keys = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    entries.forEach(
        (key, value) -> {
          if (value[0] != 0.0 || value[1] != 0.0) {
            keys.add(key);
            values.add(value);
          }
        });
    return new SymmetricDensityMatrix(
        species,
        keys,
        values.stream().mapToDouble(value -> value[0]).toArray(),
        values.stream().mapToDouble(value -> value[1]).toArray());
  }
}
