package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.work.Crew;

/** Lifetimes as a study asks for them, against the calls of which it is made. */
class LifetimeStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final Subject TWO = new TwoGroupsModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();

  private static final ExactLifetimes EXACT = ExactLifetimes.of(ONE, points(5));

  private static Points points(double... sizes) {
    return Points.of(MODEL, Sizes.of(MODEL, sizes));
  }

  private static PointLifetimes only(LifetimeStudy study) {
    List<PointLifetimes> found = study.run(1);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static LifetimeStudy beside(LifetimeStudy study, ExactLifetimes exact, Double... sizes) {
    return new LifetimeStudy(
        study.equations(),
        study.points(),
        study.start(),
        study.method(),
        study.digits(),
        Optional.of(exact.at(List.of(sizes))));
  }

  private static List<LifetimeResult> results(PointLifetimes.Series series) {
    return series.points().stream().map(point -> point.result()).toList();
  }

  @Test
  void answersAreThoseOfTheDirectCallsBitByBit() {
    LifetimeStudy study =
        LifetimeStudy.of(ONE, points(20, 10).with("V", 1.0, 0.75), 3, 2).besideExact();
    List<PointLifetimes> found = study.run(2);
    assertThat(found).extracting(p -> p.parameters().get("V")).containsExactly(1.0, 0.75);
    assertThat(study.sizes()).containsExactly(8.0, 10.0, 12.0, 16.0, 20.0);
    for (PointLifetimes point : found) {
      Parameters at = point.parameters();
      assertThat(at.asMap()).doesNotContainKey("N");
      ExactJacobian meanField = study.equations().meanField();
      SteadyState steady =
          new SteadyStateFinder(meanField).find(at.with("N", Double.POSITIVE_INFINITY));
      ProductState start = steady.requireSynchronised().state();
      CoherenceLifetime method = new CoherenceLifetime();
      assertThat(point.series()).extracting(s -> s.order().order()).containsExactly(2, 3);
      for (PointLifetimes.Series series : point.series()) {
        var equations = ONE.equations(EquationRequest.order(series.order().order()));
        assertThat(series.points()).extracting(p -> p.size()).isEqualTo(study.sizes());
        assertThat(results(series))
            .isEqualTo(
                study.sizes().stream()
                    .map(size -> method.measure(equations, at.with("N", size), start))
                    .toList());
      }
      assertThat(point.uncoupled())
          .contains(
              method.measureUncoupled(
                  ONE.equations(EquationRequest.order(1)), at.with("N", 8), start));
      assertThat(point.exact())
          .extracting(ExactRun::size)
          .containsExactly(2.0, 4.0, 8.0, 10.0, 12.0, 16.0);
      for (ExactRun run : point.exact().subList(0, 3)) {
        assertThat(run.result())
            .isEqualTo(
                ExactSolver.of(ONE, at.with("N", run.size()))
                    .lifetime(start.siteOperators(), MODEL.orderParameter(), 1e4));
      }
      assertThat(point.law())
          .contains(
              new PhaseDiffusionLaw(meanField, ONE.equations(EquationRequest.order(2))).at(at));
    }
  }

  /**
   * A site on its own: &lt;S+&gt;/sqrt(2) = &lt;|2>&lt;1|> exp((iK - gamma_minus/2) t) +
   * &lt;|1>&lt;0|> exp(-gamma_plus t/2).
   */
  @ParameterizedTest
  @CsvSource({"0.75, 0, 0.5", "1.5, -0.4, 0.2", "1.5, -0.2, 3"})
  void withoutCouplingTheDecayIsThatOfOneSite(double v, double k, double gammaPlus) {
    Points at = points(30).with("V", v).with("K", k).with("gamma_plus", gammaPlus);
    PointLifetimes found = only(LifetimeStudy.of(ONE, at, 2));
    SiteOperator rho = found.start().orElseThrow().densityMatrix(0).operator();
    Complex upper = new Complex(rho.re(1, 2), rho.im(1, 2));
    Complex lower = new Complex(rho.re(0, 1), rho.im(0, 1));
    double lifetime = found.uncoupledLifetime();
    double threshold = upper.add(lower).norm() / Math.E;
    double expected =
        new BrentSolver(1e-12)
            .solve(
                200,
                t ->
                    upper
                            .multiply(new Complex(-t / 2, k * t).exp())
                            .add(lower.multiply(Math.exp(-gammaPlus * t / 2)))
                            .norm()
                        - threshold,
                0.9 * lifetime,
                1.1 * lifetime);
    assertThat(lifetime).isCloseTo(expected, within(1e-6 * expected));
  }

  @Test
  void whereNothingCouplesThereIsNoBaselineAndNoStart() {
    Points weak = points(10).with("V", 0.0, 0.2);
    for (PointLifetimes point : beside(LifetimeStudy.of(ONE, weak, 1, 2), EXACT, 2.0).run(2)) {
      assertThat(point.start()).isEmpty();
      assertThat(point.series()).isEmpty();
      assertThat(point.exact()).isEmpty();
      assertThat(point.uncoupled()).isEmpty();
      assertThat(point.uncoupledLifetime()).isNaN();
      assertThat(point.results()).isEmpty();
      assertThat(point.law()).isPresent();
    }
  }

  /** From a state of one's own the mean field plays no role but to be reported. */
  @Test
  void aStartOfOnesOwnIsTaken() {
    SiteOperator rho =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
    ProductState own = ProductState.of(DensityMatrix.of(rho));
    LifetimeStudy study = LifetimeStudy.of(ONE, points(10).with("V", 0.2), 2);
    PointLifetimes found = only(study.from(Start.of(own)));
    assertThat(found.start()).contains(own);
    assertThat(found.steady()).isPresent();
    assertThat(found.uncoupledLifetime()).isCloseTo(2.0, within(1e-6));
    assertThat(results(found.series().get(0)))
        .containsExactly(
            new CoherenceLifetime()
                .measure(
                    ONE.equations(EquationRequest.order(2)),
                    found.parameters().with("N", 10),
                    own));
  }

  /** The law needs equations of order 2, and nobody pays for them who did not ask for them. */
  @Test
  void theLawStandsBesideOrdersFromTwoOn() {
    LifetimeStudy first = LifetimeStudy.of(ONE, points(5), 1).by(new CoherenceLifetime().until(9));
    assertThat(only(first).law()).isEmpty();
    assertThat(only(beside(LifetimeStudy.of(ONE, points(5)), EXACT, 2.0)).law()).isEmpty();
    assertThat(only(LifetimeStudy.of(ONE, points(5), 2)).law()).isPresent();
  }

  /** All sites of a small system are correlated, so that nothing is cut. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "1, 4", "2, 2", "2, 3", "2, 4", "3, 3", "3, 4"})
  void anOrderFromTheNumberOfSitesOnIsExact(int size, int order) {
    LifetimeStudy study = LifetimeStudy.of(ONE, points(size).with("V", 0.75), order);
    PointLifetimes found = only(study);
    double exact =
        ExactSolver.of(ONE, found.parameters().with("N", size))
            .lifetime(found.start().orElseThrow().siteOperators(), MODEL.orderParameter(), 1e4)
            .lifetime()
            .orElseThrow();
    assertThat(results(found.series().get(0)))
        .singleElement()
        .satisfies(
            result -> assertThat(result.lifetime()).hasValueCloseTo(exact, within(1e-6 * exact)));
  }

  /** Both groups have N sites; equal groups that do not feel each other live like one. */
  @Test
  void twoGroupsHaveTheSameNumberOfSites() {
    ModelDescriptor model = TWO.descriptor();
    Points apart =
        Points.of(model, Sizes.of(model, 2, 12))
            .with("V", 0.75)
            .with("V_AB", 0.0)
            .with("delta", 0.0);
    PointLifetimes one = only(LifetimeStudy.of(ONE, points(2, 12).with("V", 0.75), 2));
    Start start =
        Start.of(
            ProductState.of(
                one.start().orElseThrow().densityMatrix(0),
                one.start().orElseThrow().densityMatrix(0)));
    LifetimeStudy both =
        beside(LifetimeStudy.of(TWO, apart, 2).from(start), ExactLifetimes.of(TWO, apart), 2.0);
    PointLifetimes found = only(both);
    assertThat(results(found.series().get(0)).get(both.sizes().indexOf(12.0)).lifetime())
        .hasValueCloseTo(
            results(one.series().get(0)).get(1).lifetime().orElseThrow(), within(1e-4));
    assertThat(found.exact().get(0).size()).isEqualTo(2.0);
    assertThat(found.exact().get(0).result().lifetime())
        .hasValueCloseTo(
            results(one.series().get(0)).get(0).lifetime().orElseThrow(), within(1e-5));
  }

  @Test
  void digitsAreThoseThatTwoRunsShare() {
    LifetimeStudy plain = LifetimeStudy.of(ONE, points(20), 2);
    LifetimeStudy twice =
        new LifetimeStudy(
            plain.equations(), plain.points(), plain.start(), plain.method(), true, plain.exact());
    PointLifetimes found = only(twice);
    assertThat(results(found.series().get(0)))
        .containsExactly(
            new CoherenceLifetime()
                .measureWithDigits(
                    ONE.equations(EquationRequest.order(2)),
                    found.parameters().with("N", 20),
                    found.start().orElseThrow()))
        .isNotEqualTo(results(only(plain).series().get(0)));
  }

  /** Exact lifetimes are given up when truncated ones are, in whichever order that was said. */
  @Test
  void patienceIsThatOfTheMethod() {
    CoherenceLifetime brief = new CoherenceLifetime().until(0.5);
    LifetimeStudy study = LifetimeStudy.of(ONE, points(5), 1);
    for (LifetimeStudy asked :
        List.of(study.by(brief).besideExact(), beside(study, EXACT, 2.0, 4.0).by(brief))) {
      assertThat(only(asked).results())
          .hasSizeGreaterThan(2)
          .allMatch(result -> result.outcome().equals(new Lifetime.Longer(0.5)));
    }
  }

  @Test
  void theGapIsThatOfTheSolver() {
    ExactLifetimes plain = ExactLifetimes.of(ONE, points(4, 2));
    ExactLifetimes gap =
        new ExactLifetimes(ONE, points(4, 2), List.of(4.0, 2.0), 1e4, true, plain.options());
    LifetimeStudy study = LifetimeStudy.of(ONE, points(4, 2));
    LifetimeStudy asked =
        new LifetimeStudy(
            study.equations(),
            study.points(),
            study.start(),
            study.method(),
            false,
            Optional.of(gap));
    assertThat(asked.effort().parts()).isEqualTo(4);
    assertThat(asked.effort().largest())
        .hasValueSatisfying(f -> assertThat(f.sites()).isEqualTo(4));
    PointLifetimes found = only(asked);
    assertThat(found.exact()).extracting(ExactRun::size).containsExactly(2.0, 4.0);
    for (ExactRun run : found.exact()) {
      assertThat(run.slowest())
          .contains(
              ExactSolver.of(ONE, found.parameters().with("N", run.size()))
                  .slowestMode(
                      found.start().orElseThrow().siteOperators(), MODEL.orderParameter(), 1e-7));
    }
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() {
    Points points = points(5, 12).with("V", 0.75, 1.0);
    LifetimeStudy study =
        beside(LifetimeStudy.of(ONE, points, 2, 3), ExactLifetimes.of(ONE, points), 2.0, 8.0);
    List<PointLifetimes> alone = study.run(1);
    for (int threads : new int[] {0, 2, 3}) {
      List<PointLifetimes> shared = study.run(threads);
      for (int k = 0; k < alone.size(); k++) {
        assertThat(shared.get(k).results().toList()).isEqualTo(alone.get(k).results().toList());
        assertThat(shared.get(k).uncoupled()).isEqualTo(alone.get(k).uncoupled());
        assertThat(shared.get(k).law()).isEqualTo(alone.get(k).law());
      }
    }
  }

  /** Counts parts, and hears of what an exact solution does in between. */
  private static final class Heard implements StudyProgress {
    private final AtomicInteger steps = new AtomicInteger();
    private final List<Double> solving = new ArrayList<>();

    @Override
    public void step() {
      steps.incrementAndGet();
    }

    @Override
    public void solving(double size, double time, long applications) {
      assertThat(applications).isPositive();
      solving.add(size);
    }
  }

  @Test
  void everyPartIsHeardOfOnce() {
    Heard heard = new Heard();
    Points points = points(6, 8).with("V", 0.2, 0.75);
    LifetimeStudy study = beside(LifetimeStudy.of(ONE, points, 2, 3), EXACT, 2.0, 8.0, 12.0);
    int each = 2 * study.sizes().size() + study.exact().orElseThrow().sizes().size();
    assertThat(study.effort().parts()).isEqualTo(2 * each);
    try (Crew crew = new Crew(2)) {
      List<PointLifetimes> found = study.run(crew, heard);
      // At V = 0.2 there is no state to start from, which answers all that is asked there.
      assertThat(heard.steps).hasValue(2 * each);
      assertThat(heard.solving).contains(8.0, 12.0);
      assertThat(study.judging(found).effort().parts()).isEqualTo(2 * study.sizes().size());
      heard.steps.set(0);
      study.judging(found).run(crew, heard);
      assertThat(heard.steps).hasValue(study.judging(found).effort().parts());
    }
  }

  @Test
  void aQuestionThatMakesNoSenseIsRefused() {
    LifetimeStudy nothing = LifetimeStudy.of(ONE, points(5));
    refused("of no truncation order", nothing::effort);
    refused("of no truncation order", () -> nothing.run(1));
    refused("no size varies", () -> LifetimeStudy.of(ONE, Points.of(MODEL, Sizes.none()), 1));
    refused(
        "at infinitely many sites",
        () -> LifetimeStudy.of(ONE, points(5, Double.POSITIVE_INFINITY), 1));
    refused("the points are those of model 'one-group'", () -> LifetimeStudy.of(TWO, points(5), 1));
    refused("at order 5 are not committed", () -> LifetimeStudy.of(ONE, points(5), 5));
    ExactLifetimes exact = ExactLifetimes.of(ONE, points(5));
    refused("at N = inf", () -> exact.at(List.of(2.0, Double.POSITIVE_INFINITY)));
    refused("at N = 2.5", () -> exact.at(List.of(2.5)));
    ExactLifetimes small =
        new ExactLifetimes(
            ONE,
            points(5),
            List.of(5.0),
            1e4,
            false,
            ExactOptions.defaults().withMaxMemoryBytes(1000));
    refused(
        "more than the limit",
        () ->
            new LifetimeStudy(
                    nothing.equations(),
                    nothing.points(),
                    nothing.start(),
                    nothing.method(),
                    false,
                    Optional.of(small))
                .effort());
  }

  private static void refused(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(words);
  }
}
