package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinPilot;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.study.Forecast;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.QuoteStudy;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/**
 * What a quotation takes is known before, and what is finished of one that is broken off is kept.
 */
class QuoteForecastTest {
  private static final Subject ONE = new OneGroupModel();
  private static final QuoteOptions SAMPLED = QuoteOptions.DEFAULT.by(QuoteMethod.LANGEVIN);

  private static final LifetimeStudy STUDY =
      LifetimeStudy.of(
          ONE,
          Points.of(ONE.descriptor(), Sizes.of(ONE.descriptor(), 30, 60, 120))
              .with("V", 1.0)
              .with("K", -1.0)
              .with("gamma_plus", 0.2),
          2);

  private static List<PointLifetimes> found = List.of();

  @BeforeAll
  static void find() {
    found = STUDY.run(2);
  }

  private static LangevinProblem problem(double size) {
    return LangevinProblem.of(
        ONE,
        STUDY.points().at(found.get(0).parameters(), size),
        found.get(0).start().orElseThrow());
  }

  private static Optional<Forecast> forecast(QuoteOptions options) {
    try (Crew crew = new Crew(2)) {
      return new QuoteStudy(STUDY, found, options).forecast(crew);
    }
  }

  /** Steps, not seconds: those that a run makes, within the factor that a forecast allows. */
  @Test
  void aSmallRunForetellsTheStepsOfALargeOne() {
    try (Crew crew = new Crew(2)) {
      LangevinOptions options = LangevinOptions.defaults().withPrecision(0.015);
      for (double size : new double[] {10, 30}) {
        LangevinPilot pilot =
            LangevinPilot.of(problem(size), options, 0.3 * size, crew, Cancellation.NEVER);
        LangevinLifetime run = LangevinRun.lifetime(problem(size), options, crew);
        assertThat(pilot.atPace(1.0).seconds(options) / run.steps())
            .as("N = %s", size)
            .isBetween(1.0 / 3.0, 3.0);
      }
    }
  }

  /** A pilot that is broken off at once goes by the law, and knows that it does. */
  @Test
  void whereNoRunEndsTheLawForetells() {
    try (Crew crew = new Crew(1)) {
      LangevinOptions options = LangevinOptions.defaults().withPrecision(0.02);
      LangevinPilot pilot = LangevinPilot.of(problem(120), options, 37.0, crew, () -> true);
      assertThat(pilot.whole()).isFalse();
      double steps = LangevinEffort.of(problem(120), options, 37.0).trajectorySteps();
      assertThat(pilot.atPace(1.0).seconds(options) / steps).isBetween(0.8, 1.7);
    }
  }

  @Test
  void longQuotationsAreForetoldAndShortOnesBegun() {
    assertThat(forecast(SAMPLED.withPrecision(0.1))).isEmpty();
    Forecast fine = forecast(SAMPLED.withPrecision(0.0005)).orElseThrow();
    // 1.1e7 trajectories of 200, 400 and 800 steps are 1.5e10 of them: some thousands of seconds.
    assertThat(fine.seconds()).isGreaterThan(300.0);
    assertThat(fine.instead().orElseThrow())
        .contains("ask for a precision of 0.0")
        .contains("takes about");
  }

  /** What no memory holds is refused before anything is run, with what could be reached. */
  @Test
  void precisionsBeyondTheMemoryAreRefused() {
    double needed = LangevinEffort.trajectoriesFor(1e-4);
    double held =
        0.5 * Runtime.getRuntime().maxMemory() / LangevinEffort.bytesPerTrajectory(problem(30));
    assumeTrue(held < needed);
    assertThatThrownBy(() -> new QuoteStudy(STUDY, found, SAMPLED.withPrecision(1e-4)).effort())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a precision of 0.0001 takes some 2.8e+08 trajectories")
        .satisfies(
            e ->
                assertThat(((InvalidInputException) e).remedy())
                    .contains("ask for a precision of 0.0"));
    assertThat(new QuoteStudy(STUDY, found, SAMPLED.withPrecision(0.01)).effort().parts())
        .isEqualTo(4);
  }

  /** Interrupted within the second size: the first is the same to the last digit. */
  @Tag("slow")
  @Test
  void whatIsFinishedIsKeptAndTheRestMarked() {
    QuoteOptions coarse = SAMPLED.withPrecision(0.02);
    List<Quotation> whole = new QuoteStudy(STUDY, found, coarse).run(2).get(0).quotations();
    Thread asking = Thread.currentThread();
    List<Double> told = new ArrayList<>();
    StudyProgress impatient =
        new StudyProgress() {
          @Override
          public void step() {}

          @Override
          public void solving(double size, double time, long applications) {}

          @Override
          public synchronized void sampling(double size, double share) {
            told.add(size);
            if (size == 60.0) {
              asking.interrupt();
            }
          }
        };
    List<Quotation> kept;
    try (Crew crew = new Crew(2)) {
      kept = new QuoteStudy(STUDY, found, coarse).run(crew, impatient).get(0).quotations();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).contains(30.0, 60.0).doesNotContain(120.0);
    assertThat(kept.get(0)).isEqualTo(whole.get(0)).isInstanceOf(Quoted.class);
    assertThat(kept.subList(1, 3))
        .containsExactly(Bracketed.cancelled(60.0), Bracketed.cancelled(120.0));
    assertThat(kept.get(1).word()).isEqualTo("cancelled");
  }

  /** Inside one long run it is told how far it is, rising, and never that all is done. */
  @Test
  void progressMovesWithinARun() {
    List<Long> steps = new ArrayList<>();
    try (Crew crew = new Crew(1)) {
      LangevinRun.trace(
          problem(120),
          LangevinOptions.defaults()
              .withTrajectories(20_000)
              .withProgress((time, goal, made) -> steps.add(made)),
          20.0,
          crew);
    }
    assertThat(steps).hasSizeGreaterThan(2).isSorted();
  }
}
