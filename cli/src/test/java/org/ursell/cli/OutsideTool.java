package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Programs of other people that read what this one writes. A test that needs one is left out where
 * the machine has none, unless {@code URSELL_REQUIRE_TOOLS} is set; then it fails.
 */
public final class OutsideTool {
  private static final String TOOLS = "URSELL_REQUIRE_TOOLS";

  private OutsideTool() {}

  /** Whether all programs that tests need must be there. */
  public static boolean areRequired() {
    return isSet(TOOLS);
  }

  private static boolean isSet(String variable) {
    return !System.getenv().getOrDefault(variable, "").isEmpty();
  }

  /** A program on the path; the test ends here without it. */
  public static Path of(String name) {
    return anyOf(List.of(name), TOOLS);
  }

  /**
   * The first of some programs that is on the path; the test ends here without any.
   *
   * @param variable of the environment; where it is set, one of them must be there
   */
  public static Path anyOf(List<String> names, String variable) {
    return required(
        names.stream().flatMap(name -> candidates(name).stream()).findFirst(),
        String.join(" or ", names),
        variable);
  }

  /** The same of a program that is a help, which no machine must have. */
  public static Path ifThere(String name) {
    Optional<Path> found = candidates(name).stream().findFirst();
    assumeTrue(found.isPresent(), "there is no " + name + " here");
    return found.orElseThrow();
  }

  /** A Python that has some modules; the test ends here without it. */
  public static Path python(String... modules) throws IOException, InterruptedException {
    String what = "python3 with " + String.join(", ", modules);
    for (Path python : candidates("python3")) {
      Result tried = run(List.of(python.toString(), "-c", "import " + String.join(", ", modules)));
      if (tried.exitCode() == 0) {
        return python;
      }
    }
    return required(Optional.empty(), what, TOOLS);
  }

  private static List<Path> candidates(String name) {
    List<Path> found = new ArrayList<>();
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    for (String place : path.split(Pattern.quote(File.pathSeparator))) {
      Path file = Path.of(place, name);
      if (Files.isExecutable(file)) {
        found.add(file);
      }
    }
    return found;
  }

  private static Path required(Optional<Path> found, String what, String variable) {
    if (isSet(variable)) {
      assertThat(found).as("%s, as %s demands", what, variable).isPresent();
    }
    assumeTrue(found.isPresent(), "there is no " + what + " here");
    return found.orElseThrow();
  }

  /**
   * What became of a program.
   *
   * @param text all that it said
   */
  public record Result(int exitCode, String text) {}

  /** Runs a program to its end. */
  public static Result run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Result(process.waitFor(), text);
  }
}
