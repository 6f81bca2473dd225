package org.ursell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell equations}: the equations of motion, to read. */
@Command(
    name = "equations",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = "Print the cumulant equations of a model at a truncation order, to read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell equations --order 1",
      "  ursell equations --model two-groups --order 2 --format latex > equations.tex",
    })
final class EquationsCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "latex");

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "one-group",
      description = "one-group (default) or two-groups")
  private String model = "one-group";

  @Option(
      names = "--order",
      paramLabel = "M",
      defaultValue = "2",
      description = "truncation order (default 2)")
  private String order = "2";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or latex")
  private String format = "text";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ModelLibrary.Entry entry = ModelLibrary.entry(model);
    List<Integer> orders = NumberList.orders("--order", order);
    if (orders.size() > 1) {
      throw new InvalidInputException(
          "--order holds %d orders".formatted(orders.size()), "print one order at a time");
    }
    String kind = format.strip().toLowerCase(Locale.ROOT);
    Optional<String> known = FORMATS.stream().filter(kind::equals).findFirst();
    if (known.isEmpty()) {
      throw new InvalidInputException(
          "--format: there is no format '%s'".formatted(format),
          Suggestions.remedy(format, FORMATS));
    }
    MomentSystem system =
        DerivationPipeline.derive(DerivedModels.model(entry.name()), orders.get(0));
    PrintWriter out = spec.commandLine().getOut();
    out.print(kind.equals("latex") ? LatexEmitter.emit(system) : TextEmitter.emit(system));
    out.flush();
    return 0;
  }
}
