package org.ursell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message that says what, where and how to mend it. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int INTERRUPTED = 130;

  private final UrsellCommand root;

  ErrorMessages(UrsellCommand root) {
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    List<String> remedy = new ArrayList<>();
    if (error instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        remedy.add("did you mean " + String.join(" or ", near) + "?");
      }
    }
    String name = command.getCommandSpec().qualifiedName();
    remedy.add("'" + name + " --help' lists what can be given");
    print(err, sentence(error), String.join("; ", remedy));
    trace(error, err);
    return BAD_INPUT;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    command.getOut().flush();
    try {
      // Whatever else failed under an interruption failed because of it: files close, waits end.
      if (error instanceof CancellationException || Thread.currentThread().isInterrupted()) {
        err.println("ursell: interrupted; " + OutputFolder.stateInWords());
        err.flush();
        return INTERRUPTED;
      }
      if (error instanceof InvalidInputException invalid) {
        // Its lines may underline a piece of what the user wrote.
        print(err, Objects.requireNonNullElse(invalid.getMessage(), ""), invalid.remedy());
        return BAD_INPUT;
      }
      if (error instanceof ModelMistakesException mistakes) {
        err.println(mistakes.diagnostics().stripTrailing());
        err.println();
        print(err, sentence(mistakes), "mend it and run the command again");
        return BAD_INPUT;
      }
      if (error instanceof FailedComputationException failed) {
        print(err, sentence(failed), failed.remedy());
        return FAILED;
      }
      print(
          err,
          "an error in Ursell itself: " + sentence(error),
          "the same command with --debug shows where; please report it with that output");
      return FAILED;
    } finally {
      trace(error, err);
    }
  }

  private static String sentence(Exception error) {
    return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName())
        .strip()
        .replaceAll("\\s*\\R\\s*", " ");
  }

  private static void print(PrintWriter err, String what, String remedy) {
    err.println("ursell: " + what);
    err.println("  " + remedy);
    err.flush();
  }

  private void trace(Exception error, PrintWriter err) {
    if (root.debug()) {
      error.printStackTrace(err);
      err.flush();
    }
  }
}
