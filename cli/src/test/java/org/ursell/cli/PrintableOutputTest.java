package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.output.LocaleCheck;

/** Names, titles and arguments come from others: on a terminal they are text and nothing else. */
class PrintableOutputTest {
  /** Clears the screen, turns the direction, hides, and returns to the beginning of the line. */
  private static final String HOSTILE = "x\u001b[2J\u202e\u2066\u200b\ufeff\u009b\r7";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "lifetime --%s",
        "lifetime --model %s",
        "lifetime --model {dir}/%s.yaml",
        "lifetime --sizes %s",
        "lifetime --set %s=1",
        "lifetime --set V=%s",
        "lifetime --order %s",
        "lifetime --start %s",
        "lifetime --filter %s",
        "lifetime --out {dir}/file/%s",
        "trace --samples %s",
        "trace --observable %s",
        "sweep --grid %s",
        "sweep --grid V=0:1:3 --measure %s --out {dir}/s",
        "critical --coupling %s",
        "merge %s",
        "figure %s",
        "check %s",
        "init {dir}/%s/%s --from %s",
        "init {dir}/%s.yaml",
        "equations --order 1 --format %s"
      })
  void whatWasTypedIsPrintedAsText(String typed) throws IOException {
    Files.writeString(folder.resolve("file"), "");
    List<String> words = new ArrayList<>();
    for (String word : typed.split(" ")) {
      words.add(word.replace("{dir}", folder.toString()).replace("%s", HOSTILE));
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    String all = run.out() + run.err();
    // Either all of it is shown, or a character in it that is hidden is named.
    assertThat(all).containsAnyOf("\\u001b[2J\\u202e", "the character U+202E");
    assertOnlyText(all);
  }

  /** A second line of an argument would read as one of ours: "wrote to ...", say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "lifetime --%s",
        "lifetime --model %s.yaml",
        "lifetime --set V=%s",
        "sweep --grid %s",
        "trace --out {dir}/%s",
        "figure %s",
        "init {dir}/%s.yaml",
        "check %s"
      })
  void anArgumentIsOneLine(String typed) {
    for (String end : List.of("\n", "\r", "\r\n")) {
      CommandRun run =
          CommandRun.of(
              Arrays.stream(typed.split(" "))
                  .map(word -> word.replace("{dir}", folder.toString()))
                  .map(word -> word.replace("%s", "0.5" + end + "ursell: all is well"))
                  .toArray(String[]::new));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("holds a line break").contains("0.5\\");
      assertThat(run.err().lines()).hasSize(2).noneMatch(line -> line.startsWith("ursell: all"));
      assertThat(folder).isEmptyDirectory();
    }
  }

  /** A mistake in a file: its name, the line that holds it and the word itself are all shown. */
  @Test
  void whatAModelFileHoldsIsPrintedAsText() throws IOException {
    for (String text :
        List.of(
            "name: \"\\e[2J\\u202e\"\n",
            "title: \"\\e[2J\\u202e\"\n",
            "\"\\e[2J\\u202e\": 1\n",
            "# \u001b[2J\n",
            "title: a\u202eb\n")) {
      Path file = folder.resolve("m\u001b[2J\u202e.yaml");
      Files.writeString(file, text);
      CommandRun run = CommandRun.of("check", file.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("m\\u001b[2J\\u202e.yaml");
      assertOnlyText(run.out() + run.err());
    }
  }

  private static void assertOnlyText(String printed) {
    assertThat(printed.codePoints().filter(c -> c != '\n' && c != '\t'))
        .allMatch(
            c ->
                Character.getType(c) != Character.CONTROL
                    && Character.getType(c) != Character.FORMAT);
  }

  /** Java takes arguments in the encoding of the locale; what that lacks is lost before. */
  @Test
  void aLocaleThatLacksLettersIsNamed() throws IOException, InterruptedException {
    assertThat(LocaleCheck.garbled("UTF-8", "/home/j\u00f6rg", "m\u00f6del.yaml", "V=1")).isEmpty();
    assertThat(LocaleCheck.garbled("UTF-8", "/", "m\ufffddel.yaml")).isPresent();
    assertThat(LocaleCheck.garbled("ANSI_X3.4-1968", "/home", "V=1")).isEmpty();
    assertThat(LocaleCheck.garbled("ANSI_X3.4-1968", "/home/j\ufffdrg", "V=1").orElseThrow())
        .contains("folder");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dsun.jnu.encoding=ANSI_X3.4-1968",
            "-cp",
            System.getProperty("java.class.path"),
            "org.ursell.cli.Main",
            "check",
            "m\u00f6del.yaml");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said).contains("locale", "ANSI_X3.4-1968", "LC_ALL=C.UTF-8");
  }
}
