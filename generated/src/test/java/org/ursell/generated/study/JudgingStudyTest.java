package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.judge.DecayTail;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.ExactSizes;
import org.ursell.runtime.study.JudgingStudy;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Verdict;

/** Verdicts as a study asks for them, against the calls of which they are made. */
class JudgingStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();
  private static LifetimeStudy study = LifetimeStudy.of(ONE, points(30), 2, 3).besideExact();
  private static List<PointLifetimes> found = List.of();

  private static Points points(double... sizes) {
    return Points.of(MODEL, Sizes.of(MODEL, sizes)).with("V", 0.75, 0.2);
  }

  @BeforeAll
  static void measure() {
    found = study.run(2);
  }

  @Test
  void aVerdictIsTheJudgementOfWhatTheDirectCallsFind() {
    List<Verdict> verdicts = study.judging(found).run(2);
    // At V = 0.2 there is no state to start from, and nothing to be judged.
    assertThat(verdicts).hasSize(1);
    Verdict verdict = verdicts.get(0);
    PointLifetimes point = found.get(0);
    assertThat(verdict.point()).isEqualTo(point.parameters());
    assertThat(verdict.judgement()).isEqualTo(Judgement.of(verdict.evidence()));
    Evidence evidence = verdict.evidence();
    assertThat(evidence.law()).isEqualTo(point.law());
    assertThat(evidence.exact()).isEqualTo(point.exact().stream().map(run -> run.point()).toList());
    for (PointLifetimes.Series series : point.series()) {
      int order = series.order().order();
      assertThat(evidence.byOrder().get(order)).isEqualTo(series.points());
      for (FiniteSizeScaling.Point measured : series.points()) {
        Parameters at = point.parameters().with("N", measured.size());
        assertThat(verdict.truncated(order, measured.size()))
            .isEqualTo(measured.result().lifetime());
        assertThat(evidence.tails())
            .contains(
                new Evidence.TailPoint(
                    order,
                    measured.size(),
                    DecayTail.of(
                        ONE.equations(EquationRequest.order(order)),
                        at,
                        point.start().orElseThrow(),
                        measured.result().lifetime().orElseThrow(),
                        study.method().options())));
      }
    }
    LinearResponseLifetime response =
        new LinearResponseLifetime(ONE.table(EquationRequest.order(2).withEveryPair()));
    for (double size : study.sizes()) {
      var expected = response.at(point.parameters().with("N", size), RegressionClosure.COUNTED);
      assertThat(evidence.responses())
          .contains(new Evidence.ResponsePoint(2, RegressionClosure.COUNTED, size, expected));
      if (expected instanceof Decaying decaying) {
        assertThat(verdict.response(size)).hasValue(decaying.lifetime());
      }
    }
    assertThat(verdict.law(100)).hasValue(((Diffusing) point.law().orElseThrow()).lifetime(100));
  }

  /** Exact lifetimes of the paper's model, from a solver that shares no code with this one. */
  @Test
  void ordersAreHeldAgainstExactSizesOfAtLeastTwiceTheirs() {
    Verdict verdict = study.judging(found).run(1).get(0);
    assertThat(verdict.orders()).containsExactly(2, 3);
    assertThat(study.sizes()).containsExactly(8.0, 12.0, 16.0, 30.0);
    assertThat(verdict.sizes()).containsExactly(2.0, 4.0, 8.0, 12.0, 16.0, 30.0);
    assertThat(verdict.exact(2)).hasValueCloseTo(3.8955, within(6e-5));
    assertThat(verdict.exact(12)).hasValueCloseTo(3.6317, within(6e-5));
    assertThat(verdict.exact(30)).isEmpty();
    assertThat(verdict.truncated(2, 12)).hasValueCloseTo(3.2957, within(6e-5));
    assertThat(verdict.truncated(2, 2)).isEmpty();
    assertThat(verdict.truncated(4, 12)).isEmpty();
    assertThat(verdict.response(31)).isEmpty();
  }

  @Test
  void anyNumberOfThreadsJudgesTheSame() {
    List<Verdict> alone = study.judging(found).run(1);
    assertThat(study.judging(found).run(2)).isEqualTo(alone);
    assertThat(study.judging(found).run(3)).isEqualTo(alone);
  }

  @Test
  void whatWasFoundIsKeptAndMustBeTheStudysOwn() {
    List<PointLifetimes> list = new ArrayList<>(found);
    JudgingStudy judging = study.judging(list);
    list.clear();
    assertThat(judging.found()).isEqualTo(found);
    LifetimeStudy other = LifetimeStudy.of(ONE, points(30), 4);
    assertThatThrownBy(() -> other.judging(found))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("order 2 are not among those of the study, which has [4]");
  }

  /** Without a law that could be looked for there is no phase to respond. */
  @Test
  void exactLifetimesAloneMakeAVerdictWithoutOrders() {
    LifetimeStudy exact = LifetimeStudy.of(ONE, points(30));
    ExactLifetimes small = ExactLifetimes.of(ONE, points(30)).at(List.of(2.0, 4.0));
    LifetimeStudy asked =
        new LifetimeStudy(
            exact.equations(),
            exact.points(),
            exact.start(),
            exact.method(),
            false,
            Optional.of(small));
    Verdict verdict = asked.judging(asked.run(1)).run(1).get(0);
    assertThat(verdict.orders()).isEmpty();
    assertThat(verdict.sizes()).containsExactly(2.0, 4.0);
    assertThat(verdict.evidence().responses()).isEmpty();
    assertThat(verdict.law(10)).isEmpty();
  }

  /** 32, 48, 64 ... are solved only where truncated lifetimes go as far, and time is no matter. */
  @Test
  void exactSizesAreALadder() {
    ExactLifetimes asked = ExactLifetimes.of(ONE, points(50, 3));
    assertThat(ExactSizes.forVerdict(asked).sizes())
        .containsExactly(2.0, 3.0, 4.0, 8.0, 12.0, 16.0);
    assertThat(ExactSizes.quick(asked).sizes())
        .containsExactly(2.0, 3.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0);
    ExactLifetimes large =
        new ExactLifetimes(
            ONE,
            points(50, 3),
            List.of(),
            1e4,
            false,
            ExactOptions.defaults().withMaxMemoryBytes(1L << 45));
    assertThat(ExactSizes.upTo(large, 10).sizes()).containsExactly(2.0, 3.0, 4.0, 8.0, 10.0);
    assertThatThrownBy(() -> ExactSizes.upTo(ExactLifetimes.of(ONE, points(50)), 400))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("for N = 400");
    assertThat(
            ExactSizes.compared(
                points(5, 30),
                List.of(TruncationOrder.of(1), TruncationOrder.of(4)),
                asked.at(List.of(2.0, 4.0, 8.0, 12.0))))
        .containsExactly(5.0, 8.0, 12.0, 30.0);
  }

  /** A memory limit ends the ladder before the time does. */
  @Test
  void memoryEndsTheLadder() {
    ExactLifetimes asked = ExactLifetimes.of(ONE, points(50));
    double bytes = asked.at(List.of(8.0)).footprint().orElseThrow().bytes();
    ExactLifetimes limited =
        new ExactLifetimes(
            ONE,
            points(50),
            List.of(),
            1e4,
            false,
            ExactOptions.defaults().withMaxMemoryBytes((long) bytes));
    assertThat(ExactSizes.forVerdict(limited).sizes()).containsExactly(2.0, 4.0, 8.0);
    assertThat(limited.footprint()).isEmpty();
  }
}
