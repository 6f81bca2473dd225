package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Models of the net, made small, for which a command once failed. */
class FoundByTheNetTest {
  @TempDir private Path folder = Path.of("");

  /** A site that ends in one level has no fluctuations, and its spectrum no line to look for. */
  @Test
  void theExactSpectrumOfWhatDoesNotFluctuate() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              B: {levels: 3, count: 1}
              c: {boson: true}
            hamiltonian:
              - for each B: 0.5*|2><2| + h.c.
              - for each B: 0.2*(|1><2| + |2><1|)*c'*c'*c*c
            jumps:
              - for each B: rate 0.77, operator |1><2|
              - for each B: rate 1.5, operator |0><1| + |1><2|
              - rate 1.3, operator c
            observables:
              excited: <|2><1| + |1><2|>_B
            initial:
              B: "level 2"
            """,
            "spectrum --exact --cut 2 --order 1 --closure linearised --frequencies=-1,0,1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/spectrum.csv"));
    assertThat(table.numbers("S exact")).containsExactly(new double[3], within(1e-8));
  }

  /** What a steady state is an eigenstate of does not fluctuate; rounding of it never decays. */
  @Test
  void theExactSpectrumOfAPopulationThatIsOne() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              I: {levels: 4, count: 1}
            jumps:
              - for each I: rate 1, operator |0><1| + |1><2| + |2><3|
            observables:
              re: <|0><0|>_I
            initial:
              I: "level 0"
            """,
            "spectrum --exact --order 1 --closure linearised --frequencies=-1.3,0,0.4");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/spectrum.csv"));
    assertThat(table.numbers("S exact")).containsExactly(new double[3], within(1e-8));
  }

  /**
   * In a small space of Krylov rounding grew into the steady state, as a mode that never decays.
   */
  @Test
  void theExactSteadyStateWithModesThatDecayAtOneRate() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              atom: {levels: 3, count: 1}
            hamiltonian:
              - for each atom: 0.21*|2><2| + |2><2| + h.c.
            jumps:
              - for each atom: rate 1, operator 2*|2><2|
              - for each atom: rate 1, operator |1><2| + i*|2><2|
              - for each atom: rate 1, operator |0><1| + |1><2|
            observables:
              dark: <|0><0|>_atom
            initial:
              atom: "level 0"
            """,
            "steady --exact --order 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("exact", "1.0000000      -0.50000  no truncation");
  }

  /** The memory was asked of an observable whose coefficient was not a number yet. */
  @Test
  void theExactSteadyStateOfAnObservableWithAParameter() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              O: {boson: true}
              class: {levels: 3, count: size}
            parameters:
              size: 1
              chi: 0.5
            operators:
              flip: "chi*|1><2| + |0><1|"
            hamiltonian:
              - O + O'
            jumps:
              - rate 1, operator O
              - for each class: rate 1, operator |0><1| + |1><2|
            observables:
              joint: <flip*O'>_class
            initial:
              O: "level 0"
              class: "level 0"
            """,
            "steady --exact --cut 3 --order 2");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("no truncation");
  }

  /** As a double, 0.24 is less than 24/100 by 9e-18, and so was the rate of V - 0.24. */
  @Test
  void theExactRunWithARateThatIsZeroButForRounding() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              A: {levels: 2, count: size}
              B: {levels: 2, count: size}
            parameters:
              size: 1
              V: 0.24
            jumps:
              - collective A, B: rate V - 0.24, operators |1><0|, |0><1|
              - for each A: rate 1, operator |0><1|
            observables:
              excited: <|1><1|>_A
            initial:
              A: "level 1"
              B: "level 0"
            """,
            "trace --exact --order 1 --t-end 1 --samples 3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/trace.csv"));
    String exact =
        table.columns().stream().filter(name -> name.contains("exact")).findFirst().orElseThrow();
    assertThat(table.number(2, exact)).isCloseTo(Math.exp(-1.0), within(1e-8));
  }

  /** Loss of a mode that starts with a field, driven so that no charge is conserved. */
  @Test
  void theExactLifetimeOfAModeWithoutACharge() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              A: {levels: 2, count: N}
              c: {boson: true}
            parameters:
              N: 1
            hamiltonian:
              - for each A: 0.3*(|0><1| + |1><0|)
            jumps:
              - rate 1, operator c
            observables:
              field: <c>
            initial:
              A: "level 0"
              c: "coherent 0.1"
            """,
            "exact --cut 6 --t-end 5 --sizes 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/lifetimes.csv"));
    // exp(-t/2) has fallen to 1/e at t = 2.
    assertThat(table.number(0, "lifetime")).isCloseTo(2, within(1e-6));
  }

  /** A pulse over a size is a finite number, though its exponent multiplied out is large. */
  @Test
  void aShortPulseOverASize() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              I: {levels: 5, count: L}
            parameters:
              L: 1
              U: 1
            hamiltonian:
              - for each I: exp(-((t - 0.97)/0.06)^2)*2^(1/2)*U/(L + 1)*(|1><2| + |2><1|)
            observables:
              first: <|2><2|>_I
            initial:
              I: "level 1"
            """,
            "trace --t-end 1.78 --order 1 --samples 5 --observable first --sizes 1 --jobs 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/trace.csv"));
    // The area of the pulse is the angle by which the state turns.
    double area = 0.06 * Math.sqrt(Math.PI) * Math.sqrt(2.0) / 2.0;
    assertThat(table.number(table.rows().size() - 1, "L=1"))
        .isCloseTo(Math.pow(Math.sin(area), 2), within(1e-7));
  }

  /** 2*(t - 0.57) at t = 0 came as a number beside -1.14, where the table begins. */
  @ParameterizedTest
  @ValueSource(strings = {"linear", "steps", "cubic"})
  void aTableThatBeginsAndEndsWithTheRun(String kind) throws IOException {
    Files.writeString(folder.resolve("wave.csv"), "-1.14,1\n-0.5,1\n0.86,1\n");
    CommandRun run =
        run(
            """
            name: m
            species:
              A: {levels: 2, count: 1}
            tables:
              wave: {file: wave.csv, kind: %s}
            hamiltonian:
              - for each A: wave(2*(t - 0.57))*(|0><1| + |1><0|)
            observables:
              excited: <|1><1|>_A
            initial:
              A: "level 0"
            """
                .formatted(kind),
            "trace --exact --order 1 --t-end 1 --samples 3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/trace.csv"));
    double right = Math.pow(Math.sin(1), 2);
    assertThat(Double.parseDouble(table.rows().get(2).get(1))).isCloseTo(right, within(1e-8));
    assertThat(Double.parseDouble(table.rows().get(2).get(2))).isCloseTo(right, within(1e-8));
  }

  /** wave(t - 0.72) at t = 1.55 is asked for at 0.83 or beside it, where the table ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --order 1 --t-end 1.55 --samples 3",
        "trace --order 1 --exact --t-end 1.55 --samples 3",
        "trace --order 1 --exact --t-end 1.55 --samples 700",
        "lifetime --order 2 --t-end 1.55",
        "exact --t-end 1.55 --sizes 1"
      })
  void aTableThatEndsWithTheRunButForRounding(String command) throws IOException {
    Files.writeString(folder.resolve("wave.csv"), "-1.16,-0.92\n0.45,0.32\n0.83,0.51\n");
    String model =
        """
        name: m
        species:
          A: {levels: 2, count: n}
        parameters: {n: 1, shift: 0.72}
        tables:
          wave: {file: wave.csv, kind: linear}
        hamiltonian:
          - for each A: wave(t - shift)*|1><1|
        observables:
          dipole: <|0><1|>_A
        initial:
          A: "0.6*|0> - 0.8*|1>"
        """;
    for (String shift : List.of("0.72", "0.72000000000000008", "0.71999999999999997")) {
      CommandRun run = run(model.replace("0.72", shift), command);
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    CommandRun longer = run(model, command.replace("1.55", "1.56"));
    assertThat(longer.err() + longer.out()).contains("the table 'wave' has values from -1.16");
  }

  /**
   * Pairs of quanta are made faster than they are lost, which makes 13 times as much of every error
   * as a run is taken to: the amplitude is 6.634193, and came out as 6.634178.
   */
  @Test
  void digitsOfEquationsThatAmplifyErrors() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              c: {boson: true}
            hamiltonian:
              - -0.43*c'*c'*c*c
              - -0.43*c'*c' + h.c.
            jumps:
              - rate 0.27, operator c
            observables:
              last: <(c')^2>_c
            initial:
              c: "level 2"
            """,
            "trace --t-end 1.78 --order 4 --samples 5");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(" 6.6342 ").doesNotContain("6.6341");
  }

  private CommandRun run(String text, String command) throws IOException {
    Path file = Files.writeString(folder.resolve("model.yaml"), text);
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(1, List.of("--model", file.toString(), "--out", folder.resolve("out").toString()));
    args.addAll(List.of("--start", "model"));
    try (WithoutPictures numbersOnly = new WithoutPictures()) {
      return CommandRun.of(args.toArray(String[]::new));
    }
  }
}
