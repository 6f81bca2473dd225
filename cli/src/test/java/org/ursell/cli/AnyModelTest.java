package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb takes every model: built in, or from a file. */
class AnyModelTest {
  /**
   * One driven, damped two-level atom: H = Delta |1&gt;&lt;1| + Omega (|0&gt;&lt;1| +
   * |1&gt;&lt;0|).
   */
  private static final String DRIVEN_ATOM =
      """
      name: driven atom
      species: {atom: {levels: 2}}
      parameters: {Delta: 1, Omega: 0.5, gamma: 0.1}
      hamiltonian:
        - for each atom: Delta*|1><1| + Omega*(|0><1| + h.c.)
      jumps:
        - for each atom: rate gamma, operator |0><1|
      observables: {excited: <|1><1|>_atom, dipole: <|0><1|>_atom}
      """;

  /** Atoms that decay together, in two kinds of different number. */
  private static final String TWO_SIZES =
      """
      name: two kinds
      species: {A: {levels: 2, count: N}, B: {levels: 2, count: M}}
      parameters: {N: 10, M: 20, g: 0.05, gamma: 1}
      rate_unit: gamma
      hamiltonian:
        - for pairs A B: g*|1><0| (x) |0><1| + h.c.
      jumps:
        - for each A, B: rate gamma, operator |0><1|
      charges: {phase: {A: [0, 1], B: [0, 1]}}
      observables: {inA: <|1><1|>_A, inB: <|1><1|>_B, coherence: <|0><1|>_A}
      initial: {A: level 1, B: level 0}
      """;

  private static final String FIVE_LEVELS =
      """
      name: five-levels
      species: {a: {levels: 5}}
      parameters: {w: 0.7, up: 1, down: 3}
      hamiltonian:
        - for each a: w*(|1><1| + 2*|2><2| + 3.5*|3><3| + 5*|4><4|)
      jumps:
        - for each a: rate up, operator |1><0|
        - for each a: rate up, operator |2><1|
        - for each a: rate up, operator |3><2|
        - for each a: rate up, operator |4><3|
        - for each a: rate down, operator |0><1|
        - for each a: rate down, operator |1><2|
        - for each a: rate down, operator |2><3|
        - for each a: rate down, operator |3><4|
      observables: {top: <|4><4|>}
      initial: {a: level 2}
      """;

  @TempDir private Path folder = Path.of("");

  /** Digits made with QuantumCumulants.jl: 4 complex equations, from vacuum and ground. */
  @Test
  void superradiantLaserWithoutPhase() throws IOException {
    String[] laser = {"--model", "superradiant-laser", "--filter", "phase", "--sizes", "50"};
    ResultTable photons = trace(with(laser, "--t-end", "30", "--samples", "31"));
    assertThat(photons.columns()).containsExactly("t", "N=50", "uncoupled");
    assertThat(photons.number(photons.row("t", 1), "N=50")).isCloseTo(43.92552553, within(1e-7));
    assertThat(photons.number(photons.row("t", 30), "N=50")).isCloseTo(91.960901, within(1e-6));
    assertThat(photons.number(photons.row("t", 30), "uncoupled")).isZero();
    ResultTable excited =
        trace(with(laser, "--t-end", "30", "--samples", "31", "--observable", "excited"));
    assertThat(excited.number(excited.row("t", 30), "N=50")).isCloseTo(0.50841929, within(1e-8));
    // Uncoupled, pump and decay alone balance at R / (R + Gamma).
    assertThat(excited.number(excited.row("t", 30), "uncoupled"))
        .isCloseTo(4.0 / 4.25, within(1e-8));
    assertThat(folder.resolve("trace/manifest.json")).content().contains("\"<excited>\"");
  }

  /** The filter changes the number of equations, and not the result. */
  @Test
  void filterLeavesTheResultAsItIs() throws IOException {
    String[] laser = {"--model", "superradiant-laser", "--sizes", "20", "--t-end", "2"};
    ResultTable all = trace(laser);
    ResultTable neutral = trace(with(laser, "--filter", "phase"));
    for (int row = 0; row < all.rows().size(); row += 50) {
      assertThat(neutral.number(row, "N=20"))
          .isCloseTo(all.number(row, "N=20"), within(1e-6 * (1 + all.number(row, "N=20"))));
    }
  }

