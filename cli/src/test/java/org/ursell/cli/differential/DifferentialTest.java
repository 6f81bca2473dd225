package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.differential.Comparison.Ending;
import org.ursell.cli.differential.Comparison.Outcome;
import org.ursell.cli.differential.ModelGenerator.Case;

/**
 * Random models through the command line against independent references. The build takes 50, the
 * profile {@code slow} 300 and {@code differential} 20 000, with {@code -Dursell.differential.seed}
 * and {@code -Dursell.differential.models} to choose others.
 */
class DifferentialTest {
  private static final long SEED = Long.getLong("ursell.differential.seed", 1_000_000L);
  private static final int MODELS = Integer.getInteger("ursell.differential.models", 50);
  private static final int THREADS =
      Integer.getInteger(
          "ursell.differential.threads", Math.min(4, Runtime.getRuntime().availableProcessors()));

  /** One failure of each kind is made small and shown; all are counted. */
  private static final int SHOWN_OF_A_KIND = 1;

  @TempDir private Path folder = Path.of("");

  private final Map<String, List<Long>> kinds = new TreeMap<>();
  private final Map<Ending, Integer> endings = new TreeMap<>();
  private final StringBuilder report = new StringBuilder();

  @Test
  void randomModelsAgreeWithTheReferences() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try (WithoutPictures numbersOnly = new WithoutPictures()) {
      List<Future<?>> running = new ArrayList<>();
      for (long seed = SEED; seed < SEED + MODELS; seed++) {
        long own = seed;
        running.add(pool.submit(() -> one(own)));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    System.out.print(summary());
    write();
    assertThat(kinds).as("%s%s", summary(), report).isEmpty();
    assertThat(endings.getOrDefault(Ending.AGREES, 0))
        .as("too few models were compared: %s", endings)
        .isGreaterThan(MODELS * 8 / 10);
  }

  private synchronized String summary() {
    int done = endings.values().stream().mapToInt(Integer::intValue).sum();
    return "%d of %d models from seed %d: %s%n%s%n"
        .formatted(done, MODELS, SEED, endings, counts());
  }

  /** Written as models fail, since a long run is looked at before its end. */
  private synchronized void write() {
    try {
      Files.writeString(Path.of("target", "differential.txt"), summary() + report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String counts() {
    StringBuilder counts = new StringBuilder();
    kinds.forEach(
        (kind, seeds) ->
            counts.append(
                "%6d x %s, seeds %s%n"
                    .formatted(seeds.size(), kind, seeds.subList(0, Math.min(12, seeds.size())))));
    return counts.toString();
  }

  private void one(long seed) {
    Case drawn = ModelGenerator.draw(seed);
    Outcome outcome = Comparison.of(drawn, folder);
    boolean show;
    synchronized (this) {
      int done = endings.merge(outcome.ending(), 1, Integer::sum);
      if (!outcome.fails()) {
        if (done % 100 == 0) {
          write();
        }
        return;
      }
      List<Long> alike = kinds.computeIfAbsent(outcome.kind(), k -> new ArrayList<>());
      alike.add(seed);
      show = alike.size() <= SHOWN_OF_A_KIND;
    }
    if (show) {
      Case small =
          Shrinker.shrink(
              drawn,
              c -> {
                Outcome other = Comparison.of(c, folder);
                return other.fails() && other.kind().equals(outcome.kind());
              });
      Outcome shrunk = Comparison.of(small, folder);
      synchronized (this) {
        report.append(
            "%n== %s (seed %d)%n%s%n   %s%n%s"
                .formatted(
                    shrunk.kind(), seed, shrunk.words().strip(), shrunk.command(), shrunk.file()));
        write();
      }
    }
  }
}
