package org.ursell.cli.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.work.Crew;

/** This program, started anew as users start it: what it costs then includes its own start. */
final class OwnProgram {
  /** It lies above this package. */
  private static final String MAIN = "org.ursell.cli.Main";

  private OwnProgram() {}

  /**
   * Runs a command of ours to its end.
   *
   * @throws PeerFailedException if it fails, with the last line that it said
   */
  static void run(List<String> words) throws PeerFailedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Heap, collector and class archive as this process has them.
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.add(MAIN);
    command.addAll(words);
    OutsidePrograms.run(command);
  }

  /** Runs several at once, and waits for all of them. */
  static void runAll(List<List<String>> commands) throws PeerFailedException {
    List<Callable<List<String>>> tasks = new ArrayList<>();
    for (List<String> words : commands) {
      tasks.add(
          () -> {
            run(words);
            return words;
          });
    }
    try (Crew crew = new Crew(commands.size())) {
      crew.all(tasks);
    } catch (CancellationException stopped) {
      throw new PeerFailedException("the shares were interrupted");
    } catch (IllegalStateException failed) {
      if (failed.getCause() instanceof PeerFailedException told) {
        throw told;
      }
      throw failed;
    }
  }
}
