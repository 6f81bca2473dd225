package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.Model;

/** Starts given on a command line. */
class InitialStatesTest {
  private static final Model LASER = BuiltInModels.model("superradiant-laser").orElseThrow();

  @Test
  void readsTheWordsOfModelFiles() {
    assertThat(InitialStates.parse(LASER, "atom", " level 1 "))
        .isEqualTo(new InitialState.Level(1));
    assertThat(InitialStates.parse(LASER, "atom", "|1>")).isEqualTo(new InitialState.Level(1));
    assertThat(InitialStates.parse(LASER, "c", "thermal 1/2"))
        .isEqualTo(new InitialState.Thermal(0.5));
    assertThat(InitialStates.parse(LASER, "c", "coherent 3*i"))
        .isEqualTo(new InitialState.Coherent(0, 3));
    assertThat(InitialStates.parse(LASER, "atom", "(3*|0> - 4*i*|1>)/5"))
        .isInstanceOfSatisfying(
            InitialState.Ket.class,
            ket -> assertThat(ket.amplitudes().get(1).getImaginary()).isEqualTo(-0.8));
  }

  @Test
  void underlinesWhatIsWrong() {
    assertThatThrownBy(() -> InitialStates.parse(LASER, "atom", "(|0> + |2>)/sqrt(2)"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e).hasMessageContaining("species atom has no level 2");
              assertThat(e).hasMessageContaining("|        ^~~");
              assertThat(e.remedy()).isEqualTo("its levels are 0 to 1");
            });
    assertThatThrownBy(() -> InitialStates.parse(LASER, "atoms", "level 1"))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> InitialStates.parse(LASER, "c", ""))
        .isInstanceOf(InvalidInputException.class);
  }
}
