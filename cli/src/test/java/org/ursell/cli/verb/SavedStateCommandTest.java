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

/** Runs that go on where others ended. */
class SavedStateCommandTest {
  private static final String ATOMS =
      """
      language: 1
      name: %s
      species:
        atom: {levels: 2, count: N}
      parameters: {N: 20, Delta: 3, Omega: %s, V: 2, gamma: 1, nu: 0.2}
      hamiltonian:
        - for each atom: -Delta*|1><1| + Omega/2*(|0><1| + |1><0|)
        - for pairs atom atom: V/N * |1><1| (x) |1><1|
      jumps:
        - for each atom: rate gamma, operator |0><1|
        - for each atom: rate nu, operator |1><1|
      observables:
        n: <|1><1|>_atom
      initial:
        atom: level 0
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun run(String command) {
    List<String> words = new ArrayList<>(List.of("trace", "--format", "svg"));
    for (String word : command.split(" ")) {
      words.add(word.replace("DIR", folder.toString()).replace('~', ' '));
    }
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String command) throws IOException {
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("out/trace.csv"));
  }

  private String refusal(String command) {
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    return run.err();
  }

  /** Wherever a run is split, the parts are the whole: all orders and sizes, and the baseline. */
  @ParameterizedTest
  @CsvSource({
    "one-group, --sizes 8~inf --set V=1 --start paper",
    "one-group, --sizes 8~inf --set V=1 --start paper --integrator stiff",
    "superradiant-laser, --sizes 10 --observable photons --filter phase",
  })
  void partsAreTheWhole(String model, String options) throws IOException {
    String common = "--model %s --samples 3 %s".formatted(model, options.replace('~', ','));
    ResultTable whole = table(common + " --t-end 7");
    String parts = common.replace(" --start paper", "") + " --start DIR/state.json";
    table(common + " --t-end 0.3 --save-state DIR/state.json");
    ResultTable second = table(parts + " --t-end 2.5 --save-state DIR/state.json");
    assertThat(second.number(0, "t")).isEqualTo(0.3);
    assertThat(second.number(1, "t")).isCloseTo(1.4, within(1e-12));
    ResultTable last = table(parts + " --t-end 7");
    assertThat(last.columns()).isEqualTo(whole.columns());
    for (int column = 1; column < whole.columns().size(); column++) {
      double one = Double.parseDouble(whole.rows().get(2).get(column));
      double other = Double.parseDouble(last.rows().get(2).get(column));
      assertThat(other).as(whole.columns().get(column)).isCloseTo(one, within(3e-8 * one));
    }
  }

  /** Where a drive is switched off, moments may be made of other operators, in another order. */
  @Test
  void anotherModelGoesOn() throws IOException {
    Path on = file("on.yaml", ATOMS.formatted("on", "50"));
    Path off = file("off.yaml", ATOMS.formatted("off", "0"));
    String sizes = " --sizes 3,inf --order 2 --samples 2 ";
    table("--model " + on + sizes + "--t-end 0.02 --save-state DIR/a.json");
    ResultTable coupling = table("--model " + off + sizes + "--start DIR/a.json --t-end 1");
    ResultTable transition =
        table("--model " + off + sizes + "--start DIR/a.json --t-end 1 --basis transition");
    // Without a drive the population decays whatever else there is.
    table("--model " + on + sizes + "--t-end 0.02");
    ResultTable before = ResultTable.read(folder.resolve("out/trace.csv"));
    for (String column : List.of("N=3", "N=inf", "uncoupled")) {
      double population = before.number(1, column) * Math.exp(-0.98);
      assertThat(coupling.number(1, column)).isCloseTo(population, within(1e-8));
      assertThat(transition.number(1, column)).isCloseTo(population, within(1e-8));
    }
  }

  @Test
  void timeGoesOnUnlessAnotherIsAskedFor() throws IOException {
    String common = "--sizes 8 --set V=1 --samples 3 ";
    table(common + "--start paper --t-end 2 --save-state DIR/a.json");
    ResultTable on = table(common + "--start DIR/a.json --t-end 4");
    ResultTable anew = table(common + "--start DIR/a.json --t-start 0 --t-end 2");
    ResultTable before = table(common + "--start DIR/a.json --t-start -3.5 --t-end -1.5");
    assertThat(on.number(1, "t")).isEqualTo(3);
    assertThat(anew.number(1, "t")).isEqualTo(1);
    assertThat(before.number(1, "t")).isEqualTo(-2.5);
    assertThat(anew.number(2, "N=8")).isCloseTo(on.number(2, "N=8"), within(1e-9));
    assertThat(before.number(2, "N=8")).isCloseTo(on.number(2, "N=8"), within(1e-9));
    assertThat(refusal(common + "--start DIR/a.json --t-end 1.5"))
        .contains("--t-end is 1.5, but runs start at t = 2");
  }

  /** The manifest holds the state that was read, and running it again replaces none. */
  @Test
  void itIsRunAgainWithoutTheFile() throws IOException {
    String common = "--sizes 8 --set V=1 --samples 3 ";
    table(common + "--start paper --t-end 2 --save-state DIR/a.json");
    String saved = Files.readString(folder.resolve("a.json"));
    table(common + "--start DIR/a.json --t-end 4 --save-state DIR/a.json");
    String table = Files.readString(folder.resolve("out/trace.csv"));
    assertThat(Files.readString(folder.resolve("a.json"))).isNotEqualTo(saved);
    String after = Files.readString(folder.resolve("a.json"));
    Files.writeString(folder.resolve("a.json"), "{\"ursell_state\": 1}");
    CommandRun again =
        CommandRun.of(
            "rerun", folder.resolve("out").toString(), "--out", folder.resolve("two").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(folder.resolve("two/trace.csv")).hasContent(table);
    assertThat(folder.resolve("two/a.json")).hasContent(after);
    assertThat(folder.resolve("a.json")).hasContent("{\"ursell_state\": 1}");
  }

  /** Moments that a filter left out are zero; a state with a phase is refused by a filter. */
  @Test
  void filters() throws IOException {
    String common = "--model superradiant-laser --sizes 10 --observable photons --samples 2 ";
    table(common + "--t-end 1 --filter phase --save-state DIR/neutral.json");
    table(common + "--t-end 1 --save-state DIR/whole.json");
    double expected = table(common + "--t-end 2").number(1, "N=10");
    for (String command :
        List.of("--start DIR/neutral.json", "--filter phase --start DIR/whole.json")) {
      ResultTable table = table(common + "--t-end 2 " + command);
      assertThat(table.number(1, "N=10")).as(command).isCloseTo(expected, within(1e-8 * expected));
    }
    table(common + "--t-end 1 --start c~=~coherent~1 --save-state DIR/phase.json");
    assertThat(refusal(common + "--t-end 2 --filter phase --start DIR/phase.json"))
        .contains("leaves out what has a phase, but the saved state has one: the modulus of <")
        .contains("keep the moments with a phase");
  }

  @Test
  void whatDoesNotFitIsRefused() throws IOException {
    String common = "--set V=1 --samples 2 ";
    table(common + "--sizes 8 --start paper --t-end 2 --save-state DIR/a.json");
    String start = common + "--t-end 4 --start DIR/a.json ";
    String other = start.replace("V=1", "g=1") + "--sizes 8 --model superradiant-laser";
    assertThat(refusal(start + "--sizes 8 --order 3"))
        .contains("holds no run of order 3 with 8 sites of A; it holds order 2 with 8 sites of A");
    assertThat(refusal(start + "--sizes 9")).contains("no run of order 2 with 9 sites of A");
    assertThat(refusal(start + "--sizes inf"))
        .contains("no run of order 1 with infinitely many sites of A");
    assertThat(refusal(other))
        .contains("is one of A (3 levels), but model 'superradiant-laser' has atom (2 levels), c");
    assertThat(refusal(start + "--sizes 8 --exact"))
        .contains("an exact run goes on from an exact state, and the saved state holds none");
    CommandRun sweep =
        CommandRun.of(
            "sweep",
            "--grid",
            "V=1,2",
            "--start",
            folder.resolve("a.json").toString(),
            "--out",
            folder.resolve("other").toString());
    assertThat(sweep.exitCode()).isEqualTo(2);
    assertThat(sweep.err()).contains("a saved state holds single runs");
  }

  /** What lived until it was saved goes on to 1/e of what it was then, each order by itself. */
  @Test
  void lifetimesOfSavedStates() throws IOException {
    String common = "--order 2,3 --sizes 8 --set V=1 ";
    table(common + "--start paper --t-end 2 --samples 2 --save-state DIR/a.json");
    ResultTable lifetimes = lifetimes(common + "--start DIR/a.json");
    for (int row = 0; row < 2; row++) {
      String order = lifetimes.rows().get(row).get(lifetimes.columns().indexOf("order"));
      double time = lifetimes.number(row, "lifetime");
      ResultTable trace =
          table(
              "--order %s --sizes 8 --set V=1 --samples 2 --start DIR/a.json --t-end %s"
                  .formatted(order, time + 2));
      assertThat(trace.number(1, "N=8") / trace.number(0, "N=8"))
          .isCloseTo(Math.exp(-1), within(1e-6));
    }
    assertThat(lifetimes.number(0, "lifetime")).isNotEqualTo(lifetimes.number(1, "lifetime"));
    assertThat(command("lifetime " + common + "--start DIR/a.json").out())
        .contains("ask for other orders")
        .doesNotContain("--quote");
    for (String more : List.of("--judge", "--quote", "--exact", "--order 4")) {
      CommandRun run = command("lifetime --set V=1 --sizes 8 --start DIR/a.json " + more);
      assertThat(run.exitCode()).as(more).isEqualTo(2);
      assertThat(run.err()).as(more).contains("saved state");
    }
  }

  /** A rate that dies away: with rate g exp(-t/T), coherence decays by its integral over 2. */
  @Test
  void lifetimesCountFromTheStart() throws IOException {
    Path model =
        file(
            "dying.yaml",
            """
            language: 1
            name: dying
            species:
              atom: {levels: 2, count: N}
            parameters: {N: 3, g: 6, tau: 1.5}
            jumps:
              - for each atom: rate g*exp(-t/tau), operator |0><1|
            observables:
              s: <|0><1|>_atom
            initial:
              atom: (|0> + |1>)/sqrt(2)
            """);
    for (double begin : List.of(0.0, 0.7)) {
      double expected = -1.5 * Math.log(Math.exp(-begin / 1.5) - 2 / (6 * 1.5)) - begin;
      for (String verb : List.of("lifetime", "exact")) {
        ResultTable found =
            lifetimes(
                verb, "--model %s --start model --sizes 3 --t-start %s".formatted(model, begin));
        assertThat(found.number(0, "lifetime")).as(verb).isCloseTo(expected, within(1e-6));
      }
    }
  }

  private CommandRun command(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(word.replace("DIR", folder.toString()));
    }
    words.addAll(List.of("--format", "svg", "--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable lifetimes(String options) throws IOException {
    return lifetimes("lifetime", options);
  }

  private ResultTable lifetimes(String verb, String options) throws IOException {
    CommandRun run = command(verb + " " + options);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("out/lifetimes.csv"));
  }

  @Test
  void damagedStatesAreRefused() throws IOException {
    String common = "--set V=1 --sizes 8 --samples 2 ";
    table(common + "--start paper --t-end 2 --save-state DIR/a.json");
    String sound = Files.readString(folder.resolve("a.json"));
    String read = common + "--t-end 4 --start DIR/b.json";
    file("b.json", sound.substring(0, sound.length() / 2));
    assertThat(refusal(read)).contains("is damaged, or is no JSON: line ");
    file("b.json", sound.replace("\"ursell_state\": 1", "\"ursell_state\": 2"));
    assertThat(refusal(read)).contains("is of form 2, newer than this version");
    file("b.json", sound.replace("\"t\": 2,", ""));
    assertThat(refusal(read)).contains("is damaged: 't' is missing");
    file("b.json", sound.replaceFirst("\"value\": [-0-9.E]+", "\"value\": null"));
    assertThat(refusal(read)).contains("is damaged: 'value' is missing, or holds what");
    file("b.json", "{\"some\": 1}");
    assertThat(refusal(read)).contains("is JSON, but no saved state");
  }

  /** What cannot be kept is refused before anything is computed. */
  @Test
  void whatCannotBeSavedIsRefused() throws IOException {
    Path model = file("my.yaml", ATOMS.formatted("on", "50"));
    String common = "--set V=1 --sizes 4 --t-end 1 --start paper --save-state ";
    assertThat(refusal(common + "DIR")).contains("is a folder");
    assertThat(refusal(common + model)).contains("exists, and is no saved state");
    if (Files.exists(Path.of("/dev/full"))) {
      assertThat(refusal(common + "/dev/full")).contains("is a device or a pipe");
    }
    assertThat(refusal(common + model + "/state.json")).contains("cannot be a folder, because");
    assertThat(refusal(common + "DIR/a.json --method langevin"))
        .contains("the sampled curves have none");
    Path same = folder.resolve("same.yaml");
    CommandRun.of("init", same.toString(), "--from", "one-group");
    Files.writeString(same, Files.readString(same).replace("K: 0 ", "K: 0.05 "));
    assertThat(refusal(common + "DIR/a.json --set K=0 --compare " + same))
        .contains("keeps the runs of one model, and --compare names another");
    assertThat(folder.resolve("a.json")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** Runs that broke off have no state at the end, and are told; those that reached it are kept. */
  @Test
  void runsThatDoNotReachTheEndAreLeftOut() throws IOException {
    CommandRun none =
        run("--set V=1 --sizes 8 --start paper --max-evaluations 20 --save-state DIR/a.json");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.out()).contains("saved no state to").contains("no run reached the end");
    assertThat(folder.resolve("a.json")).doesNotExist();
  }
}
