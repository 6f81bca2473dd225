package org.ursell.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.Physicality.Sites;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;

class EvidenceTest {
  private static final Lifetime LONGER = new Lifetime.Longer(100.0);
  private static final Evidence EVIDENCE =
      Evidence.about("S+")
          .with(12, order(4, measured(3.6)))
          .with(8, exact(LONGER))
          .with(12, exact(measured(3.5)))
          .with(100, order(2, measured(20.0)))
          .with(4, exact(measured(3.2)))
          .with(12, order(2, measured(3.0)))
          .with(50, order(2, LONGER));

  private static Lifetime measured(double time) {
    return new Lifetime.Measured(time, 1e-9);
  }

  private static LifetimeResult exact(Lifetime outcome) {
    return new LifetimeResult(outcome, new Physicality.Exact(), new Source.Exact(68), 0.1, 1);
  }

  private static LifetimeResult order(int order, Lifetime outcome) {
    return new LifetimeResult(
        outcome,
        new Physicality.Sound(Sites.TWO),
        new Source.Truncated(order, List.of(order), 44),
        0.1,
        1);
  }

  private static List<Double> sizes(List<FiniteSizeScaling.Point> points) {
    return points.stream().map(FiniteSizeScaling.Point::size).toList();
  }

  /** An exact lifetime beyond the run is no number to hold others against. */
  @Test
  void theSourceTellsExactFromTruncated() {
    assertThat(sizes(EVIDENCE.exact())).containsExactly(4.0, 12.0);
    assertThat(EVIDENCE.byOrder().keySet()).containsExactly(2, 4);
    assertThat(sizes(EVIDENCE.byOrder().getOrDefault(2, List.of())))
        .containsExactly(12.0, 50.0, 100.0);
    assertThat(sizes(EVIDENCE.byOrder().getOrDefault(4, List.of()))).containsExactly(12.0);
  }

  @Test
  void ordersAreHeldAgainstTheExactOnesAndEachOther() {
    Judgement judgement = Judgement.of(EVIDENCE);
    assertThat(judgement.orders().get(0).fromExact())
        .contains(new OrderVerdict.ExactDistance(12.0, 3.0, 3.5));
    assertThat(judgement.orders().get(0).unmeasuredSizes()).containsExactly(50.0);
    assertThat(judgement.orders().get(1).fromExact())
        .contains(new OrderVerdict.ExactDistance(12.0, 3.6, 3.5));
    assertThat(judgement.sensitivities())
        .containsExactly(new Judgement.OrderSensitivity(12.0, 2, 4, 3.0, 3.6));
  }

  @Test
  void violationsAreFoundWhateverTheOutcome() {
    Physicality negative = new Physicality.Violated(Sites.ONE, 1.0, -0.1, 2.0, "one site of A");
    for (Lifetime outcome : List.of(measured(3.0), LONGER)) {
      LifetimeResult result =
          new LifetimeResult(outcome, negative, new Source.Truncated(2, List.of(2), 44), 0.1, 1);
      assertThat(Judgement.of(Evidence.about("S+").with(5, result)).orders().get(0))
          .extracting(OrderVerdict::unphysicalSizes)
          .isEqualTo(List.of(5.0));
    }
  }

  @Test
  void ordersBySpeciesAreRefused() {
    LifetimeResult mixed =
        new LifetimeResult(
            measured(3.0),
            new Physicality.NotWatched(),
            new Source.Truncated(3, List.of(2, 3), 99),
            0.1,
            1);
    assertThatThrownBy(() -> Evidence.about("S+").with(5, mixed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("orders [2, 3]");
  }
}
