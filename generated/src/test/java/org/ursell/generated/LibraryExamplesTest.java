package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page for programs of one's own says what is compiled here, line by line, and what that
 * prints. The examples run in a process that has no more than the modules the page says they need.
 */
class LibraryExamplesTest {
  private static final String DIVIDER = "-- next example --";
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Path PAGE = HOUSE.resolve("cli/docs/library.md");

  /** Stands between what two examples print. */
  static void divide() {
    System.out.println(DIVIDER);
  }

  /** An example of the page: its lines, and those that it prints. */
  private record Example(String code, String output) {}

  private static List<Example> onPage(String file) throws IOException {
    String page = Files.readString(PAGE);
    String link = "](../../generated/src/test/java/org/ursell/generated/" + file + ".java)";
    assertThat(page).contains(link);
    int from = page.indexOf(link);
    int to = page.indexOf("](../../generated/src/test/java", from + 1);
    List<Example> examples = new ArrayList<>();
    Matcher pair =
        Pattern.compile("```java\n(.*?)\n```\n+```text\n(.*?)\n```", Pattern.DOTALL)
            .matcher(page.substring(from, to < 0 ? page.length() : to));
    while (pair.find()) {
      examples.add(new Example(pair.group(1), pair.group(2)));
    }
    return examples;
  }

  /** The bodies of the methods without arguments, in the order in which the program runs them. */
  private static List<String> compiled(String file) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/ursell/generated").resolve(file + ".java"));
    List<String> bodies = new ArrayList<>();
    Matcher method =
        Pattern.compile("  static void (\\w+)\\(\\) \\{\n(.*?)\n  }\n", Pattern.DOTALL)
            .matcher(source);
    while (method.find()) {
      assertThat(source).contains("\n    " + method.group(1) + "();\n");
      bodies.add(method.group(2).stripIndent());
    }
    return bodies;
  }

  @ParameterizedTest
  @ValueSource(strings = {"LibraryExamples", "SymbolicExamples"})
  void everyLineOfThePageIsCompiled(String file) throws IOException {
    assertThat(onPage(file)).extracting(Example::code).isEqualTo(compiled(file)).isNotEmpty();
  }

  /** Code that no output follows would be held against nothing. */
  @Test
  void everyExampleOfThePageIsHeldAgainstOne() throws IOException {
    Matcher code = Pattern.compile("(?m)^```java$").matcher(Files.readString(PAGE));
    assertThat(code.results().count())
        .isEqualTo(onPage("LibraryExamples").size() + onPage("SymbolicExamples").size())
        .isEqualTo(11);
  }

  @Test
  void committedModelsNeedNoDerivation(@TempDir Path folder) throws Exception {
    List<String> entries = new ArrayList<>(classPath());
    entries.removeIf(
        entry ->
            !isModule(entry, "runtime")
                && !isModule(entry, "generated")
                && !Path.of(entry)
                    .getFileName()
                    .toString()
                    .matches("(hipparchus|commons-math3|slf4j-api).*"));
    assertThat(String.join(" ", entries)).doesNotContain("symbolic", "matheclipse");
    assertThat(printed("LibraryExamples", entries, folder))
        .isEqualTo(onPage("LibraryExamples").stream().map(Example::output).toList());
  }

  @Test
  void modelsOfOnesOwnAreDerived(@TempDir Path folder) throws Exception {
    String readme = Files.readString(HOUSE.resolve("README.md"));
    String model = readme.substring(readme.indexOf('\n', readme.indexOf("```yaml")) + 1);
    Files.writeString(folder.resolve("my.yaml"), model.substring(0, model.indexOf("```")));
    assertThat(printed("SymbolicExamples", classPath(), folder))
        .isEqualTo(onPage("SymbolicExamples").stream().map(Example::output).toList());
  }

  private static List<String> classPath() {
    return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  /** Folders of classes in the build, or jars. */
  private static boolean isModule(String entry, String module) {
    String path = entry.replace('\\', '/');
    return path.contains("/" + module + "/target/") || path.contains("/ursell-" + module);
  }

  /** What each example of a program prints; equations that it derives are kept in the folder. */
  private static List<String> printed(String program, List<String> entries, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                entries.stream().collect(Collectors.joining(File.pathSeparator)),
                "org.ursell.generated." + program)
            .directory(folder.toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    Process process = builder.start();
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    return Arrays.stream(all.split(DIVIDER)).map(String::strip).toList();
  }
}
