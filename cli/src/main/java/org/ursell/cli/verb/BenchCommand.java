package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.bench.BenchHistory;
import org.ursell.cli.bench.BenchTables;
import org.ursell.cli.bench.EnginesBench;
import org.ursell.cli.bench.ExactBench;
import org.ursell.cli.bench.Figures;
import org.ursell.cli.bench.HistoryComparison;
import org.ursell.cli.bench.LangevinBench;
import org.ursell.cli.bench.PeersBench;
import org.ursell.cli.bench.SweepBench;
import org.ursell.cli.option.VersionLines;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell bench}: how fast the equations and the integrators are on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    description = {
      "Measure on this machine, in one process: right-hand sides (emitted code and table), one run"
          + " with our integrator and with Hipparchus's, sweeps over parameters, the Langevin"
          + " equation, the exact generator beside the speed of the memory, and the derivation of"
          + " every built-in model.",
      "",
      "'bench peers' does the same work with programs of others, where they are found: right-hand"
          + " sides in C++, lifetimes and a stiff laser by SciPy, master equations by QuTiP. It"
          + " prints ratios of processor time, and how far the results differ.",
      "",
      "'bench engines' starts this program anew for the same sweeps on threads, as shards, on Spark"
          + " where SPARK_HOME names it, and by SLURM where sbatch is, and prints seconds from the"
          + " command to the table. For SLURM start it in a folder that the nodes share.",
      "",
      "With --history what was measured is added to a file, one line of JSON per run; 'bench"
          + " history' compares its last line with the earlier ones of the same machine and Java.",
      "",
      "Takes a few minutes. Best and median of many rounds; compare numbers of one run only."
    },
    footer = {
      "",
      "Examples:",
      "  ursell bench peers",
      "  ursell bench engines --master spark://head:7077",
      "  ursell bench run --history bench.jsonl",
      "  ursell bench history --history bench.jsonl",
      "",
      "Exit codes: 0 fine, also where programs of others are missing; 1 'bench history' found a"
          + " figure that became slower by more than 15 %%; 2 the history cannot be read or written.",
    })
public final class BenchCommand implements Callable<Integer> {
  /** What is measured. */
  enum Part {
    /** Derivations alone. */
    DERIVE,
    /** Right-hand sides and integrators alone. */
    RUN,
    /** Sweeps alone: phase diagrams without integration, and many runs at once. */
    SWEEP,
    /** The Langevin equation alone. */
    LANGEVIN,
    /** Applications of the exact generator alone. */
    EXACT,
    /** All of the above. */
    ALL,
    /** The same work by programs of others. */
    PEERS,
    /** The same sweeps by threads, shards, Spark and SLURM. */
    ENGINES,
    /** Nothing: what was measured before is compared. */
    HISTORY
  }

  @Parameters(
      paramLabel = "PART",
      defaultValue = "all",
      description =
          "derive, run, sweep, langevin, exact, or all of these (default); peers; engines;"
              + " history")
  private Part part = Part.ALL;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "file to which the figures are added, or whose lines are compared")
  private Optional<String> history = Optional.empty();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "of 'bench engines': a master of Spark beside the one of this machine; repeatable")
  private List<String> masters = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (part != Part.ENGINES && !masters.isEmpty()) {
      throw new InvalidInputException(
          "--master is of 'bench engines', which is not asked for",
          "write 'ursell bench engines --master %s', or leave it out".formatted(masters.get(0)));
    }
    Optional<BenchHistory> file = history.map(BenchHistory::of);
    if (part == Part.HISTORY) {
      HistoryComparison compared = file.orElseThrow(BenchCommand::noHistory).compared();
      compared.print(out);
      return compared.hasSlower() ? 1 : 0;
    }
    file.ifPresent(BenchHistory::requireWritable);
    Figures figures = new Figures();
    if (part == Part.DERIVE || part == Part.ALL) {
      BenchTables.derivations(out, figures);
    }
    if (part == Part.RUN || part == Part.ALL) {
      BenchTables.runs(out, figures);
    }
    if (part == Part.SWEEP || part == Part.ALL) {
      SweepBench.print(out, figures);
    }
    if (part == Part.LANGEVIN || part == Part.ALL) {
      LangevinBench.print(out, figures);
    }
    if (part == Part.EXACT || part == Part.ALL) {
      ExactBench.print(out, figures);
    }
    if (part == Part.PEERS) {
      PeersBench.print(out, figures);
    }
    if (part == Part.ENGINES) {
      EnginesBench.print(out, figures, masters);
    }
    file.ifPresent(added -> added.append(figures));
    return 0;
  }

  private static InvalidInputException noHistory() {
    return new InvalidInputException(
        "no history is named whose lines could be compared",
        "name the file, as in 'ursell bench history --history bench.jsonl'");
  }
}
