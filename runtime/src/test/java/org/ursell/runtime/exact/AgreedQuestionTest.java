package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.LifetimeResult;

/** Exact solutions of many sites, whose states have norms far below what is read of them. */
class AgreedQuestionTest {
  private static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);
  private static final SiteOperator RAISE = SiteOperator.transition(2, 1, 0);
  private static final ObservableDescriptor COHERENCE =
      new ObservableDescriptor("coherence", 0, LOWER);

  private static LindbladModel.Builder atoms(int n) {
    return LindbladModel.builder()
        .species("atoms", n, SiteOperator.zero(2))
        .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))));
  }

  /** A state of one site that is neither pure nor mixed through. */
  private static List<SiteOperator> tilted() {
    double coherence = Math.sqrt(0.125);
    return List.of(
        SiteOperator.zero(2)
            .plus(0, 0, 0.25, 0.0)
            .plus(1, 1, 0.75, 0.0)
            .plus(0, 1, coherence, 0.0)
            .plus(1, 0, coherence, 0.0));
  }

  private static LifetimeResult lifetime(LindbladModel model) {
    return new ExactSolver(model, ExactOptions.defaults().withThreads(1))
        .lifetime(tilted(), COHERENCE, 1e4);
  }

  /** A laser of atoms that decay together, against another solution in other coordinates. */
  @Test
  void oneHundredAtomsAreRight() {
    LindbladModel laser = atoms(100).collectiveJump(0.01, LOWER).jump(0, 0.5, RAISE).build();
    assertThat(lifetime(laser).lifetime().orElseThrow()).isCloseTo(96.0751, within(1e-3));
  }

  /** Sites of their own forget their phase at half of their rates, however many they are. */
  @ParameterizedTest
  @ValueSource(ints = {60, 120, 200, 300})
  void manySitesAreRightOrRefused(int n) {
    LindbladModel alone = atoms(n).jump(0, 0.5, RAISE).jump(0, 0.25, LOWER).build();
    try {
      assertThat(lifetime(alone).lifetime().orElseThrow()).isCloseTo(2.0 / 0.75, within(1e-6));
    } catch (InvalidInputException refused) {
      assertThat(n).isGreaterThan(100);
      assertThat(refused).hasMessageContaining("has lost its digits");
    }
  }

  /** Answers with what it makes of the tolerance. */
  private record Fake(ExactOptions options, List<Double> asked, DoubleUnaryOperator answer)
      implements CutSearch.Question<Double> {
    @Override
    public Double answer(ExactSystem system) {
      asked.add(options.tolerance());
      return answer.applyAsDouble(options.tolerance());
    }

    @Override
    public double end(Double answer) {
      return 0.0;
    }

    @Override
    public boolean same(Double one, Double other) {
      return Math.abs(one - other) < 1e-6;
    }
  }

  private static double answer(int n, List<Double> asked, DoubleUnaryOperator answer) {
    ExactSystem system = new SiteSystem(atoms(n).jump(0, 1.0, LOWER).build());
    return AgreedQuestion.of(
            options -> new Fake(options, asked, answer), ExactOptions.defaults(), system)
        .answer(system);
  }

  @Test
  void fewSitesAreAskedOnce() {
    List<Double> asked = new ArrayList<>();
    assertThat(answer(80, asked, tolerance -> 1e6 * tolerance)).isEqualTo(1e-3);
    assertThat(asked).containsExactly(1e-9);
  }

  @Test
  void manySitesAreAskedUntilTwoAnswersAgree() {
    List<Double> asked = new ArrayList<>();
    assertThat(answer(100, asked, tolerance -> 3.0 + 1e4 * tolerance)).isCloseTo(3.0, within(1e-6));
    assertThat(asked).hasSize(3);
  }

  @Test
  void whatNeverAgreesIsRefused() {
    List<Double> asked = new ArrayList<>();
    assertThatThrownBy(() -> answer(100, asked, tolerance -> Math.log(tolerance)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("100 sites has lost its digits");
    assertThat(asked).hasSizeGreaterThan(3);
  }

  /** What reads the trace would be beyond the range of numbers. */
  @Test
  void noAnswerIsSoughtWhereNumbersEnd() {
    List<Double> asked = new ArrayList<>();
    assertThatThrownBy(() -> answer(2100, asked, tolerance -> 1.0))
        .hasMessageContaining("beyond the range of numbers");
    assertThat(asked).isEmpty();
  }
}
