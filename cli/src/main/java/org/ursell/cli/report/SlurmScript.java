package org.ursell.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ursell.cli.output.CommandWords;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A sweep as a script for SLURM: an array of tasks, each of which works out one share of the lines,
 * and a job that waits for all of them and puts the shares together.
 *
 * @param words the command as it was typed, for a comment
 * @param sweep the arguments of a share, {@code sweep} first, without share, folder and threads
 * @param pictures how the whole is drawn, as arguments of {@code merge}
 * @param java the Java that runs the program
 * @param classes its class path, absolute
 * @param from the folder that relative paths count from, absolute
 * @param out the folder of the results, absolute
 * @param tasks how many shares there are
 * @param threads how many threads each share has
 * @param share what a share takes
 * @param merge what putting them together takes
 * @param foretold why they take that, in sentences
 */
public record SlurmScript(
    String words,
    List<String> sweep,
    List<String> pictures,
    Path java,
    String classes,
    Path from,
    Path out,
    int tasks,
    int threads,
    Needs share,
    Needs merge,
    List<String> foretold) {
  /** The script's name in the folder of the results. */
  public static final String FILE = "sweep.sbatch";

  /** The folder of a share, with its number and that of all. */
  public static final String SHARE = "share-%d-of-%d";

  /** What Java takes beside its heap: classes, code, stacks. */
  private static final int BESIDE_HEAP = 512;

  /**
   * What a job asks for.
   *
   * @param minutes its limit of time
   * @param heap megabytes of Java's heap
   */
  public record Needs(int minutes, int heap) {
    /** Megabytes of the whole process. */
    public int memory() {
      return heap + BESIDE_HEAP;
    }
  }

  private static final String TEMPLATE =
      """
      #!/bin/bash
      # %1$s
      #
      %2$s
      #
      #   bash sweep.sbatch        submits the tasks, and a job that waits for them and merges
      #   sbatch sweep.sbatch      submits the tasks alone
      #   bash sweep.sbatch merge  puts finished shares together, here and now
      #
      # A task that ends early goes on where it was when it is queued again: its finished lines are
      # in share-K-of-%3$d/sweep.journal. It queues itself again at its limit of time, or when the
      # program was killed, as long as it got on. Submitting all of it again computes nothing twice.
      #SBATCH --job-name=ursell-sweep
      #SBATCH --array=1-%3$d
      #SBATCH --cpus-per-task=%4$d
      #SBATCH --mem=%5$dM
      #SBATCH --time=%6$d
      #SBATCH --requeue
      #SBATCH --open-mode=append
      #SBATCH --signal=B:USR1@60
      #SBATCH --output="%7$s/share-%%a-of-%3$d.log"
      set -u

      # On the nodes, if they are not the same there; URSELL_JAVA_OPTS holds further options.
      java=${URSELL_JAVA:-%8$s}
      classes=${URSELL_CLASSES:-%9$s}
      out=%10$s
      cd %11$s || exit 2

      ursell() {
        local heap=$1
        shift
        # shellcheck disable=SC2086 # several options are meant to become several words
        exec "$java" -XX:+UseSerialGC "-Xmx${heap}m" ${URSELL_JAVA_OPTS:-} -cp "$classes" \\
          org.ursell.cli.Main "$@"
      }

      share() { printf '%%s/share-%%d-of-%3$d' "$out" "$1"; }

      size() { if [ -f "$1" ]; then wc -c <"$1"; else echo 0; fi; }

      submit() {
        local tasks merge
        tasks=$(sbatch --parsable "$out/sweep.sbatch") || exit
        tasks=${tasks%%%%;*}
        merge=$(sbatch --parsable --dependency="afterany:$tasks" --job-name=ursell-merge --requeue \\
          --cpus-per-task=1 --mem=%12$dM --time=%13$d --open-mode=append \\
          --output=%14$s --wrap="exec bash $(printf %%q "$out/sweep.sbatch") merge") || exit
        echo "submitted %3$d tasks as job $tasks, and job ${merge%%%%;*}, which merges them into $out"
      }

      merge() {
        local shares=() k
        for ((k = 1; k <= %3$d; k++)); do shares+=("$(share "$k")"); done
        ursell %15$d merge "${shares[@]}" --out "$out"%16$s
      }

      task() {
        local folder journal before child code=0
        folder=$(share "$SLURM_ARRAY_TASK_ID")
        journal=$folder/sweep.journal
        before=$(size "$journal")
        ursell %17$d %18$s \\
          --shard "$SLURM_ARRAY_TASK_ID/%3$d" --jobs "${SLURM_CPUS_PER_TASK:-%4$d}" --yes \\
          --out "$folder" &
        child=$!
        # At the limit of time the program is asked to end, and keeps what is finished.
        trap 'kill -TERM "$child" 2>/dev/null' USR1
        wait "$child" || code=$?
        while kill -0 "$child" 2>/dev/null; do
          code=0
          wait "$child" || code=$?
        done
        if [ "$code" -gt 128 ] && [ "$(size "$journal")" -gt "$before" ]; then
          echo "task $SLURM_ARRAY_TASK_ID was ended by signal $((code - 128)) and is queued again"
          # Of this task alone: the number of its job may be that of the whole array.
          scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID" && sleep 60
        fi
        exit "$code"
      }

      case ${1:-} in
        merge) merge ;;
        '') if [ -n "${SLURM_ARRAY_TASK_ID:-}" ]; then task; else submit; fi ;;
        *) echo "sweep.sbatch knows no '$1': give nothing, or merge" >&2 && exit 2 ;;
      esac
      """;

  /** Keeps its own copies. */
  public SlurmScript {
    sweep = List.copyOf(sweep);
    pictures = List.copyOf(pictures);
    foretold = List.copyOf(foretold);
    // A line of a comment and one for SLURM can hold neither, whatever is quoted.
    if (out.toString().matches("(?s).*[\"\\\\\\n].*")) {
      throw new InvalidInputException(
          "the folder '%s' has a name that SLURM does not take for its logs".formatted(out),
          "name a folder without quotation marks, backslashes and line breaks");
    }
  }

  /** The script. */
  public String text() {
    return TEMPLATE.formatted(
        words.replaceAll("\\R", " "),
        foretold.stream().map(line -> "# " + line).collect(Collectors.joining("\n")),
        tasks,
        threads,
        share.memory(),
        share.minutes(),
        // SLURM puts numbers of jobs in place of what follows a percent sign.
        out.toString().replace("%", "%%"),
        quoted(java.toString()),
        quoted(classes),
        quoted(out.toString()),
        quoted(from.toString()),
        merge.memory(),
        merge.minutes(),
        quoted(out.toString().replace("%", "%%") + "/merge.log"),
        merge.heap(),
        arguments(pictures),
        share.heap(),
        arguments(sweep).strip());
  }

  private static String arguments(List<String> words) {
    return words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
  }

  private static String quoted(String word) {
    return CommandWords.quoted(word);
  }
}
