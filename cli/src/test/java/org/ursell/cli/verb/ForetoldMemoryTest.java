package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is foretold of memory, held against what is held: a small heap is refused, the advised one
 * will do, and it is not much more than was needed.
 */
@Tag("slow")
class ForetoldMemoryTest {
  private static final double MEGABYTE = 1 << 20;

  /** Of the heap that is foretold nine tenths can be filled; foretold is within a fifth. */
  private static final double LEAST_FILLED = 0.9 * 0.8;

  private static final Pattern FORETOLD =
      Pattern.compile("needs a heap of (\\d+) MB.*-Xmx(\\d+)m", Pattern.DOTALL);

  private static final Pattern COLLECTED = Pattern.compile("Pause .*->(\\d+)M\\(");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --sizes 100,500,1000,inf --samples 300000 --set V=1 --t-end 20",
        "trace --sizes inf --samples 500000 --set V=1 --t-end 20",
        "trace --sizes 100..400 --samples 5000 --t-end 20",
        "trace --method langevin --trajectories 100 --sizes 1000 --set V=0.75 --samples 80000",
        "lifetime --sizes 20 --set V=0.7:1:5000",
        "lifetime --sizes 2..40..2 --set V=0.7:1:800",
        "lifetime --sizes 2..200..2 --set V=0.7:1:150",
        "law --set V=0.7:1:1000",
        "steady --sizes inf --grid V=0.1:0.4:30000 --only-reached",
        "critical --grid gamma_plus=log:0.01:100:30000",
        "spectrum --model superradiant-laser --filter phase --operator c --sizes 50 --frequencies -5:5:99999 --samples 400000",
        "sweep --grid V=0.5:2:120000 --measure final --t-end 0.01 --samples 8",
        "sweep --grid V=0.5:2:500 --grid K=0:1:500 --measure final --t-end 0.01 --samples 8",
        "sweep --grid V=0.5:2:2000 --measure spectrum --frequencies -1:1:1000 --t-end 5000",
        "sweep --grid V=0.5:2:9 --sizes 50 --measure spectrum --samples 2000000 --t-end 20 --jobs 1",
        "sweep --grid V=1 --sizes 30 --measure langevin --trajectories 700000 --jobs 1",
        "exact --sizes 24 --set V=0.75"
      })
  void theAdvisedHeapWillDoAndIsNotMuchMoreThanIsNeeded(String command)
      throws IOException, InterruptedException {
    String refusal = run(2, List.of("-Xmx50m"), command);
    Matcher foretold = FORETOLD.matcher(refusal);
    assertThat(foretold.find()).as(refusal).isTrue();
    Path log = folder.resolve("collections");
    // A heap that grows in small steps is full each time: what is left then is what is held.
    List<String> watched =
        List.of(
            "-Xmx" + foretold.group(2) + "m",
            "-XX:SoftRefLRUPolicyMSPerMB=0",
            "-Xms8m",
            "-Xmn1m",
            "-XX:MinHeapFreeRatio=4",
            "-XX:MaxHeapFreeRatio=8",
            "-Xlog:gc:file=" + log);
    assertThat(run(0, watched, command)).as(refusal).doesNotContain("memory ran out");
    double held = 0.0;
    for (String line : Files.readAllLines(log)) {
      Matcher collected = COLLECTED.matcher(line);
      if (collected.find()) {
        held = Math.max(held, Double.parseDouble(collected.group(1)));
      }
    }
    double needed = Double.parseDouble(foretold.group(1)) * 1e6 / MEGABYTE;
    assertThat(held).as(refusal).isGreaterThan(LEAST_FILLED * needed);
  }

  private String run(int exitCode, List<String> java, String command)
      throws IOException, InterruptedException {
    String whole = "%s --out %s --yes".formatted(command, folder.resolve("out"));
    ChildProgram run = ChildProgram.of(java, whole);
    assertThat(run.exitCode()).as(command + "\n" + run.told()).isEqualTo(exitCode);
    return run.told();
  }
}
