package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;

/**
 * Where a lifetime cannot be quoted a sentence says why, by every method, and what it advises
 * works.
 */
class QuoteRefusalsTest {
  private static final String LOSS =
      """
      name: loss
      species: {atom: {levels: 2, count: N}}
      parameters: {N: 50, Gamma: 4, pump: 1, gamma: 0.1}
      jumps:
        - collective atom: rate Gamma/N, operator |0><1|
        - for each atom: rate pump, operator |1><0|
        - for each atom: rate gamma, operator |0><1|
      charges:
        phase: {atom: [0, 1]}
      observables: {s: <|0><1|>_atom}
      """;

  /** Two-level sites in a mode, whose coupling is scaled with the number of sites. */
  static final String LASER =
      """
      name: laser
      species: {atom: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 50, G: 1.5, kappa: 4, pump: 1, gamma: 0.1}
      hamiltonian:
        - for each atom: G/sqrt(N)*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate pump, operator |1><0|
        - for each atom: rate gamma, operator |0><1|
      charges:
        phase: {atom: [0, 1], c: 1}
      observables: {s: <|0><1|>_atom, a: <c>}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void models() throws IOException {
    write("loss", LOSS);
    write("no-charge", LOSS.replaceAll("(?s)charges:.*?\n(?=obs)", ""));
    write("neutral", LOSS.replace("s: <|0><1|>_atom", "z: <|1><1|>_atom, s: <|0><1|>_atom"));
    write("laser", LASER);
    write("flat", LASER.replace("G/sqrt(N)", "G"));
    write("steep", LASER.replace("G/sqrt(N)", "G/N"));
    Files.writeString(folder.resolve("half.txt"), "0.5 0.4\n0.4 0.5\n");
    Files.writeString(folder.resolve("laser.txt"), "species atom\n0.5 0.4\n0.4 0.5\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), text);
  }

  private CommandRun run(String words) {
    List<String> all = new ArrayList<>();
    for (String word : words.strip().split(" +")) {
      boolean file = word.endsWith(".yaml") || word.endsWith(".txt");
      all.add(file ? folder.resolve(word).toString() : word);
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun lifetime(String words) {
    return run(
        "lifetime --order 1 --format svg --out %s %s".formatted(folder.resolve("out"), words));
  }

  private void quotes(String words) {
    CommandRun run = lifetime(words);
    assertThat(run.exitCode()).as(words + run.err()).isZero();
    assertThat(run.out())
        .as(words)
        .containsPattern("(?m)^ +\\d+ +\\d.* (exact|langevin|series)\\b");
  }

  /** Where nothing can begin the command ends, whatever the method; the way out is then taken. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--model no-charge.yaml; declares no charge; --start 'atom = (|0>+|1>)/sqrt(2)';"
            + " --start atom=(|0>+|1>)/sqrt(2) --method exact",
        "--model neutral.yaml; <z> carries no charge; --observable;"
            + " --observable s --method langevin",
        "--model loss.yaml --set pump=0.01; does not synchronise; --start 'atom = (|0>+|1>)/sqrt(2)';"
            + " --start half.txt --method langevin",
        "--set V=0.4; below the critical coupling V_c = 0.530330; --start paper;"
            + " --start paper --method langevin",
        "--model two-groups --set delta=0.1 --set V=0.75 --set V_AB=0; turns at another frequency;"
            + " --start paper; --start paper --method langevin",
        "--model steep.yaml; does not go as 1/sqrt(N); as G/sqrt(N); --model laser.yaml"
            + " --method langevin",
        "--model flat.yaml; has no limit for infinitely many sites; g/sqrt(N); --model laser.yaml"
            + " --method langevin",
      })
  void nothingToStartFrom(String words, String why, String advice, String wayOut) {
    for (String method : List.of("--quote", "--method langevin", "--method series")) {
      CommandRun run = lifetime("%s --sizes 20 %s".formatted(words, method));
      assertThat(run.exitCode()).as(method + run.out()).isEqualTo(2);
      assertThat(run.err()).as(method).contains(why, advice).doesNotContain("Exception");
      assertThat(folder.resolve("out")).doesNotExist();
    }
    String kept = wayOut.contains("--model") ? "" : words;
    quotes("%s --sizes 20 --trajectories 1000 %s".formatted(kept, wayOut));
  }

  /** The law of the same. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--model no-charge.yaml; declares no charge",
        "--model neutral.yaml; carries no charge",
        "--model loss.yaml --set pump=0.01; not synchronised",
        "--model two-groups --set delta=0.1 --set V=0.75 --set V_AB=0; turns at another frequency",
        "--model flat.yaml; g/sqrt(N)",
      })
  void noLaw(String words, String why) {
    CommandRun run = run("law " + words);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why).doesNotContain("Exception");
  }

  /** One method may have no number where another has: the table says why, and which. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--model loss.yaml --sizes 2 --method langevin; 2 sites of species atom are too few;"
            + " let all of them try; --model loss.yaml --sizes 2 --method exact",
        "--model loss.yaml --sizes 1 --method langevin; 1 site of species atom is too few;"
            + " the exact solution; --model loss.yaml --sizes 1 --method exact",
        "--model loss.yaml --sizes 20 --method series; d2/(d1 N) = 1.6; let all of them try;"
            + " --model loss.yaml --sizes 20 --method exact",
        "--model loss.yaml --sizes 100000 --method exact; takes more time or memory;"
            + " let all of them try; --model loss.yaml --sizes 100000 --method series",
        "--model loss.yaml --sizes 20 --t-end 0.5 --method exact; had not fallen to 1/e by t = 0.5;"
            + " later end time; --model loss.yaml --sizes 20 --t-end 50 --method exact",
        "--model loss.yaml --sizes 20 --t-end 0.5 --method langevin; had not fallen to 1/e by t = 0.5;"
            + " later end time; --model loss.yaml --sizes 20 --t-end 50 --method langevin",
        "--set V=0.531 --sizes 10 --method series; close to a threshold; exact solutions of few sites;"
            + " --set V=0.531 --sizes 10 --method exact",
        "--model no-charge.yaml --start half.txt --sizes 20 --method langevin; declares no charge;"
            + " truncation orders; --model no-charge.yaml --start half.txt --sizes 20 --method exact",
        "--model no-charge.yaml --start half.txt --sizes 20 --method series; declares no charge;"
            + " exact solutions of few sites;"
            + " --model no-charge.yaml --start half.txt --sizes 20 --method exact",
        "--model loss.yaml --start half.txt --sizes 500 --method series; from a state of your own;"
            + " the Langevin equation; --model loss.yaml --start half.txt --sizes 500 --method langevin",
        "--model laser.yaml --sizes 5000 --method exact; takes more time or memory;"
            + " let all of them try; --model laser.yaml --sizes 5000 --method langevin",
        "--model flat.yaml --start laser.txt --sizes 20 --method series; 1/sqrt(N); as G/sqrt(N);"
            + " --model laser.yaml --start laser.txt --sizes 20 --method langevin",
      })
  void oneMethodAlone(String words, String why, String advice, String wayOut) throws IOException {
    CommandRun run = lifetime(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(why, advice);
    assertThat(Files.readString(folder.resolve("out").resolve("quoted.csv"))).contains("bracketed");
    quotes("--trajectories 1000 " + wayOut);
  }

  /** A run that ended first is a lower bound. */
  @Test
  void aShortRunGivesALowerBound() throws IOException {
    lifetime("--model loss.yaml --sizes 20 --t-end 0.5 --method exact");
    assertThat(Files.readString(folder.resolve("out").resolve("quoted.csv")))
        .contains("20,nan,nan,nan,0.5,inf,,bracketed");
  }

  /** Numbers that are none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--seed x; --seed is 'x'",
        "--seed -3; --seed is '-3'",
        "--seed 1.5; --seed is '1.5'",
        "--precision 0; for example --precision 0.01",
        "--precision -0.1; must be positive",
        "--precision 1e-9; 0.0001 to 0.5",
        "--precision 1e9; 0.0001 to 0.5",
        "--precision nan; --precision",
        "--trajectories 0; --trajectories is '0'",
        "--trajectories 1e3; --trajectories is '1e3'",
        "--sizes 1.5; not a number of sites",
        "--sizes 0; --sizes",
        "--sizes inf; finite sizes",
        "--set pump=-1; the rate -1 is negative",
        "--t-end 0; --t-end",
        "--t-end -1; --t-end",
      })
  void numbersThatAreNone(String words, String why) {
    for (String method : List.of("--quote", "--method langevin", "--method series")) {
      CommandRun run = lifetime("--model loss.yaml %s %s".formatted(method, words));
      assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).contains(why).doesNotContain("Exception");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }
}
