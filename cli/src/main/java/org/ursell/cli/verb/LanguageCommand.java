package org.ursell.cli.verb;

import java.util.concurrent.Callable;
import org.ursell.cli.option.VersionLines;
import org.ursell.symbolic.language.LanguageReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell language}: all that can be written in a model file. */
@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = {
      "Print the reference of the language of model files: sections, formulas, functions,"
          + " operators, lines, observables and starts, each with an example that can be copied.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell language | less",
      "  ursell language --format markdown > language.md",
    })
public final class LanguageCommand implements Callable<Integer> {
  /** How a page is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description = "text or markdown (default ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String page = format == Format.TEXT ? LanguageReference.text() : LanguageReference.markdown();
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
