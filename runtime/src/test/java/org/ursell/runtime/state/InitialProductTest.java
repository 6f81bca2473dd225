package org.ursell.runtime.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** Starts as models give them. */
class InitialProductTest {
  private static final ModelDescriptor MODEL =
      ModelDescriptor.named("atoms-and-light")
          .title("atoms and light")
          .hash("0")
          .generatorVersion("0")
          .species(
              List.of(
                  new SpeciesDescriptor("A", 2, "1", List.of()),
                  new SpeciesDescriptor("c", 0, "1", List.of())))
          .build();

  private static ProductState start(InitialState atom, InitialState light) {
    return InitialProduct.of(MODEL, new ProductData(List.of(atom, light)));
  }

  private static final InitialState GROUND = new InitialState.Level(0);

  @Test
  void everyKindOfState() {
    assertThat(start(new InitialState.Level(1), GROUND).densityMatrix(0).operator())
        .isEqualTo(SiteOperator.transition(2, 1, 1));
    // rho_01 = a_0 conj(a_1) = 0.6 (-0.8 i)
    SiteOperator pure =
        start(InitialState.ket(0.6, 0.0, 0.0, 0.8), GROUND).densityMatrix(0).operator();
    assertThat(pure.im(0, 1)).isEqualTo(-0.48);
    assertThat(pure.im(1, 0)).isEqualTo(0.48);
    assertThat(pure.re(1, 1)).isEqualTo(0.8 * 0.8);
    SiteOperator mixed =
        start(InitialState.densityMatrix(0.25, 0, 0, 0.1, 0, -0.1, 0.75, 0), GROUND)
            .densityMatrix(0)
            .operator();
    assertThat(mixed.im(0, 1)).isEqualTo(0.1);
    assertThat(mixed.re(1, 1)).isEqualTo(0.75);
    assertThat(start(GROUND, GROUND).sites().get(1)).isEqualTo(ModeState.vacuum());
    assertThat(start(GROUND, new InitialState.Coherent(0, 3)).sites().get(1))
        .isEqualTo(new ModeState(new Complex(0, 3), 0.0));
    assertThat(start(GROUND, new InitialState.Thermal(0.5)).sites().get(1))
        .isEqualTo(ModeState.thermal(0.5));
    assertThat(start(GROUND, new InitialState.Level(3)).sites().get(1))
        .isEqualTo(FockDensityMatrix.number(3));
    assertThat(start(GROUND, new InitialState.Gaussian(1, 2, 0.5, 0.3, 0)).sites().get(1))
        .isEqualTo(new ModeState(new Complex(1, 2), 0.5, new Complex(0.3), false));
  }

  /** Sites that are many cannot be told apart, and no place starts twice. */
  @Test
  void pairsAreOfTwoSinglePlaces() {
    InitialState both = InitialState.jointKet(2, 0.6, 0, 0, 0, 0, 0, 0, 0.8);
    ProductData start = ProductData.of(MODEL, Map.of("A, c", both));
    assertThat(start.pairs()).containsExactly(new ProductData.Pair(0, 1, both));
    ProductState joint = InitialProduct.of(MODEL, start);
    assertThat(joint.densityMatrix(0).operator().re(1, 1)).isEqualTo(0.8 * 0.8);
    assertThat(joint.sites().get(1))
        .isInstanceOfSatisfying(
            FockDensityMatrix.class,
            light -> assertThat(light.entry(1, 1).getReal()).isEqualTo(0.8 * 0.8));
    assertThat(joint.carries(List.of(List.of(0.0, 1.0), List.of(-1.0)))).isFalse();
    assertThat(joint.carries(List.of(List.of(0.0, 1.0), List.of(1.0)))).isTrue();
    ModelDescriptor many =
        MODEL.toBuilder()
            .species(List.of(new SpeciesDescriptor("A", 2, "7", List.of()), MODEL.species().get(1)))
            .build();
    assertThatThrownBy(() -> InitialProduct.of(many, start))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("correlates one site of A");
    assertThatThrownBy(
            () -> ProductData.of(MODEL, Map.of("A, c", both, "A", new InitialState.Level(1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("two states to A");
  }

  @Test
  void whatIsNotNamedStartsAtTheBottom() {
    ProductData start = ProductData.of(MODEL, Map.of("A", new InitialState.Level(1)));
    assertThat(start.sites()).containsExactly(new InitialState.Level(1), GROUND);
    assertThatThrownBy(() -> ProductData.of(MODEL, Map.of("B", GROUND)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("names the species 'B'");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refused(new InitialState.Level(2), GROUND, "the start of species A is level 2");
    refused(new InitialState.Level(-1), GROUND, "the start of species A is level -1");
    refused(InitialState.ket(1, 0), GROUND, "is a state of 1 levels");
    refused(InitialState.densityMatrix(1, 0), GROUND, "is a density matrix of other dimensions");
    refused(new InitialState.Thermal(1), GROUND, "the start of species A is a state of a mode");
    refused(GROUND, new InitialState.Level(-1), "the start of the mode c is no state of one mode");
    refused(GROUND, new InitialState.TwoModeSqueezed(1, 0), "the mode c is no state of one mode");
    assertThatThrownBy(() -> InitialProduct.of(MODEL, new ProductData(List.of(GROUND))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("gives 1 single-site states, but model 'atoms-and-light' has 2");
  }

  private static void refused(InitialState atom, InitialState light, String words) {
    assertThatThrownBy(() -> start(atom, light))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(words);
  }
}
