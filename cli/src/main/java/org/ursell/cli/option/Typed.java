package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.output.Desk;
import picocli.CommandLine.Model.CommandSpec;

/** What was typed, for those who do not know how command lines are taken apart. */
public final class Typed {
  private Typed() {}

  /** The desk of a command. Of a file of arguments, {@code @FILE}, it knows what it holds. */
  public static Desk desk(CommandSpec spec) {
    List<String> words = new ArrayList<>(List.of("ursell"));
    words.addAll(spec.root().commandLine().getParseResult().expandedArgs());
    return new Desk(spec.commandLine().getOut(), spec.commandLine().getErr(), words, inputs(spec));
  }

  /** The files that a command reads. */
  public static InputFiles inputs(CommandSpec spec) {
    return program(spec).inputs();
  }

  /** The program that a command is part of. */
  public static Program program(CommandSpec spec) {
    // What a group of options knows of its command is the command line alone.
    return (Program) spec.commandLine().getCommandSpec().root().userObject();
  }
}
