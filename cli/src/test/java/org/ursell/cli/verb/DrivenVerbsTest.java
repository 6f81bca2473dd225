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
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Every command meets models that change in time: it is right, or says why not. */
class DrivenVerbsTest {
  /** Ramsey's two pulses, in one run. */
  private static final String RAMSEY =
      """
      language: 1
      name: %s
      species:
        A: {levels: 2}
      parameters: {Delta: 0, Omega: 500, w: pi/1000, gap: 0.05, gamma: 1, nu: 0.2}
      hamiltonian:
        - for each A: -Delta*|1><1|
        - for each A: %s*Omega/2*(|0><1| + |1><0|)
      jumps:
        - for each A: rate gamma, operator |0><1|
        - for each A: rate nu, operator |1><1|
      observables:
        n: <|1><1|>_A
      initial:
        A: level 0
      """;

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(word.replace("DIR", folder.toString()).replace('~', ' '));
    }
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String command, String file) throws IOException {
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
    return ResultTable.read(folder.resolve("out").resolve(file));
  }

  /** The oscillators of the paper, whose gain decays; they conserve their charge. */
  private Path decaying() throws IOException {
    Path model = folder.resolve("decaying.yaml");
    CommandRun.of("init", model.toString(), "--from", "one-group");
    String text = Files.readString(model);
    String driven = text.replace("rate gamma_plus,", "rate gamma_plus*exp(-t/9),");
    assertThat(driven).isNotEqualTo(text);
    return Files.writeString(model, driven);
  }

  @Test
  void whatNeedsAutonomySaysWhatChanges() throws IOException {
    String model = " --model " + decaying();
    List<String> commands =
        List.of(
            "law --set V=1",
            "critical --set K=0",
            "steady --sizes 20",
            "spectrum --operator |1><2|_A --sizes 20",
            "lifetime --sizes 4",
            "lifetime --sizes 4 --start paper --judge",
            "lifetime --sizes 4 --start paper --quote",
            "exact --sizes 2",
            "exact --sizes 2 --start paper --gap",
            "trace --sizes 4 --start steady",
            "trace --sizes 4 --start settled",
            "trace --sizes 4 --start settled~at~V=0.5",
            "trace --sizes 4 --start paper --method langevin",
            "sweep --grid V=1,2 --sizes 4 --measure steady",
            "sweep --grid V=1,2 --sizes 4 --measure lifetime",
            "sweep --grid V=1,2 --sizes 4 --start paper --measure langevin",
            "sweep --grid V=1,2 --sizes 4 --measure series",
            "sweep --grid V=1,2 --sizes 4 --start steady");
    for (String command : commands) {
      CommandRun run = run(command + model);
      assertThat(run.exitCode()).as(command + ": " + run.out() + run.err()).isEqualTo(2);
      assertThat(run.err())
          .as(command)
          .contains("needs equations that do not change in time, but the rate gamma_plus*exp(-t/9)")
          .doesNotContain("error in Ursell");
      assertThat(folder.resolve("out")).as(command).doesNotExist();
    }
  }

  /** Two sites at order 2 are exact: two integrators, one answer, from whatever time on. */
  @Test
  void tracesAndLifetimesAgreeWithTheExactSolution() throws IOException {
    String common = " --set V=2 --sizes 2 --start paper --model " + decaying();
    for (String times : List.of("--t-end 6", "--t-start 3 --t-end 9")) {
      ResultTable trace =
          table("trace --exact --samples 4 --order 2 " + times + common, "trace.csv");
      for (int row = 0; row < 4; row++) {
        double exact = trace.number(row, "N=2 exact");
        assertThat(trace.number(row, "N=2")).as(times).isCloseTo(exact, within(1e-8));
      }
      assertThat(trace.number(3, "N=2 exact")).isLessThan(0.1);
    }
    ResultTable truncated = table("lifetime --order 2" + common, "lifetimes.csv");
    ResultTable exact = table("exact" + common, "lifetimes.csv");
    assertThat(truncated.number(0, "lifetime"))
        .isCloseTo(exact.number(0, "lifetime"), within(1e-6));
  }

  /** A root that is real from t = 1 on, in a run from then on. */
  @Test
  void runsThatBeginLaterAskNothingOfTimesBefore() throws IOException {
    Path model = folder.resolve("later.yaml");
    Files.writeString(model, RAMSEY.formatted("later", "1e-3*sqrt(t - 1)"));
    String common = "trace --samples 3 --observable n --exact --model " + model;
    ResultTable trace = table(common + " --t-start 1 --t-end 3", "trace.csv");
    int last = trace.columns().size() - 1;
    assertThat(trace.number(2, trace.columns().get(1)))
        .isCloseTo(trace.number(2, trace.columns().get(last)), within(1e-8))
        .isBetween(0.01, 0.5);
  }

  /** A drive that is zero at first and grows with the number of sites. */
  @Test
  void oneBaselineIsThatOfTheWholeRun() throws IOException {
    Path model = folder.resolve("grown.yaml");
    Files.writeString(
        model,
        RAMSEY
            .formatted("grown", "1e-3*sqrt(N)*sin(t)")
            .replace("levels: 2", "levels: 2, count: N")
            .replace("{Delta: 0", "{N: 4, V: 1, Delta: 0")
            .replace("jumps:", "  - for pairs A A: V/N*|0><1| (x) |1><0| + h.c.\njumps:"));
    String common = "trace --observable n --samples 3 --t-end 1 --model " + model;
    assertThat(table(common + " --sizes 4", "trace.csv").columns()).contains("uncoupled");
    CommandRun both = run(common + " --sizes 4,16");
    assertThat(both.out() + both.err()).contains("ask for one size at a time");
    assertThat(ResultTable.read(folder.resolve("out").resolve("trace.csv")).columns())
        .doesNotContain("uncoupled");
  }

  @Test
  void checkSaysWhatChanges() throws IOException {
    CommandRun check = CommandRun.of("check", decaying().toString());
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("in time      the rate gamma_plus*exp(-t/9)");
  }

  /** Pulses as several runs are pulses in one run; both exact. */
  @Test
  void pulsesAsRunsAreOneRun() throws IOException {
    String pulses = "(pulse(t, 0, w) + pulse(t, w + gap, w))";
    Path one = Files.writeString(folder.resolve("one.yaml"), RAMSEY.formatted("one", pulses));
    Path on = Files.writeString(folder.resolve("on.yaml"), RAMSEY.formatted("on", "1"));
    Path off = Files.writeString(folder.resolve("off.yaml"), RAMSEY.formatted("off", "0"));
    double w = Math.PI / 1000;
    for (double[] known : new double[][] {{0, 0.982767772}, {200, 0.400819897}}) {
      String common = " --samples 3 --set Delta=%s --order 1 --t-end ".formatted(known[0]);
      String end = Double.toString(2 * w + 0.05);
      ResultTable whole = table("trace --exact --model " + one + common + end, "trace.csv");
      assertThat(whole.number(2, "n")).isCloseTo(known[1], within(1e-8));
      assertThat(whole.number(2, "exact")).isCloseTo(known[1], within(1e-8));
      String go = " --start DIR/s.json --save-state DIR/s.json";
      table("trace --model " + on + common + w + " --save-state DIR/s.json", "trace.csv");
      table("trace --model " + off + common + (w + 0.05) + go, "trace.csv");
      ResultTable parts = table("trace --model " + on + common + end + go, "trace.csv");
      assertThat(parts.number(2, "n")).isCloseTo(known[1], within(1e-8));
    }
  }
}
