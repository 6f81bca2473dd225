package org.ursell.symbolic.driven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactRegression;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.langevin.LangevinFlow;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.CriticalCouplingMeasure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.study.Start;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/** Programs that ask a model in time for what lasts are told what changes, not the verbs alone. */
class DrivenRefusalsTest {
  private static final ModelSubject LASER =
      ModelSubject.of(
          ModelReader.read(
                  "driven.yaml",
                  """
                  language: 1
                  name: pumped
                  species:
                    A: {levels: 2, count: N}
                  parameters: {N: 4, V: 1, gamma: 1, p: 2}
                  hamiltonian:
                    - for pairs A A: V/N * |1><0| (x) |0><1| + h.c.
                  jumps:
                    - for each A: rate gamma, operator |0><1|
                    - for each A: rate p*exp(-t), operator |1><0|
                  charges:
                    phase: {A: [0, 1]}
                  observables:
                    s: <|0><1|>_A
                  """)
              .orThrow());

  @Test
  void everyEntryOfTheLibraryThatNeedsAutonomyRefuses() {
    Parameters point = LASER.descriptor().defaults();
    ExactJacobian first = LASER.table(EquationRequest.order(1));
    ExactJacobian second = LASER.table(EquationRequest.order(2).withEveryPair());
    ProductState ground = Start.ground(LASER.descriptor()).state().orElseThrow();
    Map<String, ThrowingCallable> entries =
        Map.of(
            "steady state of the mean field", () -> new SteadyStateFinder(LASER).find(point),
            "a steady state", () -> new SteadySolver(second, IntegratorOptions.DEFAULT),
            "the law at large N", () -> new PhaseDiffusionLaw(first, second),
            "a series in 1/N", () -> SizeSeries.of(LASER, 3),
            "the collective Langevin equation", () -> LangevinProblem.of(LASER, point, ground),
            "linear response", () -> new LinearResponseLifetime(second),
            "a correlation of two times",
                () -> ExactRegression.of(LASER, point, ExactOptions.defaults()),
            "a critical coupling", () -> new CriticalCouplingMeasure(first, "V", 0.0, 1.0));
    entries.forEach(DrivenRefusalsTest::refuses);
    refuses(
        "the collective Langevin equation",
        () -> LangevinFlow.require(LASER, point, List.of(LASER.descriptor().orderParameter())));
    refuses("a steady state", () -> Measures.of("steady", LASER.descriptor()));
    refuses("a start from a steady state", () -> Start.steady().fitting(LASER.descriptor()));
    refuses(
        "a start from a steady state", () -> Start.settled(Map.of()).fitting(first.descriptor()));
    refuses("a series in 1/N", () -> Measures.series(LASER));
    refuses("a slowest mode", () -> slowest(point));
  }

  private static Object slowest(Parameters point) {
    return ExactSolver.of(LASER, point)
        .slowestMode(
            Start.ground(LASER.descriptor()).state().orElseThrow(),
            LASER.descriptor().orderParameter(),
            1e-6);
  }

  private static void refuses(String what, ThrowingCallable entry) {
    assertThatThrownBy(entry)
        .as(what)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(what)
        .hasMessageEndingWith(
            "needs equations that do not change in time, but the rate p*exp(-t) does");
  }
}