  @Test
  void drivenAtomFromAFile() throws IOException {
    Path file = write("atom.yaml", DRIVEN_ATOM);
    String[] options = {"--model", file.toString(), "--t-end", "80", "--rtol", "1e-12"};
    ResultTable excited = trace(options);
    assertThat(excited.columns()).containsExactly("t", "excited");
    assertThat(excited.number(400, "excited")).isCloseTo(0.16491193049, within(1e-9));
    // Of what is not Hermitian, the modulus.
    ResultTable dipole = trace(with(options, "--observable", "dipole"));
    for (int row = 0; row <= 400; row += 20) {
      assertThat(dipole.number(row, "dipole")).isBetween(0.0, 0.5);
    }
  }

  /** 24 first-order moments: no Jacobian is needed to integrate, and none is too large to have. */
  @Test
  void anAtomOfFiveLevels() throws IOException {
    Path file = write("five.yaml", FIVE_LEVELS);
    String[] options = {"--model", file.toString(), "--t-end", "40", "--rtol", "1e-11"};
    ResultTable mean = trace(with(options, "--order", "1"));
    ResultTable second = trace(options);
    // At t = 40 the ladder is in detailed balance: each level a third of the one below.
    assertThat(mean.number(400, "top")).isCloseTo(1.0 / 121.0, within(1e-8));
    // One site is exact at order 1.
    assertThat(second.number(200, "top")).isCloseTo(mean.number(200, "top"), within(1e-9));
  }

  @Test
  void startsAreWrittenAsInModelFiles() throws IOException {
    Path file = write("atom.yaml", DRIVEN_ATOM);
    String[] free = {"--model", file.toString(), "--set", "Omega=0", "--t-end", "10"};
    assertThat(trace(free).number(400, "excited")).isZero();
    ResultTable decay = trace(with(free, "--start", "atom = level 1"));
    assertThat(decay.number(400, "excited")).isCloseTo(Math.exp(-1), within(1e-8));
    ResultTable half = trace(with(free, "--start", "atom = (|0> + i*|1>)/sqrt(2)"));
    assertThat(half.number(400, "excited")).isCloseTo(Math.exp(-1) / 2, within(1e-8));
    Path matrix = write("start.txt", "1/2 -0.5i\n0.5i 1/2\n");
    assertThat(trace(with(free, "--start", matrix.toString())).number(400, "excited"))
        .isCloseTo(half.number(400, "excited"), within(1e-12));
  }

  @Test
  void aModeStartsCoherentOrThermal() throws IOException {
    String[] empty = {
      "--model", "superradiant-laser", "--set", "g=0", "--sizes", "5", "--t-end", "1"
    };
    ResultTable coherent = trace(with(empty, "--start", "atom = level 0; c = coherent 2*i"));
    assertThat(coherent.number(400, "N=5")).isCloseTo(4 * Math.exp(-1), within(1e-8));
    ResultTable thermal = trace(with(empty, "--start", "c = thermal 3", "--filter", "phase"));
    assertThat(thermal.number(400, "N=5")).isCloseTo(3 * Math.exp(-1), within(1e-8));
  }

  /** Of several sizes one varies, and the others are set. */
  @Test
  void severalSizes() throws IOException {
    String file = write("two.yaml", TWO_SIZES).toString();
    ResultTable one = trace("--model", file, "--t-end", "1");
    assertThat(one.columns()).containsExactly("t", "inA", "uncoupled");
    ResultTable many = trace("--model", file, "--t-end", "1", "--sizes", "M=1,20,40");
    assertThat(many.columns()).containsExactly("t", "M=1", "M=20", "M=40", "uncoupled");
    assertThat(many.number(400, "M=20")).isEqualTo(one.number(400, "inA"));
    assertThat(many.number(400, "M=40")).isLessThan(many.number(400, "M=1"));
    assertThat(many.number(400, "uncoupled")).isCloseTo(Math.exp(-1), within(1e-8));
    ResultTable set = trace("--model", file, "--t-end", "1", "--set", "M=40");
    assertThat(set.number(400, "inA")).isEqualTo(many.number(400, "M=40"));
  }

