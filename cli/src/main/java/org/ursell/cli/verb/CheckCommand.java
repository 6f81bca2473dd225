package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.option.Seconds;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.report.ChargeHints;
import org.ursell.cli.report.ModelReport;
import org.ursell.cli.report.SystemSizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell check}: everything that can be told of a model before it is used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = {
      "Read a model and say what it is: species, parameters, Hamiltonian and jumps, conserved"
          + " charges, observables and start, and how many moments and unknowns its equations have"
          + " at orders 1 to 4.",
      "",
      "Of a file with mistakes, tells each of them with its place and how to mend it. The"
          + " equations are really derived as long as that takes little time; beyond, their number"
          + " is bounded by counting and the time is estimated. A charge that is conserved and not"
          + " declared is suggested, with the line to add, if that leaves fewer moments."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell check my.yaml",
      "  ursell check superradiant-laser --filter phase",
      "  ursell check broken-example       how mistakes are reported",
      "",
      "Exit codes: 0 the model can be used; 2 it holds mistakes.",
    })
public final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MODEL", description = "the name of a built-in model, or a model file")
  private String model = "";

  @Option(
      names = "--filter",
      paramLabel = "CHARGE",
      description = "count only moments that are neutral under this charge")
  private Optional<String> filter = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      defaultValue = "15",
      converter = Seconds.class,
      description = "derive as long as this is expected to suffice (default ${DEFAULT-VALUE})")
  private double time;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DerivedModel derived =
        DerivedModel.read("MODEL", model, Typed.inputs(spec), spec.commandLine().getErr()::println);
    filter.ifPresent(derived::charge);
    ModelReport report = new ModelReport(derived.model());
    report.lines().forEach(out::println);
    out.println();
    out.flush();
    List<String> sizes = new SystemSizes(derived, filter, time).lines();
    sizes.forEach(out::println);
    out.flush();
    new ChargeHints(derived.model()).lines().forEach(out::println);
    out.flush();
    return 0;
  }
}
