package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ursell.cli.verb.SweepFolder.assertSame;
import static org.ursell.cli.verb.SweepFolder.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;

/** A sweep in this process whose thread is interrupted. */
class SweepInterruptTest {
  private static final String OPTIONS =
      "--grid K=-1:1:12 --grid V=0.5:2:3 --set gamma_plus=0.5 --order 2 --sizes 50"
          + " --measure order-parameter --t-end 200 --samples 200 --jobs 2";

  @TempDir private Path folder = Path.of("");

  private static CommandRun interrupted(Path out, long bytes)
      throws IOException, InterruptedException {
    List<CommandRun> result = new CopyOnWriteArrayList<>();
    Path journal = out.resolve("sweep.journal");
    Thread thread = new Thread(() -> result.add(sweep(out, OPTIONS)), "sweeping");
    thread.start();
    while (thread.isAlive() && (!Files.exists(journal) || Files.size(journal) < bytes)) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    thread.join(60_000);
    assertThat(thread.isAlive()).isFalse();
    return result.get(0);
  }

  /** Whenever the interruption comes, what was kept stands, and the same command goes on. */
  @Test
  void endsInWordsAndGoesOnToTheSameBytes() throws IOException, InterruptedException {
    Path whole = folder.resolve("whole");
    assertThat(sweep(whole, OPTIONS).exitCode()).isZero();
    long size = Files.size(whole.resolve("sweep.journal"));
    Path out = folder.resolve("interrupted");
    int stopped = 0;
    for (int k = 0; k < 6; k++) {
      CommandRun run = interrupted(out, size * k / 6);
      if (run.exitCode() == 0) {
        break;
      }
      stopped++;
      assertThat(run.exitCode()).as(run.err()).isEqualTo(130);
      assertThat(run.err())
          .contains("ursell: interrupted; ")
          .doesNotContain("Ursell itself")
          .doesNotContain("null");
    }
    assertThat(stopped).isPositive();
    CommandRun last = sweep(out, OPTIONS);
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertSame(out, whole);
  }

  @Test
  void aThreadInterruptedBeforehandDoesNothing() {
    Path out = folder.resolve("nothing");
    Thread.currentThread().interrupt();
    CommandRun run = sweep(out, OPTIONS);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.exitCode()).isEqualTo(130);
    assertThat(run.err()).contains("ursell: interrupted; ").doesNotContain("Ursell itself");
  }
}
