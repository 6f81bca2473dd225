package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.generated.twogroups.TwoGroupsOrder2;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.LaneIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.CoRotatingGauge;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/** Equations in the turning frame are the same equations. */
class CoRotatingGaugeTest {
  private static final IntegratorOptions TIGHT =
      IntegratorOptions.DEFAULT.withTolerances(1e-11, 1e-11);
  private static final double[] TIMES = {0.0, 1.0, 3.0, 10.0, 20.0, 39.0, 40.0};

  private static double[] start(MomentEquations equations) {
    List<SiteState> sites = new ArrayList<>();
    for (int s = 0; s < equations.descriptor().species().size(); s++) {
      double re = s == 0 ? 0.1 : 0.02;
      sites.add(
          DensityMatrix.of(
              SiteOperator.identity(3)
                  .times(1.0 / 3.0, 0.0)
                  .plus(1, 2, re, 0.05)
                  .plus(2, 1, re, -0.05)));
    }
    return new ProductState(sites).moments(equations);
  }

  /**
   * Modulus in the frame, modulus and phase with the angle, at orders 1 and 2, one group and two.
   */
  @Test
  void amplitudesAndPhasesAreThoseOfTheLaboratory() {
    Random random = new Random(42);
    for (MomentEquations equations :
        List.of(
            new OneGroupOrder1(),
            new OneGroupOrder2(),
            new TwoGroupsOrder1(),
            new TwoGroupsOrder2())) {
      SingleSiteObservable raise = SingleSiteObservable.orderParameter(equations);
      for (int trial = 0; trial < 3; trial++) {
        Parameters point =
            equations
                .descriptor()
                .defaults()
                .with("V", 0.5 + random.nextDouble())
                .with("K", random.nextGaussian());
        VectorField field = VectorField.of(equations, point);
        CoRotatingGauge frame = CoRotatingGauge.of(equations, point);
        CoRotatingGauge withAngle = frame.withAngle();
        double[] re = samples(field, start(equations), raise::re);
        double[] im = samples(field, start(equations), raise::im);
        double[] modulus = samples(frame, frame.start(start(equations)), raise::modulus);
        double[] turnedRe =
            samples(
                withAngle,
                withAngle.start(start(equations)),
                y -> withAngle.laboratory(raise.value(y), 1.0, y).getRealPart());
        double[] turnedIm =
            samples(
                withAngle,
                withAngle.start(start(equations)),
                y -> withAngle.laboratory(raise.value(y), 1.0, y).getImaginaryPart());
        for (int k = 0; k < TIMES.length; k++) {
          assertThat(modulus[k]).isCloseTo(Math.hypot(re[k], im[k]), Offset.offset(1e-8));
          assertThat(turnedRe[k]).isCloseTo(re[k], Offset.offset(1e-8));
          assertThat(turnedIm[k]).isCloseTo(im[k], Offset.offset(1e-8));
        }
      }
    }
  }

  private static double[] samples(
      VectorField field, double[] start, java.util.function.ToDoubleFunction<double[]> quantity) {
    Sampler sampler = new Sampler(TIMES, quantity);
    new DormandPrince853().integrate(RunRequest.of(field, start, 40.0).with(TIGHT).with(sampler));
    return sampler.values();
  }

  @Test
  void everyMomentComesBack() {
    MomentEquations equations = new TwoGroupsOrder2();
    Parameters point = equations.descriptor().defaults();
    double[] plain =
        new DormandPrince853()
            .integrate(
                RunRequest.of(VectorField.of(equations, point), start(equations), 15.0).with(TIGHT))
            .state();
    CoRotatingGauge frame = CoRotatingGauge.of(equations, point).withAngle();
    double[] turned =
        new DormandPrince853()
            .integrate(RunRequest.of(frame, frame.start(start(equations)), 15.0).with(TIGHT))
            .state();
    assertThat(Math.abs(frame.angle(turned))).isGreaterThan(0.1);
    assertThat(frame.laboratory(turned)).containsExactly(plain, Offset.offset(1e-8));
  }

  /** A synchronised state that turns fast is nearly at rest in the frame. */
  @Test
  void savesMostEvaluationsWhereSynchronised() {
    OneGroupOrder1 equations = PaperPoint.MEAN_FIELD;
    Parameters point = new PaperPoint(0.8, -5.0, 0.5).parameters(Double.POSITIVE_INFINITY);
    RunResult plain =
        new DormandPrince853()
            .integrate(RunRequest.of(VectorField.of(equations, point), start(equations), 1000.0));
    CoRotatingGauge frame = CoRotatingGauge.of(equations, point);
    RunResult turning =
        new DormandPrince853().integrate(RunRequest.of(frame, start(equations), 1000.0));
    SingleSiteObservable raise = SingleSiteObservable.orderParameter(equations);
    assertThat(raise.modulus(plain.state())).isGreaterThan(0.5);
    assertThat(raise.modulus(turning.state()))
        .isCloseTo(raise.modulus(plain.state()), Offset.offset(1e-8));
    assertThat(plain.evaluations()).isGreaterThan(9 * turning.evaluations());
  }

  @Test
  void goesIntoLanesLikeAnyOther() {
    MomentEquations equations = new OneGroupOrder2();
    CoRotatingGauge frame =
        CoRotatingGauge.of(equations, equations.descriptor().defaults()).withAngle();
    List<RunRequest> requests = new ArrayList<>();
    List<RunResult> alone = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      Parameters point = new PaperPoint(0.2 * k, -0.5, 0.5).parameters(100.0);
      CoRotatingGauge here = frame.over(VectorField.of(equations, point));
      requests.add(RunRequest.of(here, here.start(start(equations)), 5.0 + k));
      alone.add(new DormandPrince853().integrate(requests.get(k)));
    }
    for (int lanes : new int[] {1, 3, 16}) {
      assertThat(LaneIntegrator.of(lanes).integrate(requests))
          .usingRecursiveComparison()
          .isEqualTo(alone);
    }
  }

  /** Without phase the frame does not turn, and nothing is divided by zero. */
  @Test
  void aStateWithoutPhaseIsLeftAlone() {
    MomentEquations equations = new OneGroupOrder2();
    CoRotatingGauge frame =
        CoRotatingGauge.of(equations, equations.descriptor().defaults()).withAngle();
    double[] mixed = ProductState.of(DensityMatrix.maximallyMixed(3)).moments(equations);
    double[] dydt = new double[frame.dimension()];
    frame.derivative(frame.start(mixed), dydt);
    double[] plain = new double[mixed.length];
    VectorField.of(equations, equations.descriptor().defaults()).derivative(mixed, plain);
    assertThat(dydt).containsExactly(Arrays.copyOf(plain, dydt.length));
  }

  @Test
  void refusesWhatItCannotDo() {
    MomentEquations first = new OneGroupOrder1();
    MomentEquations second = new OneGroupOrder2();
    CoRotatingGauge frame = CoRotatingGauge.of(first, first.descriptor().defaults());
    assertThatThrownBy(() -> frame.over(VectorField.of(second, second.descriptor().defaults())))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> frame.laboratory(Complex.ONE, 1.0, new double[8]))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("angle");
  }
}
