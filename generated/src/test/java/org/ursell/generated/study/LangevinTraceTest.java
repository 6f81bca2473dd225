package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.langevin.LangevinCurve;
import org.ursell.runtime.langevin.LangevinFlow;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.langevin.LangevinTrace;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TraceSampling;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.work.Crew;

/** Curves of the Langevin equation in time against those of the master equation. */
class LangevinTraceTest {
  private static final Subject ONE = new OneGroupModel();
  private static final TraceSampling FEW = TraceSampling.DEFAULT.withTrajectories(6000);

  /** Its parts have the charges -1, 0 and 1: each turns back by its own. */
  private static final ObservableDescriptor MIXED =
      new ObservableDescriptor(
          "mixed",
          0,
          SiteOperator.transition(3, 2, 2)
              .plus(0, 1, 0.4, 0.3)
              .plus(1, 0, 0.4, -0.3)
              .plus(1, 2, 0.5, 0.0)
              .plus(2, 1, 0.5, 0.0));

  private static List<ObservableReading> readings(Optional<ObservableDescriptor> second) {
    List<ObservableReading> readings =
        new ArrayList<>(ObservableReading.all(ONE.descriptor().orderParameter()));
    second.map(ObservableReading::of).ifPresent(readings::add);
    return readings;
  }

  private static TraceStudy study(Start start, double v, double[] times, double... sizes) {
    return study(Optional.empty(), start, v, times, sizes);
  }

  private static TraceStudy study(
      Optional<ObservableDescriptor> second,
      Start start,
      double v,
      double[] times,
      double... sizes) {
    Points points =
        Points.of(ONE.descriptor(), Sizes.of(ONE.descriptor(), sizes))
            .with("V", v)
            .with("K", v == 0.0 ? 0.0 : -1.0)
            .with("gamma_plus", 0.2);
    return new TraceStudy(
        TraceStudy.equations(ONE, Optional.empty(), List.of(), points.sizes()),
        List.of(),
        readings(second),
        points,
        start,
        IntegratorOptions.DEFAULT,
        times,
        false,
        Optional.of(ExactOptions.defaults().withTolerance(1e-7)),
        Optional.of(FEW));
  }

  private static Start paper() {
    return Start.paper(ONE.descriptor());
  }

