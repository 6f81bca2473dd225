package org.ursell.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.runtime.equations.InvalidInputException;

/** What earlier runs measured, and what became slower since. */
class BenchHistoryTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("bench.jsonl");
  }

  private void add(String machine, Map<String, Double> figures) {
    BenchHistory.of(file.toString())
        .append(
            new HistoryLine(
                "0ff1ce0", "0.2.0", machine, 2, "17.0.1", "2026-01-02T03:04:05Z", figures));
  }

  private CommandRun compare() {
    return CommandRun.of("bench", "history", "--history", file.toString());
  }

  @Test
  void aLineIsReadAsItWasWritten() throws IOException {
    Figures figures = new Figures();
    figures.put("run/order-2-ms", 0.1 + 0.2);
    figures.put("a \"name\"", 1e-300);
    HistoryLine line = HistoryLine.now(figures);
    BenchHistory.of(file.toString()).append(line);
    assertThat(Files.readString(file)).endsWith("}\n").hasLineCount(1);
    assertThat(HistoryLine.parse(Files.readString(file))).isEqualTo(line);
    assertThat(line.processors()).isPositive();
    assertThat(line.date()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  }

  @Test
  void linesAreAdded() {
    add("one", Map.of("a", 1.0));
    add("two", Map.of("a", 2.0));
    assertThat(BenchHistory.of(file.toString()).lines())
        .extracting(HistoryLine::machine)
        .containsExactly("one", "two");
  }

  /** Beside the median of the same machine; what others measured does not count. */
  @Test
  void whatBecameSlowerIsTold() {
    add("one", Map.of("slow", 1.0, "fast", 1.0, "same", 1.0));
    add("one", Map.of("slow", 1.2, "fast", 1.0, "same", 1.0));
    add("one", Map.of("slow", 9.0, "fast", 1.0, "same", 1.0));
    add("two", Map.of("slow", 99.0, "fast", 0.01, "same", 99.0));
    add("one", Map.of("slow", 1.5, "fast", 0.5, "same", 1.14, "fresh", 3.0));
    CommandRun run = compare();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("beside the median of 3 earlier runs there")
        .containsPattern("slow +1\\.2000 +1\\.5000 +1\\.25  slower\n")
        .containsPattern("fast +1\\.0000 +0\\.50000 +0\\.50  faster\n")
        .containsPattern("same +1\\.0000 +1\\.1400 +1\\.14\n")
        .contains("of 3 figures 1 became slower by more than 15 %, 1 faster; 1 more are new")
        .doesNotContain("99");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutLossAllIsFine() {
    add("one", Map.of("a", 1.0));
    assertThat(compare().exitCode()).isZero();
    assertThat(compare().out()).contains("no earlier run on this machine and Java");
    add("one", Map.of("a", 1.1));
    assertThat(compare().exitCode()).isZero();
    assertThat(compare().out()).contains("of 1 figure 0 became slower");
  }

  @Test
  void anEvenNumberOfLinesHasAMedianBetweenThem() {
    add("one", Map.of("a", 1.0));
    add("one", Map.of("a", 3.0));
    add("one", Map.of("a", 2.2));
    assertThat(compare().out()).containsPattern("a +2\\.0000 +2\\.2000 +1\\.10\n");
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    refused("cannot be read, since there is none", "has written");
    Files.writeString(file, "\n");
    refused("holds no line", "measure something first");
    add("one", Map.of("a", 1.0));
    Files.writeString(file, Files.readString(file) + "N,T\n");
    refused("line 3 of '" + file + "' is no line of a history", "mend or remove");
    Files.writeString(file, "{\"processors\": 2, \"figures\": {\"a\": -1}}\n");
    refused("its figure 'a' is no positive number", "mend or remove");
    Files.writeString(file, "{\"processors\": 2, \"figures\": {}}\n");
    refused("it has no 'commit'", "mend or remove");
    Files.writeString(file, "{}\n");
    refused("it has no 'figures'", "mend or remove");
  }

  private void refused(String what, String remedy) {
    CommandRun run = compare();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--history", what, remedy);
  }

  /** Before minutes of measuring, not after them. */
  @Test
  void whereNothingCanBeAddedNothingIsMeasured() throws IOException {
    Path nowhere = folder.resolve("no/bench.jsonl");
    CommandRun run = CommandRun.of("bench", "--history", nowhere.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no file can be made at", "a folder that is there");
    Files.writeString(file, "N,T\n");
    assertThat(CommandRun.of("bench", "--history", file.toString()).err())
        .contains("is no line of a history");
    assertThat(Files.readString(file)).isEqualTo("N,T\n");
  }

  @Test
  void aComparisonNeedsAFile() {
    CommandRun run = CommandRun.of("bench", "history");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no history is named", "bench history --history bench.jsonl");
    assertThatThrownBy(() -> BenchHistory.of("a\0b")).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void figuresArePositiveAndMeasuredOnce() {
    Figures figures = new Figures();
    figures.put("a", 1.0);
    assertThatThrownBy(() -> figures.put("a", 2.0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> figures.put("b", 0.0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> figures.put("c", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
