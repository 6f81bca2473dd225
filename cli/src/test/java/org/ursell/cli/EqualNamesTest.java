package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parameters and observables that bear the names of each other and of the columns of all tables.
 */
class EqualNamesTest {
  private static final String MODEL =
      """
      name: homonyms
      species:
        s: {levels: 2, count: M}
      parameters: {M: 4, V: 1, w: 2, status: 1, lifetime: 0.5, frequency: 0.25, critical_V: 1,
        N: 1, order: 1, digits: 1, t: 1, words: 1, observable: 1, n: 0}
      hamiltonian:
        - for each s: n*|1><1|
        - for pairs s s: V/M*(|0><1| (x) |1><0| + h.c.)
      jumps:
        - for each s: rate w, operator |1><0|
        - for each s: rate lifetime*frequency*N*critical_V*observable, operator |0><1|
        - for each s: rate order*digits*t*words*status/4, operator |0><1|
      charges: {phase: {s: [0, 1]}}
      observables: {S+: <|0><1|>_s, n: <|1><1|>_s, lifetime: <|0><0|>_s, status: <|0><0|>_s,
        method: <|1><1|>_s, coherence_01: <|1><1|>_s, frequency: <|1><1|>_s}
      initial: {s: (|0>+|1>)/sqrt(2)}
      """;

  private final Path folder;

  EqualNamesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private CommandRun run(String model, String command) throws IOException {
    Path file = Files.writeString(folder.resolve("model.yaml"), model);
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--model", file.toString(), "--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String name) throws IOException {
    return ResultTable.read(folder.resolve("out").resolve(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sweep.csv: sweep --grid lifetime=0.5,1 --grid n=0,1 --grid status=1,2 --start model"
            + " --measure expectation,coherences,lifetime,frequency,final,critical-coupling"
            + " --t-end 5",
        "spectra.csv: sweep --grid observable=1,2 --grid frequency=0,1 --start model"
            + " --measure spectrum --t-end 100",
        "lifetimes.csv: lifetime --sizes 4,5 --digits --start model",
        "lifetimes.csv: exact --sizes 4,5 --start model",
        "critical.csv: critical --grid frequency=0.1:1:3",
        "trace.csv: trace --sizes 4,5 --observable n --digits --t-end 2",
      })
  void noTableHasTwoColumnsOfOneName(String fileAndCommand) throws IOException {
    String[] parts = fileAndCommand.split(": ", 2);
    CommandRun run = run(MODEL, parts[1]);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(table(parts[0]).columns()).doesNotHaveDuplicates();
  }

  /** Without a size that varies, the column of a trace bears the observable's name. */
  @ParameterizedTest
  @ValueSource(strings = {"t", "uncoupled", "exact"})
  void anObservableOfATraceMayBearAnyName(String name) throws IOException {
    String fixed =
        MODEL
            .replace("count: M", "count: 2")
            .replace("V/M", "V/2")
            .replace("M: 4, ", "")
            .replace("{S+: ", "{" + name + ": <|1><1|>_s, S+: ");
    CommandRun run = run(fixed, "trace --exact --t-end 2 --observable " + name);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(table("trace.csv").columns())
        .containsExactly("t", "result_" + name, "uncoupled", "exact");
    assertThat(table("trace.csv").number(400, "result_" + name)).isBetween(0.7, 1.0);
  }

  @Test
  void parametersKeepTheirNamesAndResultsAreTold() throws IOException {
    CommandRun run =
        run(
            MODEL,
            "sweep --grid n=0,3 --grid lifetime=0:1:8 --order 2 --sizes 4 --start model --t-end 50"
                + " --measure expectation,coherences,frequency");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = table("sweep.csv");
    for (int row = 0; row < table.rows().size(); row++) {
      assertThat(table.number(row, "n")).isEqualTo(row < 8 ? 0 : 3);
      assertThat(table.number(row, "lifetime")).isCloseTo(row % 8 / 7.0, within());
      double loss = 0.25 * table.number(row, "lifetime") + 0.25;
      double excited = 2 / (2 + loss);
      assertThat(table.number(row, "result_n")).isCloseTo(excited, within());
      assertThat(table.number(row, "result_lifetime")).isCloseTo(1 - excited, within());
      assertThat(table.text(row, "status")).isEqualTo("ok");
      assertThat(table.text(row, "method")).isEqualTo("integrate");
      assertThat(table.number(row, "coherence_01")).isCloseTo(excited, within());
      assertThat(Math.abs(table.number(row, "result_coherence_01"))).isLessThan(1e-6);
    }
    String manifest = Files.readString(folder.resolve("out/manifest.json"));
    assertThat(manifest).contains("\"name\": \"result_n\"", "\"name\": \"result_coherence_01\"");
    // No picture took the file of another: each column has its own.
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**/coherence-01.png")
        .isDirectoryContaining("glob:**/result-coherence-01.png")
        .isDirectoryContaining("glob:**/result-n.svg");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  /** The picture of all expectations is named after the measure, as an observable may be. */
  @Test
  void noPictureTakesTheFileOfAnother() throws IOException {
    String model = MODEL.replace("n: <|1><1|>_s", "spectrum: <|1><1|>_s").split("lifetime: <")[0];
    CommandRun run =
        run(
            model + "}\ninitial: {s: (|0>+|1>)/sqrt(2)}\n",
            "sweep --grid n=0:1:8 --start model --measure expectation,spectrum --t-end 100");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(" spectrum.png,", " result-spectrum.png,");
  }

  @Test
  void aParameterNamedAsTheTruncationOrderIsNotTakenForIt() throws IOException {
    CommandRun refused = run(MODEL, "sweep --grid order=1,2");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("'order' is the truncation order", "--set order=x");
    CommandRun derived =
        run(MODEL, "sweep --grid x=1:2:2 --set order=x --measure expectation --t-end 50");
    assertThat(derived.exitCode()).as(derived.err()).isZero();
    assertThat(table("sweep.csv").number(1, "n")).isCloseTo(2 / (2 + 0.125 + 0.5), within());
  }
}
