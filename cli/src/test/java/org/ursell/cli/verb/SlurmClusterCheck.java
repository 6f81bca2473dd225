package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.OutsideTool;

/**
 * A sweep on a cluster of one node: Debian's SLURM (packages slurm-wlm and munge), with folders and
 * ports of its own, which listen on this machine alone. The profile {@code slurm} runs it, as root,
 * which the daemons need.
 */
class SlurmClusterCheck {
  private static final String OPTIONS =
      "--grid V=0.1:1:40 --grid gamma_plus=0.3:0.6:3 --t-end 60000 --method integrate"
          + " --measure order-parameter,frequency";

  private static final long PATIENCE_SECONDS = 600;

  @TempDir private Path folder = Path.of("");

  private final List<Process> daemons = new ArrayList<>();

  private Path conf = Path.of("");

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    for (String name : List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol")) {
      OutsideTool.of(name);
    }
    assumeTrue("root".equals(System.getProperty("user.name")), "the daemons are started by root");
    // Who asks for a ticket may be anybody: the folder must be open to all.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String name : List.of("munge", "state", "spool")) {
      Files.createDirectories(folder.resolve(name));
    }
    byte[] key = new byte[1024];
    new Random(1).nextBytes(key);
    Path keyFile = Files.write(folder.resolve("munge/key"), key);
    Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("r--------"));
    String host = InetAddress.getLocalHost().getHostName().replaceAll("\\..*", "");
    conf =
        Files.writeString(
            folder.resolve("slurm.conf"),
            """
            ClusterName=ursell
            SlurmctldHost=%1$s(127.0.0.1)
            SlurmctldPort=%2$d
            SlurmdPort=%3$d
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            CredType=cred/munge
            AuthInfo=socket=%4$s/munge/socket,cred_expire=5
            CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
            ProctrackType=proctrack/pgid
            TaskPlugin=task/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            StateSaveLocation=%4$s/state
            SlurmdSpoolDir=%4$s/spool
            SlurmctldPidFile=%4$s/slurmctld.pid
            SlurmdPidFile=%4$s/slurmd.pid
            SlurmctldLogFile=%4$s/slurmctld.log
            SlurmdLogFile=%4$s/slurmd.log
            ReturnToService=2
            KillWait=5
            MpiDefault=none
            NodeName=%1$s NodeAddr=127.0.0.1 CPUs=2 RealMemory=2000
            PartitionName=all Nodes=%1$s Default=YES MaxTime=INFINITE State=UP
            """
                .formatted(host, freePort(), freePort(), folder));
    daemon(
        "munged",
        "-F",
        "--socket=" + folder.resolve("munge/socket"),
        "--key-file=" + keyFile,
        "--pid-file=" + folder.resolve("munge/pid"),
        "--log-file=" + folder.resolve("munge/log"),
        "--seed-file=" + folder.resolve("munge/seed"));
    until("munge answers", () -> Files.exists(folder.resolve("munge/socket")));
    daemon("slurmctld", "-D", "-f", conf.toString());
    daemon("slurmd", "-D", "-f", conf.toString(), "-N", host);
    until("the node is idle", () -> slurm("sinfo", "-h", "-o", "%T").contains("idle"));
  }

  private void daemon(String name, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(OutsideTool.of(name).toString()));
    command.addAll(List.of(words));
    daemons.add(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .start());
  }

  @AfterEach
  void end() throws IOException, InterruptedException {
    if (daemons.size() == 3) {
      slurm("scancel", "--user=root");
      until("no job runs", () -> slurm("squeue", "-h").isBlank());
    }
    for (int k = daemons.size() - 1; k >= 0; k--) {
      daemons.get(k).destroy();
      if (!daemons.get(k).waitFor(20, TimeUnit.SECONDS)) {
        daemons.get(k).destroyForcibly();
      }
    }
  }

  /** What is waited for. */
  @FunctionalInterface
  private interface Event {
    boolean came() throws IOException, InterruptedException;
  }

  private void until(String what, Event event) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    while (!event.came()) {
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin))
          .as(() -> "%s in time: %s".formatted(what, logs()))
          .isLessThan(PATIENCE_SECONDS);
      Thread.sleep(200);
    }
  }

  private String logs() {
    StringBuilder all = new StringBuilder();
    for (String name :
        List.of("munged.out", "slurmctld.out", "slurmd.out", "slurmctld.log", "slurmd.log")) {
      try {
        all.append('\n').append(name).append('\n').append(Files.readString(folder.resolve(name)));
      } catch (IOException none) {
        all.append(" (no ").append(name).append(')');
      }
    }
    return all.toString();
  }

  private String slurm(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("SLURM_CONF", conf.toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text;
  }

  private long lines(int share) throws IOException {
    Path journal = folder.resolve("out/share-%d-of-3/sweep.journal".formatted(share));
    return Files.exists(journal)
        ? Files.readString(journal, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith("line\t"))
            .count()
        : 0;
  }

  private String log(int share) throws IOException {
    return Files.readString(folder.resolve("out/share-%d-of-3.log".formatted(share)));
  }

  /** One task is queued again by SLURM, one queues itself again when its program is killed. */
  @Test
  void killedAndQueuedAgainItGivesTheSameBytes() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    CommandRun written = SweepFolder.sweep(out, OPTIONS, "--slurm", "3");
    assertThat(written.exitCode()).as(written.err()).isZero();
    String submitted = slurm("bash", out.resolve("sweep.sbatch").toString());
    assertThat(submitted).contains("submitted 3 tasks as job ");
    String job = submitted.replaceAll("(?s).* as job (\\d+), .*", "$1");

    until("the first task keeps lines", () -> lines(1) >= 2);
    assertThat(slurm("scontrol", "requeue", job + "_1")).isEmpty();
    until("the last task keeps lines", () -> lines(3) >= 2);
    Path share = out.resolve("share-3-of-3");
    List<ProcessHandle> programs =
        ProcessHandle.allProcesses().filter(process -> works(process, share)).toList();
    assertThat(programs).hasSize(1);
    assertThat(programs.get(0).destroyForcibly()).isTrue();

    until("all jobs end", () -> slurm("squeue", "-h").isBlank());
    assertThat(log(1)).contains("DUE TO JOB REQUEUE", "lines were finished before");
    assertThat(log(2)).doesNotContain("REQUEUE").doesNotContain("before").contains("is finished");
    assertThat(log(3)).contains("ended by signal 9", "lines were finished before", "is finished");
    assertThat(out.resolve("merge.log")).content().contains("wrote to " + out);

    Path whole = folder.resolve("whole");
    assertThat(SweepFolder.sweep(whole, OPTIONS).exitCode()).isZero();
    var found = SweepFolder.results(out);
    found.keySet().removeIf(name -> name.endsWith(".log") || name.equals("sweep.sbatch"));
    var wanted = SweepFolder.results(whole);
    assertThat(found.keySet()).isEqualTo(wanted.keySet()).contains("sweep.csv", "sweep.nc");
    wanted.forEach((name, text) -> assertThat(text.equals(found.get(name))).as(name).isTrue());
  }

  /** Whether a process is the program at work on a share; its class path may be long. */
  private static boolean works(ProcessHandle process, Path share) {
    try {
      List<String> words =
          List.of(
              Files.readString(
                      Path.of("/proc/%d/cmdline".formatted(process.pid())),
                      StandardCharsets.ISO_8859_1)
                  .split("\0"));
      return words.contains(share.toString()) && words.contains("--shard");
    } catch (IOException ended) {
      return false;
    }
  }
}
