package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.FailedComputationException;

/**
 * What it costs to leave the same sweeps to threads, processes, Spark and SLURM, from the command
 * to the finished table; all tables must be equal to the last byte.
 */
public final class EnginesBench {
  private static final int ROUNDS = 2;

  /**
   * A sweep.
   *
   * @param title heads its column
   * @param key its name in a history
   */
  record Sweep(String title, String key, List<String> words) {
    Sweep(String title, String key, String words) {
      this(title, key, List.of(words.split(" ")));
    }
  }

  /** Next to no work: what is measured is what starting costs. */
  private static final Sweep START =
      new Sweep("4 points", "start", "sweep --grid V=0.5:1:2 --grid gamma_plus=0.4,0.5");

  static final List<Sweep> SWEEPS =
      List.of(
          START,
          new Sweep(
              "Fig. 2, 255 x 255",
              "map",
              "sweep --grid V=0:2:255 --grid gamma_plus=log:0.01:100:255"
                  + " --set K=-0.1*(gamma_plus+gamma_minus)"),
          new Sweep(
              "1000 lifetimes",
              "lifetimes",
              "sweep --grid V=0.6:1.6:40 --grid gamma_plus=0.3:0.6:25 --sizes 100"
                  + " --measure lifetime"));

  private final PrintWriter out;
  private final Figures figures;
  private final List<Sweep> sweeps;
  private final List<SweepWay> ways;

  EnginesBench(PrintWriter out, Figures figures, List<Sweep> sweeps, List<SweepWay> ways) {
    this.out = out;
    this.figures = figures;
    this.sweeps = List.copyOf(sweeps);
    this.ways = List.copyOf(ways);
  }

  /**
   * Measures everything and prints it.
   *
   * @param masters of Spark, beside one on this machine
   */
  public static void print(PrintWriter out, Figures figures, List<String> masters) {
    int cores = Runtime.getRuntime().availableProcessors();
    List<SweepWay> ways = new ArrayList<>();
    ways.add(SweepWay.threads(1));
    if (cores > 1) {
      ways.add(SweepWay.threads(cores));
    }
    ways.add(SweepWay.shards(Math.max(2, cores)));
    ways.add(SweepWay.spark("local[%d]".formatted(cores)));
    masters.forEach(master -> ways.add(SweepWay.spark(master)));
    ways.add(SweepWay.slurm(Math.max(2, cores)));
    new EnginesBench(out, figures, SWEEPS, ways).print();
  }

  void print() {
    out.println(
        "sweeps from the command to the finished table: seconds by the clock, the best of "
            + ROUNDS);
    out.print("  %-34s".formatted("engine"));
    sweeps.forEach(sweep -> out.print("  %17s".formatted(sweep.title())));
    out.println("   pays from");
    out.flush();
    int compared = 0;
    try (TemporaryFolder folder = TemporaryFolder.in(Path.of(""))) {
      Map<Sweep, String> tables = new HashMap<>();
      double leastStart = Double.POSITIVE_INFINITY;
      for (int k = 0; k < ways.size(); k++) {
        SweepWay way = ways.get(k);
        out.print("  %-34s".formatted(way.name()));
        out.flush();
        try {
          double start = row(way, folder.file("way-" + k), tables);
          compared++;
          leastStart = Math.min(leastStart, start);
          // Half of the work's time is saved, and its start is lost.
          double lost = start - leastStart;
          out.println(way.isThreads() ? "" : "%10.0f s".formatted(Math.ceil(2 * lost)));
        } catch (PeerFailedException failed) {
          out.println("  left out: " + failed.getMessage());
        }
        out.flush();
      }
    }
    if (compared > 1) {
      out.println("  the tables of these %d are equal to the last byte".formatted(compared));
    }
    out.println(
        "  pays from: the time that a sweep takes on this machine's threads, from which an engine"
            + " with twice as many cores elsewhere is done earlier");
  }

  private double row(SweepWay way, Path folder, Map<Sweep, String> tables)
      throws PeerFailedException {
    double first = Double.NaN;
    for (int k = 0; k < sweeps.size(); k++) {
      Sweep sweep = sweeps.get(k);
      double best = Double.POSITIVE_INFINITY;
      for (int round = 0; round < ROUNDS; round++) {
        Path results = folder.resolveSibling("%s-%d-%d".formatted(folder.getFileName(), k, round));
        best = Math.min(best, way.seconds(sweep.words(), results));
        String table = SweepWay.table(results);
        if (!tables.computeIfAbsent(sweep, unseen -> table).equals(table)) {
          throw new FailedComputationException(
              "%s wrote another table of '%s' than %s"
                  .formatted(way.name(), String.join(" ", sweep.words()), ways.get(0).name()),
              "please report this with the table that 'ursell about' prints");
        }
      }
      first = k == 0 ? best : first;
      out.print("  %17.2f".formatted(best));
      out.flush();
      figures.put("engines/%s/%s-s".formatted(sweep.key(), way.key()), best);
    }
    return first;
  }
}
