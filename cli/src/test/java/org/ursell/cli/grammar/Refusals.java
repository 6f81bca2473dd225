package org.ursell.cli.grammar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ursell.runtime.equations.InvalidInputException;

/** What a refusal says, to the letter. */
final class Refusals {
  private Refusals() {}

  static void refused(Runnable reading, String what, String remedy) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(
                        refused.getMessage() + "; " + refused.remedy())
                    .isEqualTo(what + "; " + remedy));
  }
}
