package org.ursell.cli.option;

import org.ursell.cli.output.OutputFolder;
import picocli.CommandLine.Option;

/** Where results go: by default a folder that is named after the command. */
public final class Out {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-${COMMAND-NAME}",
      description = "folder for the results (default ${DEFAULT-VALUE})")
  private String folder = "";

  /**
   * The folder.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if nothing can be written there
   */
  public OutputFolder folder() {
    return OutputFolder.of("--out", folder);
  }
}
