package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** Three-level oscillators at gamma_plus = 1/2, K = 0, whose threshold is V = 0.530330. */
class FadingPhaseTest {
  private static final ThreeLevelMeanField MEAN_FIELD = new ThreeLevelMeanField();
  private static final PhaseGenerator PHASE = PhaseGenerator.of(MEAN_FIELD);
  private static final SparseGenerator GENERATOR = new SparseGenerator(PHASE);

  /** The equations at a coupling, in the frame that turns with the state. */
  private record Point(SymmetricState symmetric, CoRotatingGauge gauge) {
    static Point at(double v) {
      Parameters point =
          Parameters.none()
              .with("N", Double.POSITIVE_INFINITY)
              .with("K", 0)
              .with("V", v)
              .with("gamma_plus", 0.5)
              .with("gamma_minus", 1);
      SteadyStateFinder finder = new SteadyStateFinder(MEAN_FIELD);
      MeanFieldLimit field = finder.limit(point);
      return new Point(
          finder.symmetricState(field).orElseThrow(),
          new CoRotatingGauge(field, PHASE, GENERATOR, false));
    }

    /** Where a start with coherences between neighbouring levels has come to. */
    double[] after(double time, double coherence) {
      SiteOperator rho =
          SiteOperator.identity(3)
              .times(1.0 / 3.0, 0.0)
              .plus(1, 2, coherence, 0.0)
              .plus(2, 1, coherence, 0.0);
      double[] y = ProductState.of(DensityMatrix.of(rho)).moments(MEAN_FIELD);
      return MomentIntegrator.standard().integrate(RunRequest.of(gauge, y, time)).state();
    }

    boolean ends(double[] y) {
      return new FadingPhase(GENERATOR).endsIn(symmetric, gauge, y);
    }
  }

  /** Populations relax within some tens of 1/gamma_minus, and so does the faster mode. */
  @Test
  void whatDecaysAsTheSlowestModeEndsWithoutPhase() {
    Point below = Point.at(0.45);
    assertThat(below.ends(below.after(0.1, 1e-3))).isFalse();
    assertThat(below.ends(below.after(40.0, 1e-3))).isTrue();
    assertThat(below.ends(below.after(100.0, 0.1))).isTrue();
  }

  /** Just below the threshold a large phase decays at another rate than a small one. */
  @Test
  void aPhaseThatIsTooLargeIsFollowedFurther() {
    Point below = Point.at(0.53);
    double[] large = below.after(60.0, 0.1);
    assertThat(below.ends(large)).isFalse();
    assertThat(below.ends(below.after(60.0, 1e-4))).isTrue();
  }

  @Test
  void aStateWithoutPhaseThatIsUnstableIsNoEnd() {
    Point above = Point.at(0.54);
    assertThat(above.symmetric().growthRate()).isPositive();
    assertThat(above.ends(above.after(60.0, 1e-6))).isFalse();
  }
}
