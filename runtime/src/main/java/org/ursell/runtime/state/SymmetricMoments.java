package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/**
 * The moments of a symmetric density matrix, by the states of a few of its sites: all others are
 * traced out one by one, {@code e_n = sum over m of sqrt(n_m/N) |m> (x) e_(n-m)}.
 */
@Internal
public final class SymmetricMoments {
  /** What a filter leaves out must be zero up to this part of the norm. */
  private static final double NOTHING = 1e-9;

  private final SymmetricDensityMatrix state;
  private final ModelDescriptor model;
  private final Map<List<Integer>, SymmetricDensityMatrix> reduced = new HashMap<>();

  private SymmetricMoments(SymmetricDensityMatrix state, ModelDescriptor model) {
    this.state = state;
    this.model = model;
  }

  /**
   * The moments of a state as a state vector of equations, at any truncation order; those of more
   * sites than there are, are zero.
   *
   * @param state of the same species, in any order
   * @throws InvalidInputException if the species are others, or if the equations leave out by a
   *     filter what is not zero
   */
  public static double[] of(SymmetricDensityMatrix state, MomentEquations equations) {
    ModelDescriptor model = equations.descriptor();
    SymmetricDensityMatrix own =
        state.arranged(SymmetricDensityMatrix.speciesOf(model, state.sites()), model.name());
    SymmetricMoments moments = new SymmetricMoments(own, model);
    moments.requireNeutral();
    return equations.moments().stream().mapToDouble(moments::value).toArray();
  }

  private void requireNeutral() {
    Optional<ChargeDescriptor> filter =
        model.charges().stream()
            .filter(charge -> model.filter().filter(charge.name()::equals).isPresent())
            .findFirst();
    if (filter.isPresent() && state.charged(filter.get().weights()) > NOTHING * state.norm()) {
      throw new InvalidInputException(
          "the filter '%s' leaves out what has a phase, but the saved exact state has one"
              .formatted(filter.get().name()),
          "keep the moments with a phase, or start from a state without coherence");
    }
  }

  private double value(Moment moment) {
    List<List<Integer>> elements = new ArrayList<>();
    state.species().forEach(one -> elements.add(new ArrayList<>()));
    moment.factors().forEach(factor -> elements.get(factor.species()).add(factor.element()));
    List<Integer> kept = new ArrayList<>();
    for (int s = 0; s < elements.size(); s++) {
      Species one = state.species().get(s);
      int factors = elements.get(s).size();
      if (!one.isMode() && factors > one.count()) {
        return 0.0;
      }
      kept.add(one.isMode() ? Math.min(1, factors) : factors);
    }
    Complex[] sum = {Complex.ZERO};
    SymmetricDensityMatrix few = reduced(kept);
    few.all(
        (key, x, y) -> {
          double weight = Math.exp(-SymmetricEntries.halfLogArrangements(few.species(), key));
          Complex factor = new Complex(weight * x, weight * y);
          int at = 0;
          for (int s = 0; s < elements.size() && !factor.isZero(); s++) {
            if (!elements.get(s).isEmpty()) {
              int width = state.species().get(s).width();
              int[] own = Arrays.copyOfRange(key, at, at + width);
              factor = factor.multiply(expectation(s, own, elements.get(s)));
              at += width;
            }
          }
          sum[0] = sum[0].add(factor);
        });
    return moment.part() == Moment.Part.REAL ? sum[0].getRealPart() : sum[0].getImaginaryPart();
  }

  /** Of one arrangement after the other of the sites of a species, or of a mode. */
  private Complex expectation(int s, int[] own, List<Integer> elements) {
    SpeciesDescriptor species = model.species().get(s);
    if (species.isMode()) {
      NormalProduct product = NormalProduct.of(elements);
      return product.row(own[0]) == own[1] ? new Complex(product.value(own[0])) : Complex.ZERO;
    }
    List<SiteOperator> operators =
        elements.stream().map(element -> species.basis().get(element).operator()).toList();
    return arrangements(own, operators, 0);
  }

  private static Complex arrangements(int[] left, List<SiteOperator> operators, int site) {
    if (site == operators.size()) {
      return Complex.ONE;
    }
    SiteOperator operator = operators.get(site);
    int d = operator.levels();
    Complex sum = Complex.ZERO;
    for (int m = 0; m < left.length; m++) {
      Complex entry = new Complex(operator.re(m % d, m / d), operator.im(m % d, m / d));
      if (left[m] > 0 && !entry.isZero()) {
        left[m]--;
        sum = sum.add(entry.multiply(arrangements(left, operators, site + 1)));
        left[m]++;
      }
    }
    return sum;
  }

  /**
   * The state of a few sites; species of which none is kept are left out.
   *
   * @param kept how many of each species; of a mode 1 or 0
   */
  private SymmetricDensityMatrix reduced(List<Integer> kept) {
    return reduced.computeIfAbsent(
        kept,
        unknown -> {
          SymmetricDensityMatrix few = state;
          // From the last on, so that those before keep their places.
          for (int s = kept.size() - 1; s >= 0; s--) {
            few = reduced(few, s, kept.get(s));
          }
          return few;
        });
  }

  private static SymmetricDensityMatrix reduced(SymmetricDensityMatrix whole, int s, int kept) {
    Species one = whole.species().get(s);
    if (one.isMode()) {
      return kept > 0 ? whole : withoutMode(whole, s);
    }
    SymmetricDensityMatrix few = whole;
    for (int count = one.count(); count > kept; count--) {
      few = withoutSite(few, s, kept);
    }
    return few;
  }

  private static SymmetricDensityMatrix withoutMode(SymmetricDensityMatrix whole, int s) {
    int at = SymmetricEntries.column(whole.species(), s);
    SymmetricEntries rest = new SymmetricEntries(without(whole.species(), s));
    whole.held(
        (key, x, y) -> {
          if (key[at] == key[at + 1]) {
            rest.add(cut(key, at, 2), x, y);
          }
        });
    return rest.matrix();
  }

  /**
   * Without one of the sites of a species.
   *
   * @param kept how many will be left in the end: more coherences than that are never read
   */
  private static SymmetricDensityMatrix withoutSite(SymmetricDensityMatrix whole, int s, int kept) {
    Species one = whole.species().get(s);
    int at = SymmetricEntries.column(whole.species(), s);
    int d = one.levels();
    List<Species> species = new ArrayList<>(whole.species());
    species.set(s, new Species(one.name(), d, one.count() - 1));
    boolean last = one.count() == 1;
    SymmetricEntries rest = new SymmetricEntries(last ? without(species, s) : species);
    List<Species> alone = List.of(one);
    whole.held(
        (key, x, y) -> {
          int[] own = Arrays.copyOfRange(key, at, at + d * d);
          for (int i = 0; i < d && SymmetricEntries.coherences(alone, own) <= kept; i++) {
            int m = at + i * d + i;
            if (key[m] > 0) {
              double factor = Math.sqrt((double) key[m] / one.count());
              int[] less = key.clone();
              less[m]--;
              rest.add(last ? cut(less, at, d * d) : less, factor * x, factor * y);
            }
          }
        });
    return rest.matrix();
  }

  private static List<Species> without(List<Species> some, int s) {
    List<Species> rest = new ArrayList<>(some);
    rest.remove(s);
    return rest;
  }

  private static int[] cut(int[] key, int at, int width) {
    int[] rest = new int[key.length - width];
    System.arraycopy(key, 0, rest, 0, at);
    System.arraycopy(key, at + width, rest, at, rest.length - at);
    return rest;
  }
}
