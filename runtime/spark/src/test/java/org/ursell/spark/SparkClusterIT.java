package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of Spark from its jars alone: a master and two workers of one core each, which listen
 * on this machine alone. Whatever is killed, no line is lost and none is there twice.
 */
class SparkClusterIT {
  private static final Path HOME = Path.of("target", "spark-home").toAbsolutePath().normalize();
  private static final long PATIENCE_SECONDS = 300;

  /** Lines that take long enough to be killed among. */
  private static final String SWEEP =
      "sweep --grid V=0.1:1:40 --grid gamma_plus=0.3:0.6:3 --t-end 60000 --method integrate"
          + " --measure order-parameter";

  private static final long LINES = 80;

  @TempDir private Path folder = Path.of("");

  private final List<Process> daemons = new ArrayList<>();

  private Program program = new Program(folder);
  private String master = "";

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    program = new Program(folder);
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    Path log = daemon("master", "master.Master", "--port", "" + port, "--webui-port", "0");
    until("the master", () -> Files.readString(log).contains("I have been elected leader"));
    for (String name : List.of("one", "two")) {
      Path worker =
          daemon(
              name,
              "worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              folder.resolve(name).toString(),
              master);
      until(
          "worker " + name,
          () -> Files.readString(worker).contains("Successfully registered with master"));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Path daemon(String name, String main, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(SparkProvider.java(HOME, "org.apache.spark.deploy." + main));
    command.addAll(List.of("--host", "127.0.0.1"));
    command.addAll(List.of(words));
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    daemons.add(builder.start());
    return log;
  }

  private static void until(String what, Callable<Boolean> holds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        if (holds.call()) {
          return;
        }
      } catch (Exception notYet) {
        assertThat(notYet).isInstanceOf(IOException.class);
      }
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      Thread.sleep(100);
    }
  }

  @AfterEach
  void end() {
    for (Process daemon : daemons) {
      killAll(daemon.toHandle());
    }
  }

  /** A process and those that it has started, at once. */
  private static void killAll(ProcessHandle process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process);
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private long finishedLines(String out) throws IOException {
    Path journal = folder.resolve(out).resolve("sweep.journal");
    if (!Files.exists(journal)) {
      return 0;
    }
    try (var lines = Files.lines(journal)) {
      return lines.filter(line -> line.startsWith("line\t")).count();
    }
  }

  @Test
  void killedWorkersAndDriversLoseNoLine() throws IOException, InterruptedException {
    String there =
        SWEEP
            + " --out there --engine spark --spark-conf spark.executor.memory=512m --master "
            + master;
    Process first = program.start(there);
    until("some lines", () -> finishedLines("there") > 3);
    // A worker and its executor, in mid-job.
    killAll(daemons.get(1).toHandle());
    long then = finishedLines("there");
    until("more lines", () -> finishedLines("there") > then + 2);
    // The driver, and whoever started it.
    killAll(first.toHandle());
    first.waitFor();
    long kept = finishedLines("there");
    assertThat(kept).isBetween(then, LINES - 1);
    assertThat(program.well(there).out()).contains("going on in there: ");
    assertThat(finishedLines("there")).isEqualTo(LINES);
    program.well(SWEEP + " --out here");
    assertThat(program.files("there")).isEqualTo(program.files("here"));
  }
}
