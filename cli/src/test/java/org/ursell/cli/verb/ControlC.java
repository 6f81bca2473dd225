package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.OutsideTool;

/**
 * Control-C for programs that tests start. A build that runs in the background of a shell, or under
 * nohup, ignores it, and so does whatever it starts: Java leaves a signal ignored that it finds
 * ignored.
 */
final class ControlC {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String IGNORED = "SigIgn:";

  /** SIGINT is signal 2, and the lowest bit stands for signal 1. */
  private static final long INTERRUPT = 1L << (2 - 1);

  private ControlC() {}

  /**
   * A command whose program hears Control-C. Where only {@code env} of the GNU coreutils from 8.31
   * on could see to that and is missing, the test ends here and says so.
   */
  static List<String> heardBy(List<String> command) throws IOException, InterruptedException {
    if (!isIgnoredHere()) {
      return command;
    }
    List<String> hearing = new ArrayList<>(List.of("env", "--default-signal=INT"));
    List<String> trial = new ArrayList<>(hearing);
    trial.add("true");
    boolean works = OutsideTool.run(trial).exitCode() == 0;
    String why =
        "this build was started with SIGINT ignored (in the background, or by nohup), and 'env"
            + " --default-signal=INT' does not work here: start it in the foreground";
    if (OutsideTool.areRequired()) {
      assertThat(works).as(why).isTrue();
    }
    assumeTrue(works, why);
    hearing.addAll(command);
    return hearing;
  }

  private static boolean isIgnoredHere() throws IOException {
    return Files.exists(STATUS)
        && Files.readAllLines(STATUS).stream().anyMatch(ControlC::saysIgnored);
  }

  /** Whether a line of the status of a process is that of ignored signals, SIGINT among them. */
  static boolean saysIgnored(String line) {
    return line.startsWith(IGNORED)
        && (Long.parseUnsignedLong(line.substring(IGNORED.length()).strip(), 16) & INTERRUPT) != 0;
  }
}
