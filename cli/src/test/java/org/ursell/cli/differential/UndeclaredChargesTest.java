package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.ChargeAdvice;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.heisenberg.ChargeConservation;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.heisenberg.UndeclaredCharges;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;

/** Charges that models conserve without saying so. */
class UndeclaredChargesTest {
  private static final String ATOMS =
      """
      name: driven-atoms
      species: {A: {levels: 3, count: N}, c: {boson: true}}
      parameters: {N: 5, g: 1, drive: 0, kappa: 1}
      hamiltonian:
        - for each A: g*(c'*|0><1| + c'*|1><2| + h.c.)
        - DRIVE
      jumps:
        - rate kappa, operator c
      observables: {n: <c'*c>}
      """;

  private static List<Charge> found(Model model) {
    return UndeclaredCharges.of(new ModelMathematics(new SymjaSession(), model));
  }

  private static Model atoms(String drive) {
    return ModelReader.read("atoms.yaml", ATOMS.replace("DRIVE", drive)).orThrow();
  }

  private static void requireConserved(Model model) {
    new ChargeConservation(new ModelMathematics(new SymjaSession(), model)).check();
  }

  @Test
  void theExcitationsOfAtomsInACavity() {
    Map<String, List<Double>> excitations = Map.of("A", List.of(0.0, 1.0, 2.0), "c", List.of(1.0));
    assertThat(found(atoms("c'*c"))).containsExactly(new Charge("charge", excitations));
    assertThat(ChargeAdvice.of(atoms("c'*c"))).hasSize(1);
  }

  /** A drive that is zero by default breaks the charge where somebody gives it a value. */
  @Test
  void whatHoldsAtTheDefaultsOnlyIsNoCharge() {
    assertThat(found(atoms("drive*(c + c')"))).isEmpty();
    assertThat(found(atoms("drive*(c*c + h.c.)"))).isEmpty();
  }

  /** What is a multiple of a declared one is not found again. */
  @Test
  void aDeclaredChargeIsKnown() {
    Charge twice = new Charge("phase", Map.of("A", List.of(1.0, 1.5, 2.0), "c", List.of(0.5)));
    assertThat(found(atoms("c'*c").withCharge(twice))).isEmpty();
    Charge other = new Charge("charge", Map.of("A", List.of(0.0, 1.0, 1.0), "c", List.of(1.0)));
    assertThat(found(atoms("c'*c").withCharge(other)))
        .extracting(Charge::name)
        .containsExactly("charge2");
    assertThatThrownBy(() -> requireConserved(atoms("c'*c").withCharge(other)))
        .isInstanceOf(InvalidInputException.class);
  }

  /** What one line changes another takes back, whatever its parameter is. */
  @Test
  void linesThatConserveItTogether() {
    String quadratures = "g*(c + c')*(b + b') - LINE*(c - c')*(b - b')";
    Charge both = new Charge("charge", Map.of("b", List.of(1.0), "c", List.of(1.0)));
    assertThat(found(modes(quadratures.replace("LINE", "g")))).containsExactly(both);
    assertThat(found(modes(quadratures.replace("LINE", "h")))).isEmpty();
    assertThat(ChargeAdvice.of(modes(quadratures.replace("LINE", "g")))).containsExactly(both);
  }

  private static Model modes(String coupling) {
    String text =
        """
        name: modes
        species: {b: {boson: true}, c: {boson: true}}
        parameters: {g: 1, h: 1, kappa: 1}
        hamiltonian:
          - COUPLING
        jumps:
          - rate kappa, operator c
        observables: {n: <c'*c>}
        """;
    return ModelReader.read("modes.yaml", text.replace("COUPLING", coupling)).orThrow();
  }

  /** Where all that is observed carries the charge, a filter would leave nothing. */
  @Test
  void whatSparesNothingIsNotAdvised() {
    String phase =
        """
        name: decay
        species: {A: {levels: 2, count: N}}
        parameters: {N: 5, gamma: 1}
        jumps:
          - for each A: rate gamma, operator |0><1|
        observables: {s: <|0><1|>_A}
        """;
    Model model = ModelReader.read("decay.yaml", phase).orThrow();
    assertThat(found(model)).hasSize(1);
    assertThat(ChargeAdvice.of(model)).isEmpty();
  }

  /** With drives, products of jumps, correlated ones, and coefficients of all kinds. */
  @Test
  void ofRandomModelsEachIsConserved() {
    int charges = 0;
    for (long seed = 0; seed < 150; seed++) {
      String text = new ModelText(ModelGenerator.draw(seed).model()).whole();
      if (!(ModelReader.read("random.yaml", text) instanceof ReadResult.Success success)) {
        continue;
      }
      Model model = success.orThrow();
      for (Charge charge : found(model)) {
        requireConserved(model.withCharge(charge));
        charges++;
      }
    }
    assertThat(charges).isGreaterThan(10);
  }
}
