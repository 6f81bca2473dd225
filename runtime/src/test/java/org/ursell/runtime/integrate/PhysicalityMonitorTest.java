package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.ReducedState;

class PhysicalityMonitorTest {
  private static final MomentEquations EQUATIONS = new ThreeLevelSecondOrder();
  private static final MomentSpace SPACE = MomentSpace.of(EQUATIONS);
  private static final double[] MIXED =
      ProductState.of(DensityMatrix.maximallyMixed(3)).moments(EQUATIONS);

  /** Positions of the population of level 2 and of its square, the last of each order. */
  private static final int POPULATION = 7;

  private static final int PAIR = 43;

  @Test
  void aStateIsPhysical() {
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    monitor.start(0.0, MIXED);
    assertThat(monitor.verdict().isPhysical()).isTrue();
    assertThat(monitor.verdict()).isEqualTo(new Physicality.Sound(Physicality.Sites.TWO));
    assertThat(monitor.verdict().words()).contains("stayed positive");
  }

  /** The pair population of level 2 pushed below zero while every site keeps its own. */
  @Test
  void aNegativePairStateIsNamed() {
    double[] y = MIXED.clone();
    y[PAIR] = -0.02;
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    monitor.start(0.5, y);
    Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
    assertThat(verdict.fewest()).isEqualTo(Physicality.Sites.TWO);
    assertThat(verdict.first()).isEqualTo(0.5);
    assertThat(verdict.worstEigenvalue()).isCloseTo(-0.02, Offset.offset(1e-12));
    assertThat(verdict.words()).contains("two sites of A and A").contains("-0.0200");
  }

  /** A population above one leaves a negative one elsewhere. */
  @Test
  void aPopulationOutsideItsRangeIsANegativeSiteState() {
    double[] y = MIXED.clone();
    y[POPULATION] = 1.1;
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    monitor.start(2.0, y);
    Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
    assertThat(verdict.fewest()).isEqualTo(Physicality.Sites.ONE);
    assertThat(SPACE.singleSite(0).smallestEigenvalue(y))
        .isCloseTo(1.0 - 1.1 - 1.0 / 3.0, Offset.offset(1e-12));
  }

  /** A single site has no partner, whatever its moments of two sites hold. */
  @Test
  void aSingleSiteHasNoPairs() {
    double[] y = MIXED.clone();
    y[PAIR] = -0.02;
    Parameters one = EQUATIONS.descriptor().defaults().with("N", 1.0);
    PhysicalityMonitor monitor = new PhysicalityMonitor(SPACE, one);
    monitor.start(0.0, y);
    assertThat(monitor.verdict()).isEqualTo(new Physicality.Sound(Physicality.Sites.ONE));
    PhysicalityMonitor two = new PhysicalityMonitor(SPACE, one.with("N", 2.0));
    two.start(0.0, y);
    assertThat(two.verdict().isPhysical()).isFalse();
  }

  private static DenseStep at(double time, double[] state) {
    return new DenseStep() {
      @Override
      public double previousTime() {
        return time - 0.1;
      }

      @Override
      public double currentTime() {
        return time;
      }

      @Override
      public double[] currentState() {
        return state;
      }

      @Override
      public void tolerances(double[] tolerances) {}

      @Override
      public void state(double within, double[] result) {
        System.arraycopy(state, 0, result, 0, result.length);
      }
    };
  }

  /** A violation that comes and goes within one long step is seen. */
  @Test
  void aLongStepIsLookedInto() {
    double[] bad = MIXED.clone();
    bad[POPULATION] = 1.1;
    DenseStep step =
        new DenseStep() {
          @Override
          public double previousTime() {
            return 2.0;
          }

          @Override
          public double currentTime() {
            return 9.0;
          }

          @Override
          public double[] currentState() {
            return MIXED;
          }

          @Override
          public int looks() {
            return 7;
          }

          @Override
          public void tolerances(double[] tolerances) {}

          @Override
          public void state(double time, double[] result) {
            double[] now = time > 3.5 && time < 4.5 ? bad : MIXED;
            System.arraycopy(now, 0, result, 0, result.length);
          }
        };
    PhysicalityMonitor monitor = new PhysicalityMonitor(SPACE, EQUATIONS.descriptor().defaults());
    monitor.start(0.0, MIXED);
    monitor.step(step);
    assertThat(monitor.verdict().violation().orElseThrow().first()).isEqualTo(4.0);
  }

