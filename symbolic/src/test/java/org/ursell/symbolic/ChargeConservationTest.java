package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** What is said of a charge that terms of a Hamiltonian change and all of them conserve. */
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

  /** The exchange of two spins conserves Sz, each of its halves does not. */
  @Test
  void aChargeThatOnlyTheWholeHamiltonianConservesIsNotCalledBroken() {
    assertThatThrownBy(() -> DerivationPipeline.derive(spins("J/N*(Sx (x) Sx + Sy (x) Sy)"), 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the charge 'spin' is conserved by the Hamiltonian as a whole")
        .hasMessageContaining("by -2");
    // What is advised instead.
    DerivationPipeline.derive(spins("J/N*(Sp (x) Sm + h.c.)/2"), 1);
  }
}
