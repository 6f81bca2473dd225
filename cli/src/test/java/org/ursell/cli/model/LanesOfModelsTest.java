package org.ursell.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.LaneIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;

/** Many runs of any model at once give each the numbers that it has alone, to the last bit. */
class LanesOfModelsTest {
  /** A model of the user's, whose pump may change in time. */
  private static final String PUMPED =
      """
      language: 1
      name: pumped
      species:
        A: {levels: 2, count: N}
      parameters: {N: 10, V: 0.3, pump: 0.7, gamma: 1, delta: 0.4}
      hamiltonian:
        - for each A: delta*|1><1|
        - for pairs A A: V/N * |1><0| (x) |0><1| + h.c.
      jumps:
        - for each A: rate %s, operator |1><0|
        - for each A: rate gamma, operator |0><1|
      charges:
        phase: {A: |1><1|}
      observables:
        n: <|1><1|>_A
      initial:
        A: level 0
      """;

  private static final int RUNS = 70;

  @TempDir private Path folder = Path.of("");

  private static Subject builtIn(String name) {
    return ModelEntry.of(name, warning -> {}).subject(Derivation.plain());
  }

  private Subject pumped(String rate) throws IOException {
    Path file = Files.writeString(folder.resolve("pumped.yaml"), PUMPED.formatted(rate));
    return ModelEntry.of(file.toString(), warning -> {}).subject(Derivation.plain());
  }

  /**
   * Runs of different couplings, starts and durations, so that lanes empty and fill at any time.
   */
  private static List<RunRequest> requests(MomentEquations equations) {
    Random random = new Random(64);
    Parameters point = equations.descriptor().defaults();
    point = equations.descriptor().withSizes(point, 40.0);
    List<RunRequest> requests = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      double[] start = new double[equations.moments().size()];
      for (int m = 0; m < start.length; m++) {
        start[m] = 0.03 * random.nextGaussian();
      }
      VectorField field = VectorField.of(equations, point.with("V", random.nextDouble()));
      requests.add(RunRequest.of(field, start, 0.5 + 2.0 * random.nextDouble()));
    }
    return requests;
  }

  private static void assertSameAsAlone(MomentEquations equations, boolean together) {
    assertThat(requests(equations).get(0).field().laneShare().isPresent()).isEqualTo(together);
    List<RunResult> alone =
        requests(equations).stream().map(new DormandPrince853()::integrate).toList();
    assertThat(alone).anyMatch(run -> run.status().isSuccess());
    assertThat(new LaneIntegrator().integrate(requests(equations)))
        .usingRecursiveComparison()
        .isEqualTo(alone);
    assertThat(LaneIntegrator.of(11).integrate(requests(equations)))
        .usingRecursiveComparison()
        .isEqualTo(alone);
  }

  @Test
  void emittedClasses() {
    for (int order = 1; order <= 3; order++) {
      assertSameAsAlone(builtIn("one-group").equations(EquationRequest.order(order)), true);
    }
    assertSameAsAlone(builtIn("two-groups").equations(EquationRequest.order(2)), true);
  }

  @Test
  void tablesGiveTheNumbersOfEmittedClasses() {
    MomentEquations table = builtIn("one-group").table(EquationRequest.order(2));
    MomentEquations emitted = builtIn("one-group").equations(EquationRequest.order(2));
    assertSameAsAlone(table, true);
    assertThat(new LaneIntegrator().integrate(requests(table)))
        .usingRecursiveComparison()
        .isEqualTo(new LaneIntegrator().integrate(requests(emitted)));
  }

  @Test
  void compiledClassesOfModelFiles() throws IOException {
    Subject subject = pumped("pump");
    assertSameAsAlone(subject.equations(EquationRequest.order(1)), true);
    assertSameAsAlone(subject.equations(EquationRequest.order(3)), true);
  }

  @Test
  void equationsOfMomentsWithoutCharge() throws IOException {
    assertSameAsAlone(pumped("pump").equations(EquationRequest.order(3).filteredBy("phase")), true);
  }

  @Test
  void equationsThatChangeInTimeAreEvaluatedOneByOne() throws IOException {
    assertSameAsAlone(pumped("pump*(1 + sin(3*t)/2)").equations(EquationRequest.order(2)), false);
  }
}
