package org.ursell.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.OutsideTool;

/**
 * The one file on a Java that can only run, which is made here from the modules of Java SE without
 * the compiler.
 */
class BareJavaIT {
  @TempDir private static Path shared = Path.of("");
  private static Path bare = Path.of("");

  @TempDir private Path folder = Path.of("");

  /** What a command printed on both streams, and how it ended. */
  record Ended(int exitCode, String said) {}

  @BeforeAll
  static void makeAJavaWithoutACompiler() {
    bare = linked("bare-java", "java.se,jdk.unsupported");
  }

  /** A Java of some modules, in a folder of that name. */
  private static Path linked(String name, String modules) {
    Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
    boolean wanted = OutsideTool.areRequired();
    assumeTrue(wanted || jlink.isPresent(), "left out: this JDK has no jlink");
    StringWriter said = new StringWriter();
    PrintWriter told = new PrintWriter(said);
    Path place = shared.resolve(name);
    int made =
        jlink.orElseThrow().run(told, told, "--add-modules", modules, "--output", place.toString());
    assumeTrue(wanted || made == 0, "left out: jlink made no Java: " + said);
    assertThat(made).as(said.toString()).isZero();
    return place;
  }

  private Ended ursell(Path java, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(java.resolve("bin/java").toString(), "-jar", OneFileIT.JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes());
    return new Ended(process.waitFor(), said);
  }

  private String succeed(String... arguments) throws IOException, InterruptedException {
    return succeed(bare, arguments);
  }

  private String succeed(Path java, String... arguments) throws IOException, InterruptedException {
    Ended ended = ursell(java, arguments);
    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said()).doesNotContain("Exception", "SLF4J", "WARNING");
    return ended.said();
  }

  @Test
  void aboutSaysThatThereIsNoCompiler() throws IOException, InterruptedException {
    assertThat(succeed("about"))
        .contains(OneFileIT.JAR.toString(), bare.toString(), "this Java has no compiler");
  }

  /** The paper's equations are compiled classes, and pictures come in all forms. */
  @Test
  void committedEquationsRun() throws IOException, InterruptedException {
    succeed("lifetime", "--sizes", "20,50", "--set", "V=1", "--format", "png,svg,pdf");
    assertThat(folder.resolve("ursell-lifetime/lifetimes.csv")).content().contains("measured");
    for (String form : List.of("png", "svg", "pdf")) {
      assertThat(folder.resolve("ursell-lifetime/lifetimes." + form)).isNotEmptyFile();
    }
  }

  /** All others are derived and evaluated from tables; nothing is kept. */
  @Test
  void modelsThatNobodyCompiledRunFromTables() throws IOException, InterruptedException {
    String said =
        succeed(
            "trace",
            "--model",
            "superradiant-laser",
            "--filter",
            "phase",
            "--sizes",
            "20",
            "--t-end",
            "1",
            "--samples",
            "3");
    assertThat(said).contains("this Java has no compiler: evaluated from tables");
    assertThat(folder.resolve("ursell-trace/trace.csv")).isNotEmptyFile();
    assertThat(folder.resolve("cache/ursell")).doesNotExist();
    assertThat(succeed("check", "two-oscillators", "--time", "0.1")).contains("two-oscillators");
  }

  @Test
  void equationsAreEmittedWithoutBeingCompiled() throws IOException, InterruptedException {
    assertThat(succeed("derive", "--model", "two-groups", "--order", "1"))
        .contains("not compiled, and so not checked: this Java has no compiler");
    assertThat(Files.isDirectory(folder.resolve("ursell-derived"))).isTrue();
  }

  /** A compiler alone cannot read what it compiles against; with what it needs, it is used. */
  @Test
  void aCompilerCountsWhereItCanRead() throws IOException, InterruptedException {
    String[] trace = {
      "trace", "--model", "superradiant-laser", "--filter", "phase", "--sizes", "20", "--t-end", "1"
    };
    Path blind = linked("blind-java", "java.se,jdk.unsupported,jdk.compiler");
    assertThat(succeed(blind, trace)).contains("this Java has no compiler");
    Path whole = linked("whole-java", "java.se,jdk.unsupported,jdk.compiler,jdk.zipfs");
    assertThat(succeed(whole, trace)).doesNotContain("no compiler");
    assertThat(folder.resolve("cache/ursell")).isNotEmptyDirectory();
  }

  /** What is larger than what is committed, judged, swept, solved exactly and drawn. */
  @Test
  void otherVerbsRun() throws IOException, InterruptedException {
    succeed("exact", "--sizes", "2,3");
    succeed(
        "sweep", "--model", "two-groups", "--grid", "delta=0:1:3", "--sizes", "10", "--t-end", "1");
    succeed("steady", "--model", "superradiant-laser", "--filter", "phase", "--sizes", "20");
    succeed("law");
    assertThat(succeed("equations", "--model", "two-oscillators", "--order", "2")).contains("d<");
  }
}
