package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The Langevin equation against the master equation of a few sites on their whole space, in random
 * mixed product states of models without any structure: the rates of first moments, exact at the
 * sizes given, and of second moments to the order 1/N that the noise stands for.
 */
class LangevinIdentityTest {
  private static final double MANY = 1e13;

  private final Random random = new Random(20261126);

  private SiteOperator operator(int d) {
    SiteOperator sum = SiteOperator.zero(d);
    for (int k = 0; k < d * d; k++) {
      sum = sum.plus(k / d, k % d, random.nextGaussian(), random.nextGaussian());
    }
    return sum.times(0.5, 0.0);
  }

  private SiteOperator state(int d) {
    SiteOperator any = operator(d);
    SiteOperator positive = any.times(any.adjoint());
    return positive.times(1.0 / positive.trace().getRealPart(), 0.0);
  }

  private static LindbladData.Factor factor(int species, SiteOperator operator) {
    return new LindbladData.Factor(species, operator);
  }

  private static void addWithConjugate(
      List<LindbladData.Term> terms, Complex c, LindbladData.Factor... factors) {
    terms.add(new LindbladData.Term(c, List.of(factors)));
    terms.add(
        new LindbladData.Term(
            c.conjugate(),
            Arrays.stream(factors).map(f -> factor(f.species(), f.operator().adjoint())).toList()));
  }

  /** Every kind of term, as a function of what sizes are multiplied with. */
  private DoubleFunction<LindbladData> model(int[] levels, int[] counts) {
    List<List<SiteOperator>> drawn = new ArrayList<>();
    for (int d : levels) {
      List<SiteOperator> some = new ArrayList<>();
      for (int k = 0; k < 9; k++) {
        some.add(operator(d));
      }
      drawn.add(some);
    }
    Complex c = new Complex(0.7, 0.4);
    return scale -> {
      List<LindbladData.Term> terms = new ArrayList<>();
      List<LindbladData.Jump> jumps = new ArrayList<>();
      List<LindbladData.Factor> together = new ArrayList<>();
      List<LindbladData.Species> species = new ArrayList<>();
      for (int s = 0; s < levels.length; s++) {
        List<SiteOperator> o = drawn.get(s);
        species.add(new LindbladData.Species("S" + s, levels[s], counts[s] * scale));
        addWithConjugate(terms, Complex.ONE, factor(s, o.get(0)));
        addWithConjugate(terms, c.divide(scale), factor(s, o.get(1)), factor(s, o.get(2)));
        jumps.add(new LindbladData.Jump(0.7, List.of(factor(s, o.get(3))), false));
        jumps.add(new LindbladData.Jump(0.3, List.of(factor(s, o.get(4))), false));
        jumps.add(new LindbladData.Jump(0.4 / scale, List.of(factor(s, o.get(5))), true));
        together.add(factor(s, o.get(6)));
        if (s > 0) {
          addWithConjugate(
              terms, c.divide(scale), factor(0, drawn.get(0).get(7)), factor(s, o.get(8)));
        }
      }
      jumps.add(new LindbladData.Jump(0.5 / scale, together, true));
      return new LindbladData("random", species, terms, jumps, List.of());
    };
  }

  /** The operator whose expectation a variable is. */
  private static SiteOperator measured(StateLayout layout, int variable) {
    int s = layout.speciesOf(variable);
    int d = layout.levels(s);
    int i = (variable - layout.offset(s)) / d;
    int j = (variable - layout.offset(s)) % d;
    return layout.unit(variable).times(i == j ? 1.0 : 0.5, 0.0);
  }

