package org.ursell.cli.verb;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Sequences of exact runs. */
class SavedExactStateTest {
  private static final String ATOMS =
      """
      name: %s
      species: {A: {levels: 2, count: N}}
      parameters: {N: 3, Delta: 0, Omega: %s, V: 0, gamma: 1, nu: 0.2}
      hamiltonian:
        - for each A: -Delta*|1><1| + %s*Omega/2*(|0><1| + |1><0|)
        - for pairs A A: V/N * |1><0| (x) |0><1| + h.c.
      jumps:
        - for each A: rate gamma, operator |0><1|
        - for each A: rate nu, operator |1><1|
      observables: {n: <|1><1|>_A, s: <|0><1|>_A}
      initial: {A: level 0}
      """;

  private static final double PULSE = Math.PI / 1000;
  private static final double END = 2 * PULSE + 0.05;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.strip().split(" +")) {
      words.add(word.replace("DIR", folder.toString()).replace('~', ' '));
    }
    words.addAll(List.of("--format", "svg", "--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String command) throws IOException {
    CommandRun run = run("trace " + command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("out/trace.csv"));
  }

  private String refusal(String command) {
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    return run.err();
  }

  /** A pulse, free evolution that conserves what the pulse does not, and the pulse again. */
  private ResultTable ramsey(String common) throws IOException {
    file("pulse.yaml", ATOMS.formatted("pulse", "500", "1"));
    String free = ATOMS.formatted("free", "0", "0").replace("Omega: 0, ", "");
    file("free.yaml", free.replace(" + 0*Omega/2*(|0><1| + |1><0|)", ""));
    String on = " --model DIR/pulse.yaml --samples 2 --exact " + common;
    String off = " --model DIR/free.yaml --samples 2 --exact " + common;
    table(on + " --t-end " + PULSE + " --save-state DIR/a.json");
    table(off + " --start DIR/a.json --t-end " + (PULSE + 0.05) + " --save-state DIR/b.json");
    return table(on + " --start DIR/b.json --t-end " + END + " --save-state DIR/c.json");
  }

  /** Numbers of one atom's master equation, integrated by SciPy with a tolerance of 1e-12. */
  @ParameterizedTest
  @CsvSource({"0, 0.982767772", "200, 0.400819897"})
  void ramseyFringesInThreeRuns(String detuning, double expected) throws IOException {
    ResultTable table = ramsey("--order 2 --sizes 3 --observable n --set Delta=" + detuning);
    assertThat(table.number(1, "N=3 exact")).isCloseTo(expected, within(1e-9));
    assertThat(table.number(1, "N=3")).isCloseTo(expected, within(1e-8));
  }

  /** With a coupling, as one run of a model whose drive is switched, and as order N. */
  @Test
  void partsAreTheWholeOfADrivenModel() throws IOException {
    String common = "--order 4 --sizes 4 --observable n,s.re,s.im --set V=40 --set Delta=60";
    ResultTable parts = ramsey(common);
    String times = "(1 - step(t - %s) + step(t - %s))".formatted(PULSE, PULSE + 0.05);
    file("whole.yaml", ATOMS.formatted("whole", "500", times));
    ResultTable whole =
        table("--model DIR/whole.yaml --samples 2 --exact " + common + " --t-end " + END);
    assertThat(parts.columns()).isEqualTo(whole.columns());
    for (String reading : List.of("n", "s.re", "s.im")) {
      double expected = whole.number(1, reading + " N=4 exact");
      assertThat(parts.number(1, reading + " N=4 exact")).isCloseTo(expected, within(1e-9));
      assertThat(parts.number(1, reading + " N=4")).isCloseTo(expected, within(1e-7));
    }
    // The drive is on from there on, so that a leg of the driven model goes on, too.
    String later = " --samples 2 --exact " + common + " --start DIR/c.json --t-end 0.1";
    double switched = table("--model DIR/whole.yaml" + later).number(1, "n N=4 exact");
    double constant = table("--model DIR/pulse.yaml" + later).number(1, "n N=4 exact");
    assertThat(switched).isCloseTo(constant, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "one-group, --sizes 4 --set V=1 --start paper, 2, 9, N=4",
    "superradiant-laser, --sizes 3 --observable photons --set R=0.5, 0.4, 1.2, N=3",
  })
  void partsAreTheWhole(String model, String options, String middle, String end, String curve)
      throws IOException {
    String common = "--model %s --order 2 --exact --samples 2 ".formatted(model);
    ResultTable whole = table(common + options + " --t-end " + end);
    String later = common + options.replace("--start paper", "") + " --start DIR/a.json ";
    table(common + options + " --t-end %s --save-state DIR/a.json".formatted(middle));
    ResultTable rest = table(later + "--t-end " + end);
    double expected = whole.number(1, curve + " exact");
    assertThat(rest.number(1, curve + " exact"))
        .isCloseTo(expected, within(1e-9 * Math.max(1.0, expected)));
    assertThat(rest.number(0, "t")).isEqualTo(Double.parseDouble(middle));
  }

  /**
   * What no truncated run was saved for starts from the moments of the exact state, and says so.
   */
  @Test
  void truncatedRunsStartFromExactStates() throws IOException {
    ramsey("--order 1 --sizes 4 --set V=40");
    String later = "--model DIR/free.yaml --sizes 4 --set V=40 --samples 2 --start DIR/c.json";
    ResultTable table = table(later + " --order 4 --exact --t-end 1");
    double expected = table.number(1, "N=4 exact");
    assertThat(table.number(0, "N=4")).isCloseTo(table.number(0, "N=4 exact"), within(1e-12));
    assertThat(table.number(1, "N=4")).isCloseTo(expected, within(1e-8));
    assertThat(run("trace " + later + " --order 1,3 --t-end 1").out())
        .contains("order 3 starts from the moments of the saved exact state")
        .contains("N = 4 order = 1");
    // Beside the sites, a mode: as many photons as there are.
    String laser = "--model superradiant-laser --sizes 3 --observable photons --samples 2 ";
    table(laser + "--order 1 --exact --start c~=~coherent~1 --t-end 0.3 --save-state DIR/d.json");
    ResultTable photons = table(laser + "--order 2 --exact --start DIR/d.json --t-end 0.5");
    assertThat(photons.number(0, "N=3")).isCloseTo(photons.number(0, "N=3 exact"), within(1e-9));
    assertThat(
            refusal("trace " + laser + "--order 2 --filter phase --start DIR/d.json --t-end 0.5"))
        .contains("leaves out what has a phase, but the saved exact state has one");
  }

  /** Without a coupling, coherence decays at half the sum of the rates. */
  @Test
  void lifetimesOfSavedStates() throws IOException {
    ramsey("--order 2 --sizes 3");
    for (String verb : List.of("exact", "lifetime --exact --order 2")) {
      CommandRun run =
          run(verb + " --model DIR/free.yaml --observable s --sizes 3 --start DIR/a.json");
      assertThat(run.exitCode()).as(run.err()).isZero();
      ResultTable found = ResultTable.read(folder.resolve("out/lifetimes.csv"));
      for (int row = 0; row < found.rows().size(); row++) {
        assertThat(found.number(row, "lifetime")).isCloseTo(2 / 1.2, within(1e-5));
      }
    }
    assertThat(refusal("exact --model DIR/free.yaml --observable s --sizes 3,4 --start DIR/a.json"))
        .contains("holds no run that is exact with 4 sites of A; it holds exact with 3 sites of A");
  }

  /** The manifest holds the state, so that the file is not needed again. */
  @Test
  void itIsRunAgainWithoutTheFile() throws IOException {
    ramsey("--order 2 --sizes 3");
    String table = Files.readString(folder.resolve("out/trace.csv"));
    String saved = Files.readString(folder.resolve("c.json"));
    Files.writeString(folder.resolve("b.json"), "{\"ursell_state\": 1}");
    CommandRun again =
        CommandRun.of(
            "rerun", folder.resolve("out").toString(), "--out", folder.resolve("two").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(folder.resolve("two/trace.csv")).hasContent(table);
    assertThat(folder.resolve("two/c.json")).hasContent(saved);
  }

  @Test
  void whatDoesNotFitIsRefused() throws IOException {
    ramsey("--order 2 --sizes 3");
    String later = "trace --model DIR/free.yaml --start DIR/c.json --t-end 1 --exact ";
    assertThat(refusal(later + "--sizes 4"))
        .contains("no run of order 2 with 4 sites of A; it holds order 2 with 3 sites of A; ")
        .contains("; exact with 3 sites of A");
    assertThat(refusal(later.replace("DIR/free.yaml", "superradiant-laser") + "--sizes 3"))
        .contains("is one of ")
        .contains("but model 'superradiant-laser' has ");
    String sound = Files.readString(folder.resolve("c.json"));
    String damaged = "trace --model DIR/free.yaml --start DIR/d.json --t-end 1 --sizes 3";
    // Nearly all that is left in the first level.
    String row = sound.lines().filter(line -> line.contains("[0, 0, 0, 3, ")).findFirst().get();
    for (String other :
        List.of(
            row.replace("[0,", "[1,"),
            row.replace("[0,", "[0.5,"),
            row.replace("[0,", "[-1,"),
            row.replace("[0,", "[null,"),
            row.replace(", 3,", ",").replace("[0,", "[3,"),
            row + row)) {
      file("d.json", sound.replace(row, other));
      assertThat(refusal(damaged)).as(other).contains("is damaged: 'entries'");
    }
    file("d.json", sound.replace(row, row.replace(" 0.", " 0.1")));
    assertThat(refusal(damaged)).contains("is damaged: an exact state in it has the trace ");
    file("d.json", sound.replace("\"sites\": 3\n", "\"sites\": 4\n"));
    assertThat(refusal(damaged)).contains("is damaged: 'entries'");
    file("d.json", sound.replace("\"exact\": [", "\"exact\": [7, "));
    assertThat(refusal(damaged)).contains("is damaged: 'exact'");
  }
}
