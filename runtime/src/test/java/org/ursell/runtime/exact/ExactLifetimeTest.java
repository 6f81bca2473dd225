package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;

/** Coherence lifetimes from the product of synchronised mean-field states, and the sizes. */
class ExactLifetimeTest {
  private static final int[] SIZES = {2, 4, 6, 8, 10, 12, 14};

  private static void lifetimes(Paper paper, double... expected) {
    List<SiteOperator> start = List.of(paper.synchronisedState());
    for (int k = 0; k < expected.length; k++) {
      LifetimeResult found =
          new ExactSolver(paper.model(SIZES[k]), ExactOptions.defaults())
              .lifetime(start, Paper.ORDER_PARAMETER, 100.0);
      assertThat(found.lifetime().orElseThrow())
          .as("N = %d", SIZES[k])
          .isCloseTo(expected[k], within(0.6e-4));
    }
  }

  @Test
  void ofTheWeakerCoupling() {
    lifetimes(new Paper(0.75, 0.0, 0.5), 3.8955, 3.2350, 3.2109, 3.3090, 3.4598, 3.6317, 3.8120);
  }

  @Test
  void ofTheStrongerCoupling() {
    lifetimes(new Paper(1.0, 0.0, 0.5), 3.5351, 3.1460, 2.9147, 2.8771, 2.9030, 2.9665, 3.0507);
  }

  @Test
  void amplitudeIsThatOfMeanField() {
    Paper paper = new Paper(0.75, 0.0, 0.5);
    LifetimeResult found =
        new ExactSolver(paper.model(4), ExactOptions.defaults())
            .lifetime(List.of(paper.synchronisedState()), Paper.ORDER_PARAMETER, 100.0);
    assertThat(found.amplitude0()).isCloseTo(0.138462, within(1e-6));
    assertThat(found.physicality()).isEqualTo(new Physicality.Exact());
    assertThat(found.source()).isEqualTo(new Source.Exact(68));
  }

  /** The error that is told is one: a run of far tighter tolerance differs by less. */
  @Test
  void theErrorHolds() {
    Paper paper = new Paper(0.75, 0.0, 0.5);
    List<SiteOperator> start = List.of(paper.synchronisedState());
    for (double tolerance : new double[] {1e-4, 1e-6, 1e-8}) {
      ExactOptions options = ExactOptions.defaults().withTolerance(tolerance);
      LifetimeResult found =
          new ExactSolver(paper.model(6), options).lifetime(start, Paper.ORDER_PARAMETER, 100.0);
      double tight =
          new ExactSolver(paper.model(6), options.withTolerance(1e-13))
              .lifetime(start, Paper.ORDER_PARAMETER, 100.0)
              .lifetime()
              .orElseThrow();
      assertThat(found.error()).isEqualTo(options.errorOf(found.lifetime().orElseThrow()));
      assertThat(Math.abs(found.lifetime().orElseThrow() - tight))
          .as("tolerance %s", tolerance)
          .isLessThanOrEqualTo(found.error());
    }
  }

  @Test
  void isCensoredWhenNotReached() {
    Paper paper = new Paper(0.75, 0.0, 0.5);
    LifetimeResult found =
        new ExactSolver(paper.model(4), ExactOptions.defaults())
            .lifetime(List.of(paper.synchronisedState()), Paper.ORDER_PARAMETER, 3.0);
    assertThat(found.outcome()).isEqualTo(new Lifetime.Longer(3.0));
    assertThat(found.lifetime()).isEmpty();
  }

  @Test
  void sectorsHaveTheKnownSizes() {
    List<Long> found = new ArrayList<>();
    for (int n : new int[] {2, 4, 6, 8, 10, 12, 14, 16, 20, 30, 40}) {
      ExactSolver solver =
          new ExactSolver(new Paper(1.0, 0.0, 0.5).model(n), ExactOptions.defaults());
      assertThat(solver.sectors(Paper.ORDER_PARAMETER)).containsExactly(ChargeSector.of(1));
      found.add(solver.dimension(ChargeSector.of(1)));
    }
    assertThat(found)
        .containsExactly(
            8L, 68L, 330L, 1178L, 3430L, 8636L, 19486L, 40342L, 142158L, 1581850L, 9446740L);
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    Paper paper = new Paper(1.0, -1.0, 0.2);
    List<SiteOperator> start = List.of(paper.synchronisedState());
    List<LifetimeResult> found = new ArrayList<>();
    for (int threads = 1; threads <= 4; threads++) {
      found.add(
          new ExactSolver(paper.model(10), ExactOptions.defaults().withThreads(threads))
              .lifetime(start, Paper.ORDER_PARAMETER, 100.0));
    }
    assertThat(found).containsOnly(found.get(0));
  }
}