  /** The symmetrised covariance on one site, over its number of sites; zero between species. */
  private static double[][] spread(StateLayout layout, double[] x) {
    double[][] spread = new double[x.length][x.length];
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < x.length; b++) {
        int s = layout.speciesOf(a);
        if (s == layout.speciesOf(b)) {
          spread[a][b] = (symmetric(layout, x, a, b) - x[a] * x[b]) / layout.count(s);
        }
      }
    }
    return spread;
  }

  private static double symmetric(StateLayout layout, double[] x, int a, int b) {
    SiteOperator both =
        SiteMaps.anticommutator(measured(layout, a), measured(layout, b)).times(0.5, 0.0);
    return both.expectation(layout.matrix(layout.speciesOf(a), x)).getRealPart();
  }

  private void hold(int[] levels, int[] counts) {
    DoubleFunction<LindbladData> model = model(levels, counts);
    List<SiteOperator> states = Arrays.stream(levels).mapToObj(this::state).toList();
    LindbladData few = model.apply(1.0);
    WholeSpace exact = new WholeSpace(few);
    SiteOperator rate = exact.rate(states);
    LangevinEquation equation = equation(few);
    StateLayout layout = equation.layout();
    double[] x = new double[layout.size()];
    for (int s = 0; s < levels.length; s++) {
      layout.write(s, states.get(s), x);
    }
    double[] first = firstMoments(exact, rate, layout);
    firstMomentsMoveAsTheyDo(equation, x, first);
    secondMomentsMoveAsTheyDo(equation(model.apply(MANY)), exact, rate, x, first, layout);
  }

  private static LangevinEquation equation(LindbladData data) {
    return LangevinEquation.unchecked(data);
  }

  private static double[] firstMoments(WholeSpace exact, SiteOperator rate, StateLayout layout) {
    double[] first = new double[layout.size()];
    for (int a = 0; a < first.length; a++) {
      int site = exact.site(layout.speciesOf(a), 0);
      first[a] = exact.on(site, measured(layout, a)).expectation(rate).getRealPart();
    }
    return first;
  }

  /** The rate of the mean is F + F1/N + F'' : covariance / 2, for a quadratic drift exactly. */
  private static void firstMomentsMoveAsTheyDo(
      LangevinEquation equation, double[] x, double[] exact) {
    double[][] covariance = spread(equation.layout(), x);
    double[] drift = equation.drift(x);
    double[][] here = equation.jacobian(x);
    for (int c = 0; c < x.length; c++) {
      double[] moved = x.clone();
      moved[c] += 1.0;
      double[][] there = equation.jacobian(moved);
      for (int a = 0; a < x.length; a++) {
        for (int b = 0; b < x.length; b++) {
          drift[a] += 0.5 * (there[a][b] - here[a][b]) * covariance[b][c];
        }
      }
    }
    assertThat(drift).usingComparatorWithPrecision(1e-11).containsExactly(exact);
  }

  /** Q = dc1/dt + S - J c1 - c1 J^T. */
  private static void secondMomentsMoveAsTheyDo(
      LangevinEquation large,
      WholeSpace exact,
      SiteOperator rate,
      double[] x,
      double[] first,
      StateLayout few) {
    double[][] covariance = spread(few, x);
    double[] drift = large.drift(x);
    double[][] jacobian = large.jacobian(x);
    double[][] noise = NoiseMatrix.covariance(large, x);
    double[][] formula = large.noise().at(x);
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < x.length; b++) {
        int s = few.speciesOf(a);
        int t = few.speciesOf(b);
        SiteOperator pair =
            exact
                .on(exact.site(s, 0), measured(few, a))
                .times(exact.on(exact.site(t, s == t ? 1 : 0), measured(few, b)));
        double expected = pair.expectation(rate).getRealPart() - first[a] * x[b] - x[a] * first[b];
        if (s == t) {
          expected +=
              (symmetric(few, drift, a, b) - drift[a] * x[b] - x[a] * drift[b]) / few.count(s);
        }
        for (int c = 0; c < x.length; c++) {
          expected -= jacobian[a][c] * covariance[c][b] + covariance[a][c] * jacobian[b][c];
        }
        assertThat(formula[a][b] * MANY).as("%d %d", a, b).isCloseTo(expected, within(1e-11));
        assertThat(noise[a][b] * MANY).as("%d %d", a, b).isCloseTo(expected, within(1e-11));
      }
    }
  }

  @Test
  void holdsForTwoLevelSites() {
    hold(new int[] {2}, new int[] {3});
  }

  @Test
  void holdsForThreeLevelSites() {
    hold(new int[] {3}, new int[] {3});
  }

  @Test
  void holdsForSpeciesOfUnequalSizes() {
    hold(new int[] {3, 2}, new int[] {2, 3});
  }

  @Test
  void holdsForFourLevelSites() {
    hold(new int[] {4}, new int[] {2});
  }
}
