package org.ursell.cli.pages;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ursell.cli.CommandRun;

/**
 * A program that does what a page says, in the folder in which it is started: it writes the files
 * that have a title, runs the commands, and prints what these print. A process of its own, since
 * only that has a folder of its own.
 */
final class ConsoleSession {
  /** Stands after the output of each command. */
  static final String END = "-- end of a command --";

  private ConsoleSession() {}

  /** Whether a block is run, if the slow ones are, or are not. */
  static boolean runs(Page.Block block, boolean slow) {
    return block.language().equals("console") && (slow || !block.attributes().equals("slow"));
  }

  /** Arguments: the page, and whether slow blocks are run, too. */
  public static void main(String[] args) throws Exception {
    PrintStream printed = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Page.Block block : Page.read(Path.of(args[0])).blocks()) {
      if (block.fileName().isPresent()) {
        Files.writeString(Path.of(block.fileName().get()), block.text());
      } else if (runs(block, Boolean.parseBoolean(args[1]))) {
        for (ConsoleBlock.Command command : ConsoleBlock.commands(block)) {
          printed.print(output(command));
          printed.println(END);
        }
      }
    }
    System.exit(0);
  }

  private static String output(ConsoleBlock.Command command) throws Exception {
    List<String> arguments = command.arguments();
    StringWriter shown = new StringWriter();
    StringWriter out = command.file().isPresent() ? new StringWriter() : shown;
    CommandRun.of(new PrintWriter(out), new PrintWriter(shown), arguments.toArray(String[]::new));
    if (command.file().isPresent()) {
      Files.writeString(Path.of(command.file().get()), out.toString());
    }
    String text = shown.toString();
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
