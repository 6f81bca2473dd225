package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory that runs out although nothing foretold it is told in words, and what is done is kept. */
@Tag("slow")
class MemoryRunsOutTest {
  @TempDir private Path folder = Path.of("");

  /** How many terms a derivation has is known before they are written. */
  @Test
  void aDerivationThatWouldOutgrowMemoryIsRefused() throws IOException, InterruptedException {
    ChildProgram run = ChildProgram.of(List.of("-Xmx40m"), "equations --order 7");
    assertThat(run.exitCode()).as(run.told()).isEqualTo(2);
    assertThat(run.told())
        .containsPattern("deriving order 7, with its 6434 moments and \\d+ terms, needs a heap of")
        .contains("lower the truncation order", "URSELL_JAVA_OPTS=-Xmx")
        .doesNotContain("\tat ", "Exception");
  }

  /** A spin driven by a table: its text, two numbers per line, and two more by a spline. */
  @ParameterizedTest
  @CsvSource({"linear, 27, 27", "cubic, 32, 31"})
  void aTableThatWouldOutgrowMemoryIsRefused(String kind, int advised, int foretold)
      throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder("t,f\n");
    for (int k = 0; k < 280_000; k++) {
      table.append(k).append(',').append(k % 7).append('\n');
    }
    Files.writeString(folder.resolve("pulse.csv"), table);
    Path model = folder.resolve("driven.yaml");
    Files.writeString(
        model,
        """
        name: driven
        species: {spin: {levels: 2, count: 1}}
        parameters: {gamma: 1}
        tables: {f: {file: pulse.csv, kind: KIND}}
        hamiltonian:
          - for each spin: f(t)*(|0><1| + |1><0|)
        jumps:
          - for each spin: rate gamma, operator |0><1|
        observables: {excited: <|1><1|>_spin}
        initial: {spin: level 0}
        """
            .replace("KIND", kind));
    String command = "trace --model %s --t-end 1 --out %s".formatted(model, folder.resolve("out"));
    ChildProgram refused = ChildProgram.of(List.of("-Xmx24m"), command);
    assertThat(refused.exitCode()).as(refused.told()).isEqualTo(2);
    assertThat(refused.told())
        .contains(
            "the table 'pulse.csv' of 280000 lines needs a heap of %d MB".formatted(foretold),
            "-Xmx%dm, or give fewer lines".formatted(advised))
        .doesNotContain("\tat ", "Exception");
    ChildProgram advisedHeap = ChildProgram.of(List.of("-Xmx%dm".formatted(advised)), command);
    assertThat(advisedHeap.exitCode()).as(advisedHeap.told()).isZero();
  }

  /** The pixels of a picture for print are more than such a heap holds beside the program. */
  @Test
  void numbersAreKeptWherePicturesDoNotFit() throws IOException, InterruptedException {
    String command = "trace --sizes 20 --set V=1 --t-end 5 --style paper --out ";
    ChildProgram small = ChildProgram.of(List.of("-Xmx22m"), command + folder.resolve("small"));
    ChildProgram large = ChildProgram.of(List.of("-Xmx200m"), command + folder.resolve("large"));
    assertThat(large.exitCode()).as(large.told()).isZero();
    assertThat(small.exitCode()).as(small.told()).isZero();
    assertThat(small.told())
        .contains("no picture 'trace', because memory ran out", "the numbers are complete")
        .doesNotContain("\tat ", "Exception");
    assertThat(folder.resolve("large/trace.png")).exists();
    assertThat(folder.resolve("small/trace.png")).doesNotExist();
    assertThat(folder.resolve("small/trace.csv"))
        .hasSameBinaryContentAs(folder.resolve("large/trace.csv"));
  }
}
