package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.ExactLifetimes;
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
import org.ursell.runtime.work.Crew;

/** Whoever interrupts the thread that asked ends the study, wherever it is, and nothing goes on. */
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
    public void solving(double size, long applications) {
      if (inTheMiddle) {
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

  @Test
  void exactLifetimesEndBetweenTwo() {
    assertThat(endsEarly(exactly(false, 2.0, 4.0, 6.0), 2, afterPart(1))).isEqualTo(1);
  }

  /** After the lifetime the search for the slowest mode begins, and finds the interruption. */
  @Test
  void theSearchForTheSlowestModeEnds() {
    assertThat(endsEarly(exactly(true, 8.0), 1, afterPart(1))).isEqualTo(1);
  }

  /** The law comes last, when all lifetimes are there. */
  @Test
  void theLawIsNotLookedForAnyMore() {
    assertThat(endsEarly(lifetimes(5), 1, afterPart(1))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void truncatedLifetimesEnd(int threads) {
    LifetimeStudy first =
        LifetimeStudy.of(ONE, lifetimes(5, 6, 7, 8, 9, 10, 11, 12).points(), 1, 2);
    assertThat(endsEarly(first, threads, afterPart(1))).isLessThan(16);
  }

  @Test
  void aJudgementEnds() {
    LifetimeStudy study = lifetimes(5, 6, 7, 8, 9);
    List<PointLifetimes> found = study.run(2);
    assertThat(endsEarly(study.judging(found), 1, afterPart(1))).isLessThan(5);
  }

  @Test
  void exactTracesEnd() {
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
    assertThat(endsEarly(study, 1, afterPart(1))).isEqualTo(1);
    // Not as a mean field that does not synchronise.
    Thread.currentThread().interrupt();
    assertThat(endsEarly(study, 1, afterPart(0))).isZero();
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
