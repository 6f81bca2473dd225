package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.symbolic.subject.ModelSubject;

/** Observables of atoms and light together by the exact solver, against dense matrices. */
class LightAndAtomsTest {
  private static final String MODEL =
      """
      name: laser
      species:
        atom: {levels: 2, count: N}
        c: {boson: true}
      parameters: {N: 2, G: 1.5, kappa: 4, pump: 1, decay: 0.1}
      operators: {sm: |0><1|, sp: |1><0|, sz: |1><1| - |0><0|}
      hamiltonian:
        - 0.3*c'*c
        - for each atom: G/sqrt(N)*(c'*sm + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate pump, operator sp
        - for each atom: rate decay, operator sm
      CHARGES
      observables:
        field: <c'*sm>_atom
        pair: <c'*c*(sp (x) sm)>_{atom atom}
        mixed: <(c + c')*(sum sz)^2>
        turned: <c*c*(sp (x) sp)>_{atom atom}
        dicke: <(sum sp)*(sum sm)*c'*c>
        g2: <c'*c'*c*c>/<c'*c>^2
        corr: <c'*(sum sm)>/sqrt(<c'*c>*<(sum sp)*(sum sm)>)
        charged: <c'*c'*c*(sm (x) sm)>_{atom atom}
      initial: {atom: 0.6*|0> + 0.8*i*|1>, c: coherent 0.5}
      """;

  /**
   * From the exponential of the Liouvillian of two atoms and 16 number states in SciPy, t = 0.7.
   */
  private static final List<Complex> DENSE =
      List.of(
          new Complex(-0.026222410383724727, 0.24824340155282837),
          new Complex(0.03968240166170072),
          new Complex(1.7712584435817411),
          new Complex(-0.0881039890973532, 0.01780947197387658),
          new Complex(0.24978601268927136),
          new Complex(0.7621976873791831),
          new Complex(-0.08985656985087914, 0.8506579000646048),
          new Complex(-0.013335320198370589, -0.00014496284243134007));

  @ParameterizedTest
  @ValueSource(strings = {"", "charges: {phase: {atom: [0, 1], c: 1}}"})
  void theExactSolverIsDenseWhateverChargeIsDeclared(String charges) {
    Observed observed = Observed.of(MODEL.replace("CHARGES", charges));
    Parameters at = observed.subject().descriptor().defaults();
    List<Complex> values = observed.exact(at, 0.7);
    for (int k = 0; k < DENSE.size(); k++) {
      assertThat(values.get(k).subtract(DENSE.get(k)).norm())
          .as("%d: %s and %s", k, values.get(k), DENSE.get(k))
          .isLessThan(1e-8);
    }
  }

  @Test
  void arithmeticIsReadOfExactSteadyStates() {
    Observed kerr =
        Observed.of(
            """
            name: kerr
            species: {c: {boson: true}}
            parameters: {kappa: 0.5}
            hamiltonian:
              - c'*c + 0.1*c'*c'*c*c + 0.4*(c + c')
            jumps:
              - rate kappa, operator c
            observables:
              n: <c'*c>
              g2: <c'*c'*c*c>/<c'*c>^2
              var: <(c'*c)^2> - <c'*c>^2
            """);
    ModelSubject subject = kerr.subject();
    Parameters at = subject.descriptor().defaults();
    List<ObservableDescriptor> asked =
        subject.descriptor().observables().stream()
            .map(one -> one.at(subject.descriptor(), at))
            .toList();
    List<Complex> values = ExactSolver.of(subject, at).steadyState(asked).values();
    // From the null vector of the dense Liouvillian of 18 number states in NumPy.
    double[] dense = {0.14364029729657152, 0.843581510962907, 0.14041298734570165};
    for (int k = 0; k < dense.length; k++) {
      assertThat(values.get(k).subtract(dense[k]).norm()).isLessThan(1e-8);
    }
  }
}
