package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.SlowestModeStudy;

/** Slowest exact modes beside what is quoted: they belong to the order parameter. */
class SlowestModeStudyTest {
  private static final Subject ONE = new OneGroupModel();

  private static final LifetimeStudy STUDY =
      LifetimeStudy.of(
              ONE,
              Points.of(ONE.descriptor(), Sizes.of(ONE.descriptor(), 10))
                  .with("V", 1.0)
                  .with("K", -1.0)
                  .with("gamma_plus", 0.2),
              1)
          .besideExact();

  /** The late slope of ln|S+| is the real part of the eigenvalue of its own charge sector. */
  @Test
  void theOrderParameterDecaysAtTheRateOfTheModeInItsSector() {
    List<PointLifetimes> found = STUDY.run(2);
    PointLifetimes point = new SlowestModeStudy(STUDY, found).run(2).get(0);
    ExactRun ten =
        point.exact().stream().filter(run -> run.size() == 10.0).findFirst().orElseThrow();
    SlowestMode mode = ten.slowest().orElseThrow();
    assertThat(mode.converged()).isTrue();
    double[] times = {40.0, 60.0};
    ExactTrajectory late =
        new ExactSolver(
                LindbladModel.of(ONE.lindblad(STUDY.points().at(point.parameters(), 10.0))),
                ExactOptions.defaults())
            .trajectory(
                point.start().orElseThrow().siteOperators(),
                List.of(ONE.descriptor().orderParameter()),
                times);
    double rate = Math.log(modulus(late, 0) / modulus(late, 1)) / (times[1] - times[0]);
    assertThat(rate).isCloseTo(mode.decayRate(), within(1e-4 * rate));
    // The lifetime itself is no late time.
    assertThat(ten.result().lifetime().orElseThrow())
        .isNotCloseTo(mode.lifetime(), within(0.01 * mode.lifetime()));
  }

  private static double modulus(ExactTrajectory run, int k) {
    return run.moduli(0)[k];
  }

  /** Only what is cheap is looked for: N = 16 would take many times as long as its lifetime. */
  @Test
  void largerSystemsAreLeftAlone() {
    PointLifetimes point = new SlowestModeStudy(STUDY, STUDY.run(2)).run(2).get(0);
    assertThat(sizes(point.exact().stream())).contains(16.0);
    assertThat(sizes(point.exact().stream().filter(run -> run.slowest().isPresent())))
        .contains(8.0, 10.0)
        .doesNotContain(16.0);
    assertThat(new SlowestModeStudy(STUDY, List.of(point)).effort().parts()).isBetween(3, 6);
  }

  private static List<Double> sizes(Stream<ExactRun> runs) {
    return runs.map(ExactRun::size).toList();
  }
}
