package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.FieldJacobian;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.TurningField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** In a frame that turns at a fixed rate everything is as in the laboratory, but for the phase. */
class TurningFieldTest {
  private static final List<MomentEquations> MODELS =
      List.of(new OneGroupOrder1(), new OneGroupOrder2(), new TwoGroupsOrder1());

  private static double[] start(MomentEquations equations) {
    DensityMatrix[] sites = new DensityMatrix[equations.descriptor().species().size()];
    Arrays.fill(
        sites,
        DensityMatrix.of(
            SiteOperator.identity(3)
                .times(1.0 / 3.0, 0.0)
                .plus(1, 2, 0.1, 0.05)
                .plus(2, 1, 0.1, -0.05)));
    return ProductState.of(sites).moments(equations);
  }

  private static Parameters point(MomentEquations equations, Random random) {
    return equations
        .descriptor()
        .defaults()
        .with("V", 0.5 + random.nextDouble())
        .with("K", random.nextGaussian());
  }

  /** Whatever the rate; of the first group the order parameter has charge one. */
  @Test
  void turnedBackTheOrderParameterIsThatOfTheLaboratory() {
    Random random = new Random(7);
    IntegratorOptions tight = IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-11);
    for (MomentEquations equations : MODELS) {
      Parameters point = point(equations, random);
      double rate = 2.0 * random.nextGaussian();
      SingleSiteObservable raise = SingleSiteObservable.orderParameter(equations);
      double[] laboratory = end(VectorField.of(equations, point), start(equations), tight);
      double[] turned = end(TurningField.of(equations, point, rate), start(equations), tight);
      Complex back = raise.value(turned).multiply(new Complex(0.0, 10.0 * rate).exp());
      assertThat(back.subtract(raise.value(laboratory)).norm()).isLessThan(1e-8);
      assertThat(back.norm()).isGreaterThan(1e-3);
    }
  }

  private static double[] end(VectorField field, double[] start, IntegratorOptions options) {
    RunResult run =
        MomentIntegrator.standard().integrate(RunRequest.of(field, start, 10.0).with(options));
    assertThat(run.status().isSuccess()).isTrue();
    return run.state();
  }

  /** Turning may couple moments that the equations do not. */
  @Test
  void theJacobianIsThatOfTheTurningEquations() {
    Random random = new Random(8);
    for (MomentEquations equations : MODELS) {
      TurningField field = TurningField.of(equations, point(equations, random), -1.7);
      FieldJacobian jacobian = field.jacobian().orElseThrow();
      JacobianPattern pattern = jacobian.pattern();
      double[] y = random.doubles(field.dimension(), -0.3, 0.3).toArray();
      double[] values = new double[jacobian.room()];
      jacobian.fill(y, values);
      for (int column = 0; column < y.length; column++) {
        double[] slope = slope(field, y, column);
        for (int row = 0; row < y.length; row++) {
          int entry = pattern.entry(row, column);
          assertThat(entry < 0 ? 0.0 : values[entry]).isCloseTo(slope[row], Offset.offset(1e-6));
        }
      }
    }
  }

  /** By central differences. */
  private static double[] slope(VectorField field, double[] y, int column) {
    double[] up = new double[y.length];
    double[] down = new double[y.length];
    double[] shifted = y.clone();
    shifted[column] += 1e-4;
    field.derivative(shifted, up);
    shifted[column] -= 2e-4;
    field.derivative(shifted, down);
    Arrays.setAll(up, k -> (up[k] - down[k]) / 2e-4);
    return up;
  }

  /** Close to a threshold, with fast damping: V = 1.4016, gamma_plus = 27.1, K = 0. */
  @Test
  void whereTheStateComesToRestTheRunIsShort() {
    OneGroupOrder1 equations = PaperPoint.MEAN_FIELD;
    Parameters point = new PaperPoint(1.4016, 0.0, 27.1).parameters(Double.POSITIVE_INFINITY);
    double[] start = start(equations);
    RunResult laboratory =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(VectorField.of(equations, point), start, 1e4));
    RunResult turning =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(TurningField.of(equations, point, 2.5953), start, 1e4));
    SingleSiteObservable raise = SingleSiteObservable.orderParameter(equations);
    assertThat(raise.modulus(turning.state()))
        .isCloseTo(raise.modulus(laboratory.state()), Offset.offset(1e-9));
    assertThat(turning.evaluations()).isLessThan(laboratory.evaluations() / 10);
    assertThat(turning.stiff()).isPresent();
  }
}
