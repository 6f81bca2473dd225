package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * The density matrix of a finite number of interchangeable sites of each species, and of bosonic
 * modes up to some number of quanta, with all correlations.
 *
 * <p>An entry is named by whole numbers, species after species: of one of d levels how many sites
 * are in |i&gt;&lt;j|, row by row, d^2 numbers; of a mode the numbers k and l of |k&gt;&lt;l|. Its
 * coefficient belongs to the normalised symmetric operator of the sites, the sum over the distinct
 * arrangements divided by the square root of how many there are. Of two entries that are each
 * other's adjoint only the one with the greater numbers is held; entries that are zero are left
 * out, and the others stand in rising order of their numbers.
 */
@Internal
public final class SymmetricDensityMatrix {
  private final List<Species> species;
  private final List<int[]> keys;
  private final double[] re;
  private final double[] im;

  /**
   * One kind of sites, or a mode.
   *
   * @param name as the model calls it
   * @param levels of one site; 0 for a mode
   * @param count how many sites there are; 1 for a mode
   */
  public record Species(String name, int levels, int count) {
    /** Whether this is a bosonic mode. */
    public boolean isMode() {
      return levels == 0;
    }

    /** How many numbers of an entry belong to it. */
    public int width() {
      return isMode() ? 2 : levels * levels;
    }

    private String words() {
      return name + (isMode() ? " (mode)" : " (%d levels)".formatted(levels));
    }
  }

  /** Hears of the entries one by one. */
  public interface Visitor {
    /**
     * An entry.
     *
     * @param key its numbers; read only, and not to be kept
     */
    void at(int[] key, double re, double im);
  }

  SymmetricDensityMatrix(List<Species> species, List<int[]> keys, double[] re, double[] im) {
    this.species = List.copyOf(species);
    this.keys = keys;
    this.re = re;
    this.im = im;
  }

  /** The species of a model at a point, which has finitely many sites. */
  public static List<Species> speciesOf(ModelDescriptor model, Map<String, Double> sites) {
    List<Species> all = new ArrayList<>();
    for (SpeciesDescriptor one : model.species()) {
      double count = one.isMode() ? 1.0 : sites.getOrDefault(one.name(), Double.NaN);
      all.add(new Species(one.name(), one.levels(), (int) count));
    }
    return all;
  }

  /** What its numbers are about, in their order. */
  public List<Species> species() {
    return species;
  }

  /** How many sites of each species of levels there are. */
  public Map<String, Double> sites() {
    Map<String, Double> sites = new LinkedHashMap<>();
    species.stream()
        .filter(one -> !one.isMode())
        .forEach(one -> sites.put(one.name(), (double) one.count()));
    return sites;
  }

  /** How many entries are held. */
  public int size() {
    return keys.size();
  }

  /** Goes through the entries that are held, in their order. */
  public void held(Visitor visitor) {
    for (int k = 0; k < re.length; k++) {
      visitor.at(keys.get(k), re[k], im[k]);
    }
  }

  /** Goes through all entries, those that are not held, too. */
  public void all(Visitor visitor) {
    for (int k = 0; k < re.length; k++) {
      int[] key = keys.get(k);
      visitor.at(key, re[k], im[k]);
      int[] adjoint = SymmetricEntries.adjoint(species, key);
      if (!Arrays.equals(key, adjoint)) {
        visitor.at(adjoint, re[k], -im[k]);
      }
    }
  }

  /** The norm of all entries of which something is true: the Hilbert-Schmidt norm of that part. */
  private double norm(Predicate<int[]> part) {
    double[] square = new double[1];
    all(
        (key, x, y) -> {
          if (part.test(key)) {
            square[0] += x * x + y * y;
          }
        });
    return Math.sqrt(square[0]);
  }

  /** The Hilbert-Schmidt norm. */
  public double norm() {
    return norm(key -> true);
  }