  /** Pairs are looked at after every second step; the first time and the worst are told apart. */
  @Test
  void theFirstTimeAndTheWorstAreOfAllSteps() {
    double[] bad = MIXED.clone();
    bad[PAIR] = -0.02;
    double[] worse = MIXED.clone();
    worse[PAIR] = -0.05;
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    monitor.start(0.0, MIXED);
    monitor.step(at(1.0, MIXED));
    assertThat(monitor.verdict().isPhysical()).isTrue();
    monitor.step(at(2.0, bad));
    monitor.step(at(3.0, MIXED));
    monitor.step(at(4.0, worse));
    monitor.step(at(5.0, MIXED));
    monitor.step(at(6.0, bad));
    Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
    assertThat(verdict.first()).isEqualTo(2.0);
    assertThat(verdict.worstTime()).isEqualTo(4.0);
    assertThat(verdict.worstEigenvalue()).isCloseTo(-0.05, Offset.offset(1e-12));
  }

  /** A site that leaves its range between two looks at pairs is seen at its step. */
  @Test
  void sitesAreLookedAtAfterEveryStep() {
    double[] y = MIXED.clone();
    y[POPULATION] = 1.1;
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    monitor.start(0.0, MIXED);
    monitor.step(at(1.0, y));
    Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
    assertThat(verdict.first()).isEqualTo(1.0);
    assertThat(verdict.worst()).isEqualTo("one site of A");
    assertThat(verdict.worstEigenvalue()).isCloseTo(-0.1 - 1.0 / 3.0, Offset.offset(1e-12));
  }

  /** Rounding of the integration is no violation. */
  @Test
  void eigenvaluesAboveTheToleranceCountAsZero() {
    double[] y = MIXED.clone();
    for (double eigenvalue : new double[] {-0.9e-6, -1.1e-6}) {
      y[PAIR] = eigenvalue;
      PhysicalityMonitor monitor =
          new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
      monitor.start(0.0, y);
      assertThat(monitor.verdict().isPhysical()).isEqualTo(eigenvalue > -1e-6);
    }
  }

  /** What sampling finds is what looking everywhere finds. */
  @Test
  void theWorstOfARunIsFound() {
    Parameters parameters =
        EQUATIONS.descriptor().defaults().with("V", 5.0).with("K", 1.0).with("gamma_plus", 0.01);
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(SPACE, SPACE.equations().descriptor().defaults());
    Everywhere everywhere = new Everywhere();
    new DormandPrince853()
        .integrate(
            RunRequest.of(
                    VectorField.of(EQUATIONS, parameters),
                    ProductState.of(DensityMatrix.level(3, 2)).moments(EQUATIONS),
                    40.0)
                .with(monitor)
                .with(everywhere));
    Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
    assertThat(verdict.fewest()).isEqualTo(Physicality.Sites.TWO);
    assertThat(verdict.worstEigenvalue())
        .isCloseTo(everywhere.worst, Percentage.withPercentage(20.0));
    assertThat(verdict.first()).isCloseTo(everywhere.first, Offset.offset(1.0));
  }

  private static final class Everywhere implements StepListener {
    private final ReducedState pair = SPACE.pair(0, 0);
    private double worst;
    private double first = Double.NaN;

    @Override
    public void step(DenseStep step) {
      double smallest = pair.smallestEigenvalue(step.currentState());
      worst = Math.min(worst, smallest);
      if (smallest < -PhysicalityMonitor.TOLERANCE && Double.isNaN(first)) {
        first = step.currentTime();
      }
    }
  }
}
