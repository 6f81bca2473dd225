package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LawStudy;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.Study;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.study.UsualValues;
import org.ursell.runtime.study.Verdict;
import org.ursell.runtime.work.Crew;

/**
 * Whoever interrupts the thread that asked ends the study, wherever it is, and nothing goes on:
 * what is finished is the answer, and what is not is marked. Interruptions come at a part that is
 * finished, or in the middle of a solution, never after a while.
 */
class InterruptionTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();

  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    Thread.interrupted();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("ursell-crew")) {
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  /** Interrupts the thread that made it: at a part that is done, or in the middle of a solution. */
  private static final class Impatient implements StudyProgress {
    private final Thread asking = Thread.currentThread();
    private final int last;
    private final boolean inTheMiddle;
    private int parts;

    Impatient(int last, boolean inTheMiddle) {
      this.last = last;
      this.inTheMiddle = inTheMiddle;
    }

    @Override
    public synchronized void step() {
      if (++parts == last && !inTheMiddle) {
        asking.interrupt();
      }
    }

    @Override
    public void solving(double size, double time, long applications) {
      if (inTheMiddle && parts == last) {
        assertThat(Thread.currentThread()).isSameAs(asking);
        asking.interrupt();
      }
    }
  }

  private static Impatient afterPart(int part) {
    return new Impatient(part, false);
  }

  private static int endsEarly(Study<?> study, int threads, Impatient impatient) {
    try (Crew crew = new Crew(threads)) {
      assertThatThrownBy(() -> study.run(crew, impatient))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    return impatient.parts;
  }

  /** The answer of a study that ends early, of which as many parts as were told of are finished. */
  private static <A> A keeps(Study<A> study, int threads, Impatient impatient) {
    try (Crew crew = new Crew(threads)) {
      A answer = study.run(crew, impatient);
      assertThat(Thread.interrupted()).isTrue();
      return answer;
    }
  }

  private static List<LifetimeResult> finished(List<PointLifetimes> found) {
    return found.stream()
        .flatMap(PointLifetimes::results)
        .filter(result -> !result.isCancelled())
        .toList();
  }

  private static void assertMarked(List<PointLifetimes> found) {
    assertThat(found.stream().flatMap(PointLifetimes::results).filter(LifetimeResult::isCancelled))
        .isNotEmpty()
        .allSatisfy(
            result -> {
              assertThat(result.lifetime()).isEmpty();
              assertThat(result.outcome().word()).isEqualTo("cancelled");
              assertThat(result.words()).contains("cancelled");
            });
  }

  private static LifetimeStudy lifetimes(double... sizes) {
    return LifetimeStudy.of(ONE, Points.of(MODEL, Sizes.of(MODEL, sizes)).with("V", 0.75), 2);
  }

  private static LifetimeStudy exactly(boolean gap, Double... sizes) {
    LifetimeStudy study = LifetimeStudy.of(ONE, lifetimes(12).points());
    return new LifetimeStudy(
        study.equations(),
        study.points(),
        study.start(),
        study.method(),
        false,
        Optional.of(
            new ExactLifetimes(
                ONE, study.points(), List.of(sizes), 1e4, gap, ExactOptions.defaults())));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anExactLifetimeEndsInTheMiddle(int threads) {
    assertThat(endsEarly(exactly(false, 12.0), threads, new Impatient(0, true))).isZero();
  }

  /** The finished size is the same to the last bit as where all were found. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void exactLifetimesOfFinishedSizesAreKept(boolean inTheMiddle) {
    LifetimeStudy study = exactly(false, 2.0, 12.0, 14.0);
    Impatient impatient = new Impatient(1, inTheMiddle);
    List<PointLifetimes> found = keeps(study, 2, impatient);
    assertThat(impatient.parts).isEqualTo(1);
    List<ExactRun> runs = found.get(0).exact();
    List<ExactRun> whole = study.run(2).get(0).exact();
    assertThat(runs).extracting(ExactRun::size).containsExactly(2.0, 12.0, 14.0);
    assertThat(runs.get(0).result()).isEqualTo(whole.get(0).result());
    assertThat(finished(found)).hasSize(1);
    assertMarked(found);
    assertThat(runs.get(2).result().source()).isEqualTo(whole.get(2).result().source());
  }

  /** After the lifetime the search for the slowest mode begins, and finds the interruption. */
  @Test
  void theSearchForTheSlowestModeEndsAndTheLifetimeIsKept() {
    ExactRun run = keeps(exactly(true, 8.0), 1, afterPart(1)).get(0).exact().get(0);
    assertThat(run.result().lifetime()).isPresent();
    assertThat(run.slowest()).isEmpty();
  }

  /** The law comes last, when all lifetimes are there. */
  @Test
  void theLawIsNotLookedForAnyMore() {
    PointLifetimes point = keeps(lifetimes(5), 1, afterPart(1)).get(0);
    assertThat(finished(List.of(point))).hasSize(1);
    assertThat(point.law()).isEmpty();
  }

  /** As many are kept as were told of, whatever other threads are about to finish. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void truncatedLifetimesAreKept(int threads) {
    LifetimeStudy study =
        LifetimeStudy.of(ONE, lifetimes(5, 6, 7, 8, 9, 10, 11, 12).points(), 1, 2);
    List<PointLifetimes> whole = study.run(2);
    for (int part = 1; part < 4; part++) {
      Impatient impatient = afterPart(part);
      List<PointLifetimes> found = keeps(study, threads, impatient);
      assertThat(finished(found)).hasSize(impatient.parts).hasSizeBetween(part, 15);
      assertMarked(found);
      List<LifetimeResult> all = whole.get(0).results().toList();
      List<LifetimeResult> kept = found.get(0).results().toList();
      assertThat(kept).hasSameSizeAs(all);
      for (int k = 0; k < all.size(); k++) {
        assertThat(kept.get(k).isCancelled() || kept.get(k).equals(all.get(k))).isTrue();
      }
    }
  }

  /** A verdict is drawn from the whole evidence at its point, or not at all. */
  @Test
  void verdictsOfFinishedPointsAreKept() {
    LifetimeStudy study =
        LifetimeStudy.of(ONE, Points.of(MODEL, Sizes.of(MODEL, 5, 6)).with("V", 0.75, 1.0), 2);
    List<PointLifetimes> found = study.run(2);
    List<Verdict> whole = study.judging(found).run(2);
    assertThat(keeps(study.judging(found), 1, afterPart(1))).isEmpty();
    List<Verdict> first = keeps(study.judging(found), 1, afterPart(3));
    assertThat(first).hasSize(1);
    assertThat(first.get(0).judgement()).isEqualTo(whole.get(0).judgement());
    Thread.currentThread().interrupt();
    assertThat(keeps(study.judging(found), 1, afterPart(0))).isEmpty();
  }

  /** Truncated and exact curves alike; of the others the start is known, and no more. */
  @Test
  void finishedCurvesAreKept() {
    TruncationOrder order = TruncationOrder.of(2);
    Sizes sizes = Sizes.of(MODEL, 2, 4, 6);
    TraceStudy study =
        new TraceStudy(
            TraceStudy.equations(ONE, Optional.empty(), order, sizes),
            order,
            MODEL.orderParameter(),
            Points.of(MODEL, sizes),
            Start.steady(),
            IntegratorOptions.DEFAULT,
            Sampler.times(5.0, 6),
            false,
            Optional.of(ExactOptions.defaults()));
    List<Curve> whole = study.run(1);
    for (int part = 1; part < whole.size(); part++) {
      Impatient impatient = afterPart(part);
      List<Curve> curves = keeps(study, 1, impatient);
      assertThat(curves).hasSameSizeAs(whole);
      int kept = 0;
      for (int k = 0; k < whole.size(); k++) {
        ObservableTrace trace = curves.get(k).trace();
        double[] values = whole.get(k).trace().values();
        assertThat(curves.get(k).kind()).isEqualTo(whole.get(k).kind());
        kept += trace.isCancelled() ? 0 : 1;
        if (trace.isCancelled()) {
          assertThat(trace.times()).containsExactly(0.0);
          assertThat(trace.values()[0]).isCloseTo(values[0], within(1e-12));
        } else {
          assertThat(trace.values()).containsExactly(values);
        }
      }
      assertThat(kept).isEqualTo(impatient.parts).isBetween(part, whole.size());
    }
    // Not as a mean field that does not synchronise.
    Thread.currentThread().interrupt();
    assertThat(endsEarly(study, 1, afterPart(0))).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void finishedPointsOfLawsAndCriticalCouplingsAreKept(int threads) {
    Points points = Points.of(MODEL, Sizes.none()).with("V", 0.7, 0.75, 0.8, 0.85, 0.9, 0.95);
    Impatient impatient = afterPart(1);
    List<PhaseDiffusion> laws = keeps(LawStudy.of(ONE, points), threads, impatient);
    assertThat(laws).hasSize(6);
    assertThat(laws.stream().filter(Diffusing.class::isInstance)).hasSize(impatient.parts);
    assertThat(laws.stream().filter(NoLaw.CANCELLED::equals)).hasSize(6 - impatient.parts);
    Points shear = Points.of(MODEL, Sizes.none()).with("K", -0.2, -0.1, 0.0, 0.1, 0.2, 0.3);
    impatient = afterPart(1);
    List<CriticalStudy.Row> rows =
        keeps(CriticalStudy.of(ONE, "V", 0.0, 3.0, shear), threads, impatient);
    assertThat(rows).hasSize(6);
    assertThat(rows.stream().filter(row -> row.found().equals(CriticalCoupling.CANCELLED)))
        .hasSize(6 - impatient.parts)
        .allSatisfy(row -> assertThat(row.point().get("K")).isBetween(-0.2, 0.3));
  }

  @Test
  void whatIsAskedByAnInterruptedThreadIsNotAnswered() {
    Points points = Points.of(MODEL, Sizes.none()).with("V", 0.75, 1.0);
    for (Study<?> study :
        List.of(
            LawStudy.of(ONE, points),
            CriticalStudy.of(ONE, "V", 0.0, 3.0, points),
            lifetimes(5),
            exactly(false, 2.0))) {
      Thread.currentThread().interrupt();
      assertThat(endsEarly(study, 2, afterPart(0))).isZero();
    }
  }

  @Test
  void aSweepEnds() {
    Truncations equations = Truncations.of(ONE, Optional.empty(), List.of(TruncationOrder.of(1)));
    SweepStudy.Grid grid =
        new SweepStudy.Grid(
            List.of(Axis.linear("K", -1, 1, 20), Axis.linear("V", 0.5, 1.5, 2)),
            Parameters.none(),
            DerivedParameters.NONE);
    SweepStudy study =
        SweepStudy.of(
            equations,
            grid,
            UsualValues.of(equations.meanField(), grid, equations.list()),
            Start.paper(MODEL),
            new SweepStudy.Measuring(
                List.of(Measures.of("order-parameter", MODEL)),
                Window.of(200.0, 64, 16),
                IntegratorOptions.DEFAULT,
                List.of(),
                0));
    assertThat(endsEarly(study, 2, afterPart(1))).isLessThan(study.effort().parts());
  }
}
