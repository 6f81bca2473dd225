package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names there are, and which of them are one. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "γ, gamma",
    "Ω, Omega",
    "γ₊, gamma_plus",
    "γ₋, gamma_minus",
    "ω₀, omega_0",
    "ω₁₂, omega_12",
    "κ_a, kappa_a",
    "κₐ, kappa_a",
    "S⁺, S_plus",
    "g1, g1",
    "γ1, gamma1",
    "Δω, Delta_omega",
    "aγb, a_gamma_b",
    "γ₊_x, gamma_plus_x",
    "gamma_plus, gamma_plus"
  })
  void everyNameHasOneInLettersOfTheKeyboard(String name, String ascii) {
    assertThat(Names.isName(name)).isTrue();
    assertThat(Names.ascii(name)).isEqualTo(ascii);
    assertThat(Names.isName(ascii) && Names.isPlain(ascii)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "\u00b5, \u03bc", // the micro sign
    "\u2126, \u03a9", // the ohm sign
    "\u212a, K", // the sign of kelvin
    "\u03d5, \u03c6",
    "\u03f5, \u03b5",
    "\ud835\udefe, \u03b3", // an italic gamma of a mathematical font
    "o\u0308, \u00f6"
  })
  void spellingsThatLookAlikeAreOneName(String one, String other) {
    assertThat(Names.normal(one)).isEqualTo(other);
    assertThat(Names.normal(other)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "₊", "1γ", "γ²", "é", "ά", "γ̃", "γ+", "名", "γ γ", "_γ"})
  void othersAreNoNames(String text) {
    assertThat(Names.isName(Names.normal(text))).isFalse();
  }

  @Test
  void twinsHaveOneSkeleton() {
    assertThat(Names.skeleton("Α₀")).isEqualTo(Names.skeleton("A₀"));
    assertThat(Names.skeleton("γ")).isNotEqualTo(Names.skeleton("y"));
  }
}
