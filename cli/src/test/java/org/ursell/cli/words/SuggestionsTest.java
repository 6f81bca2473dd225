package org.ursell.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which known word was probably meant. */
class SuggestionsTest {
  @Test
  void suggestionsAreNearOrNone() {
    List<String> known = List.of("gamma_plus", "gamma_minus", "V");
    assertThat(Suggestions.nearest("gama_plus", known)).contains("gamma_plus");
    assertThat(Suggestions.nearest("v", known)).contains("V");
    assertThat(Suggestions.nearest("frequency", known)).isEmpty();
  }
}
