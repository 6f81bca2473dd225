package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.model.Model;

/** The reference of the language says what the parser does: all of it, and nothing else. */
class LanguageReferenceTest {
  static List<Construct> constructs() {
    return LanguageReference.constructs();
  }

  /** What an example shows, without a warning, is a model whose equations can be derived. */
  @ParameterizedTest
  @MethodSource("constructs")
  void everyExampleRuns(Construct construct) {
    ReadResult read = construct.read();
    if (construct.isRefused()) {
      assertThat(read).as(construct.file()).isInstanceOf(ReadResult.Failure.class);
      assertThat(((ReadResult.Failure) read).diagnostics()).hasSize(1);
      return;
    }
    assertThat(read)
        .as(() -> ((ReadResult.Failure) read).render())
        .isInstanceOf(ReadResult.Success.class);
    Model model = ((ReadResult.Success) read).model();
    var system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    assertThat(system.equations()).isNotEmpty();
  }

  /** An example is no ornament: the file without it is another one. */
  @ParameterizedTest
  @MethodSource("constructs")
  void everyExampleIsInItsFile(Construct construct) {
    assertThat(construct.example().lines().map(String::strip))
        .allMatch(line -> construct.file().contains(line));
  }

  @ParameterizedTest
  @EnumSource
  void everyWordOfTheParserIsThere(LanguagePart part) {
    String page =
        String.join(
            "\n",
            constructs().stream()
                .filter(construct -> construct.part() == part)
                .map(construct -> construct.form() + " " + construct.meaning())
                .toList());
    assertThat(part.known())
        .allSatisfy(
            word ->
                assertThat(page)
                    .as("add '%s' to the constructs of %s", word, part.title())
                    .containsPattern("(?<![A-Za-z])" + word + "(?![a-z])"));
  }

  /** Printed again by {@code ursell language --format markdown > cli/docs/language.md}. */
  @Test
  void theCommittedPageIsThePrintedOne() throws IOException {
    assertThat(Files.readString(Path.of("../cli/docs/language.md")))
        .isEqualTo(LanguageReference.markdown());
  }

  @Test
  void linesOfTheTextFitATerminal() {
    assertThat(LanguageReference.text().lines()).allMatch(line -> line.length() <= 110);
  }
}
