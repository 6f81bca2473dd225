package org.ursell.symbolic.driven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Start;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/**
 * Exact solutions of models that change in time. Where nothing else is said, the numbers are those
 * of a dense master equation, integrated to 1e-12 by DOP853 of SciPy.
 */
class DrivenExactTest {
  private static final String TWO_LEVELS =
      """
      language: 1
      name: two
      species:
        A: {levels: 2}
      parameters: {e: 0.8, F: 1.1, w: 0.9, gamma: 0.2, k: 0.1}
      hamiltonian:
        - for each A: e*|1><1| + F*cos(w*t)*(|0><1| + |1><0|)
      jumps:
        - for each A: rate gamma*exp(-k*t), operator |0><1|
      observables:
        n: <|1><1|>_A
        s: <|0><1|>_A
      """;

  /** Three sites, every coefficient another function, one of them complex. */
  private static final String THREE_SITES =
      """
      language: 1
      name: three
      species:
        A: {levels: 2, count: N}
      parameters: {N: 3, e: 0.4, F: 0.7, w: 0.6, V: 0.5, gamma: 0.3, c: 0.1, p: 0.15}
      hamiltonian:
        - for each A: e*|1><1|
        - for each A: F*exp(i*w*t)*|0><1| + h.c.
        - for pairs A A: V*sin(1.3*t)^2 * |1><0| (x) |0><1| + h.c.
      jumps:
        - for each A: rate gamma + 0.2*cos(2*t), operator |0><1|
        - for each A: rate p*t*exp(-t/3), operator |1><0|
        - collective A: rate c, operator |0><1|
      observables:
        n: <|1><1|>_A
        s: <|0><1|>_A
        pair: <|1><0| (x) |0><1|>_{A A}
      """;

  private static final String KERR =
      """
      language: 1
      name: kerr
      species:
        c: {boson: true}
      parameters: {Delta: 0.3, U: 0.2, F: 0.9, w: 0.8, kappa: 0.5, nu: 0.3}
      hamiltonian:
        - Delta*c'*c + U*c'*c'*c*c + F*cos(w*t)*(c + c')
      jumps:
        - rate kappa, operator c
        - rate nu*exp(-t/2), operator c'*c
      observables:
        n: <c'*c>
        c: <c>
      """;

  private static ModelSubject subject(String text) {
    return ModelSubject.of(ModelReader.read("driven.yaml", text).orThrow());
  }

  private static ExactSolver solver(ModelSubject subject, double begin, double tolerance) {
    return ExactSolver.of(
        subject,
        subject.descriptor().defaults().at(begin),
        ExactOptions.defaults().withTolerance(tolerance).withThreads(1));
  }

  private static ExactTrajectory run(ModelSubject subject, double begin, double... times) {
    return solver(subject, begin, 1e-11)
        .trajectory(ground(subject.descriptor()), observables(subject), times);
  }

  private static List<ObservableDescriptor> observables(ModelSubject subject) {
    ModelDescriptor model = subject.descriptor();
    return model.observables().stream().map(one -> one.at(model, model.defaults())).toList();
  }

  private static ProductState ground(ModelDescriptor model) {
    return Start.ground(model).state().orElseThrow().at(model, model.defaults());
  }

  private static void isNear(Complex value, double re, double im, double tolerance) {
    assertThat(value.getReal()).isCloseTo(re, within(tolerance));
    assertThat(value.getImaginary()).isCloseTo(im, within(tolerance));
  }

  @Test
  void twoLevels() {
    ExactTrajectory run = run(subject(TWO_LEVELS), 0.0, 0.0, 2.0, 10.0);
    isNear(run.value(0, 2), 0.674205269, 0.0, 1e-9);
    isNear(run.value(1, 1), -0.39230254, -0.03332087, 1e-8);
  }

