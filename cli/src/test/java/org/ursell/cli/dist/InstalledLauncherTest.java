package org.ursell.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.OutsideTool;

/**
 * The script that packages install beside the one file, with a Java that only tells its options.
 */
class InstalledLauncherTest {
  private static final Path SCRIPT = Path.of("..", "conda", "ursell").toAbsolutePath();
  private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";
  private static final String TERMINAL = "-Dursell.terminal=true";

  @TempDir private Path folder = Path.of("");

  @Test
  void optionsThatOlderJavasRefuseAreForNewerOnes() throws Exception {
    assertThat(told("17.0.9", List.of())).contains("-jar", "about").doesNotContain(UNSAFE);
    assertThat(told("24", List.of())).contains("-jar", "about").contains(UNSAFE);
    assertThat(told("25.0.1", List.of())).contains(UNSAFE);
  }

  /** A Java without the file that says its version is asked for it. */
  @Test
  void aJavaThatIsAskedTellsItsVersion() throws Exception {
    Path java = java("25.0.1");
    Files.delete(java.resolve("release"));
    assertThat(run(java, List.of())).contains(UNSAFE);
  }

  @Test
  void progressIsShownWhereSomebodyWatches() throws Exception {
    String python = OutsideTool.python("pty").toString();
    List<String> watched = List.of(python, "-c", "import pty, sys; pty.spawn(sys.argv[1:])");
    assertThat(told("17.0.9", watched)).contains(TERMINAL, "about");
    assertThat(told("17.0.9", List.of())).doesNotContain(TERMINAL);
  }

  private List<String> told(String version, List<String> around) throws Exception {
    return run(java(version), around);
  }

  private static List<String> run(Path java, List<String> around) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(OutsideTool.of("env").toString(), "JAVA_HOME=" + java, "TERM=xterm"));
    command.addAll(around);
    command.addAll(List.of(SCRIPT.toString(), "about"));
    OutsideTool.Result result = OutsideTool.run(command);
    assertThat(result.exitCode()).as(result.text()).isZero();
    return result.text().lines().map(String::strip).toList();
  }

  /** A Java that prints its arguments, one in a line. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve(version);
    Path program = home.resolve("bin").resolve("java");
    Files.createDirectories(program.getParent());
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    Files.writeString(
        program,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit; fi
        printf '%%s\\n' "$@"
        """
            .formatted(version));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return home;
  }
}
