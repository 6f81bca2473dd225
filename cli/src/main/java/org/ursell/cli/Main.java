package org.ursell.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.output.Interruption;
import org.ursell.cli.output.LocaleCheck;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.SecondSignal;
import org.ursell.cli.output.TerminalText;
import org.ursell.cli.output.WatchedStream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The entry point of the command {@code ursell}. */
public final class Main {
  static {
    // Numbers are written with a point everywhere, for people and for programs alike.
    Locale.setDefault(Locale.ROOT);
  }

  /** No folder, and nothing can be made below it. */
  private static final String NO_HOME = "/dev/null";

  /** How long an interrupted command may take to hand over what is finished. */
  private static final long PATIENCE_SECONDS = 120;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("user.home", home(System.getProperty("user.home", "")));
    WatchedStream printed = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(printed);
    CommandLine command = commandLine(out, writer(System.err), InputFiles.onDisk(), args);
    PrintWriter err = command.getErr();
    CountDownLatch finished = new CountDownLatch(1);
    AtomicInteger told = new AtomicInteger();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> endEarly(finished, told, err), "goodbye"));
    int exitCode = runIfReadable(command, args);
    told.set(exitCode);
    out.flush();
    if (printed.lost().isPresent()) {
      err.println("ursell: not all of the output could be written: " + printed.lost().get());
      err.println("  make room, or send it to another file");
      exitCode = Math.max(exitCode, 1);
    }
    err.flush();
    finished.countDown();
    // Threads of libraries must not keep a finished command alive. Where a signal has ended it,
    // this waits for the end, and the exit code is that of the signal.
    System.exit(exitCode);
  }

  /** A signal asks for the end: what is finished is handed over before. */
  private static void endEarly(CountDownLatch finished, AtomicInteger told, PrintWriter err) {
    if (finished.getCount() == 0) {
      return;
    }
    SecondSignal.endsAtOnce();
    boolean ended = false;
    try {
      if (Interruption.now().request()) {
        err.println();
        err.println("ursell: stopping, and keeping what is finished; a second signal ends at once");
        err.flush();
        ended = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody does, there is no more time.
      Thread.currentThread().interrupt();
    }
    if (!ended || told.get() != ErrorMessages.INTERRUPTED) {
      err.println();
      err.println("ursell: interrupted; " + OutputFolder.stateInWords());
      err.flush();
    }
  }

  /**
   * Runs one command and returns its exit code: 0 fine, 1 failed computation, 2 bad input, 130
   * interrupted, for which the thread stays so.
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(commandLine(out, err, InputFiles.onDisk(), args), args);
  }

  /** The same, unless arguments or the folder lost letters on their way here. */
  private static int runIfReadable(CommandLine command, String... args) {
    Optional<String> garbled =
        LocaleCheck.garbled(LocaleCheck.encoding(), System.getProperty("user.dir", ""), args);
    return garbled.isPresent()
        ? ErrorMessages.of(command).handleGarbled(garbled.get(), command)
        : run(command, args);
  }

  static int run(CommandLine command, String... args) {
    OutputFolder.begin();
    Optional<String> broken = Arrays.stream(args).filter(Main::hasLineBreak).findFirst();
    if (broken.isPresent()) {
      return ErrorMessages.of(command).handleLineBreak(broken.get(), command);
    }
    Interruption.begin();
    try {
      int exitCode = command.execute(args);
      return Interruption.now().isHeard()
          ? ErrorMessages.of(command).handleInterruption(Interruption.now(), command)
          : exitCode;
    } catch (Error error) {
      // Memory, stack and classes can run out anywhere; that too is told in one message.
      return ErrorMessages.of(command).handleError(error, command);
    }
  }

  /** The command with all its verbs; what it prints is printable. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return commandLine(out, err, InputFiles.onDisk());
  }

  /** The same for one command line, reading files from elsewhere. */
  static CommandLine commandLine(
      PrintWriter out, PrintWriter err, InputFiles inputs, String... arguments) {
    UrsellCommand root = new UrsellCommand(inputs);
    ErrorMessages messages = new ErrorMessages(root);
    CommandLine program = new CommandLine(root);
    // First, since what is set below is set for the verbs that are there.
    Verbs.addTo(program, arguments);
    return program
        .setOut(TerminalText.over(out))
        .setErr(TerminalText.over(err))
        .setExecutionStrategy(new Execution(out))
        .setColorScheme(colours())
        .setUsageHelpLongOptionsMaxWidth(28)
        .setHelpFactory(new HelpFactory())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(messages)
        .setExecutionExceptionHandler(messages);
  }

  /** Messages, tables and manifests hold what was typed in one line. */
  private static boolean hasLineBreak(String argument) {
    return argument.indexOf('\n') >= 0 || argument.indexOf('\r') >= 0;
  }

  /** Bold letters for terminals that show them; picocli itself heeds NO_COLOR, but not this. */
  private static CommandLine.Help.ColorScheme colours() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return CommandLine.Help.defaultColorScheme(
        dumb ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.AUTO);
  }

  /**
   * Where Java and its libraries keep what they find out about fonts. A user whom the system's list
   * does not hold has the home {@code ?}, which would become a folder of that name wherever a
   * command is given; the home of the environment is taken then, or a place where nothing is kept.
   */
  private static String home(String known) {
    return Stream.of(known, System.getenv().getOrDefault("HOME", ""))
        .filter(Main::isAbsolute)
        .findFirst()
        .orElse(NO_HOME);
  }

  /** A name that this system's file names cannot hold is no place either. */
  private static boolean isAbsolute(String place) {
    try {
      return Path.of(place).isAbsolute();
    } catch (InvalidPathException unwritable) {
      return false;
    }
  }

  private static boolean isHelp(ParseResult parsed) {
    boolean asked = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    return parsed.hasSubcommand()
        ? asked || isHelp(parsed.subcommand())
        : asked || parsed.commandSpec().userObject() instanceof UrsellCommand;
  }

  /*
   * The next two are classes with a name since a lambda expression that stands for an interface of
   * picocli keeps picocli's largest class out of the launcher's archive.
   */

  /**
   * Runs the last of the verbs that are named.
   *
   * @param plain where help goes
   */
  private record Execution(PrintWriter plain) implements CommandLine.IExecutionStrategy {
    @Override
    public int execute(ParseResult parsed) {
      if (isHelp(parsed)) {
        // Help holds nothing of anybody else's, and its bold letters are escape sequences.
        parsed.commandSpec().commandLine().setOut(plain);
      }
      return new CommandLine.RunLast().execute(parsed);
    }
  }

  /** Help writes "--order M", as people type; that and "--order=M" are both understood. */
  private record HelpFactory() implements CommandLine.IHelpFactory {
    @Override
    public CommandLine.Help create(
        CommandLine.Model.CommandSpec spec, CommandLine.Help.ColorScheme colours) {
      spec.parser().separator(" ");
      return new CommandLine.Help(spec, colours);
    }
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