  @Test
  void threeSites() {
    ModelSubject three = subject(THREE_SITES);
    ExactTrajectory run = run(three, 0.0, 0.0, 1.5, 6.0);
    isNear(run.value(0, 1), 0.5880766602735, 0.0, 1e-10);
    isNear(run.value(1, 1), -0.2762883705167, -0.2340090172897, 1e-10);
    isNear(run.value(2, 1), 0.1635878874391, 0.0, 1e-10);
    isNear(run.value(0, 2), 0.4809274674778, 0.0, 1e-10);
    isNear(run.value(1, 2), -0.0227494578598, 0.0664506646983, 1e-10);
    isNear(run.value(2, 2), 0.0133669807844, 0.0, 1e-10);
    ExactTrajectory later = run(three, 1.0, 2.5);
    isNear(later.value(0, 0), 0.5962547435060, 0.0, 1e-10);
    isNear(later.value(1, 0), -0.3296607170031, -0.0183490785212, 1e-10);
  }

  @Test
  void aModeWithEnoughQuanta() {
    ExactTrajectory run = run(subject(KERR), 0.0, 0.0, 2.0, 7.0);
    assertThat(run.cut()).isPresent();
    isNear(run.value(0, 1), 0.6050049181732, 0.0, 1e-7);
    isNear(run.value(1, 1), -0.3942679858666, -0.5687334157332, 1e-7);
    isNear(run.value(0, 2), 1.0200215942802, 0.0, 1e-7);
    isNear(run.value(1, 2), 0.3807601852876, -0.5725539045867, 1e-7);
  }

  /**
   * Without a drive the amplitude decays by half the integral of the rate; a rate that is switched
   * on slowly gives a lifetime in closed form, and another from a later start.
   */
  @Test
  void lifetimesCountFromTheStart() {
    ModelSubject decay = subject(TWO_LEVELS.replace("gamma*exp(-k*t)", "gamma*t"));
    Parameters free = decay.descriptor().defaults().with("F", 0.0);
    for (double begin : new double[] {0.0, 3.0}) {
      ExactSolver solver =
          ExactSolver.of(decay, free.at(begin), ExactOptions.defaults().withThreads(1));
      double lifetime =
          solver
              .lifetime(coherent(), decay.descriptor().observables().get(1), 1e4)
              .lifetime()
              .orElseThrow();
      // gamma ((begin + T)^2 - begin^2) / 4 = 1
      assertThat(lifetime).isCloseTo(Math.sqrt(begin * begin + 20.0) - begin, within(1e-7));
    }
  }

  private static ProductState coherent() {
    return ProductState.of(
        DensityMatrix.of(
            SiteOperator.zero(2)
                .plus(0, 0, 0.5, 0.0)
                .plus(1, 1, 0.5, 0.0)
                .plus(0, 1, 0.5, 0.0)
                .plus(1, 0, 0.5, 0.0)));
  }

  @Test
  void aRateThatBecomesNegativeIsRefusedWithTheTime() {
    ModelSubject bad = subject(TWO_LEVELS.replace("gamma*exp(-k*t)", "gamma*cos(0.5*t)"));
    assertThatThrownBy(() -> run(bad, 0.0, 0.0, 10.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("t = 3.");
    assertThat(run(bad, 0.0, 3.0).value(0, 0).getReal()).isBetween(0.1, 0.9);
  }

  /** What lasts is sought in equations that do not change. */
  @Test
  void whatNeedsAutonomyIsRefused() {
    ModelSubject two = subject(TWO_LEVELS);
    ExactSolver solver = solver(two, 0.0, 1e-9);
    assertThatThrownBy(() -> solver.steadyState(observables(two)))
        .hasMessage(
            "a steady state needs equations that do not change in time, but the coefficient"
                + " F*cos(w*t) and the rate gamma*exp(-k*t) do");
    assertThatThrownBy(
            () -> solver.slowestMode(coherent(), two.descriptor().observables().get(1), 1e-6))
        .hasMessageContaining("a slowest mode needs equations that do not change in time");
  }
}
