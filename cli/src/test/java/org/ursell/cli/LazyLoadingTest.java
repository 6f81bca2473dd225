package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does not need is not loaded: that is what makes it start fast. */
class LazyLoadingTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void helpLoadsNeitherAlgebraNorCharts() throws IOException, InterruptedException {
    assertThat(loadedClasses("lifetime", "--help"))
        .contains("org.ursell.cli.verb.LifetimeCommand")
        .doesNotContain("org.matheclipse", "org.jfree", "java.awt", "org.ursell.symbolic");
  }

  @Test
  void emittedOrdersNeedNoAlgebra() throws IOException, InterruptedException {
    assertThat(
            loadedClasses("lifetime", "--sizes", "50", "--set", "V=1", "--out", folder.toString()))
        .contains("org.ursell.generated.onegroup.OneGroupOrder2")
        .doesNotContain("org.matheclipse", "edu.jas", "org.ursell.symbolic");
  }

  @Test
  void sweepsOfCommittedModelsNeedNoAlgebra() throws IOException, InterruptedException {
    assertThat(loadedClasses("sweep", "--grid", "V=0.5,1", "--out", folder.toString()))
        .contains("org.ursell.generated.onegroup.OneGroupOrder1")
        .doesNotContain("org.matheclipse", "edu.jas", "org.ursell.symbolic");
  }

  @Test
  void exactSolutionsOfCommittedModelsNeedNoAlgebra() throws IOException, InterruptedException {
    assertThat(loadedClasses("exact", "--sizes", "2", "--set", "V=1", "--out", folder.toString()))
        .contains("org.ursell.generated.onegroup.OneGroupModel")
        .doesNotContain("org.matheclipse", "edu.jas", "org.ursell.symbolic");
  }

  /** The log of classes loaded by the command in a process of its own. */
  private static String loadedClasses(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xlog:class+load",
            "-cp",
            System.getProperty("java.class.path"),
            "org.ursell.cli.Main"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(log).isZero();
    return log;
  }
}