  /** A file that says the same has the same hash, and so the class that is committed. */
  @Test
  void aCopyOfACommittedModelIsNotDerivedAgain() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    CommandRun init = CommandRun.of("init", copy.toString(), "--from", "one-group");
    assertThat(init.exitCode()).as(init.err()).isZero();
    String[] options = {"--sizes", "50,100", "--set", "V=1", "--out"};
    CommandRun file = lifetime(with(with(options, folder + "/a"), "--model", copy.toString()));
    CommandRun name = lifetime(with(options, folder + "/b"));
    assertThat(file.err()).doesNotContain("deriving");
    assertThat(folder.resolve("a/lifetimes.csv"))
        .hasSameBinaryContentAs(folder.resolve("b/lifetimes.csv"));
    assertThat(folder.resolve("a/manifest.json"))
        .content()
        .contains("org.ursell.generated.onegroup.OneGroupOrder2");
    // Another default is another model, as far as runs are concerned.
    Files.writeString(copy, Files.readString(copy).replace("K: 0 ", "K: 0.05 "));
    lifetime(with(with(options, folder + "/a"), "--model", copy.toString()));
    assertThat(ResultTable.read(folder.resolve("a/lifetimes.csv")).number(0, "K")).isEqualTo(0.05);
  }

  @Test
  void lifetimesOfAModelOfOnesOwn() throws IOException {
    Path copy = folder.resolve("own.yaml");
    CommandRun.of("init", copy.toString(), "--from", "one-group");
    Files.writeString(
        copy,
        Files.readString(copy)
            .replace("name: one-group", "name: own")
            .replace("V/N", "W/M")
            .replace("count: N", "count: M")
            .replace("N: 500", "M: 500")
            .replace("V: 0.75", "W: 0.75"));
    CommandRun run =
        lifetime("--model", copy.toString(), "--sizes", "50", "--out", folder + "/own");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("own/lifetimes.csv"));
    assertThat(table.columns()).contains("W", "N");
    assertThat(table.number(0, "lifetime")).isCloseTo(5.905, within(1e-3));
    assertThat(table.number(0, "lifetime_uncoupled")).isCloseTo(7.3848, within(5e-5));
  }

  /** A mode's c may have a higher order than the atoms: better, and named as what it is. */
  @Test
  void ordersBySpecies() throws IOException {
    String[] laser = {"--model", "superradiant-laser", "--filter", "phase", "--sizes", "50"};
    ResultTable second = trace(with(laser, "--t-end", "1"));
    ResultTable mixed = trace(with(laser, "--t-end", "1", "--order", "atom=2,c=4"));
    ResultTable same = trace(with(laser, "--t-end", "1", "--order", "2,c=2"));
    assertThat(mixed.number(400, "N=50")).isNotCloseTo(second.number(400, "N=50"), within(1e-3));
    assertThat(same.number(400, "N=50")).isEqualTo(second.number(400, "N=50"));
  }

  /** A start of one's own needs no mean field, and this model has none at fixed g. */
  @Test
  void lifetimesWithoutAMeanField() throws IOException {
    CommandRun run =
        lifetime(
            "--model",
            "superradiant-laser",
            "--set",
            "g=0.01",
            "--set",
            "R=0",
            "--sizes",
            "10",
            "--start",
            "c = coherent 3",
            "--out",
            folder + "/mode");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("no mean field to compare with");
    ResultTable table = ResultTable.read(folder.resolve("mode/lifetimes.csv"));
    // The mode alone loses its quanta at rate kappa = 1; the few atoms hold some back.
    assertThat(table.number(0, "lifetime_uncoupled")).isCloseTo(1.0, within(1e-6));
    assertThat(table.number(0, "lifetime")).isCloseTo(1.0, within(0.01));
    assertThat(table.number(0, "lifetime")).isNotCloseTo(1.0, within(1e-6));
  }

  /** What the README shows is a model, and gives what the README says. */
  @Test
  void theModelOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int begin = readme.indexOf('\n', readme.indexOf("```yaml")) + 1;
    Path file = write("readme.yaml", readme.substring(begin, readme.indexOf("```", begin)));
    ResultTable table = trace("--model", file.toString(), "--filter", "phase", "--t-end", "30");
    assertThat(table.number(400, "N=50")).isCloseTo(91.960901, within(1e-6));
    assertThat(readme).contains("91.9609 ");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ResultTable trace(String... options) throws IOException {
    Path out = folder.resolve("trace");
    List<String> args = new ArrayList<>(List.of("trace", "--out", out.toString()));
    args.addAll(List.of(options));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(out.resolve("trace.csv"));
  }

  private static CommandRun lifetime(String... options) {
    return CommandRun.of(with(new String[] {"lifetime"}, options));
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
