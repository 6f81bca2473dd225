package org.ursell.cli.view;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.report.SlurmScript;
import org.ursell.cli.report.SlurmScript.Needs;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.journal.SweepJournal;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.study.Forecast;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.work.Crew;

/**
 * Writes a sweep as a script for SLURM, with time and memory as a few of its lines foretell them.
 *
 * @param study what is computed
 * @param outline what the journal of each share begins with
 * @param tasks how many tasks share the work; nothing to choose
 * @param threads how many threads each has
 * @param sweep the arguments of a share
 * @param pictures the arguments of the merge
 */
public record SlurmWork(
    SweepStudy study,
    SweepOutline outline,
    OptionalInt tasks,
    int threads,
    List<String> sweep,
    List<String> pictures,
    OutputFolder output,
    Desk desk) {
  private static final double SECONDS_OF_TASK = 600;
  private static final int USUAL_MOST_TASKS = 1000;

  /** Forecasts are right to a factor of about three, and nodes differ. */
  private static final double MARGIN = 3.0;

  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 24 * 60;
  private static final int LEAST_HEAP = 256;
  private static final double MEGABYTE = 1 << 20;

  /** Keeps its own copies. */
  public SlurmWork {
    sweep = List.copyOf(sweep);
    pictures = List.copyOf(pictures);
  }

  /** Times some lines and writes the script. */
  public void run() {
    SweepRequest request = study.request();
    int lines = request.plan().lines().size();
    if (tasks.orElse(1) > lines) {
      throw new InvalidInputException(
          "%d tasks are more than the %s of this sweep"
              .formatted(tasks.getAsInt(), Numerals.counted(lines, "line")),
          "give --slurm %d or fewer, or --slurm alone".formatted(lines));
    }
    double setUp = ManagementFactory.getRuntimeMXBean().getUptime() * 1e-3;
    Forecast forecast;
    try (Crew one = new Crew(1)) {
      forecast = study.forecast(one).orElseThrow();
    }
    int count = tasks.orElseGet(() -> usualTasks(forecast.seconds(), lines));
    requireContinuable(count);
    int linesOfTask = (lines + count - 1) / count;
    int rounds = (linesOfTask + threads - 1) / threads;
    double seconds = setUp + forecast.seconds() / lines * rounds;
    double results = SweepGuard.need(request, 1, 1).bytes() / MEGABYTE;
    double held = held() / MEGABYTE;
    Needs share = new Needs(minutes(seconds), heap(held + 3 * results / count));
    Needs merge = new Needs(minutes(setUp + 1e-4 * request.plan().points()), heap(3 * results));
    String time =
        (forecast.atLeast() ? "at least " : "about ") + Numerals.duration(seconds) + " each";
    SlurmScript script =
        new SlurmScript(
            desk.command().stream().map(CommandWords::quoted).collect(Collectors.joining(" ")),
            sweep,
            pictures,
            Path.of(System.getProperty("java.home"), "bin", "java"),
            absolute(System.getProperty("java.class.path", "")),
            Path.of("").toAbsolutePath(),
            output.path().toAbsolutePath().normalize(),
            count,
            threads,
            share,
            merge,
            List.of(
                "%s in %s, at most %d a task: %s where this was written, as some of them show;"
                    .formatted(
                        Numerals.counted(request.plan().points(), "point"),
                        Numerals.counted(lines, "line"),
                        linesOfTask,
                        time),
                "the limits below allow for nodes three times as slow, up to a day."));
    output.add(SlurmScript.FILE, script.text());
    output.write();
    desk.out().println("wrote %s".formatted(output.path().resolve(SlurmScript.FILE)));
    desk.out()
        .println(
            "  %s of at most %s, %s on this machine: at most %d min and %d MB of memory are asked for"
                .formatted(
                    Numerals.counted(count, "task"),
                    Numerals.counted(linesOfTask, "line"),
                    time,
                    share.minutes(),
                    share.memory()));
    String path = output.path().resolve(SlurmScript.FILE).toString();
    desk.out().println("  bash %s submits them".formatted(CommandWords.quoted(path)));
    desk.out().flush();
  }

  /** Finished lines of another sweep would be found by the tasks only, after their wait. */
  private void requireContinuable(int count) {
    for (int task = 1; task <= count; task++) {
      SweepJournal.requireContinuable(
          output
              .path()
              .resolve(SlurmScript.SHARE.formatted(task, count))
              .resolve(SweepJournal.FILE_NAME),
          outline,
          new Share(task, count));
    }
  }

  private int usualTasks(double seconds, int lines) {
    double wanted = Math.ceil(seconds / threads / SECONDS_OF_TASK);
    return (int) Math.max(1, Math.min(wanted, Math.min(lines, USUAL_MOST_TASKS)));
  }

  private static int minutes(double seconds) {
    double wanted = LEAST_MINUTES + Math.ceil(MARGIN * seconds / 60);
    return (int) Math.min(wanted, MOST_MINUTES);
  }

  private static int heap(double megabytes) {
    return (int) Math.ceil(LEAST_HEAP + megabytes);
  }

  /** What deriving and the lines that were timed took of the heap, and twice what they hold. */
  private static double held() {
    double peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToDouble(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.gc();
    double now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return Math.max(peak, 2 * now);
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
