package org.ursell.cli.verb;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell completion}: a script with which a shell completes verbs and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    description = "Print a script that lets bash or zsh complete commands and options.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(ursell completion)                      for this shell",
      "  ursell completion zsh > ~/.ursell-completion     then source that file in ~/.zshrc",
    })
public final class CompletionCommand implements Runnable {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      converter = Shell.class,
      description = "bash or zsh, which read the same script (default: for either)")
  private Optional<String> shell = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private static final class Shell implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String name = text.strip().toLowerCase(Locale.ROOT);
      if (!SHELLS.contains(name)) {
        throw new InvalidInputException(
            "there is no script for the shell '%s'".formatted(text),
            Suggestions.remedy(text, SHELLS));
      }
      return name;
    }
  }

  /** The script finds out which of the two shells reads it. */
  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    command.getOut().print(AutoComplete.bash("ursell", command.getParent()));
    command.getOut().flush();
  }
}
