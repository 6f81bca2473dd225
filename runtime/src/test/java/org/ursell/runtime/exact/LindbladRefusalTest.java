package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;

/** Models as subjects give them, which the exact solver takes, or refuses by its own words. */
class LindbladRefusalTest {
  private static final SiteOperator RAISING = SiteOperator.transition(2, 1, 0);
  private static final SiteOperator LOWERING = SiteOperator.transition(2, 0, 1);

  private static LindbladData data(double count, List<Term> terms, List<Jump> jumps) {
    return new LindbladData(
        "atoms",
        List.of(new Species("A", 2, count), new Species("B", 2, 1)),
        terms,
        jumps,
        List.of());
  }

  private static Term term(double coefficient, int... species) {
    Factor[] factors = new Factor[species.length];
    for (int k = 0; k < species.length; k++) {
      factors[k] = new Factor(species[k], k % 2 == 0 ? RAISING : LOWERING);
    }
    return new Term(new Complex(coefficient), List.of(factors));
  }

  private static NotExactlySolvableException refused(LindbladData data) {
    return catchThrowableOfType(NotExactlySolvableException.class, () -> LindbladModel.of(data));
  }

  /** Within a species each pair comes once in the model and twice in the solver's sums. */
  @Test
  void termsFindTheirPlaces() {
    SiteOperator up = SiteOperator.transition(2, 1, 1);
    Term onSite = new Term(new Complex(0.5), List.of(new Factor(0, up)));
    LindbladModel model =
        LindbladModel.of(
            data(
                4,
                List.of(onSite, onSite, term(0.3, 0, 0), term(0.3, 0, 1), term(0.3, 1, 0)),
                List.of(
                    new Jump(2.0, List.of(new Factor(1, LOWERING)), false),
                    new Jump(
                        0.5, List.of(new Factor(0, LOWERING), new Factor(1, RAISING)), true))));
    assertThat(model.species().get(0).count()).isEqualTo(4);
    assertThat(model.species().get(0).hamiltonian()).isEqualTo(up);
    assertThat(model.species().get(1).hamiltonian()).isEqualTo(SiteOperator.zero(2));
    assertThat(model.couplings().get(0).first()).isEqualTo(RAISING.times(0.5, 0.0));
    assertThat(model.couplings().get(1).first()).isEqualTo(RAISING);
    assertThat(model.jumps()).containsExactly(new LindbladModel.IndividualJump(1, 2.0, LOWERING));
    assertThat(model.collectiveJumps())
        .containsExactly(new LindbladModel.CollectiveJump(0.5, List.of(LOWERING, RAISING)));
  }

  @Test
  void couplingsOfThreeSites() {
    NotExactlySolvableException refused = refused(data(4, List.of(term(0.1, 0, 0, 1)), List.of()));
    assertThat(refused)
        .hasMessage(
            "model 'atoms' couples 3 sites at once, the exact solver knows couplings of two");
    assertThat(refused.remedy()).isEqualTo("ask for truncation orders");
  }

  @Test
  void jumpsOfTwoSitesThatAreNotCollective() {
    Jump jump = new Jump(1.0, List.of(new Factor(0, LOWERING), new Factor(1, LOWERING)), false);
    assertThat(refused(data(4, List.of(), List.of(jump))))
        .hasMessage("a jump of model 'atoms' strikes 2 sites at once without being collective");
  }

  @ParameterizedTest
  @CsvSource({"32768, 32768", "1e15, 1e15", "Infinity, inf", "NaN, nan"})
  void tooManySites(double count, String words) {
    NotExactlySolvableException refused = refused(data(count, List.of(), List.of()));
    assertThat(refused)
        .hasMessageStartingWith(
            "the exact solution for " + words + " sites of species A needs more than 20 GB");
    assertThat(refused.remedy()).isEqualTo("ask for fewer sites, or for truncation orders");
  }

  @Test
  void aModelOfSitesHasNoModes() {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> LindbladModel.of(FieldModels.kerr()));
    assertThat(refused).hasMessageContaining("species c of model 'kerr' is a mode");
    assertThat(refused.remedy()).contains("ExactSolver");
  }
}
