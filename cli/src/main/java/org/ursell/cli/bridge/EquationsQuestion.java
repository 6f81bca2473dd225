package org.ursell.cli.bridge;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.FormatReader;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.OrderReader;
import org.ursell.cli.report.PrintedEquations;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The equations of motion as text of some format. */
@Command(name = "equations")
final class EquationsQuestion implements Question {
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(names = "--order", defaultValue = "2", converter = OrderReader.class)
  private OrderReader.Orders orders = OrderReader.MEAN_FIELD;

  @Option(names = "--format", defaultValue = "text", converter = FormatReader.class)
  private FormatReader.Format format = new FormatReader.Format("text");

  @Override
  public Answer answer(Work work) {
    TruncationOrder order = orders.one("derive one order at a time");
    ModelEntry entry = model.model(work.err());
    StringWriter text = new StringWriter();
    PrintedEquations.print(
        entry.derived(),
        order,
        model.derivation(),
        format.name(),
        false,
        new PrintWriter(text, true));
    return new Answer().words(format.name(), text.toString());
  }
}
