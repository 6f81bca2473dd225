package org.ursell.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ursell.cli.output.FailedComputationException;

/** The same sweeps by several engines: what differs is told, and what is not there is left out. */
class EnginesBenchTest {
  private static final List<EnginesBench.Sweep> SMALL =
      List.of(
          new EnginesBench.Sweep("4 points", "start", "sweep --grid V=0.5:1:2 --grid K=-0.1,0"),
          new EnginesBench.Sweep("6 points", "map", "sweep --grid V=0.5:1:2 --grid K=-0.1,0,0.1"));

  private final StringWriter text = new StringWriter();
  private final Figures figures = new Figures();

  private void print(List<SweepWay> ways) {
    new EnginesBench(new PrintWriter(text), figures, SMALL, ways).print();
  }

  private static SweepWay writing(String name, String table) {
    return new SweepWay(
        name,
        name,
        (sweep, folder) -> {
          try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("sweep.csv"), table);
          } catch (IOException full) {
            throw new UncheckedIOException(full);
          }
        });
  }

  @Test
  void whatIsNotThereIsLeftOutWithItsReason() {
    SweepWay absent =
        new SweepWay(
            "absent",
            "absent",
            (sweep, folder) -> {
              throw new PeerFailedException("nobody is there");
            });
    print(List.of(writing("first", "1"), absent, writing("last", "1")));
    assertThat(text.toString().lines().filter(line -> line.startsWith("  absent")))
        .containsExactly("  %-34s  left out: nobody is there".formatted("absent"));
    assertThat(figures.values())
        .containsOnlyKeys(
            "engines/start/first-s",
            "engines/map/first-s",
            "engines/start/last-s",
            "engines/map/last-s");
  }

  @Test
  void anotherTableIsNoMatterOfSpeed() {
    List<SweepWay> ways = List.of(writing("first", "1"), writing("other", "2"));
    assertThatThrownBy(() -> print(ways))
        .isInstanceOf(FailedComputationException.class)
        .hasMessageContaining("other wrote another table of 'sweep --grid V=0.5:1:2");
  }

  @Test
  @Tag("slow")
  void threadsAndShardsWriteTheSameTables() throws IOException {
    print(List.of(SweepWay.threads(1), SweepWay.shards(2)));
    assertThat(text.toString()).contains("1 thread", "2 shards, merged").doesNotContain("left out");
    assertThat(figures.values()).hasSize(4);
    try (var here = Files.list(Path.of(""))) {
      assertThat(here).noneMatch(file -> file.getFileName().toString().startsWith("ursell-bench-"));
    }
  }
}
