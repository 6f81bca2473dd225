package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.RateScaling;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.work.Crew;

/** Traces as a study asks for them, against the calls of which they are made. */
class TraceStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();
  private static final ObservableDescriptor AMPLITUDE = MODEL.orderParameter();
  private static final ObservableDescriptor POPULATION =
      new ObservableDescriptor("n2", 0, SiteOperator.transition(3, 2, 2));
  private static final TruncationOrder SECOND = TruncationOrder.of(2);
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static TraceStudy study(
      TruncationOrder order, ObservableDescriptor observable, Points points, boolean exact) {
    return new TraceStudy(
        TraceStudy.equations(ONE, Optional.empty(), order, points.sizes()),
        order,
        observable,
        points,
        Start.steady(),
        IntegratorOptions.DEFAULT,
        Sampler.times(6.0, 13),
        false,
        exact ? Optional.of(ExactOptions.defaults()) : Optional.empty());
  }

  private static Points points(double... sizes) {
    return Points.of(MODEL, sizes.length == 0 ? Sizes.none() : Sizes.of(MODEL, sizes))
        .with("V", 0.75);
  }

  private static ObservableTrace directly(
      TraceStudy study, MomentEquations equations, Parameters point) {
    ProductState start =
        new SteadyStateFinder(study.equations().meanField())
            .find(study.point().with("N", INFINITE))
            .requireSynchronised()
            .state();
    return ObservableTrace.of(
        equations,
        study.observable(),
        point,
        start,
        study.times(),
        MomentIntegrator.standard(),
        IntegratorOptions.DEFAULT);
  }

  @Test
  void curvesAreThoseOfTheDirectCallsBitByBit() {
    TraceStudy study = study(SECOND, AMPLITUDE, points(INFINITE, 8, 4), true);
    List<Curve> curves = study.run(2);
    Parameters point = study.point();
    assertThat(curves)
        .extracting(Curve::kind)
        .containsExactly(
            Curve.Kind.TRUNCATED,
            Curve.Kind.TRUNCATED,
            Curve.Kind.TRUNCATED,
            Curve.Kind.UNCOUPLED,
            Curve.Kind.EXACT,
            Curve.Kind.EXACT);
    assertThat(curves)
        .extracting(Curve::size)
        .containsExactly(
            OptionalDouble.of(4),
            OptionalDouble.of(8),
            OptionalDouble.of(INFINITE),
            OptionalDouble.empty(),
            OptionalDouble.of(4),
            OptionalDouble.of(8));
    assertThat(curves)
        .extracting(Curve::isLimit)
        .containsExactly(false, false, true, false, false, false);
    assertThat(curves.get(3).isUncoupled()).isTrue();
    assertThat(curves.get(4).isExact()).isTrue();
    MomentEquations second = ONE.equations(EquationRequest.order(2));
    MomentEquations first = study.equations().meanField();
    List<ObservableTrace> expected =
        List.of(
            directly(study, second, point.with("N", 4)),
            directly(study, second, point.with("N", 8)),
            directly(study, first, point.with("N", INFINITE)),
            directly(study, first, point.with("N", 4).withoutInteraction()));
    for (int k = 0; k < expected.size(); k++) {
      assertThat(curves.get(k).trace().values()).containsExactly(expected.get(k).values());
      assertThat(curves.get(k).trace().errors()).containsExactly(expected.get(k).errors());
    }
    var sites =
        new SteadyStateFinder(study.equations().meanField())
            .find(point.with("N", INFINITE))
            .requireSynchronised()
            .state()
            .siteOperators();
    for (Curve curve : curves.subList(4, 6)) {
      var trajectory =
          ExactSolver.of(ONE, point.with("N", curve.size().getAsDouble()))
              .trajectory(sites, List.of(AMPLITUDE), study.times());
      assertThat(curve.trace().values()).containsExactly(trajectory.moduli(0));
      double largest = Arrays.stream(trajectory.moduli(0)).max().orElseThrow();
      assertThat(curve.trace().errors()).containsOnly(ExactOptions.defaults().errorOf(largest));
      assertThat(curve.trace().run().time()).isEqualTo(6.0);
    }
  }

  /** A mean field keeps its amplitude, and without coupling it falls as one site does. */
  @Test
  void theLimitStaysAndTheUncoupledFalls() {
    List<Curve> curves = study(SECOND, AMPLITUDE, points(INFINITE), false).run(1);
    assertThat(curves).extracting(Curve::isUncoupled).containsExactly(false, true);
    double[] limit = curves.get(0).trace().values();
    double[] apart = curves.get(1).trace().values();
    assertThat(limit[12]).isCloseTo(limit[0], within(1e-6));
    assertThat(apart[0]).isCloseTo(limit[0], within(1e-15));
    // What two transitions interfere in rises at first; at T = 7.3848 it has fallen to 1/e.
    assertThat(apart[12] / apart[0]).isBetween(1 / Math.E, 0.6);
  }

  /** A Hermitian observable is followed with its sign, exactly as well as truncated. */
  @Test
  void populationsAreFollowedByThemselves() {
    List<Curve> curves = study(SECOND, POPULATION, points(2), true).run(1);
    ObservableTrace truncated = curves.get(0).trace();
    ObservableTrace exact = curves.get(2).trace();
    assertThat(exact.values()).containsExactly(truncated.values(), within(1e-6));
    assertThat(exact.values()[0]).isBetween(0.01, 0.5);
  }

  @Test
  void withoutASizeThatVariesThereIsOneRunAtTheModelsOwn() {
    TraceStudy study = study(SECOND, AMPLITUDE, points(), false);
    List<Curve> curves = study.run(1);
    assertThat(curves).extracting(Curve::size).containsOnly(OptionalDouble.empty());
    assertThat(curves.get(0).trace().values())
        .containsExactly(
            directly(study, ONE.equations(EquationRequest.order(2)), study.point()).values());
    assertThat(study.point().get("N")).isEqualTo(500.0);
  }

  @Test
  void noEquationsAreAskedForThatNoRunNeeds() {
    TruncationOrder fifth = TruncationOrder.of(5);
    TraceStudy limit = study(fifth, AMPLITUDE, points(INFINITE), false);
    assertThat(limit.finite()).isSameAs(limit.equations().meanField());
    refused("at order 5 are not committed", () -> study(fifth, AMPLITUDE, points(5), false));
  }

  @Test
  void anyNumberOfThreadsFindsTheSameAndEveryPartIsHeardOf() {
    TraceStudy study = study(SECOND, AMPLITUDE, points(2, 3, 4), true);
    List<Curve> alone = study.run(1);
    for (int threads : new int[] {2, 3}) {
      AtomicInteger steps = new AtomicInteger();
      try (Crew crew = new Crew(threads)) {
        List<Curve> shared = study.run(crew, counting(steps));
        for (int k = 0; k < alone.size(); k++) {
          assertThat(shared.get(k).trace().values()).containsExactly(alone.get(k).trace().values());
        }
      }
      assertThat(steps).hasValue(7).hasValue(study.effort().parts());
    }
  }

  private static TraceStudy study(
      List<TruncationOrder> orders, List<ObservableReading> readings, Points points) {
    return new TraceStudy(
        TraceStudy.equations(ONE, Optional.empty(), orders, points.sizes()),
        orders,
        readings,
        points,
        Start.steady(),
        IntegratorOptions.DEFAULT,
        Sampler.times(6.0, 13),
        false,
        Optional.of(ExactOptions.defaults()));
  }

  /** One run serves all readings: the modulus is that of the parts, to the last bit as alone. */
  @Test
  void allReadingsAreOfOneRunAndFitTogether() {
    List<ObservableReading> readings = new ArrayList<>(ObservableReading.all(AMPLITUDE));
    readings.addAll(ObservableReading.all(POPULATION));
    assertThat(readings)
        .extracting(ObservableReading::name)
        .containsExactly("S+.re", "S+.im", "S+.abs", "n2");
    List<Curve> curves = study(List.of(SECOND), readings, points(4, INFINITE)).run(1);
    List<Curve> alone = study(SECOND, AMPLITUDE, points(4, INFINITE), false).run(1);
    assertThat(curves).hasSize(4);
    for (int c = 0; c < curves.size(); c++) {
      List<ObservableTrace> traces = curves.get(c).traces();
      for (int k = 0; k < 13; k++) {
        double re = traces.get(0).values()[k];
        double im = traces.get(1).values()[k];
        assertThat(traces.get(2).values()[k]).isCloseTo(Math.hypot(re, im), within(1e-14));
        assertThat(traces.get(3).values()[k]).isBetween(0.0, 1.0);
      }
      // The amplitude turns, or parts of it would say nothing that the modulus does not.
      assertThat(Arrays.stream(traces.get(1).values()).map(Math::abs).max().orElse(0))
          .isGreaterThan(0.01);
      if (c < alone.size()) {
        assertThat(traces.get(2).values()).containsExactly(alone.get(c).trace().values());
        assertThat(traces.get(2).errors()).containsExactly(alone.get(c).trace().errors());
      }
    }
  }

  @Test
  void everyOrderRunsAtEveryFiniteSizeAndTheMeanFieldOnce() {
    TruncationOrder first = TruncationOrder.of(1);
    List<ObservableReading> amplitude = List.of(ObservableReading.of(AMPLITUDE));
    TraceStudy study = study(List.of(first, SECOND), amplitude, points(4, 8, INFINITE));
    List<Curve> curves = study.run(1);
    assertThat(curves)
        .extracting(curve -> curve.order().map(TruncationOrder::text).orElse("-"))
        .containsExactly("1", "1", "2", "2", "-", "-", "-", "-");
    assertThat(study.effort().parts()).isEqualTo(8);
    List<Curve> alone = study(SECOND, AMPLITUDE, points(4, 8), false).run(1);
    assertThat(curves.get(2).trace().values()).containsExactly(alone.get(0).trace().values());
    assertThat(curves.get(3).trace().values()).containsExactly(alone.get(1).trace().values());
    refused(
        "truncation order given twice", () -> study(List.of(SECOND, SECOND), amplitude, points(4)));
    refused("without a reading", () -> study(List.of(SECOND), List.of(), points(4)));
  }

  /** Doubling V, K and both rates makes all of it twice as fast; a number of sites is no rate. */
  @Test
  void parametersOfTheModelAreRates() {
    MomentEquations equations = ONE.equations(EquationRequest.order(1));
    assertThat(RateScaling.isRate(equations, "V")).isTrue();
    assertThat(RateScaling.isRate(equations, "gamma_plus")).isTrue();
    assertThat(RateScaling.isRate(equations, "N")).isFalse();
    assertThat(RateScaling.isRate(equations, "order")).isFalse();
  }

  static StudyProgress counting(AtomicInteger steps) {
    return new StudyProgress() {
      @Override
      public void step() {
        steps.incrementAndGet();
      }

      @Override
      public void solving(double size, double time, long applications) {}
    };
  }

  @Test
  void theEffortIsThatOfTheLargestSizeAndRefusedBeforeTheRun() {
    TraceStudy plain = study(SECOND, AMPLITUDE, points(2, 30), true);
    assertThat(plain.effort().largest())
        .hasValueSatisfying(footprint -> assertThat(footprint.sites()).isEqualTo(30));
    assertThat(study(SECOND, AMPLITUDE, points(2), false).effort().largest()).isEmpty();
    TraceStudy small =
        new TraceStudy(
            plain.equations(),
            plain.order(),
            plain.observable(),
            plain.points(),
            plain.start(),
            plain.options(),
            plain.times(),
            false,
            Optional.of(ExactOptions.defaults().withMaxMemoryBytes(100_000)));
    refused("for N = 30", small::effort);
    AtomicInteger steps = new AtomicInteger();
    try (Crew crew = new Crew(1)) {
      refused("for N = 30", () -> small.run(crew, counting(steps)));
    }
    assertThat(steps).hasValue(0);
  }

  @Test
  void digitsAreThoseThatTwoRunsShare() {
    TraceStudy once = study(SECOND, AMPLITUDE, points(5), false);
    IntegratorOptions tight = IntegratorOptions.DEFAULT.tighter(CoherenceLifetime.TIGHTER);
    ObservableTrace first = accurate(once, IntegratorOptions.DEFAULT, false);
    ObservableTrace second = accurate(once, tight, false);
    ObservableTrace checked = accurate(once, IntegratorOptions.DEFAULT, true);
    ObservableTrace expected = first.checkedBy(second, CoherenceLifetime.TIGHTER);
    assertThat(checked.values()).containsExactly(expected.values()).isNotEqualTo(first.values());
    assertThat(checked.errors()).containsExactly(expected.errors());
  }

  private static ObservableTrace accurate(
      TraceStudy study, IntegratorOptions options, boolean digits) {
    return new TraceStudy(
            study.equations(),
            study.order(),
            study.observable(),
            study.points(),
            study.start(),
            options,
            study.times(),
            digits,
            study.exact())
        .run(1)
        .get(0)
        .trace();
  }

  @Test
  void timesAreTheStudysOwn() {
    double[] times = {0.0, 1.0, 2.0};
    TraceStudy study = with(points(2), times);
    times[1] = 5.0;
    study.times()[2] = 9.0;
    assertThat(study.times()).containsExactly(0.0, 1.0, 2.0);
    assertThat(study.run(1).get(0).trace().times()).containsExactly(0.0, 1.0, 2.0);
  }

  private static TraceStudy with(Points points, double... times) {
    return new TraceStudy(
        TraceStudy.equations(ONE, Optional.empty(), SECOND, points.sizes()),
        SECOND,
        AMPLITUDE,
        points,
        Start.steady(),
        IntegratorOptions.DEFAULT,
        times,
        false,
        Optional.empty());
  }

  static List<double[]> notRising() {
    return List.of(
        new double[0],
        new double[] {0.0},
        new double[] {-1.0, 1.0},
        new double[] {0.0, 2.0, 1.0},
        new double[] {0.0, 1.0, 1.0},
        new double[] {0.0, Double.NaN},
        new double[] {Double.NaN},
        new double[] {0.0, INFINITE});
  }

  @ParameterizedTest
  @MethodSource("notRising")
  void timesThatDoNotRiseAreRefused(double[] times) {
    refused("do not rise from 0 to an end", () -> with(points(2), times));
  }

  @Test
  void whatIsNoTraceIsRefused() {
    refused(
        "a trace has one parameter point, not 2",
        () -> study(SECOND, AMPLITUDE, points(2).with("K", 0.0, 0.1), false));
    TraceStudy study = study(SECOND, AMPLITUDE, points(2), false);
    refused(
        "order 3 are not among those of the study",
        () ->
            new TraceStudy(
                study.equations(),
                TruncationOrder.of(3),
                AMPLITUDE,
                study.points(),
                study.start(),
                study.options(),
                study.times(),
                false,
                Optional.empty()));
    ModelDescriptor other = new TwoGroupsModel().descriptor();
    refused(
        "the points are those of model 'two-groups'",
        () ->
            new TraceStudy(
                study.equations(),
                SECOND,
                AMPLITUDE,
                Points.of(other, Sizes.of(other, 2)),
                study.start(),
                study.options(),
                study.times(),
                false,
                Optional.empty()));
    refused(
        "V = 0.2 is below the critical coupling V_c = 0.53033",
        () -> study(SECOND, AMPLITUDE, points(2).with("V", 0.2), false).run(1));
  }

  private static void refused(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(words);
  }
}
