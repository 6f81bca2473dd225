package org.ursell.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ursell.cli.model.ModelMistakesException;
import org.ursell.cli.option.Cures;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.Interruption;
import org.ursell.cli.output.LocaleCheck;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.EngineException;
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
    if (error.getCause() instanceof InvalidInputException invalid) {
      // What was typed was read, and refused with a cure of its own.
      print(err, Objects.requireNonNullElse(invalid.getMessage(), ""), invalid.remedy());
      trace(invalid, err);
      return BAD_INPUT;
    }
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
        print(
            err,
            Objects.requireNonNullElse(invalid.getMessage(), ""),
            Cures.inFlags(invalid, command.getCommandSpec().optionsMap()::containsKey));
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
      if (error instanceof EngineException failed) {
        print(err, sentence(failed), failed.remedy());
        return FAILED;
      }
      if (error instanceof InvalidPathException path) {
        return handleGarbled("the path '%s'".formatted(path.getInput()), command);
      }
      Optional<Error> fatal = errorIn(error);
      if (fatal.isPresent()) {
        return tell(fatal.get(), err);
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

  /** One message for a command that has handed over what was finished, and exit code 130. */
  int handleInterruption(Interruption interruption, CommandLine command) {
    command.getOut().flush();
    print(command.getErr(), interruption.words(), interruption.remedy());
    Thread.currentThread().interrupt();
    return INTERRUPTED;
  }

  /** One message for what the locale garbled, and exit code 2. */
  int handleGarbled(String what, CommandLine command) {
    print(
        command.getErr(),
        "%s holds letters that the encoding of this locale, %s, does not have"
            .formatted(what, LocaleCheck.encoding()),
        "set a locale of UTF-8, as in LC_ALL=C.UTF-8, or use letters and names of files in ASCII");
    return BAD_INPUT;
  }

  /** One message for an argument of several lines, and exit code 2. */
  int handleLineBreak(String argument, CommandLine command) {
    print(
        command.getErr(),
        "the argument '%s' holds a line break"
            .formatted(argument.replace("\r", "\\r").replace("\n", "\\n")),
        "write each argument on one line, and use file names without line breaks");
    return BAD_INPUT;
  }

  /** The messages that a command line was given. */
  static ErrorMessages of(CommandLine command) {
    return (ErrorMessages) command.getExecutionExceptionHandler();
  }

  /** One message for what Java itself gave up on, and exit code 1. */
  int handleError(Error error, CommandLine command) {
    command.getOut().flush();
    trace(error, command.getErr());
    return tell(error, command.getErr());
  }

  /** Another thread's error comes wrapped in exceptions. */
  private static Optional<Error> errorIn(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof Error error) {
        return Optional.of(error);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static int tell(Error error, PrintWriter err) {
    if (error instanceof OutOfMemoryError) {
      print(
          err,
          "memory ran out: Java was started with %.0f MB; %s"
              .formatted(Runtime.getRuntime().maxMemory() / 1e6, OutputFolder.stateInWords()),
          "ask for less (fewer points, samples or sites, a lower order), or give it more, as in"
              + " URSELL_JAVA_OPTS=-Xmx8g");
    } else if (error instanceof StackOverflowError) {
      print(
          err,
          "a computation called itself too often",
          "give formulas fewer brackets and terms; if that is not it, report it with the output of"
              + " --debug");
    } else if (error instanceof LinkageError) {
      print(
          err,
          "a part of the program is missing or damaged: " + sentence(error),
          "build or install it again, and run it with a JDK of version 17 or newer");
    } else {
      print(
          err,
          "an error in Ursell itself: " + sentence(error),
          "the same command with --debug shows where; please report it with that output");
    }
    return FAILED;
  }

  private static String sentence(Throwable error) {
    return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName())
        .strip()
        .replaceAll("\\s*\\R\\s*", " ");
  }

  private static void print(PrintWriter err, String what, String remedy) {
    err.println("ursell: " + what);
    err.println("  " + remedy);
    err.flush();
  }

  private void trace(Throwable error, PrintWriter err) {
    if (root.debug()) {
      error.printStackTrace(err);
      err.flush();
    }
  }
}
