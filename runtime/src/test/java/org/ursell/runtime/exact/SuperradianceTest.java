package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/**
 * Dicke's superradiance: sites of two levels that decay only together go down the ladder of N + 1
 * symmetric states, from M to M - 1 with rate (J + M)(J - M + 1), J = N/2.
 */
class SuperradianceTest {
  /** Times of 12 atoms; that of the burst goes with 1/N. */
  private static final double[] BURST = {0.05, 0.1, 0.2, 0.5, 1.0};

  private static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);

  private static double[] ladder(int n, double[] times) {
    OrdinaryDifferentialEquation equation =
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return n + 1;
          }

          @Override
          public double[] computeDerivatives(double t, double[] p) {
            double[] flow = new double[n + 1];
            for (int excited = 1; excited <= n; excited++) {
              double down = (double) excited * (n - excited + 1) * p[excited];
              flow[excited] -= down;
              flow[excited - 1] += down;
            }
            return flow;
          }
        };
    double[] fraction = new double[times.length];
    for (int k = 0; k < times.length; k++) {
      double[] p = new double[n + 1];
      p[n] = 1.0;
      double[] end =
          new DormandPrince853Integrator(1e-9, 1.0, 1e-13, 1e-13)
              .integrate(equation, new ODEState(0.0, p), times[k])
              .getPrimaryState();
      for (int excited = 0; excited <= n; excited++) {
        fraction[k] += end[excited] * excited / n;
      }
    }
    return fraction;
  }

  /** Of few atoms, and of so many that digits are looked after. */
  @ParameterizedTest
  @ValueSource(ints = {12, 100})
  void followsTheLadder(int n) {
    double[] times = Arrays.stream(BURST).map(time -> 12.0 / n * time).toArray();
    LindbladModel model =
        LindbladModel.builder()
            .species("atoms", n, SiteOperator.zero(2))
            .collectiveJump(1.0, LOWER)
            .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))))
            .build();
    ObservableDescriptor excited =
        new ObservableDescriptor("excited", 0, SiteOperator.transition(2, 1, 1));
    ExactTrajectory run =
        new ExactSolver(model, ExactOptions.defaults().withTolerance(1e-12))
            .trajectory(List.of(SiteOperator.transition(2, 1, 1)), List.of(excited), times);
    double[] expected = ladder(n, times);
    for (int k = 0; k < times.length; k++) {
      assertThat(run.value(0, k).getReal()).isCloseTo(expected[k], within(1e-10));
    }
    // It decays faster than each site would on its own: that is the effect.
    assertThat(expected[3]).isLessThan(0.5 * Math.exp(-times[3]));
  }
}
