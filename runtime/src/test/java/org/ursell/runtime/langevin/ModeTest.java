package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/** Modes beside sites that they are not coupled to, where all is known. */
class ModeTest {
  private static final ObservableDescriptor AMPLITUDE =
      new ObservableDescriptor(
          "c", 1, SiteOperator.zero(0), List.of(new ObservableDescriptor.Product(1.0, 0.0, 0, 1)));

  private static LindbladData mode(List<LindbladData.Term> terms, List<LindbladData.Jump> jumps) {
    return new LindbladData(
        "mode",
        List.of(new LindbladData.Species("atom", 2, 10.0), new LindbladData.Species("c", 0, 1.0)),
        terms,
        jumps,
        List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0), List.of(1.0)))));
  }

  private static LangevinTrace trace(LindbladData data, double alpha, double end) {
    ProductState start = ProductState.of(DensityMatrix.level(2, 0), ModeState.coherent(alpha, 0.0));
    LangevinProblem problem = LangevinProblem.of(data, start, 1.0, AMPLITUDE);
    LangevinOptions options = LangevinOptions.defaults().withTrajectories(20_000).withStep(0.01);
    try (Crew crew = new Crew(2)) {
      return LangevinRun.trace(problem, options, end, crew);
    }
  }

  /** Loss and gain: c decays at half their difference, and turns at its detuning. */
  @Test
  void aModeWithLossAndGainTurnsAndDecays() {
    LindbladData data =
        mode(
            List.of(Models.term(0.7, Models.on(1, Models.mode(1, 1)))),
            List.of(
                Models.jump(1.0, 1, Models.mode(0, 1)), Models.jump(0.4, 1, Models.mode(1, 0))));
    LangevinTrace trace = trace(data, 2.0, 3.0);
    int last = trace.times().length - 1;
    double t = trace.times()[last];
    Complex expected = new Complex(-0.3 * t, -0.7 * t).exp().multiply(2.0);
    assertThat(trace.re()[last]).isCloseTo(expected.getRealPart(), within(0.03));
    assertThat(trace.im()[last]).isCloseTo(expected.getImaginaryPart(), within(0.03));
  }

  /** E|dc|^2 is half the sum of loss and gain, in equal parts, whatever the state. */
  @Test
  void lossAndGainBringNoiseInWeylOrder() {
    LindbladData data =
        mode(
            List.of(),
            List.of(
                Models.jump(1.0, 1, Models.mode(0, 1)), Models.jump(0.4, 1, Models.mode(1, 0))));
    LangevinEquation equation = LangevinEquation.of(data);
    double[] x = {1.0, 0.0, 0.0, 0.0, 0.3, 0.5};
    double[][] drawn = NoiseMatrix.covariance(equation, x);
    double[][] formula = equation.noise().at(x);
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < x.length; b++) {
        double expected = a == b && a >= 4 ? 1.4 / 4.0 : 0.0;
        assertThat(drawn[a][b]).isCloseTo(expected, within(1e-15));
        assertThat(formula[a][b]).isCloseTo(expected, within(1e-15));
      }
    }
  }

  /** Exact: alpha exp(|alpha|^2 (exp(-2 i chi t) - 1)); truncated Wigner holds for a while. */
  @Test
  void aKerrTermDephasesACoherentState() {
    double chi = 0.02;
    LindbladData data = mode(List.of(Models.term(chi, Models.on(1, Models.mode(2, 2)))), List.of());
    LangevinTrace trace = trace(data, 3.0, 3.0);
    for (int k = 100; k <= 300; k += 100) {
      double t = trace.times()[k];
      Complex turn = new Complex(0.0, -2.0 * chi * t).exp().subtract(1.0).multiply(9.0);
      Complex expected = turn.exp().multiply(3.0);
      assertThat(trace.re()[k]).as("t = %s", t).isCloseTo(expected.getRealPart(), within(0.03));
      assertThat(trace.im()[k])
          .as("t = %s", t)
          .isCloseTo(expected.getImaginaryPart(), within(0.03));
    }
  }
}
