package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.output.Desk;
import picocli.CommandLine.Model.CommandSpec;

/** What was typed, for those who do not know how command lines are taken apart. */
public final class Typed {
  private Typed() {}

  /** The desk of a command. */
  public static Desk desk(CommandSpec spec) {
    List<String> words = new ArrayList<>(List.of("ursell"));
    words.addAll(spec.root().commandLine().getParseResult().originalArgs());
    return new Desk(spec.commandLine().getOut(), spec.commandLine().getErr(), words);
  }
}
