package org.ursell.symbolic.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/** Any model as a subject of studies. */
class ModelSubjectTest {
  private static final Model LASER = BuiltInModels.model("superradiant-laser").orElseThrow();
  private static final Model CHAIN =
      ModelReader.read(
              "two.yaml",
              """
              name: two
              species: {A: {levels: 2, count: N}, b: {levels: 2}}
              parameters: {N: 4, g: 1, kappa: 1}
              hamiltonian:
                - for pairs A b: g*(|0><1| (x) |1><0| + h.c.)
              jumps:
                - for each b: rate kappa, operator |0><1|
              observables: {excited: <|1><1|>_A}
              """)
          .orThrow();

  private static ModelSubject subject(Model model) {
    return ModelSubject.of(model, line -> {});
  }

  @Test
  void aRequestBecomesADerivation() {
    EquationRequest request = EquationRequest.order(2).withSpeciesOrders(Map.of("c", 3));
    assertThat(subject(LASER).derivation(request))
        .isEqualTo(DerivationRequest.order(2).withSpeciesOrders(Map.of("c", 3)));
    assertThat(subject(LASER).derivation(request.filteredBy("phase").withEveryPair()))
        .isEqualTo(
            DerivationRequest.order(2)
                .withSpeciesOrders(Map.of("c", 3))
                .filteredBy("phase")
                .withEveryPair());
    assertThat(
            subject(LASER)
                .in(Basis.TRANSITION)
                .withMaxMoments(99)
                .derivation(EquationRequest.order(1).forFewRuns()))
        .isEqualTo(DerivationRequest.order(1).in(Basis.TRANSITION).withMaxMoments(99));
    assertThatThrownBy(() -> subject(LASER).derivation(request.filteredBy("colour")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no charge 'colour'");
  }

  /** Two sites of A beside one of b: no equation asks for the pairs of A alone. */
  @Test
  void aTableHoldsThePairsThatAreAskedFor() {
    ModelSubject subject = subject(CHAIN);
    ExactJacobian needed = subject.table(EquationRequest.order(2));
    ExactJacobian all = subject.table(EquationRequest.order(2).withEveryPair());
    assertThat(all.moments()).containsAll(needed.moments());
    // Per site three operators: six of them alone, the pairs A A, and the pairs A b.
    assertThat(all.moments()).hasSize(6 + 6 + 9);
  }

  @Test
  void startsAsItsFileSays() {
    assertThat(subject(LASER).start().orElseThrow().sites())
        .containsExactly(new InitialState.Level(0), new InitialState.Coherent(0, 0));
    assertThat(subject(CHAIN).start()).isEmpty();
  }

  @Test
  void givesTheNumbersOfItsMasterEquation() {
    Parameters point = Parameters.none().with("N", 3).with("g", 0.5).with("kappa", 2);
    var data = subject(CHAIN).lindblad(point);
    assertThat(data.species()).extracting(species -> species.count()).isEqualTo(List.of(3.0, 1.0));
    assertThat(data.jumps().get(0).rate()).isEqualTo(2.0);
    assertThatThrownBy(() -> subject(LASER).lindblad(point))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a mode has infinitely many levels");
  }
}
