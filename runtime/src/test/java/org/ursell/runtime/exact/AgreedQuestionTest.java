package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;

/** What is asked again and again of many sites. */
class AgreedQuestionTest {
  private static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);

  private static LindbladModel.Builder atoms(int n) {
    return LindbladModel.builder()
        .species("atoms", n, SiteOperator.zero(2))
        .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))));
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
}
