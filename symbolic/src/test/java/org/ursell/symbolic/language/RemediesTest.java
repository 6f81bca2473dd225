package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Every remedy of the catalogue, tried: who obeys it has a model. A case of {@code remedies.txt}
 * gives a file with a mistake, what is said of it, and the file of somebody who did what the help
 * says. As in {@link BadModelsTest}, sections that both leave out are sound.
 */
class RemediesTest {
  /** Those that concern files and not a text: tried here below, and by StateFilesTest. */
  private static final Set<Problem> OF_FILES =
      EnumSet.of(
          Problem.FILE_UNREADABLE,
          Problem.FILE_TOO_LARGE,
          Problem.FILE_NOT_TEXT,
          Problem.STATE_FILE,
          Problem.STATE_FILE_SHAPE);

  /** Those of tables in files of their own: see {@link TablesTest}. */
  private static final Set<Problem> OF_TABLES =
      EnumSet.of(Problem.TABLE_FILE, Problem.TABLE_ARGUMENT, Problem.TABLE_MISPLACED);

  /** What is never shown, and what the reader finds before the model itself is asked. */
  private static final Set<Problem> NEVER_SEEN =
      EnumSet.of(Problem.CONSEQUENCE, Problem.MODEL_INCONSISTENT);

  private static final Set<Problem> WRITTEN_OUT =
      EnumSet.of(
          Problem.JUMP_OPERATORS,
          Problem.LINE_IN_QUOTES,
          Problem.NOT_ON_ONE_PLACE,
          Problem.OBSERVABLE_FORM,
          Problem.OBSERVABLE_BARE,
          Problem.OBSERVABLE_SUBSCRIPTS,
          Problem.SITES_BEYOND);

  private static final Pattern MACRO =
      Pattern.compile("\\{\\{(?:U\\+(\\p{XDigit}+)|(\\d+)\\*(.*?))}}");

  /** A mistake, what is said of it, and the file after that was obeyed. */
  record Tried(Problem problem, String title, String broken, String said, String mended) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Tried> cases() {
    return ModelTable.read("remedies.txt").stream()
        .map(
            row -> {
              String[] rest = row.expected().split("(?m)^----\n", 2);
              return new Tried(
                  Problem.valueOf(row.title().split(" ", 2)[0]),
                  row.title(),
                  file(row.text()),
                  rest[0],
                  file(rest[1]));
            })
        .toList();
  }

  /** Writes out {{20*x}} and {{U+00A0}}, so that the table holds neither. */
  private static String file(String text) {
    if (text.startsWith("{{starter}}")) {
      return BuiltInModels.starter();
    }
    boolean whole = text.startsWith("{{whole}}\n");
    String written =
        MACRO
            .matcher(whole ? text.substring(10) : text)
            .replaceAll(
                macro ->
                    Matcher.quoteReplacement(
                        macro.group(1) != null
                            ? Character.toString(Integer.parseInt(macro.group(1), 16))
                            : macro.group(3).repeat(Integer.parseInt(macro.group(2)))));
    return whole ? written : BadModelsTest.file(written);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhereAndHowToMendIt(Tried tried) {
    List<Diagnostic> found = diagnostics(ModelReader.read("bad.yaml", tried.broken()));
    assertThat(found).first().extracting(Diagnostic::problem).isEqualTo(tried.problem());
    assertThat(said(found)).isEqualTo(tried.said());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whoObeysHasAModel(Tried tried) {
    ReadResult result = ModelReader.read("good.yaml", tried.mended());
    assertThat(result).as(() -> said(diagnostics(result))).isInstanceOf(ReadResult.Success.class);
    assertThat(diagnostics(result)).extracting(Diagnostic::problem).doesNotContain(tried.problem());
    assertThat(tried.mended()).isNotEqualTo(tried.broken());
  }

  /** Where a remedy writes out what the author meant, the mended file holds just that. */
  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrittenOutCanBeCopied(Tried tried) {
    Matcher quoted = Pattern.compile("(?m)^help: [^'\n]*'(.*)'").matcher(tried.said());
    if (WRITTEN_OUT.contains(tried.problem()) && quoted.find()) {
      assertThat(tried.mended()).contains(quoted.group(1));
    }
  }

  @Test
  void noProblemIsWithoutACase() {
    Set<Problem> tried = cases().stream().map(Tried::problem).collect(Collectors.toSet());
    assertThat(Arrays.asList(Problem.values()))
        .allMatch(
            problem ->
                tried.contains(problem)
                    || OF_FILES.contains(problem)
                    || OF_TABLES.contains(problem)
                    || NEVER_SEEN.contains(problem));
  }

  /** A file that is there has the right path, whatever else is wrong with it. */
  @Test
  void aFileThatIsTooLargeIsNotLookedForElsewhere(@TempDir Path folder) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("pulse.csv").toFile(), "rw")) {
      file.setLength(FilesBeside.LARGEST + 1L);
    }
    FilesBeside files = FilesBeside.of(folder.resolve("model.yaml"));
    List<String> told = new ArrayList<>();
    for (String name : List.of("pulse.csv", "missing.csv")) {
      assertThatThrownBy(
              () ->
                  files.text(
                      name,
                      "pulse.csv",
                      (cause, remedy) -> {
                        told.add(cause + ": " + remedy);
                        return new ProblemException(Problem.FILE_UNREADABLE, new Span(0, 0), name);
                      }))
          .isInstanceOf(ProblemException.class);
    }
    assertThat(told.get(0))
        .contains("has 16777217 bytes, and at most 16777216 are read", "fewer numbers")
        .doesNotContain("path");
    assertThat(told.get(1)).contains("there is no file", "check its path");
  }

  @Test
  void theRemediesOfFilesHelp(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.yaml");
    assertThat(only(ModelReader.read(file))).isEqualTo(Problem.FILE_UNREADABLE);
    Files.writeString(file, BuiltInModels.starter() + "#".repeat(ModelReader.LARGEST_FILE));
    assertThat(only(ModelReader.read(file))).isEqualTo(Problem.FILE_TOO_LARGE);
    Files.write(
        file, ("# \u00fc\n" + BuiltInModels.starter()).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(only(ModelReader.read(file))).isEqualTo(Problem.FILE_NOT_TEXT);
    Files.writeString(file, "# \u00fc\n" + BuiltInModels.starter());
    assertThat(ModelReader.read(file)).isInstanceOf(ReadResult.Success.class);
  }

  private static Problem only(ReadResult result) {
    assertThat(diagnostics(result)).hasSize(1);
    return diagnostics(result).get(0).problem();
  }

  private static List<Diagnostic> diagnostics(ReadResult result) {
    return result instanceof ReadResult.Success success
        ? success.warnings()
        : ((ReadResult.Failure) result).diagnostics();
  }

  static String said(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> "%d:%d: %s\nhelp: %s\n".formatted(d.line(), d.column(), d.cause(), d.remedy()))
        .collect(Collectors.joining());
  }
}
