package org.ursell.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code ursell rehearse DIR}: does a little of everything, so that the launcher can archive the
 * classes that this loads and later starts are fast. Not for people, and hidden from help.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Do a little of everything (used by the launcher).")
final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder for what is written")
  private String folder = "";

  @Override
  public Integer call() {
    Path base = Path.of(folder);
    int worst = 0;
    worst |= act("lifetime", "--sizes", "50,100", "--set", "V=1", "--out", base + "/lifetime");
    worst |= act("trace", "--sizes", "100,inf", "--t-end", "5", "--out", base + "/trace");
    worst |= act("derive", "--order", "2", "--out", base + "/derive");
    worst |= act("equations", "--order", "1", "--format", "latex");
    worst |= act("equations", "--model", "superradiant-laser", "--format", "json");
    worst |= act("check", "two-oscillators", "--time", "0.1");
    return worst;
  }

  private static int act(String... words) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(nowhere, nowhere).execute(words);
  }
}
