package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;

/**
 * What the weights of a U(1) charge must fulfil for a Lindblad equation to conserve it: the
 * Hamiltonian is neutral, and what jumps put in place of the state shifts its rows as its columns.
 * Each is a linear equation with whole coefficients. It does not matter how the equation is
 * written: what a term changes another may take back, as Sy Sy does for Sx Sx.
 */
final class ChargeConditions {
  private final LindbladData data;

  /** Where the weights of a species begin: those of its levels from 1 on, or of a quantum. */
  private final int[] first;

  private final Set<List<Integer>> conditions = new LinkedHashSet<>();

  /**
   * The entry |row&gt;&lt;column| of an operator of a level species, or c'^row c^column of a mode.
   */
  private record Entry(int ofSpecies, int row, int column) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparingInt(Entry::ofSpecies)
            .thenComparingInt(Entry::row)
            .thenComparingInt(Entry::column);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /** An entry of a jump operator beside one of its conjugate. */
  private record EntryPair(Entry left, Entry right) {}

  ChargeConditions(LindbladData data) {
    this.data = data;
    this.first = new int[data.species().size() + 1];
    for (int s = 0; s < data.species().size(); s++) {
      first[s + 1] = first[s] + Math.max(1, data.species().get(s).levels() - 1);
    }
    requireNeutralHamiltonian();
    requireDefiniteJumps();
    data.jointJumps().stream().filter(jump -> jump.rate() != 0.0).forEach(this::add);
  }

  /** How many weights there are. */
  int unknowns() {
    return first[first.length - 1];
  }

  /** Where the weights of a species begin: those of its levels from 1 on, or that of a quantum. */
  int first(int species) {
    return first[species];
  }

  /** The coefficients of sums of weights that must vanish. */
  List<int[]> equations() {
    return conditions.stream()
        .map(condition -> condition.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private void requireNeutralHamiltonian() {
    CancellingSums<List<Entry>> sums = new CancellingSums<>();
    for (Term term : data.hamiltonian()) {
      expand(term.factors(), List.of(), term.coefficient(), sums);
    }
    sums.left().forEach(entries -> require(shift(entries)));
  }

  private void expand(
      List<Factor> factors, List<Entry> before, Complex value, CancellingSums<List<Entry>> sums) {
    if (before.size() == factors.size()) {
      // Operators on distinct sites commute.
      sums.add(before.stream().sorted().toList(), value);
      return;
    }
    entries(factors.get(before.size()))
        .forEach(
            (entry, one) -> {
              List<Entry> longer = new ArrayList<>(before);
              longer.add(entry);
              expand(factors, longer, value.multiply(one), sums);
            });
  }

  /**
   * Of the sum of rate times L rho L' over jumps of one kind it matters which entries of L stand
   * beside which of L' in it: Sx and Sy at one rate are S+ and S- at half of it. Jumps that modes
   * take part in are looked at one by one, as the solver applies them.
   */
  private void requireDefiniteJumps() {
    CancellingSums<EntryPair> together = new CancellingSums<>();
    CancellingSums<EntryPair> alone = new CancellingSums<>();
    for (Jump jump : data.jumps()) {
      if (jump.rate() != 0.0 && jump.operators().stream().anyMatch(this::isOfMode)) {
        requireAlike(jump.operators().stream().map(factor -> shift(factor)));
      } else {
        addPairs(jump, jump.collective() ? together : alone);
      }
    }
    Stream.concat(together.left(), alone.left())
        .forEach(
            pair -> require(difference(shift(List.of(pair.left())), shift(List.of(pair.right())))));
  }

  private void addPairs(Jump jump, CancellingSums<EntryPair> sums) {
    Map<Entry, Complex> all = new TreeMap<>();
    jump.operators().forEach(factor -> all.putAll(entries(factor)));
    all.forEach(
        (left, value) ->
            all.forEach(
                (right, other) ->
                    sums.add(
                        new EntryPair(left, right),
                        value.multiply(other.conjugate()).multiply(jump.rate()))));
  }

  private boolean isOfMode(Factor factor) {
    return data.species().get(factor.species()).levels() == 0;
  }

  /** The products of a joint jump are one sum. */
  private void add(JointJump jump) {
    requireAlike(
        jump.products().stream()
            .filter(product -> !product.coefficient().isZero())
            .map(product -> shift(product.factors().stream().map(LindbladData.Placed::factor))));
  }

  private void requireAlike(Stream<Optional<int[]>> shifts) {
    List<int[]> all = shifts.flatMap(Optional::stream).toList();
    all.stream().skip(1).forEach(shift -> require(difference(shift, all.get(0))));
  }

  private void require(int[] vanishing) {
    if (Arrays.stream(vanishing).anyMatch(k -> k != 0)) {
      conditions.add(Arrays.stream(vanishing).boxed().toList());
    }
  }

  /** The same of a product of operators. Nothing if it is zero. */
  private Optional<int[]> shift(Stream<Factor> factors) {
    Optional<int[]> sum = Optional.of(new int[unknowns()]);
    for (Factor factor : factors.toList()) {
      Optional<int[]> one = shift(factor);
      sum = sum.flatMap(before -> one.map(own -> combined(before, own, 1)));
    }
    return sum;
  }

  /**
   * By how much an operator changes a charge, as the number of times that each weight counts. All
   * its entries must do so alike. Nothing if it is zero.
   */
  private Optional<int[]> shift(Factor factor) {
    List<int[]> shifts =
        entries(factor).keySet().stream().map(entry -> shift(List.of(entry))).toList();
    shifts.stream().skip(1).forEach(other -> require(difference(other, shifts.get(0))));
    return shifts.stream().findFirst();
  }

  /** By how much a product of entries changes a charge. */
  private int[] shift(List<Entry> entries) {
    int[] shift = new int[unknowns()];
    for (Entry entry : entries) {
      int begin = first[entry.ofSpecies()];
      if (data.species().get(entry.ofSpecies()).levels() == 0) {
        shift[begin] += entry.row() - entry.column();
      } else {
        count(shift, begin, entry.row(), 1);
        count(shift, begin, entry.column(), -1);
      }
    }
    return shift;
  }

  /** The weight of level 0 is 0. */
  private static void count(int[] shift, int begin, int level, int times) {
    if (level > 0) {
      shift[begin + level - 1] += times;
    }
  }

  private static int[] difference(int[] one, int[] other) {
    return combined(one, other, -1);
  }

  private static int[] combined(int[] one, int[] other, int times) {
    int[] sum = one.clone();
    Arrays.setAll(sum, k -> one[k] + times * other[k]);
    return sum;
  }

  /** The entries of an operator that are not zero. */
  private static Map<Entry, Complex> entries(Factor factor) {
    SiteOperator operator = factor.operator();
    Map<Entry, Complex> found = new TreeMap<>();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        Complex value = new Complex(operator.re(i, j), operator.im(i, j));
        if (!value.isZero()) {
          found.put(new Entry(factor.species(), i, j), value);
        }
      }
    }
    return found;
  }
}
