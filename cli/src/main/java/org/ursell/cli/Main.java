package org.ursell.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.WatchedStream;
import picocli.CommandLine;

/** The entry point of the command {@code ursell}. */
public final class Main {
  static {
    // Numbers are written with a point everywhere, for people and for programs alike.
    Locale.setDefault(Locale.ROOT);
  }

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    WatchedStream printed = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(printed);
    PrintWriter err = writer(System.err);
    AtomicBoolean finished = new AtomicBoolean();
    Thread goodbye =
        new Thread(
            () -> {
              if (!finished.get()) {
                err.println();
                err.println("ursell: interrupted; " + OutputFolder.stateInWords());
                err.flush();
              }
            },
            "goodbye");
    Runtime.getRuntime().addShutdownHook(goodbye);
    int exitCode = run(out, err, args);
    out.flush();
    if (printed.lost().isPresent()) {
      err.println("ursell: not all of the output could be written: " + printed.lost().get());
      err.println("  make room, or send it to another file");
      exitCode = Math.max(exitCode, 1);
    }
    err.flush();
    finished.set(true);
    // Threads of libraries must not keep a finished command alive.
    System.exit(exitCode);
  }

  /**
   * Runs one command and returns its exit code: 0 fine, 1 failed computation, 2 bad input, 130
   * interrupted, for which the thread stays so.
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(commandLine(out, err), args);
  }

  static int run(CommandLine command, String... args) {
    OutputFolder.begin();
    try {
      return command.execute(args);
    } catch (Error error) {
      // Memory, stack and classes can run out anywhere; that too is told in one message.
      return ErrorMessages.of(command).handleError(error, command);
    }
  }

  /** The command with all its verbs. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    UrsellCommand root = new UrsellCommand();
    ErrorMessages messages = new ErrorMessages(root);
    return new CommandLine(root)
        .setOut(out)
        .setErr(err)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setHelpFactory(Main::help)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(messages)
        .setExecutionExceptionHandler(messages);
  }

  /** Help writes "--order M", as people type; that and "--order=M" are both understood. */
  private static CommandLine.Help help(
      CommandLine.Model.CommandSpec spec, CommandLine.Help.ColorScheme colours) {
    spec.parser().separator(" ");
    return new CommandLine.Help(spec, colours);
  }

  /**
   * In the terminal's encoding; one that knows only ASCII is taken for UTF-8, as most are today.
   */
  private static PrintWriter writer(OutputStream stream) {
    String name = System.getProperty("stdout.encoding", "UTF-8");
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return new PrintWriter(
        new OutputStreamWriter(
            stream, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset),
        true);
  }
}
