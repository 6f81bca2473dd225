package org.ursell.cli.verb;

import org.ursell.cli.option.VersionLines;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell completion}: a script with which a shell completes verbs and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    description = "Print a script that lets bash or zsh complete commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(ursell completion)                 for this shell",
      "  ursell completion > ~/.ursell-completion    then source that file in ~/.bashrc",
    })
public final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    command.getOut().print(AutoComplete.bash("ursell", command.getParent()));
    command.getOut().flush();
  }
}
