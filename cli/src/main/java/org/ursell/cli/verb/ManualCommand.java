package org.ursell.cli.verb;

import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell manual}: the page of the manual, for {@code man}. */
@Command(
    name = "manual",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    description = "Print the page of the manual that man shows: all verbs with all their options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell manual > ursell.1; man -l ursell.1",
      "  ursell manual > ~/.local/share/man/man1/ursell.1    then: man ursell",
    })
public final class ManualCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().getOut().print(ManualPage.of(spec.root(), Versions.ursell()));
    spec.commandLine().getOut().flush();
  }
}
