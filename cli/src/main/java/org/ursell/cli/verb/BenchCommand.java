package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ursell.cli.bench.BenchTables;
import org.ursell.cli.bench.LangevinBench;
import org.ursell.cli.bench.SweepBench;
import org.ursell.cli.option.VersionLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
          + " equation, and the derivation of every built-in model.",
      "",
      "Takes a few minutes. Best and median of many rounds; compare numbers of one run only."
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
    /** Everything. */
    ALL
  }

  @Parameters(
      paramLabel = "PART",
      defaultValue = "all",
      description = "derive, run, sweep, langevin, or all (default)")
  private Part part = Part.ALL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (part == Part.DERIVE || part == Part.ALL) {
      BenchTables.derivations(out);
    }
    if (part == Part.RUN || part == Part.ALL) {
      BenchTables.runs(out);
    }
    if (part == Part.SWEEP || part == Part.ALL) {
      SweepBench.print(out);
    }
    if (part == Part.LANGEVIN || part == Part.ALL) {
      LangevinBench.print(out);
    }
    return 0;
  }
}
