package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.option.SizesReader;

/** Sizes up to 1e15, grids beyond memory, rates of very different size, and errors of Java. */
class LimitsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count: N}}\nparameters: {N: 1e10, ",
        "count: 10000000000}}\nparameters: {",
        "count: N}}\nparameters: {N: 10000000000, ",
        "count: 1e10}}\nparameters: {",
        "count: N}}\nparameters: {N: 1000000000000000, "
      })
  void hugeSizesWorkInFiles(String size) throws IOException {
    CommandRun run = trace(size);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"count: N}}\nparameters: {N: 1e16, ", "count: 2000000000000000}}\nparameters: {"})
  void largerOnesAreRefusedInFiles(String size) throws IOException {
    CommandRun run = trace(size);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("1e15");
  }

  private CommandRun trace(String size) throws IOException {
    String text =
        "name: class\nspecies: {s: {levels: 2, "
            + size
            + """
            K: 1, g: 1}
            hamiltonian:
              - for each s: K*(|0><1| + |1><0|)
            jumps:
              - for each s: rate g, operator |0><1|
            observables: {S: <|0><1|>_s}
            """;
    Path model = Files.writeString(folder.resolve("m.yaml"), text);
    return CommandRun.of(
        "trace", "--model", model.toString(), "--t-end", "1", "--out", folder + "/out");
  }

  @Test
  void hugeSizesWorkOnTheCommandLine() {
    assertThat(new SizesReader.Finite().convert("1e10,10000000001,1e15").values())
        .isEqualTo(List.of(1e10, 10_000_000_001.0, 1e15));
    assertThat(new SizesReader.Finite().convert("9000000000..10000000000..1000000000").values())
        .isEqualTo(List.of(9e9, 1e10));
    CommandRun run =
        CommandRun.of("trace", "--sizes", "1e10", "--t-end", "1", "--out", folder + "/out");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e16", "2e15", "10000000000000000", "1.5", "0", "-3", "1e-3", "ten"})
  void otherSizesAreRefused(String size) {
    CommandRun run = CommandRun.of("trace", "--sizes", size, "--out", folder + "/out");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--sizes").doesNotContain("itself");
  }

  /** Not an overflow of int, and not for want of sites. */
  @ParameterizedTest
  @ValueSource(strings = {"10000000000", "1000000", "10000", "1e15"})
  void exactSolutionsOfManySitesAreRefusedForTheirMemory(String size) {
    CommandRun run = CommandRun.of("exact", "--sizes", size, "--out", folder + "/out");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("memory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"V=0:1:2000000000", "V=0:1:99999999999999999999", "V=0:1:50000001"})
  void endlessAxesAreRefused(String grid) {
    CommandRun run = CommandRun.of("sweep", "--grid", grid, "--out", folder + "/out");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("points");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** Any machine has less; nothing is computed, or written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --sizes 2..1000 --samples 9999999",
        "lifetime --sizes 2..9000 --set V=0.5:1:10000",
        "critical --grid gamma_plus=0.1:1:1000000 --set K=0:1:100",
        "spectrum --operator Sp --sizes 2..9000 --frequencies -1:1:100000",
        "sweep --grid V=0:1:9 --measure spectrum --samples 9999999 --jobs 9999"
      })
  void answersThatOutgrowMemoryAreRefusedBeforeTheyAreBegun(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--out", folder + "/out"));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .containsPattern("needs a heap of [0-9.]+ GB, but Java was started with")
        .contains("URSELL_JAVA_OPTS=-Xmx");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  static Stream<Throwable> errors() {
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError(),
        new NoClassDefFoundError("x"),
        new AssertionError("x"),
        new IllegalStateException(new OutOfMemoryError()));
  }

  /** Every error of Java becomes one message with advice and exit code 1. */
  @Test
  void noErrorPasses() {
    errors()
        .forEach(
            error -> {
              StringWriter err = new StringWriter();
              var command =
                  Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err));
              command.setExecutionStrategy(
                  parsed -> {
                    if (error instanceof Error fatal) {
                      throw fatal;
                    }
                    throw new picocli.CommandLine.ExecutionException(command, "wrapped", error);
                  });
              assertThat(Main.run(command, "models")).isEqualTo(1);
              assertThat(err.toString()).startsWith("ursell: ").doesNotContain("\tat ");
              assertThat(err.toString().lines()).hasSize(2);
              assertThat(err.toString().contains("memory ran out"))
                  .isEqualTo(error.toString().contains("OutOfMemory"));
            });
  }

  /** sqrt(gp gm) (gp + gm) / (4 |gm - gp|), whatever the scale of the rates. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-3, 1e3, 1e6})
  void criticalCouplingsOfRatesOfDifferentSize(double gain) {
    double expected = Math.sqrt(gain) * (gain + 1.0) / (4.0 * Math.abs(1.0 - gain));
    CommandRun run =
        CommandRun.of("critical", "--set", "gamma_plus=" + gain, "--to", "" + 3 * expected);
    assertThat(run.exitCode()).as(run.err()).isZero();
    double found =
        run.out()
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("[0-9.eE+-]+\\s+[0-9.eE+-]+"))
            .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[0]))
            .findFirst()
            .orElse(Double.NaN);
    assertThat(found).isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1e-3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lifetime", "law"})
  void aFastGainDoesNotCrash(String verb) {
    CommandRun run = CommandRun.of(verb, "--set", "gamma_plus=1e6", "--set", "V=0.75");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no coherence to live");
  }
}
