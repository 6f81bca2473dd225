package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ursell.generated.toy.ToyOrder1;

class EquationCatalogueTest {
  @Test
  void namesFollowOneConvention() {
    assertThat(EquationCatalogue.className("one-group", 2))
        .isEqualTo("org.ursell.generated.onegroup.OneGroupOrder2");
    assertThat(EquationCatalogue.className("toy", 10))
        .isEqualTo("org.ursell.generated.toy.ToyOrder10");
  }

  @Test
  void absentEquationsAreNoError() {
    assertThat(EquationCatalogue.find("no-such-model", 2)).isEmpty();
    assertThat(EquationCatalogue.orders("no-such-model", 9)).isEmpty();
  }

  @Test
  void anEmittedClassIsFoundByName() {
    assertThat(EquationCatalogue.find("toy", 1)).containsInstanceOf(ToyOrder1.class);
    assertThat(EquationCatalogue.find("toy", 2)).isEmpty();
    assertThat(EquationCatalogue.orders("toy", 9)).containsExactly(1);
  }

  @Test
  void anotherVersionOfTheContractIsRefused() {
    assertThatThrownBy(() -> EquationCatalogue.instantiate(Outdated.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("version " + Outdated.ABI + " of the contract")
        .extracting(thrown -> ((InvalidInputException) thrown).remedy())
        .asString()
        .contains("derive the equations again");
    assertThatThrownBy(() -> EquationCatalogue.instantiate(String.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("not an emitted class");
  }

  /** Emitted by an older generator. */
  public static final class Outdated extends ToyOrder1 {
    /** The version of the contract. */
    public static final int ABI = MomentEquations.ABI - 1;
  }
}
