package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;

class StartTest {
  private static final ModelDescriptor MODEL = ThreeLevelSubject.MODEL;
  private static final ExactJacobian MEAN_FIELD = new ThreeLevelMeanField();
  private static final Subject PLAIN = ThreeLevelSubject.WITHOUT_START;
  private static final ObservableDescriptor AMPLITUDE = MODEL.orderParameter();
  private static final ObservableDescriptor POPULATION =
      new ObservableDescriptor("n2", 0, SiteOperator.transition(3, 2, 2));

  /** The model with some things changed. */
  private static ModelDescriptor model(
      List<SpeciesDescriptor> species, Optional<String> filter, boolean charged) {
    return ModelDescriptor.named(MODEL.name())
        .title("a variant")
        .hash("0")
        .generatorVersion("by hand")
        .order(1)
        .rateUnit("gamma_minus")
        .species(species)
        .parameters(MODEL.parameters())
        .observables(MODEL.observables())
        .charges(charged ? MODEL.charges() : List.of())
        .interactions(MODEL.interactions())
        .filter(filter)
        .build();
  }

  private static SiteOperator matrix(Start start, int species) {
    return start.state().orElseThrow().densityMatrix(species).operator();
  }

  /** Of a model without a start, what carries the charge would be zero for ever from the ground. */
  @Test
  void aTraceStartsAsTheModelSaysElseWhereWhatIsFollowedIsNotZeroForEver() {
    Subject own = ThreeLevelSubject.startingIn(2);
    assertThat(Start.forTrace(own, MODEL, AMPLITUDE).name()).isEqualTo("model");
    assertThat(matrix(Start.forTrace(own, MODEL, POPULATION), 0).re(2, 2)).isEqualTo(1.0);
    assertThat(Start.forTrace(PLAIN, MODEL, AMPLITUDE)).isEqualTo(Start.steady());
    Start ground = Start.forTrace(PLAIN, MODEL, POPULATION);
    assertThat(ground.name()).isEqualTo("ground");
    assertThat(matrix(ground, 0).re(0, 0)).isEqualTo(1.0);
    ModelDescriptor uncharged = model(MODEL.species(), Optional.empty(), false);
    assertThat(Start.forTrace(PLAIN, uncharged, AMPLITUDE).name()).isEqualTo("ground");
  }

  @Test
  void aSweepOfLifetimesStartsFromTheSteadyStateWhateverTheModelSays() {
    Subject own = ThreeLevelSubject.startingIn(2);
    assertThat(Start.forSweep(own, MEAN_FIELD, true, true)).isEqualTo(Start.steady());
    assertThat(Start.forSweep(own, MEAN_FIELD, false, true).name()).isEqualTo("paper");
    assertThat(Start.forSweep(own, MEAN_FIELD, false, false).name()).isEqualTo("model");
    assertThat(Start.forSweep(PLAIN, MEAN_FIELD, false, false).name()).isEqualTo("generic");
  }

  @Test
  void thePapersStartIsThatOfItsSupplement() {
    List<SpeciesDescriptor> two = new ArrayList<>(MODEL.species());
    two.add(new SpeciesDescriptor("B", 3, "N", MODEL.species().get(0).basis()));
    ModelDescriptor groups = model(two, Optional.empty(), false);
    Start start = Start.paper(groups);
    SiteOperator first = matrix(start, 0);
    SiteOperator second = matrix(start, 1);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double mixed = i == j ? 1.0 / 3.0 : 0.0;
        assertThat(first.re(i, j)).isEqualTo(i + j == 3 && i != j ? 0.1 : mixed);
        assertThat(first.im(i, j)).isZero();
        assertThat(second.re(i, j)).isEqualTo(mixed);
      }
    }
    assertThat(start.words()).isEqualTo("1/3 + (|1><2| + h.c.)/10 in A, 1/3 elsewhere");
    assertThat(Start.paper(MODEL).words()).isEqualTo("1/3 + (|1><2| + h.c.)/10");
  }

  @Test
  void thePapersStartNeedsThreeLevels() {
    ModelDescriptor spins =
        model(List.of(new SpeciesDescriptor("A", 2, "N", List.of())), Optional.empty(), false);
    assertThatThrownBy(() -> Start.paper(spins))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("species A has 2");
  }

  @Test
  void aGenericStartHasEveryLevelAndAPhase() {
    SiteOperator rho = matrix(Start.generic(MEAN_FIELD), 0);
    for (int i = 0; i < 3; i++) {
      assertThat(rho.re(i, i)).isCloseTo(1.0 / 3.0, within(1e-12));
    }
    assertThat(AMPLITUDE.operator().expectation(rho).norm()).isGreaterThan(1e-3);
  }

  /** A filter leaves out what has a phase: no harm to a start that has none. */
  @Test
  void aStartWithAPhaseDoesNotFitFilteredEquations() {
    ModelDescriptor filtered = model(MODEL.species(), Optional.of("phase"), true);
    Start ground = Start.ground(MODEL);
    assertThat(ground.fitting(filtered)).isSameAs(ground);
    Start paper = Start.paper(MODEL);
    assertThat(paper.fitting(MODEL)).isSameAs(paper);
    assertThat(Start.steady().fitting(MODEL)).isEqualTo(Start.steady());
    Start turned =
        Start.of(
            ProductState.of(
                DensityMatrix.of(
                    SiteOperator.identity(3)
                        .times(1.0 / 3.0, 0.0)
                        .plus(0, 2, 0.0, 0.1)
                        .plus(2, 0, 0.0, -0.1))));
    for (Start phased : List.of(paper, turned, Start.steady(), Start.generic(MEAN_FIELD))) {
      assertThatThrownBy(() -> phased.fitting(filtered))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(
              "the filter 'phase' leaves out what has a phase, but the start '%s' has one"
                  .formatted(phased.name()));
    }
  }

  /** A mode's vacuum and heat have no phase, its amplitude has one. */
  @Test
  void aModeHasAPhaseWithItsAmplitude() {
    ModelDescriptor mode = mode(1.0);
    Start ground = Start.ground(mode);
    assertThat(ground.fitting(mode)).isSameAs(ground);
    Start warm = Start.of(new ProductState(List.of(ModeState.thermal(2.0))));
    assertThat(warm.fitting(mode)).isSameAs(warm);
    Start coherent = Start.of(new ProductState(List.of(ModeState.coherent(0.0, 2.0))));
    assertThatThrownBy(() -> coherent.fitting(mode))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the start 'given' has one");
    assertThat(coherent.fitting(mode(0.0))).isSameAs(coherent);
  }

  private static ModelDescriptor mode(double charge) {
    return ModelDescriptor.named("mode")
        .title("a mode")
        .hash("0")
        .generatorVersion("by hand")
        .order(1)
        .rateUnit("kappa")
        .species(List.of(new SpeciesDescriptor("c", 0, "", List.of())))
        .parameters(List.of())
        .observables(List.of())
        .charges(List.of(new ChargeDescriptor("phase", List.of(List.of(charge)))))
        .interactions(List.of())
        .filter(Optional.of("phase"))
        .build();
  }
}
