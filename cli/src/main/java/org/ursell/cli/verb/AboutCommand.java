package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.report.AboutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell about}: what this installation is made of, and under which licences. */
@Command(
    name = "about",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = {
      "Print the version, the Java it runs on, processors, memory and caches, and all libraries with"
          + " their versions and licences.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell about                      put this into a report of a fault",
      "  ursell about --licences | less    the texts of all licences",
    })
public final class AboutCommand implements Callable<Integer> {
  @Option(
      names = "--licences",
      description = "print the texts of all licences, and where each library comes from")
  private boolean licences;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (licences) {
      AboutReport.licences(out);
    } else {
      AboutReport.installation(out);
    }
    out.flush();
    return 0;
  }
}
