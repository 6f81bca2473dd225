package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What reaches a terminal is what a reader sees. */
class TerminalTextTest {
  private static String printed(String... pieces) {
    StringWriter text = new StringWriter();
    PrintWriter terminal = TerminalText.over(new PrintWriter(text));
    for (String piece : pieces) {
      terminal.print(piece);
    }
    terminal.flush();
    return text.toString();
  }

  /** The classes of characters that Unicode itself calls controls, formats and separators. */
  @Test
  void noCharacterThatNobodySeesPasses() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR,
                      Character.SURROGATE ->
                      c != '\n' && c != '\t';
                  default -> false;
                })
        .forEach(
            c ->
                assertThat(printed("a" + Character.toString(c) + "b"))
                    .matches("a\\\\[uU]\\p{XDigit}+b"));
  }

  @Test
  void writingOfAllKindsPasses() {
    String text =
        "T = 5.9 in 1/\u03b3\u208b, |\u27e8S\u207a\u27e9|\n\t\u05d0 \u4e2d e\u0301 \ud83d\ude00 \u00a0.";
    assertThat(printed(text)).isEqualTo(text);
  }

  @Test
  void namesItsCode() {
    assertThat(printed("red: \u001b[31m, turned: \u202e, tag: \udb40\udc41"))
        .isEqualTo("red: \\u001b[31m, turned: \\u202e, tag: \\U000e0041");
  }

  /** Only at the beginning of what is printed, where a progress bar has it. */
  @Test
  void aReturnCannotOverwriteTheLineItIsIn() {
    assertThat(printed("\rsweep [===]", "no model 'a\rb'", "\r\n"))
        .isEqualTo("\rsweep [===]no model 'a\\u000db'\r\n");
  }

  @Test
  void aCharacterMayComeInTwoHalves() {
    assertThat(printed("a\ud83d", "\ude00b", "\udb40", "\udc41"))
        .isEqualTo("a\ud83d\ude00b\\U000e0041");
  }
}
