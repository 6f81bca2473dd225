package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.onegroup.OneGroupOrder3;
import org.ursell.generated.onegroup.OneGroupOrder4;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.judge.DecayTail;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Evidence.TailPoint;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.judge.OrderVerdict;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;

/** Fig. S4 of Nadolny and Bruder (2023), judged. */
class JudgementTest {
  private static final PaperPoint POINT = new PaperPoint(0.75, 0.0, 0.5);

  private static LifetimeResult lifetime(MomentEquations equations, double size) {
    return new CoherenceLifetime().measure(equations, POINT.parameters(size), POINT.start());
  }

  private static DecayTail tail(
      PaperPoint point, MomentEquations equations, double size, double t) {
    return DecayTail.of(
        equations, point.parameters(size), point.start(), t, IntegratorOptions.DEFAULT);
  }

  @Test
  void secondOrderIsNotTheLifetimeOfTheModel() {
    OneGroupOrder2 second = new OneGroupOrder2();
    Evidence evidence =
        Evidence.about("S+")
            .with(8, POINT.exact(8))
            .with(12, POINT.exact(12))
            .with(new PhaseDiffusionLaw(PaperPoint.MEAN_FIELD, second).at(POINT.parameters(1)));
    for (double size : new double[] {12, 500, 1000, 2000}) {
      evidence = evidence.with(size, lifetime(second, size));
    }
    evidence = evidence.with(12, lifetime(new OneGroupOrder4(), 12));

    Judgement judgement = Judgement.of(evidence);

    OrderVerdict verdict = judgement.orders().get(0);
    assertThat(verdict.slope().orElseThrow().factor()).isCloseTo(0.1150 / 0.0429, within(0.01));
    assertThat(verdict.slope().orElseThrow().asymptotic()).isTrue();
    assertThat(verdict.fromExact().orElseThrow().relative())
        .isCloseTo(3.2957 / 3.6317 - 1.0, within(1e-4));
    assertThat(verdict.isSound()).isFalse();
    assertThat(judgement.sentences().get(0))
        .startsWith("second order underestimates the slope by a factor of 2.7")
        .contains("is 9.3 % below the exact lifetime at N = 12")
        .endsWith("do not quote T(2000) = 96.5 as a lifetime of the model");
    assertThat(judgement.sensitivities()).hasSize(1);
    assertThat(judgement.sensitivities().get(0).lowerOrder()).isEqualTo(2);
    assertThat(judgement.sensitivities().get(0).higherOrder()).isEqualTo(4);
    assertThat(judgement.exactSlope().orElseThrow().asymptotic()).isFalse();
  }

  /** Third order keeps an amplitude that every finite number of sites loses. */
  @Test
  void thirdOrderHasAFalseSteadyState() {
    OneGroupOrder3 third = new OneGroupOrder3();
    LifetimeResult result = lifetime(third, 500);
    double waited = result.lifetime().orElse(30.0);
    DecayTail tail = tail(POINT, third, 500, waited);
    assertThat(tail.status()).isEqualTo(DecayTail.Status.FALSE_STEADY_STATE);
    assertThat(tail.amplitude()).isCloseTo(0.0709, within(2e-4));
    Judgement judgement =
        Judgement.of(Evidence.about("S+").with(500, result).with(new TailPoint(3, 500, tail)));
    assertThat(judgement.orders().get(0).falseSteadyStates()).containsExactly(500.0);
    assertThat(judgement.sentences().get(0)).contains("keeps a false steady |<S+>| at N = 500");
  }

  @Test
  void secondOrderLosesItsAmplitude() {
    assertThat(tail(POINT, new OneGroupOrder2(), 100, 9.403).status())
        .isEqualTo(DecayTail.Status.DECAYS);
  }

  /** Fourth order, so good at small N, gives a lifetime at N = 500 and blows up after it. */
  @Test
  void aLifetimeBeforeABlowUpIsNotSound() {
    OneGroupOrder4 fourth = new OneGroupOrder4();
    LifetimeResult result = lifetime(fourth, 500);
    assertThat(result.lifetime().orElseThrow()).isCloseTo(45.46, within(0.01));
    DecayTail tail = tail(POINT, fourth, 500, 45.46);
    assertThat(tail.status()).isEqualTo(DecayTail.Status.FAILED);
    Judgement judgement =
        Judgement.of(Evidence.about("S+").with(500, result).with(new TailPoint(4, 500, tail)));
    assertThat(judgement.orders().get(0).isSound()).isFalse();
    assertThat(judgement.sentences().get(0)).contains("fails at later times at N = 500");
  }
}
