package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;

/** The script for SLURM, run by a shell that stands for it. */
@EnabledOnOs(OS.LINUX)
class SlurmCommandTest {
  private static final String OPTIONS =
      "--grid V=0.1:1:12 --grid gamma_plus=0.3:0.6:3 --t-end 3000 --method integrate"
          + " --measure order-parameter,frequency";

  @TempDir private Path folder = Path.of("");

  private Path script = Path.of("");

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("sbatch", "scontrol")) {
      Path fake = Files.createDirectories(folder.resolve("bin")).resolve(name);
      // SLURM ends a task that it queues again.
      String end = name.equals("scontrol") ? "kill -9 $PPID" : "wc -l <'" + folder + "/calls'";
      Files.writeString(
          fake,
          "#!/bin/bash\nprintf '%s ' \"${0##*/}\" \"$@\" | sed 's/ $/\\n/' >>'"
              + folder
              + "/calls'\n"
              + end
              + "\n");
      assertThat(fake.toFile().setExecutable(true)).isTrue();
    }
    CommandRun run =
        SweepFolder.sweep(folder.resolve("o ut"), OPTIONS, "--slurm", "3", "--format", "svg");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("3 tasks of at most 12 lines, about ", "sweep.sbatch' submits them");
    script = folder.resolve("o ut/sweep.sbatch");
    assertThat(SweepFolder.results(folder.resolve("o ut")).keySet())
        .containsExactly("sweep.sbatch");
  }

  private Process start(Map<String, String> environment, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SLURM_"));
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Process task(int number) throws IOException {
    return start(
        Map.of(
            "SLURM_ARRAY_TASK_ID", Integer.toString(number),
            "SLURM_ARRAY_JOB_ID", "7",
            "SLURM_JOB_ID", "7"));
  }

  private static String end(Process process, int exitCode)
      throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isEqualTo(exitCode);
    return text;
  }

  private List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Waits until a task has kept some lines. */
  private void await(Process process, int number) throws IOException, InterruptedException {
    Path journal = folder.resolve("o ut/share-%d-of-3/sweep.journal".formatted(number));
    while (process.isAlive()
        && !(Files.exists(journal)
            && Files.readString(journal, StandardCharsets.ISO_8859_1).contains("\nline\t"))) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("still at work").isTrue();
  }

  @Test
  void submitsTheTasksAndAMergeThatWaitsForThem() throws IOException, InterruptedException {
    String told = end(start(Map.of()), 0);
    assertThat(told).contains("submitted 3 tasks as job 1, and job 2, which merges them");
    assertThat(calls()).hasSize(2);
    assertThat(calls().get(0)).isEqualTo("sbatch --parsable " + script);
    assertThat(calls().get(1))
        .contains("--dependency=afterany:1 ", "--wrap=exec bash ", "/o\\ ut/sweep.sbatch merge");
    assertThat(end(start(Map.of(), "marge"), 2)).contains("knows no 'marge'");
  }

  /** One task is killed, another reaches its limit of time; both go on, and nothing differs. */
  @Tag("slow")
  @Test
  void tasksGoOnAndTheWholeIsThatOfOneRun() throws IOException, InterruptedException {
    Path whole = folder.resolve("whole");
    assertThat(SweepFolder.sweep(whole, OPTIONS, "--format", "svg").exitCode()).isZero();
    assertThat(end(task(1), 0)).contains("share 1/3 is finished: 12 of 36 lines");
    assertThat(calls()).isEmpty();

    Process killed = task(2);
    await(killed, 2);
    killed.descendants().filter(p -> isJava(p)).forEach(ProcessHandle::destroyForcibly);
    assertThat(end(killed, 137)).contains("task 2 was ended by signal 9 and is queued again");
    assertThat(calls()).containsExactly("scontrol requeue 7_2");

    Process late = task(3);
    await(late, 3);
    new ProcessBuilder("kill", "-USR1", Long.toString(late.pid())).start().waitFor();
    assertThat(end(late, 137)).contains("task 3 was ended by signal 15 and is queued again");
    assertThat(calls()).hasSize(2).contains("scontrol requeue 7_3");

    assertThat(end(start(Map.of(), "merge"), 2)).contains("is not finished");
    for (int k = 2; k <= 3; k++) {
      assertThat(end(task(k), 0)).contains("going on in", "share %d/3 is finished".formatted(k));
    }
    assertThat(end(start(Map.of(), "merge"), 0)).contains("wrote to");
    Map<String, String> found = SweepFolder.results(folder.resolve("o ut"));
    found.remove("sweep.sbatch");
    Map<String, String> wanted = SweepFolder.results(whole);
    // The record holds the words that were typed: those of a share draw nothing.
    found.remove("manifest.json");
    wanted.remove("manifest.json");
    assertThat(found.keySet()).isEqualTo(wanted.keySet()).contains("sweep.csv", "sweep.nc");
    wanted.forEach((name, text) -> assertThat(text.equals(found.get(name))).as(name).isTrue());
  }

  /** The tasks would find that out only after their wait. */
  @Test
  void sharesOfAnotherSweepAreSeenWhenTheScriptIsWritten()
      throws IOException, InterruptedException {
    assertThat(end(task(2), 0)).contains("share 2/3 is finished");
    Path out = folder.resolve("o ut");
    String before = Files.readString(script);
    CommandRun other = SweepFolder.sweep(out, OPTIONS, "--slurm", "3", "--rtol", "1e-8");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains("share-2-of-3/sweep.journal is of another sweep", "tolerances");
    assertThat(script).hasContent(before);
    for (String tasks : List.of("3", "2")) {
      CommandRun same = SweepFolder.sweep(out, OPTIONS, "--slurm", tasks);
      assertThat(same.exitCode()).as(same.err()).isZero();
    }
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slurm 2 --shard 1/2|names one share|leave one of them out",
        "--slurm --fresh|would forget what it had finished|remove the folders",
        "--slurm 37|37 tasks are more than the 36 lines|--slurm 36 or fewer",
        "--slurm some|--slurm is 'some'|--slurm 16",
        "--slurm 0|--slurm is '0', not a whole number from 1|--slurm alone",
        "--slurm=-1|--slurm is '-1'|--slurm alone",
      })
  void whatMakesNoSenseIsRefused(String more, String why, String remedy) {
    CommandRun run = SweepFolder.sweep(folder.resolve("none"), OPTIONS, more.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why, remedy);
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
