package org.ursell.runtime.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.ReadingError;
import org.ursell.runtime.lifetime.Lifetime.Broken;
import org.ursell.runtime.lifetime.Lifetime.Broken.Reason;
import org.ursell.runtime.lifetime.Lifetime.Longer;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.lifetime.Lifetime.NoCoherence;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;

class LifetimeResultTest {
  private static final List<Lifetime> ALL =
      List.of(
          new Measured(5.0, 0.01),
          new Longer(100.0),
          new NoCoherence("S+", 1e-9),
          new Broken(Reason.DIVERGED, 3.0, "blew up"),
          new Broken(Reason.STALLED, 4.0, "stuck"),
          new Broken(Reason.CANCELLED, 2.0, "cancelled"));

  /** The fold gives each kind to its own branch: the kinds are told apart by their class names. */
  @Test
  void everyKindHasABranchOfItsOwn() {
    assertThat(ALL.stream().map(Object::getClass).distinct())
        .hasSameSizeAs(Lifetime.class.getPermittedSubclasses());
    for (Lifetime one : ALL) {
      String taken =
          one.fold(
              measured -> "Measured",
              longer -> "Longer",
              noCoherence -> "NoCoherence",
              broken -> "Broken");
      assertThat(taken).isEqualTo(one.getClass().getSimpleName());
    }
    assertThat(Reason.values()).hasSize(3);
  }

  @Test
  void everyKindHasAWordForTablesAndALastTime() {
    assertThat(ALL.stream().map(Lifetime::word))
        .containsExactly(
            "measured", "censored", "no_coherence", "diverged", "stalled", "cancelled");
    assertThat(ALL.stream().map(Lifetime::lastTime))
        .containsExactly(5.0, 100.0, 0.0, 3.0, 4.0, 2.0);
  }

  @Test
  void onlyAMeasuredLifetimeIsANumber() {
    for (Lifetime one : ALL) {
      LifetimeResult result = result(one);
      boolean measured = one instanceof Measured;
      assertThat(result.lifetime().isPresent()).isEqualTo(measured);
      assertThat(result.supported().isPresent()).isEqualTo(measured);
      assertThat(result.supportedText().equals("nan")).isEqualTo(!measured);
      assertThat(result.digits() > 0).isEqualTo(measured);
      assertThat(Double.isNaN(result.error())).isEqualTo(!measured);
      assertThat(result.words()).isEqualTo(one.words()).isNotEmpty();
    }
  }

  @Test
  void twoRunsThatAgreeShowTheError() {
    LifetimeResult first = result(new Measured(5.0, 0.01));
    LifetimeResult checked = first.checkedBy(result(new Measured(5.5, 0.001)), 30.0);
    assertThat(checked.outcome()).isEqualTo(new Measured(5.5, 0.5));
    assertThat(checked.evaluations()).isEqualTo(14);
    LifetimeResult same = first.checkedBy(result(new Measured(5.0, 0.001)), 30.0);
    assertThat(same.error()).isEqualTo(0.01 / (ReadingError.SAFETY * 30.0));
  }

  /** Whichever two kinds a run and its repetition give, the doubt is told and no digit is left. */
  @Test
  void twoRunsThatDisagreeSayBoth() {
    for (Lifetime one : ALL) {
      for (Lifetime other : ALL) {
        LifetimeResult checked = result(one).checkedBy(result(other), 30.0);
        assertThat(checked.outcome().word()).isEqualTo(other.word());
        if (one.word().equals(other.word())) {
          assertThat(checked.words()).isEqualTo(other.words());
        } else {
          assertThat(checked.words())
              .isEqualTo(
                  "the outcome depends on the tolerance: %s; or else %s"
                      .formatted(other.words(), one.words()));
          assertThat(checked.error())
              .isEqualTo(Double.valueOf(checked.lifetime().orElse(Double.NaN)));
        }
      }
    }
  }

  @Test
  void theSourceOfEquationsIsTheirOrder() {
    Source.Truncated source = Source.Truncated.of(new ThreeLevelSecondOrder());
    assertThat(source.order()).isEqualTo(2);
    assertThat(source.isUniform()).isTrue();
    assertThat(source.unknowns()).isEqualTo(44);
    assertThat(new Source.Truncated(3, List.of(2, 3), 10).isUniform()).isFalse();
    assertThat(source.<String>fold(truncated -> "truncated", exact -> "exact"))
        .isEqualTo("truncated");
    assertThat(new Source.Exact(8).<String>fold(truncated -> "truncated", exact -> "exact"))
        .isEqualTo("exact");
  }

  private static LifetimeResult result(Lifetime outcome) {
    return new LifetimeResult(
        outcome,
        new Physicality.Sound(Physicality.Sites.TWO),
        new Source.Truncated(2, List.of(2), 44),
        0.1,
        7);
  }
}
