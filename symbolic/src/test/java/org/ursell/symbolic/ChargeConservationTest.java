package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** A charge that terms of a Hamiltonian change and all of them together conserve. */
class ChargeConservationTest {
  private static Model spins(String coupling) {
    return ModelReader.read(
            "spins.yaml",
            """
            language: 1
            name: spins
            species: {S: {spin: 3/2, count: N}, T: {spin: 1, count: N}}
            parameters: {N: 3, J: 1, g: 1}
            rate_unit: g
            hamiltonian:
              - for pairs S T: %s
            jumps:
              - for each S: rate g, operator Sm
            charges: {spin: {S: Sz, T: Sz}}
            observables: {up: <Sz>_S}
            initial: {S: level 3, T: level 0}
            """
                .formatted(coupling))
        .orThrow();
  }

  /** The exchange of two spins conserves Sz, though each of its halves does not. */
  @ParameterizedTest
  @ValueSource(
      strings = {"J/N*(Sx (x) Sx + Sy (x) Sy)", "J/N*Sx (x) Sx\n  - for pairs S T: J/N*Sy (x) Sy"})
  void itDoesNotMatterHowTheHamiltonianIsWritten(String coupling) {
    String expected = equations("J/N*(Sp (x) Sm + h.c.)/2");
    assertThat(expected).contains("J");
    assertThat(equations(coupling)).isEqualTo(expected);
  }

  private static String equations(String coupling) {
    return TextEmitter.emit(
        DerivationPipeline.derive(spins(coupling), DerivationRequest.order(2).filteredBy("spin")));
  }

  @Test
  void aHalfOfItIsNoExchange() {
    assertThatThrownBy(() -> spins("J/N*Sx (x) Sx"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("spin");
  }
}
