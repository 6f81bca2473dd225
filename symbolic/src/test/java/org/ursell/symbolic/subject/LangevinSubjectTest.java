package org.ursell.symbolic.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinSeries;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.symbolic.language.ModelReader;

/** A model of atoms and a mode, from its text to the Langevin equation. */
class LangevinSubjectTest {
  private static final String LASER =
      """
      language: 1
      name: small-laser
      title: a laser whose coupling is scaled with the number of atoms

      species:
        atom: {levels: 2, count: N}
        c: {boson: true}

      parameters:
        N: 50
        G: 1.5
        kappa: 4
        Gamma: 0.1
        R: 1
      rate_unit: R

      hamiltonian:
        - for each atom: G/sqrt(N)*(c'*|0><1| + h.c.)

      jumps:
        - rate kappa, operator c
        - for each atom: rate Gamma, operator |0><1|
        - for each atom: rate R, operator |1><0|

      charges:
        phase: {atom: [0, 1], c: 1}

      observables:
        s: <|0><1|>_atom
        field: <c>
      """;

  /** The slope is that of the law; the field lags behind the atoms, whatever their number. */
  @Test
  void aLaserOfAFileHasTheLifetimeOfItsLaw() {
    Subject laser = ModelSubject.of(ModelReader.read("small-laser.yaml", LASER).orThrow());
    Parameters point = laser.descriptor().defaults();
    SynchronisedState state = new SteadyStateFinder(laser).find(point).requireSynchronised();
    LangevinProblem problem = LangevinProblem.of(laser, point, state.state());
    assertThat(problem.observable()).isEqualTo("s");
    assertThat(problem.amplitude()).isCloseTo(state.amplitude(), within(1e-9));
    assertThat(problem.frequency()).isCloseTo(0.0, within(1e-9));
    LangevinSeries series = LangevinSeries.of(laser, point, state.state()).orElseThrow();
    assertThat(series.slope()).isCloseTo(0.639173, within(2e-6));
    Subject field = laser.following("field");
    LangevinSeries ofField = LangevinSeries.of(field, point, state.state()).orElseThrow();
    assertThat(ofField.slope()).isCloseTo(0.639173, within(2e-6));
    assertThat(ofField.intercept()).isBetween(series.intercept() + 0.2, series.intercept() + 1.0);
  }
}
