package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ursell.cli.output.CommandWords;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Option;

/** Whether a sweep is written as a script for a cluster instead of being worked out here. */
public final class SlurmOptions {
  private static final String NAME = "--slurm";
  private static final int AUTOMATIC = 0;
  private static final String UNSAID = "as many as fit";
  private static final int MOST_TASKS = 9999;

  @Option(
      names = NAME,
      arity = "0..1",
      paramLabel = "TASKS",
      converter = Tasks.class,
      fallbackValue = UNSAID,
      description =
          "work out a few lines only, to foretell time and memory, and write DIR/sweep.sbatch: an array"
              + " of so many tasks for SLURM (default: some ten minutes each), whose shares a last job"
              + " merges into DIR; --jobs are the threads of a task (default 1)")
  private Optional<Integer> tasks = Optional.empty();

  /** A number of tasks; what stands for none is no number that anybody types. */
  private static final class Tasks extends WholeNumber {
    Tasks() {
      super(NAME, 1, MOST_TASKS, "--slurm 16, or --slurm alone");
    }

    @Override
    public Integer convert(String text) {
      return text.equals(UNSAID) ? Integer.valueOf(AUTOMATIC) : super.convert(text);
    }
  }

  /**
   * The arguments of one share: those of the command without what belongs to the whole.
   *
   * @param command the words that were typed, the program first
   * @param pictures the options of pictures, which are drawn of the whole
   */
  public static List<String> ofShare(List<String> command, List<String> pictures) {
    List<String> whole = new ArrayList<>(List.of("--out", "--jobs"));
    whole.addAll(pictures);
    List<String> words = CommandWords.without(command, whole, List.of("--yes", "--debug"));
    List<String> kept = new ArrayList<>();
    boolean count = false;
    for (String word : words.subList(1, words.size())) {
      boolean named = word.equals(NAME);
      if (!named && !word.startsWith(NAME + "=") && !(count && word.strip().matches("\\d+"))) {
        kept.add(word);
      }
      count = named;
    }
    return kept;
  }

  /** Whether a script is asked for. */
  public boolean isAsked() {
    return tasks.isPresent();
  }

  /** The number of tasks that was asked for; nothing if the program chooses. */
  public OptionalInt tasks() {
    return tasks.filter(count -> count != AUTOMATIC).stream().mapToInt(count -> count).findFirst();
  }

  /**
   * Requires that nothing else was asked for which makes no sense then.
   *
   * @throws InvalidInputException if something was
   */
  public void requireAlone(ShareOptions share, EngineOptions engine) {
    if (engine.isElsewhere()) {
      throw new InvalidInputException(
          "--slurm leaves the work to SLURM, and --engine to another", "leave one of them out");
    }
    if (share.share().of() > 1) {
      throw new InvalidInputException(
          "--slurm shares the work out itself, and --shard names one share",
          "leave one of them out");
    }
    if (share.fresh()) {
      throw new InvalidInputException(
          "with --fresh a task that is queued again would forget what it had finished",
          "leave it out, and remove the folders share-* of an earlier sweep");
    }
  }
}
