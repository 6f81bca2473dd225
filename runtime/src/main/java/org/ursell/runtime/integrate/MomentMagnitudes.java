package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * How large unknowns can be, and which of them are measured by a common scale.
 *
 * <p>A factor of a site is bounded by the norm of its operator in any quantum state; an amplitude
 * of a mode is not. Moments are of one kind if they have the same number of coherences and of
 * populations of each species, and the same number of factors of each mode: {@code <x y>} and
 * {@code <x x>} of a group of two-level atoms are of one kind, {@code <z z>} is not, as it stays of
 * order one where the others are of order 1/N.
 */
public final class MomentMagnitudes {
  private static final Map<MomentEquations, MomentMagnitudes> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final int[] kind;
  private final double[] norm;
  private final int[][] modes;
  private final int[][] parts;
  private final boolean follows;
  private final boolean known;

  private MomentMagnitudes(
      int[] kind, double[] norm, int[][] modes, int[][] parts, boolean follows, boolean known) {
    this.kind = kind;
    this.norm = norm;
    this.modes = modes;
    this.parts = parts;
    this.follows = follows;
    this.known = known;
  }

  /** Unknowns of which nothing is known: each has a scale of its own, and one bounds them. */
  public static MomentMagnitudes separate(int unknowns) {
    int[] kind = new int[unknowns];
    int[][] parts = new int[unknowns][];
    for (int m = 0; m < unknowns; m++) {
      kind[m] = m;
      parts[m] = new int[] {m};
    }
    return new MomentMagnitudes(kind, ones(unknowns), new int[unknowns][0], parts, true, false);
  }

  /** Unknowns that are measured by one, however small they are: shifts from a state, angles. */
  public static MomentMagnitudes unit(int unknowns) {
    return new MomentMagnitudes(
        new int[unknowns], ones(unknowns), new int[unknowns][0], new int[][] {{0}}, false, false);
  }

  /** The moments of some equations. */
  public static MomentMagnitudes of(MomentEquations equations) {
    return KNOWN.computeIfAbsent(equations, MomentMagnitudes::read);
  }

  private static MomentMagnitudes read(MomentEquations equations) {
    List<SpeciesDescriptor> species = equations.descriptor().species();
    List<Moment> moments = equations.moments();
    int[] kind = new int[moments.size()];
    double[] norm = ones(moments.size());
    int[][] modes = new int[moments.size()][];
    Map<Kind, Integer> numbers = new LinkedHashMap<>();
    for (int m = 0; m < kind.length; m++) {
      Kind found = Kind.of(moments.get(m), species);
      kind[m] = numbers.computeIfAbsent(found, another -> numbers.size());
      for (Moment.Factor factor : moments.get(m).factors()) {
        if (!species.get(factor.species()).isMode()) {
          norm[m] *=
              frobenius(species.get(factor.species()).basis().get(factor.element()).operator());
        }
      }
      modes[m] = found.modes();
    }
    List<Kind> kinds = new ArrayList<>(numbers.keySet());
    int[][] parts = new int[kinds.size()][];
    for (int k = 0; k < parts.length; k++) {
      Kind whole = kinds.get(k);
      parts[k] = kinds.stream().filter(whole::isDrivenBy).mapToInt(numbers::get).toArray();
    }
    return new MomentMagnitudes(kind, norm, modes, parts, true, true);
  }

