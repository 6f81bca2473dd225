package org.ursell.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The image with a Java of its own, and Python, start it with the options of the launcher. */
class ImageOptionsTest {
  private static final Pattern STARTED =
      Pattern.compile("(?s)\\$replace \"\\$java\" (.*?)\\$compiler");
  private static final Pattern OPTION = Pattern.compile("-[^\\s\\\\\"]+");
  private static final Pattern OF_PYTHON = Pattern.compile("(?m)^    \"(-XX:[^\"]+)\",$");
  private static final Pattern OF_IMAGE =
      Pattern.compile("--java-options</argument><argument>([^<]+)</argument>");

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(group)).toList();
  }

  /** What it does for its own process is Python's; how Java compiles is the launcher's. */
  @Test
  void pythonHasJavaCompileAsTheLauncherDoes() throws IOException {
    String launcher = Files.readString(Path.of("ursell"));
    List<String> compiling =
        found(OPTION, found(STARTED, launcher, 1).get(0), 0).stream()
            .filter(one -> one.startsWith("-XX:Tier4") || one.startsWith("-XX:CompileCommand"))
            .toList();
    assertThat(compiling).hasSize(6);
    String python = Files.readString(Path.of("python", "ursell", "_java.py"));
    assertThat(found(OF_PYTHON, python, 1)).containsAll(compiling);
  }

  @Test
  void theImageStartsJavaAsTheLauncherDoes() throws IOException {
    String launcher = Files.readString(Path.of("ursell"));
    List<String> started = found(OPTION, found(STARTED, launcher, 1).get(0), 0);
    // The default of Java itself, which the launcher names since it makes an archive.
    List<String> wanted = started.stream().filter(one -> !one.equals("-Xshare:auto")).toList();
    assertThat(wanted).hasSizeGreaterThan(2);
    assertThat(found(OF_IMAGE, Files.readString(Path.of("pom.xml")), 1))
        .containsAll(wanted)
        .contains("--sun-misc-unsafe-memory-access=allow");
  }
}
