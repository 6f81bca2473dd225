package org.ursell.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.option.Program;
import org.ursell.cli.option.VersionLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all verbs. */
@Command(
    name = "ursell",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    description = {
      "",
      "Cumulant equations of N interacting quantum systems: derived at any truncation order,"
          + " integrated beside the mean-field limit, and judged.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell lifetime                   coherence lifetimes versus N",
      "  ursell lifetime --order 3 --sizes 20,50,100 --set V=0.75",
      "  ursell trace --set V=1            decay of |<S+>| in time, for several N",
      "  ursell steady --model my.yaml --grid F=0:2:41   steady states and their branches",
      "  ursell exact --sizes 2..24        exact lifetimes of small systems",
      "  ursell law --set V=0.75           the exact lifetime at large N",
      "  ursell critical --set K=-1,0,1    couplings at which synchronisation sets in",
      "  ursell sweep --grid V=0:2:100     order parameter over a grid of parameters",
      "  ursell rerun DIR/manifest.json    the same tables again, from their record alone",
      "  ursell figure all                 every figure of the paper",
      "  ursell equations --order 2        the equations, to read",
      "  ursell derive --order 3 --out DIR the equations, derived again, as Java",
      "  ursell examples                   worked examples to read, copy and run",
      "  ursell init my.yaml               a model file of your own to begin with",
      "  ursell check my.yaml              what it holds, or what is wrong with it",
      "  ursell language                   all that can be written in a model file",
      "  ursell trace --model my.yaml      any verb takes a model file",
      "",
      "A lifetime T is the first time at which |<S+>| has fallen to 1/e of its start. Times are in"
          + " units of 1/gamma_minus (or the rate_unit of another model), energies and rates in"
          + " units of gamma_minus (hbar = 1).",
      "",
      "Exit codes: 0 fine; 1 the computation failed; 2 the input cannot be used (nothing is"
          + " written); 130 interrupted, 143 ended by SIGTERM (what is finished is kept).",
    })
final class UrsellCommand implements Runnable, Program {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show the stack trace of an error (also: URSELL_DEBUG=1)")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputFiles inputs;

  UrsellCommand(InputFiles inputs) {
    this.inputs = inputs;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Override
  public InputFiles inputs() {
    return inputs;
  }

  /** What begins with an at sign is no file of arguments here: those were read the first time. */
  @Override
  public int run(List<String> arguments, InputFiles files, PrintWriter out, PrintWriter err) {
    CommandLine command =
        Main.commandLine(out, err, files, arguments.toArray(String[]::new)).setExpandAtFiles(false);
    return Main.run(command, arguments.toArray(String[]::new));
  }

  /** Whether the user wants to see where an error came from. */
  boolean debug() {
    return debug || !System.getenv().getOrDefault("URSELL_DEBUG", "").isEmpty();
  }
}
