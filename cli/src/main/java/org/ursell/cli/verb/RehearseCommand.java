package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.option.Typed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ursell rehearse DIR}: does a little of everything, so that the launcher can archive the
 * classes that this loads and later starts are fast. Not for people, and hidden from help.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Do a little of everything (used by the launcher).")
public final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder for what is written")
  private String folder = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path base = Path.of(folder);
    // Help looks at the options of all verbs.
    int worst = act("--help");
    worst |=
        act("lifetime", "--sizes", "50,100,200", "--set", "V=0.75,1", "--out", base + "/lifetime");
    worst |= act("trace", "--sizes", "100,inf", "--t-end", "5", "--out", base + "/trace");
    worst |= act("derive", "--order", "2", "--out", base + "/derive");
    worst |= act("equations", "--order", "1", "--format", "latex");
    worst |= act("equations", "--model", "superradiant-laser", "--format", "json");
    worst |= act("check", "two-oscillators", "--time", "0.1");
    return worst;
  }

  private int act(String... words) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Typed.program(spec).run(List.of(words), InputFiles.onDisk(), nowhere, nowhere);
  }
}
