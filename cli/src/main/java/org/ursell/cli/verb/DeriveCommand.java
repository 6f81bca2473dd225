package org.ursell.cli.verb;

import java.util.concurrent.Callable;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.OrderReader;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.report.EmittedDerivation;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell derive}: derives equations and emits them as Java. */
@Command(
    name = "derive",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Derive the cumulant equations of a model at a truncation order and emit them as Java.",
      "",
      "Prints how large the system is and where the time went. 'ursell lifetime --order M' does this"
          + " by itself for orders that were never emitted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell derive --order 3 --out DIR",
      "  ursell derive --model two-groups --order 2",
      "  ursell derive --model my.yaml --order 2 --filter phase"
    })
public final class DeriveCommand implements Callable<Integer> {
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      defaultValue = "2",
      converter = OrderReader.class,
      description =
          "truncation orders (default ${DEFAULT-VALUE}); one order with a number for each species is written"
              + " A=2,c=3")
  private OrderReader.Orders orders = OrderReader.MEAN_FIELD;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-derived",
      description = "folder for the sources (default ursell-derived)")
  private String folder = "ursell-derived";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder output = OutputFolder.of("--out", folder);
    ModelEntry entry = model.model(desk.err());
    for (TruncationOrder order : orders.list()) {
      EmittedDerivation.add(entry.derived(), order, model.derivation(), output, desk.out());
    }
    desk.into(output).publish();
    return 0;
  }
}