  private static Curve curve(List<Curve> curves, Curve.Kind kind) {
    return curves.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  /** Within 3 standard errors, which are a few per cent of what is followed. */
  private static void assertNear(Curve sampled, Curve expected) {
    for (int r = 0; r < sampled.traces().size(); r++) {
      ObservableTrace trace = sampled.traces().get(r);
      double[] values = expected.traces().get(r).values();
      assertThat(trace.values()).hasSameSizeAs(values);
      for (int k = 0; k < values.length; k++) {
        assertThat(trace.values()[k])
            .as("reading %d at t = %s", r, trace.times()[k])
            .isCloseTo(values[k], within(3.0 * trace.errors()[k] + 1e-12));
        assertThat(trace.errors()[k]).isLessThan(0.02);
      }
    }
  }

  @Tag("slow")
  @Test
  void itFollowsTheExactSolutionAtTwentySites() {
    double[] times = {0.0, 0.33, 0.71, 1.5, 2.0, 3.0, 4.0, 5.0, 6.5, 8.0};
    List<Curve> curves = study(Start.steady(), 1.0, times, 20).run(2);
    assertThat(curves)
        .extracting(Curve::kind)
        .containsExactly(Curve.Kind.UNCOUPLED, Curve.Kind.EXACT, Curve.Kind.LANGEVIN);
    Curve sampled = curve(curves, Curve.Kind.LANGEVIN);
    assertThat(sampled.trace().physicality()).isEqualTo(new Physicality.Sampled());
    assertNear(sampled, curve(curves, Curve.Kind.EXACT));
  }

  /** Populations and coherences of several charges in one observable, at few sites. */
  @Test
  void partsOfSeveralChargesTurnEachByItsOwn() {
    double[] times = {0.0, 0.1, 0.3, 0.7};
    List<Curve> curves = study(Optional.of(MIXED), Start.steady(), 1.0, times, 10).run(2);
    assertNear(curve(curves, Curve.Kind.LANGEVIN), curve(curves, Curve.Kind.EXACT));
  }

  /** Without coupling the mean is that of one site, whose equation is linear. */
  @Test
  void withoutCouplingItIsTheDecayOfOneSite() {
    List<Curve> curves =
        study(Optional.of(MIXED), paper(), 0.0, new double[] {0.0, 0.5, 1.0, 2.0, 4.0}, 6).run(2);
    assertNear(curve(curves, Curve.Kind.LANGEVIN), curve(curves, Curve.Kind.EXACT));
  }

  /** The correction of order 1/N to the drift is seen: without it the slope is the mean field's. */
  @Test
  void theFirstDerivativeAtTheStartIsExact() {
    double h = 0.05;
    double infinite = Double.POSITIVE_INFINITY;
    List<Curve> curves =
        study(Start.steady(), 1.0, new double[] {0.0, h}, 5, infinite)
            .besideLangevin(TraceSampling.DEFAULT.withTrajectories(300_000))
            .run(2);
    // The imaginary part: at first it is above all the frequency that differs.
    ObservableTrace sampled = curve(curves, Curve.Kind.LANGEVIN).traces().get(1);
    ObservableTrace exact = curve(curves, Curve.Kind.EXACT).traces().get(1);
    ObservableTrace limit =
        curves.stream().filter(Curve::isLimit).findFirst().orElseThrow().traces().get(1);
    double slope = (sampled.values()[1] - sampled.values()[0]) / h;
    double error = sampled.errors()[1] / h;
    double right = (exact.values()[1] - exact.values()[0]) / h;
    assertThat(slope).isCloseTo(right, within(3.0 * error));
    assertThat(Math.abs((limit.values()[1] - limit.values()[0]) / h - right))
        .isGreaterThan(5.0 * error);
  }

  @Test
  void numbersDependOnTheSeedAndNotOnTheThreads() {
    double[] times = {0.0, 0.4, 1.0};
    TraceStudy study =
        study(paper(), 1.0, times, 12)
            .besideLangevin(TraceSampling.DEFAULT.withTrajectories(3000).withSeed(7));
    ObservableTrace alone = curve(study.run(1), Curve.Kind.LANGEVIN).trace();
    ObservableTrace both = curve(study.run(2), Curve.Kind.LANGEVIN).trace();
    assertThat(alone.values()).containsExactly(both.values());
    assertThat(alone.errors()).containsExactly(both.errors());
    assertThat(alone.run().advice()).contains("seed 7", "3840 trajectories");
    TraceStudy other =
        study.besideLangevin(TraceSampling.DEFAULT.withTrajectories(3000).withSeed(8));
    assertThat(curve(other.run(2), Curve.Kind.LANGEVIN).trace().values()[2])
        .isNotEqualTo(alone.values()[2]);
  }

  /** Same seed, same step: trajectory by trajectory the ensemble that lifetimes are read off. */
  @Test
  void theTrajectoriesAreThoseOfLifetimes() {
    double dt = 0.05;
    double[] times = {0.0, dt, 4 * dt, 7 * dt};
    TraceStudy study = study(Start.steady(), 1.0, times, 12);
    Parameters point = study.points().at(study.point(), OptionalDouble.of(12));
    LangevinOptions options =
        LangevinOptions.defaults().withTrajectories(2000).withStep(dt).withSeed(3);
    try (Crew crew = new Crew(2)) {
      LangevinTrace trace =
          LangevinRun.trace(LangevinProblem.of(ONE, point, study.state()), options, 10 * dt, crew);
      LangevinCurve curve =
          LangevinFlow.of(ONE, point, study.state(), List.of(ONE.descriptor().orderParameter()))
              .run(options, times, crew)
              .get(0);
      int[] steps = {0, 1, 4, 7};
      for (int k = 0; k < times.length; k++) {
        assertThat(curve.re()[k]).isCloseTo(trace.re()[steps[k]], within(1e-12));
        assertThat(curve.im()[k]).isCloseTo(trace.im()[steps[k]], within(1e-12));
        assertThat(curve.modulusErrors()[k])
            .isCloseTo(trace.modulusErrors()[steps[k]], within(1e-12));
      }
    }
  }

  @Test
  void whatHasNoNoiseIsRefused() {
    double[] times = {0.0, 1.0};
    assertThatThrownBy(() -> study(paper(), 1.0, times, Double.POSITIVE_INFINITY))
        .isInstanceOf(InvalidInputException.class);
    TraceStudy two = study(paper(), 1.0, times, 2, 20);
    assertThatThrownBy(two::effort)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2 sites of species A are too few");
    assertThatThrownBy(() -> new TraceSampling(0.9, FEW.trajectories(), 1L))
        .isInstanceOf(InvalidInputException.class);
  }
}
