package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** Null vectors of generators. */
class ExactSteadyStateTest {
  private static final ExactOptions OPTIONS = ExactOptions.defaults().withThreads(2);

  /** The driven Kerr mode has its photon number in closed form (Drummond and Walls, 1980). */
  @Test
  void aDrivenKerrMode() {
    ExactSteadyState found =
        new ExactSolver(FieldModels.kerr(), OPTIONS)
            .steadyState(
                List.of(FieldModels.quanta("n", 0, 1, 1), FieldModels.quanta("pairs", 0, 2, 2)));
    double n = found.values().get(0).getReal();
    double pairs = found.values().get(1).getReal();
    assertThat(n).isCloseTo(0.143640297, within(1e-9));
    assertThat(pairs / (n * n)).isCloseTo(0.843581511, within(1e-8));
    assertThat(pairs + n - n * n).isCloseTo(0.140412987, within(1e-9));
    assertThat(found.residual()).isLessThan(1e-10);
    assertThat(found.cut().orElseThrow().isEnough()).isTrue();
  }

  /**
   * A Kerr mode driven by pairs of photons, H = -c'c'cc + 1.5 (c'c' + cc), c at 0.2: it flips
   * between two phases far more slowly than all that keeps the parity decays. Against the dense
   * Liouvillian of 24 numbers of quanta, by QuTiP.
   */
  @Test
  void deviationsOfEitherParityAreLookedFor() {
    LindbladData cat =
        new LindbladData(
            "cat",
            List.of(new LindbladData.Species("c", 0, 1.0)),
            List.of(
                FieldModels.term(-1.0, FieldModels.mode(0, 2, 2)),
                FieldModels.term(1.5, FieldModels.mode(0, 2, 0)),
                FieldModels.term(1.5, FieldModels.mode(0, 0, 2))),
            List.of(FieldModels.jump(0.2, FieldModels.mode(0, 0, 1))),
            List.of());
    ExactSteadyState found =
        new ExactSolver(cat, OPTIONS).steadyState(List.of(FieldModels.quanta("n", 0, 1, 1)));
    assertThat(found.values().get(0).getReal()).isCloseTo(1.49060200009, within(1e-8));
    assertThat(found.gap()).isCloseTo(1.57144468e-3, within(1e-8));
  }

  /** A driven atom with decay: excited = (W^2/g^2) / (1 + 2 W^2/g^2), with H = (W/2)(s + s'). */
  @Test
  void drivenAtomsWithoutModes() {
    SiteOperator lower = FieldModels.LOWER;
    SiteOperator x = lower.plus(lower.adjoint());
    LindbladModel model =
        LindbladModel.builder().species("A", 3, x.times(0.35, 0.0)).jump(0, 0.4, lower).build();
    ExactSteadyState found =
        new ExactSolver(model, OPTIONS)
            .steadyState(List.of(new ObservableDescriptor("e", 0, FieldModels.EXCITED)));
    double s = 0.7 * 0.7 / (0.4 * 0.4);
    assertThat(found.values().get(0).getReal()).isCloseTo(s / (1.0 + 2.0 * s), within(1e-10));
    assertThat(found.cut()).isEmpty();
  }

  private static ExactSteadyState laser(int n) {
    LindbladModel model =
        LindbladModel.builder()
            .species("A", n, SiteOperator.zero(2))
            .collectiveJump(1.0 / n, FieldModels.LOWER)
            .jump(0, 0.5, FieldModels.LOWER.adjoint())
            .charge(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0))))
            .build();
    return new ExactSolver(model, OPTIONS)
        .steadyState(List.of(new ObservableDescriptor("e", 0, FieldModels.EXCITED)));
  }

  /** Against the end of a long run in coordinates in which traces are sums. */
  @Test
  void manySitesKeepTheirStateLongerThanItsRates() {
    ExactSteadyState few = laser(40);
    assertThat(few.values().get(0).getReal()).isCloseTo(0.75313671, within(1e-8));
    assertThat(few.gap()).isCloseTo(0.31046, within(1e-4));
    ExactSteadyState more = laser(60);
    assertThat(more.values().get(0).getReal()).isCloseTo(0.75554455, within(1e-8));
    assertThat(more.gap()).isCloseTo(0.29696, within(2e-4));
    ExactSteadyState most = laser(100);
    assertThat(most.values().get(0).getReal()).isCloseTo(0.75470350, within(1e-8));
    assertThat(most.gap()).isNaN();
    assertThatThrownBy(() -> laser(160))
        .hasMessageContaining("nothing vouches for an exact steady state of 160 sites");
  }

  /** Atoms that only emit together have dark states of every length of the collective spin. */
  @Test
  void severalSteadyStatesAreRefused() {
    LindbladModel model =
        LindbladModel.builder()
            .species("A", 4, SiteOperator.zero(2))
            .collectiveJump(1.0, FieldModels.LOWER)
            .build();
    assertThatThrownBy(
            () ->
                new ExactSolver(model, OPTIONS)
                    .steadyState(List.of(new ObservableDescriptor("e", 0, FieldModels.EXCITED))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("there is no one steady state");
  }

  @Test
  void aLaserIsNeutral() {
    ExactSolver solver = new ExactSolver(FieldModels.laser(4), OPTIONS);
    List<Complex> values =
        solver
            .steadyState(
                List.of(
                    FieldModels.quanta("n", 1, 1, 1),
                    new ObservableDescriptor("e", 0, FieldModels.EXCITED),
                    FieldModels.quanta("c", 1, 0, 1)))
            .values();
    double n = values.get(0).getReal();
    double e = values.get(1).getReal();
    // What the pump brings in leaves as light or by decay.
    assertThat(4.0 * n).isCloseTo(4.0 * ((1.0 - e) - 0.1 * e), within(1e-8));
    assertThat(values.get(2).norm()).isZero();
  }
}
