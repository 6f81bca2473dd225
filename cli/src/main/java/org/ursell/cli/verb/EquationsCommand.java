package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.CorrelationOptions;
import org.ursell.cli.option.FormatReader;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.OrderReader;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.report.PrintedEquations;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell equations}: the equations of motion, to read or to take elsewhere. */
@Command(
    name = "equations",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Print the cumulant equations of a model at a truncation order.",
      "",
      "As text or LaTeX to read, as Java as 'ursell derive' emits them, or as JSON for another"
          + " solver: moments, exact coefficients, terms; its fields are explained at JsonEmitter."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell equations --order 1",
      "  ursell equations --model two-groups --order 2 --format latex > equations.tex",
      "  ursell equations --model superradiant-laser --filter phase --why",
      "  ursell equations --model superradiant-laser --filter phase --correlation c",
      "  ursell equations --model my.yaml --order atom=2,c=3 --format json > equations.json",
    })
public final class EquationsCommand implements Callable<Integer> {
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--order",
      paramLabel = "M",
      defaultValue = "2",
      converter = OrderReader.class,
      description = {
        "truncation order (default ${DEFAULT-VALUE}): joint cumulants of more factors than this are zero; a site"
            + " carries one factor, a mode one for each c and c'. With an order for each species,"
            + " A=2,c=3, a moment is kept if it has at most 2 factors of A and 3 of c, and at most"
            + " the largest of the orders of its species in all"
      })
  private OrderReader.Orders orders = OrderReader.MEAN_FIELD;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatReader.class,
      description = "text (default), latex, json or java")
  private FormatReader.Format format = new FormatReader.Format("text");

  @Option(
      names = "--why",
      description =
          "say for each moment which equation asked for it, what the closure cut and what the filter"
              + " left out (text only; JSON always holds it)")
  private boolean why;

  @Option(
      names = "--correlation",
      paramLabel = "A",
      description =
          "print the equations of the two-time correlation <A'(t+tau) A(t)> of 'ursell spectrum'"
              + " --operator A instead; the operator at the earlier time stands in them as a factor"
              + " that nothing acts on")
  private Optional<String> correlation = Optional.empty();

  @Option(
      names = "--closure",
      paramLabel = "NAME",
      converter = CorrelationOptions.Closures.class,
      description =
          "with --correlation: counted (default), the earlier operator counts as a factor when the"
              + " order cuts; linearised, it does not")
  private Optional<RegressionClosure> closure = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    TruncationOrder order = orders.one("print one order at a time");
    String kind = format.name();
    if (why && !kind.equals("text")) {
      throw new InvalidInputException(
          "--why is text, and does not go into --format " + kind,
          "leave out --format; JSON holds the same as 'asked_by', 'cut' and 'dropped'");
    }
    if (closure.isPresent() && correlation.isEmpty()) {
      throw new InvalidInputException(
          "--closure is of two-time correlations, and none is asked for",
          "add --correlation A, or leave it out");
    }
    if (correlation.isPresent() && kind.equals("java")) {
      throw new InvalidInputException(
          "equations of two-time correlations are not emitted as Java",
          "print them as text, latex or json");
    }
    ModelEntry entry = model.model(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    print(entry.derived(), order, kind, out);
    out.flush();
    return 0;
  }

  private void print(DerivedModel derived, TruncationOrder order, String kind, PrintWriter out) {
    if (correlation.isEmpty()) {
      PrintedEquations.print(derived, order, model.derivation(), kind, why, out);
    } else {
      PrintedEquations.printCorrelation(
          derived,
          order,
          model.derivation(),
          kind,
          why,
          correlation.get(),
          closure.orElse(RegressionClosure.COUNTED),
          out);
    }
  }
}