  /**
   * What moments of one kind have in common.
   *
   * @param coherences how many factors of each species change its levels
   * @param populations how many do not
   * @param quanta how many are of each mode
   * @param surplus by how many more of them lower than raise, up to the sign of all
   */
  private record Kind(
      List<Integer> coherences,
      List<Integer> populations,
      List<Integer> quanta,
      List<Integer> surplus) {
    static Kind of(Moment moment, List<SpeciesDescriptor> species) {
      int[][] counts = new int[4][species.size()];
      for (Moment.Factor factor : moment.factors()) {
        SpeciesDescriptor one = species.get(factor.species());
        int sort = one.isMode() ? 2 : isDiagonal(one, factor.element()) ? 1 : 0;
        counts[sort][factor.species()]++;
        if (one.isMode()) {
          counts[3][factor.species()] += factor.element() == 0 ? 1 : -1;
        }
      }
      int sign = Arrays.stream(counts[3]).filter(surplus -> surplus != 0).findFirst().orElse(1);
      List<Integer> surplus =
          Arrays.stream(counts[3]).map(each -> sign < 0 ? -each : each).boxed().toList();
      return new Kind(list(counts[0]), list(counts[1]), list(counts[2]), surplus);
    }

    private static List<Integer> list(int[] counts) {
      return Arrays.stream(counts).boxed().toList();
    }

    // Written out, as Java makes these when they are first used, which takes longer than a short
    // command should.

    @Override
    public boolean equals(Object other) {
      return other instanceof Kind it
          && coherences.equals(it.coherences)
          && populations.equals(it.populations)
          && quanta.equals(it.quanta)
          && surplus.equals(it.surplus);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * coherences.hashCode() + populations.hashCode()) + quanta.hashCode())
          + surplus.hashCode();
    }

    /** Factors of modes, one index per species with as many repetitions as factors. */
    int[] modes() {
      List<Integer> all = new ArrayList<>();
      for (int s = 0; s < quanta.size(); s++) {
        all.addAll(Collections.nCopies(quanta.get(s), s));
      }
      return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Whether moments of another kind feed those of this one strongly enough for their errors to
     * matter: some of the same factors, all of its modes, and a coherence or a mode if this has
     * one. Where a coherence exists by itself, an error of a pair of coherences counts against it.
     */
    boolean isDrivenBy(Kind other) {
      boolean part =
          within(other.coherences, coherences)
              && within(other.populations, populations)
              && other.quanta.equals(quanta)
              && other.surplus.equals(surplus);
      return part && (isNeutral(this) || !isNeutral(other));
    }

    private static boolean isNeutral(Kind kind) {
      return sum(kind.coherences) == 0 && sum(kind.quanta) == 0;
    }

    private static boolean within(List<Integer> some, List<Integer> all) {
      for (int s = 0; s < all.size(); s++) {
        if (some.get(s) > all.get(s)) {
          return false;
        }
      }
      return true;
    }

    private static int sum(List<Integer> counts) {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  private static boolean isDiagonal(SpeciesDescriptor species, int element) {
    SiteOperator operator = species.basis().get(element).operator();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (i != j && (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** At least the largest modulus of an expectation value. */
  private static double frobenius(SiteOperator operator) {
    double sum = 0.0;
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        sum += Math.pow(operator.re(i, j), 2) + Math.pow(operator.im(i, j), 2);
      }
    }
    return Math.max(Math.sqrt(sum), Double.MIN_NORMAL);
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1.0);
    return ones;
  }

  /** These unknowns with more behind them, each of which is measured by one. */
  public MomentMagnitudes with(int more) {
    int n = kind.length;
    int[] allKinds = Arrays.copyOf(kind, n + more);
    double[] allNorms = Arrays.copyOf(norm, n + more);
    int[][] allModes = Arrays.copyOf(modes, n + more);
    int[][] allParts = Arrays.copyOf(parts, parts.length + more);
    for (int k = 0; k < more; k++) {
      allKinds[n + k] = parts.length + k;
      allNorms[n + k] = 1.0;
      allModes[n + k] = new int[0];
      allParts[parts.length + k] = new int[] {parts.length + k};
    }
    return new MomentMagnitudes(allKinds, allNorms, allModes, allParts, follows, known);
  }

  /** How many kinds there are. */
  int kinds() {
    return parts.length;
  }

  /** The kind of an unknown. */
  int kind(int unknown) {
    return kind[unknown];
  }

  /** The kinds whose sizes count for a kind, itself among them. */
  int[] parts(int ofKind) {
    return parts[ofKind];
  }

  /** The norm of the operators of sites in a moment; 1 if there are none. */
  double norm(int unknown) {
    return norm[unknown];
  }

  /** Whether scales follow what unknowns do; else they are the norms. */
  boolean follows() {
    return follows;
  }

  /** The number of factors of modes in a moment. */
  int quanta(int unknown) {
    return modes[unknown].length;
  }

  /**
   * How large each unknown may become before the equations count as diverged.
   *
   * @param start the state at the start
   * @param growth the factor by which a moment of sites may exceed what any state allows; each
   *     factor of a mode may exceed the amplitudes at the start by its square, since a drive or a
   *     gain may truly fill a mode
   */
  double[] limits(double[] start, double growth) {
    double[] limits = natural(start);
    double largest = 0.0;
    for (double value : start) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int m = 0; m < limits.length; m++) {
      // Where nothing is known of unknowns, they may trade places.
      double atStart = known ? Math.abs(start[m]) : largest;
      int quanta = modes[m].length;
      double factor = quanta == 0 ? growth : Math.pow(growth, 2.0 * quanta);
      double limit = Math.max(limits[m], atStart) * factor;
      limits[m] = Math.min(limit, Double.MAX_VALUE);
    }
    return limits;
  }

  /**
   * The largest that each moment is in a state whose modes have the amplitudes of another: the norm
   * of its operators, times an amplitude of at least one for each factor of a mode.
   */
  public double[] natural(double[] state) {
    Map<Integer, Double> amplitudes = new LinkedHashMap<>();
    for (int m = 0; m < state.length; m++) {
      int[] factors = modes[m];
      boolean pure =
          factors.length > 0
              && norm[m] == 1.0
              && Arrays.stream(factors).allMatch(mode -> mode == factors[0]);
      if (pure) {
        amplitudes.merge(factors[0], Math.pow(Math.abs(state[m]), 1.0 / factors.length), Math::max);
      }
    }
    double[] natural = norm.clone();
    for (int m = 0; m < state.length; m++) {
      for (int mode : modes[m]) {
        natural[m] *= Math.max(1.0, amplitudes.getOrDefault(mode, 1.0));
      }
    }
    return natural;
  }
}
