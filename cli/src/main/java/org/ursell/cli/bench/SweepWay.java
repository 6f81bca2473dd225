package org.ursell.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ursell.cli.report.SlurmScript;

/**
 * A way to have a sweep worked out, from the command that a user types to the finished table.
 *
 * @param name what it is called in a table
 * @param key what it is called in a history
 */
record SweepWay(String name, String key, Work work) {
  private static final String TABLE = "sweep.csv";
  private static final String THREADS = "threads-";
  private static final long PATIENCE_MINUTES = 15;
  private static final long PAUSE_MILLIS = 50;

  /** Does it. */
  @FunctionalInterface
  interface Work {
    /**
     * Works out a sweep.
     *
     * @param sweep its arguments, without folder and engine
     * @param folder a new folder for the results
     */
    void run(List<String> sweep, Path folder) throws PeerFailedException;
  }

  /** Whether this is the program by itself, with which others are compared. */
  boolean isThreads() {
    return key.startsWith(THREADS);
  }

  /** Threads of one process. */
  static SweepWay threads(int threads) {
    return new SweepWay(
        threads == 1 ? "1 thread" : "%d threads".formatted(threads),
        THREADS + threads,
        (sweep, folder) ->
            OwnProgram.run(into(sweep, folder, List.of("--jobs", String.valueOf(threads)))));
  }

  /** As many processes of one thread, and a last one that merges. */
  static SweepWay shards(int shards) {
    return new SweepWay(
        "%d shards, merged".formatted(shards),
        "shards-" + shards,
        (sweep, folder) -> {
          List<Path> shares =
              IntStream.rangeClosed(1, shards)
                  .mapToObj(k -> folder.resolveSibling("%s-%d".formatted(folder.getFileName(), k)))
                  .toList();
          List<List<String>> commands = new ArrayList<>();
          for (int k = 1; k <= shards; k++) {
            commands.add(
                into(
                    sweep, shares.get(k - 1), List.of("--jobs", "1", "--shard", k + "/" + shards)));
          }
          OwnProgram.runAll(commands);
          List<String> merge = new ArrayList<>(List.of("merge"));
          shares.forEach(share -> merge.add(share.toString()));
          merge.addAll(List.of("--out", folder.toString()));
          OwnProgram.run(merge);
        });
  }

  /** Spark, wherever its master is. */
  static SweepWay spark(String master) {
    return new SweepWay(
        "Spark, " + master,
        "spark-" + (master.startsWith("local") ? "local" : "cluster"),
        (sweep, folder) ->
            OwnProgram.run(into(sweep, folder, List.of("--engine", "spark", "--master", master))));
  }

  /** SLURM: from the command that writes the script to the merged table. */
  static SweepWay slurm(int tasks) {
    return new SweepWay(
        "SLURM, %d tasks".formatted(tasks),
        "slurm",
        (sweep, folder) -> {
          OwnProgram.run(into(sweep, folder, List.of("--slurm", String.valueOf(tasks))));
          OutsidePrograms.run(List.of("bash", folder.resolve(SlurmScript.FILE).toString()));
          await(folder.resolve(TABLE));
        });
  }

  private static List<String> into(List<String> sweep, Path folder, List<String> more) {
    List<String> words = new ArrayList<>(sweep);
    words.addAll(more);
    words.addAll(List.of("--yes", "--out", folder.toString()));
    return words;
  }

  private static void await(Path table) throws PeerFailedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
    try {
      while (!Files.exists(table)) {
        if (System.nanoTime() > end) {
          throw new PeerFailedException(
              "its jobs did not finish within %d minutes: see squeue".formatted(PATIENCE_MINUTES));
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PeerFailedException("the wait for its jobs was interrupted");
    }
  }

  /**
   * Works out a sweep in a new folder.
   *
   * @return seconds by the clock
   */
  double seconds(List<String> sweep, Path folder) throws PeerFailedException {
    long begin = System.nanoTime();
    work.run(sweep, folder);
    return 1e-9 * (System.nanoTime() - begin);
  }

  /** The table that was written into a folder. */
  static String table(Path folder) throws PeerFailedException {
    try {
      return Files.readString(folder.resolve(TABLE));
    } catch (IOException lost) {
      throw new PeerFailedException("its table cannot be read: " + lost.getMessage());
    }
  }
}
