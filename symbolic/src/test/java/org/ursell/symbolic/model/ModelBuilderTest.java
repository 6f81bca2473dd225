package org.ursell.symbolic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.Scalar;

/** Models built in Java read their coefficients as model files do. */
class ModelBuilderTest {
  /** A coefficient is read before names are declared, so no declaration may change its meaning. */
  @ParameterizedTest
  @ValueSource(strings = {"i", "pi", "sqrt", "exp", "sin", "cos"})
  void noParameterTakesAWordThatHasAMeaning(String word) {
    ModelBuilder builder =
        new ModelBuilder("toy", "a toy")
            .species("A", 2, "N")
            .size("N", 3)
            .coupling(word, 1)
            .observable("up", "A", LocalOperator.transition(1, 1));
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining("'" + word + "'");
              assertThat(refusal.remedy()).contains(word);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2V", "V +", "|1><0|", "", "V^1000000", "1/0"})
  void aCoefficientThatIsNoneIsRefusedAtOnce(String text) {
    ModelBuilder builder = new ModelBuilder("toy", "a toy");
    assertThatThrownBy(() -> builder.jump("A", text, LocalOperator.transition(0, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the coefficient '" + text + "' cannot be read");
    assertThatThrownBy(() -> LocalOperator.transition(text, 0, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the coefficient '" + text + "' cannot be read");
  }

  @Test
  void operatorsOfLevelsAndOfAModeMultiplyDifferently() {
    LocalOperator lower = LocalOperator.transition("V", 0, 1);
    LocalOperator raise = LocalOperator.transition(1, 0);
    assertThat(lower.times(raise)).isEqualTo(LocalOperator.transition("V", 0, 0));
    assertThat(raise.times(raise).isZero()).isTrue();
    LocalOperator c = LocalOperator.powers(0, 1);
    LocalOperator create = LocalOperator.powers(1, 0);
    assertThat(c.timesNormalOrdered(create))
        .isEqualTo(LocalOperator.powers(1, 1).plus(LocalOperator.identityOfMode()));
    assertThat(lower.plus(lower.times(Scalar.of(-1))).isZero()).isTrue();
  }

  /** What a rate mentions may be a table, or a complex parameter, wherever rates are given. */
  @Test
  void tablesAndComplexParametersAreKnownEverywhere() {
    SampledFunction f =
        new SampledFunction(
            "f",
            SampledFunction.Kind.STEPS,
            SampledFunction.Outside.HOLD,
            new double[] {0, 1},
            new double[] {0.5, 2});
    LocalOperator lower = LocalOperator.transition(0, 1);
    ModelBuilder builder =
        new ModelBuilder("toy", "a toy")
            .species("A", 2, "1")
            .species("B", 2, "1")
            .complex("g", 0.1, 0.2)
            .table(f)
            .onSite("A", "f(2*t)", lower.times(LocalOperator.transition(1, 0)))
            .pairJump(
                "A",
                "B",
                "f(t)*abs(g)",
                List.of(
                    new JointJump.Product(
                        Scalar.of(1),
                        List.of(
                            JointJump.Factor.at(0, "A", lower),
                            JointJump.Factor.at(1, "B", lower)))))
            .correlatedJumps(
                List.of(List.of("1", "g"), List.of("conj(g)", "f(t)")),
                List.of(new SiteFactor("A", lower), new SiteFactor("B", lower)))
            .observable("up", "A", LocalOperator.transition(1, 1));
    assertThat(builder.build().jointJumps()).hasSize(2);
    for (String taken : List.of("f", "t", "cos", "g.re")) {
      SampledFunction other =
          new SampledFunction(
              taken,
              SampledFunction.Kind.STEPS,
              SampledFunction.Outside.HOLD,
              new double[] {0, 1},
              new double[] {1, 1});
      assertThatThrownBy(() -> builder.table(other))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("has the name of something else");
    }
  }
}
