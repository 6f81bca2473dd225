package org.ursell.cli.option;

import org.ursell.cli.output.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class VersionLines implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"ursell " + Versions.ursell(), "Java " + Versions.java()};
  }
}