  /** The Hilbert-Schmidt norm of the difference from another state of the same species. */
  public double distance(SymmetricDensityMatrix other) {
    SymmetricEntries difference = new SymmetricEntries(species);
    held(difference::add);
    other.held((key, x, y) -> difference.add(key, -x, -y));
    return difference.matrix().norm();
  }

  /**
   * How much of it, in the Hilbert-Schmidt norm, carries a charge.
   *
   * @param weights the charges of the levels of each species; of a mode, that of one quantum
   */
  public double charged(List<List<Double>> weights) {
    return norm(key -> Math.abs(charge(key, weights)) > 1e-9);
  }

  private double charge(int[] key, List<List<Double>> weights) {
    double sum = 0.0;
    int at = 0;
    for (int s = 0; s < species.size(); s++) {
      List<Double> own = weights.get(s);
      int d = species.get(s).levels();
      if (species.get(s).isMode()) {
        sum += own.get(0) * (key[at] - key[at + 1]);
      }
      for (int m = 0; m < d * d; m++) {
        sum += key[at + m] * (own.get(m / d) - own.get(m % d));
      }
      at += species.get(s).width();
    }
    return sum;
  }

  /** The highest number of quanta of a mode beyond which there is less than a part of the norm. */
  public int highest(int mode, double part) {
    int at = SymmetricEntries.column(species, mode);
    int most = keys.stream().mapToInt(key -> Math.max(key[at], key[at + 1])).max().orElse(0);
    double[] squares = new double[most + 1];
    held((key, x, y) -> squares[Math.max(key[at], key[at + 1])] += x * x + y * y);
    double allowed = part * part * Arrays.stream(squares).sum();
    double beyond = 0.0;
    for (int highest = most; highest > 0; highest--) {
      beyond += squares[highest];
      if (beyond > allowed) {
        return highest;
      }
    }
    return 0;
  }

  /** The trace, or that of the part in which a mode has more than some number of quanta. */
  public double trace(int mode, int above) {
    int at = mode < 0 ? 0 : SymmetricEntries.column(species, mode);
    double[] sum = new double[1];
    held(
        (key, x, y) -> {
          if (SymmetricEntries.isDiagonal(species, key) && (mode < 0 || key[at] > above)) {
            sum[0] += x * Math.exp(SymmetricEntries.halfLogArrangements(species, key));
          }
        });
    return sum[0];
  }

  /** The trace, which is 1 of a state. */
  public double trace() {
    return trace(-1, 0);
  }

  /**
   * The same with the species in another order.
   *
   * @param asked the same species
   * @param model whose they are, for messages
   * @throws InvalidInputException if they are others, or of other numbers of sites
   */
  public SymmetricDensityMatrix arranged(List<Species> asked, String model) {
    if (asked.equals(species)) {
      return this;
    }
    List<Integer> from = new ArrayList<>();
    for (Species one : asked) {
      int place = species.indexOf(one);
      if (place < 0 || asked.size() != species.size()) {
        throw new InvalidInputException(
            "the saved state is one of %s, but model '%s' has %s here"
                .formatted(words(species), model, words(asked)),
            "go on with a model of the same species and as many sites, or start from a state of"
                + " its own");
      }
      from.add(place);
    }
    SymmetricEntries entries = new SymmetricEntries(asked);
    held(
        (key, x, y) -> {
          int[] moved = new int[key.length];
          int at = 0;
          for (int place : from) {
            int width = species.get(place).width();
            System.arraycopy(key, SymmetricEntries.column(species, place), moved, at, width);
            at += width;
          }
          entries.add(moved, x, y);
        });
    return entries.matrix();
  }

  private static String words(List<Species> some) {
    List<String> words = new ArrayList<>();
    for (Species one : some) {
      words.add(
          one.isMode() || one.count() == 1
              ? one.words()
              : "%d x ".formatted(one.count()) + one.words());
    }
    return String.join(", ", words);
  }
}
