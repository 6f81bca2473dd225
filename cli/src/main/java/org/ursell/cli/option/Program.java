package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import org.ursell.cli.model.InputFiles;

/** The program that a command is part of, as its commands see it. */
public interface Program {
  /** The files that the command reads. */
  InputFiles inputs();

  /**
   * Runs another command in this process, with the same messages and exit codes.
   *
   * @param arguments without the name of the program, each taken as it is
   * @param inputs what it reads in place of files
   * @return the exit code
   */
  int run(List<String> arguments, InputFiles inputs, PrintWriter out, PrintWriter err);
}
