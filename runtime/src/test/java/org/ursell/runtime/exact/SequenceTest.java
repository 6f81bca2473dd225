package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/** Exact runs that go on where others ended, by the same equation or another. */
class SequenceTest {
  private static final ExactOptions OPTIONS =
      ExactOptions.defaults().withThreads(2).withTolerance(1e-12).keepingState();

  private static List<ObservableDescriptor> transitions(List<LindbladModel.Species> species) {
    List<ObservableDescriptor> all = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      int d = species.get(s).levels();
      for (int k = 0; k < d * d; k++) {
        SiteOperator one = SiteOperator.transition(d, k / d, k % d);
        all.add(new ObservableDescriptor("|" + k / d + "><" + k % d + "|", s, one));
      }
    }
    return all;
  }

  /** Exchange of excitations and decay down the ladder, which conserve their number. */
  private static LindbladModel conserving(RandomModels random, int levels, int count) {
    SiteOperator number = SiteOperator.zero(levels);
    SiteOperator down = SiteOperator.zero(levels);
    List<Double> weights = new ArrayList<>();
    for (int k = 0; k < levels; k++) {
      number = number.plus(k, k, 0.7 * k * k, 0.0);
      weights.add((double) k);
      down = k == 0 ? down : down.plus(k - 1, k, 1.0 + 0.3 * k, 0.0);
    }
    Complex c = random.number();
    return LindbladModel.builder()
        .species("A", count, number)
        .coupling(0, 0, c, down, down.adjoint())
        .coupling(0, 0, c.conjugate(), down.adjoint(), down)
        .jump(0, 0.4, down)
        .collectiveJump(0.3, down)
        .charge(new ChargeDescriptor("excitation", List.of(weights)))
        .build();
  }

  /**
   * Three legs, of which the first and the last conserve a charge that the one between breaks,
   * against the master equation on the whole Hilbert space.
   */
  @ParameterizedTest
  @CsvSource({"2, 3, false", "2, 4, true", "3, 2, false", "3, 2, true"})
  void legsOfOtherChargesAreThoseOfTheDenseEquation(int levels, int count, boolean diagonal) {
    RandomModels random = new RandomModels(71 + levels);
    LindbladModel quiet = conserving(random, levels, count);
    List<LindbladModel> legs = List.of(quiet, random.oneSpecies(levels, count), quiet);
    SiteOperator start =
        diagonal ? SiteOperator.transition(levels, 1, 1) : random.densityMatrix(levels);
    double[] dense = new DenseLindblad(quiet).product(List.of(start));
    List<ObservableDescriptor> observables = transitions(quiet.species());
    ProductState product = ProductState.of(DensityMatrix.of(start));
    double time = 0.4;
    ExactTrajectory run =
        new ExactSolver(quiet, OPTIONS).trajectory(product, observables, new double[] {time});
    for (int leg = 0; leg < legs.size(); leg++) {
      DenseLindblad reference = new DenseLindblad(legs.get(leg));
      if (leg > 0) {
        // Charges are read anew by each leg: only this observable's sectors are followed in it.
        run =
            new ExactSolver(legs.get(leg), OPTIONS)
                .trajectory(run.end().orElseThrow(), observables, new double[] {time});
      }
      dense = reference.evolved(dense, time);
      for (int k = 0; k < observables.size(); k++) {
        Complex expected = reference.expectation(dense, 0, observables.get(k).operator());
        assertThat(run.value(k, 0).subtract(expected).norm())
            .as("leg %d, %s", leg, observables.get(k).name())
            .isLessThan(1e-11);
      }
    }
    assertThat(run.end().orElseThrow().trace()).isCloseTo(1.0, within(1e-11));
  }

  /** An observable that the first leg does not follow is known to the second. */
  @Test
  void theWholeStateIsKeptWhateverIsFollowed() {
    RandomModels random = new RandomModels(4);
    LindbladModel quiet = conserving(random, 2, 4);
    List<SiteOperator> start = List.of(random.densityMatrix(2));
    ObservableDescriptor excited =
        new ObservableDescriptor("n", 0, SiteOperator.transition(2, 1, 1));
    ObservableDescriptor coherence =
        new ObservableDescriptor("s", 0, SiteOperator.transition(2, 0, 1));
    SymmetricDensityMatrix end =
        new ExactSolver(quiet, OPTIONS)
            .trajectory(start, List.of(excited), new double[] {0.5})
            .end()
            .orElseThrow();
    Complex found =
        new ExactSolver(quiet, OPTIONS)
            .trajectory(end, List.of(coherence), new double[] {0.7})
            .value(0, 0);
    Complex whole =
        new ExactSolver(quiet, OPTIONS)
            .trajectory(start, List.of(coherence), new double[] {1.2})
            .value(0, 0);
    assertThat(found.subtract(whole).norm()).isLessThan(1e-12);
    assertThat(whole.norm()).isGreaterThan(1e-3);
  }

  /** A mode with a site, with and without its charge declared, cut wherever each leg needs. */
  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true"})
  void partsOfAModeAndASiteAreTheWhole(boolean first, boolean second) {
    SiteOperator tilted =
        SiteOperator.zero(2)
            .plus(0, 0, 0.3, 0.0)
            .plus(1, 1, 0.7, 0.0)
            .plus(0, 1, 0.1, 0.2)
            .plus(1, 0, 0.1, -0.2);
    ProductState start = ProductState.of(ModeState.coherent(0.8, 0.3), DensityMatrix.of(tilted));
    List<ObservableDescriptor> observables =
        List.of(
            FieldModels.quanta("n", 0, 1, 1),
            FieldModels.quanta("c", 0, 0, 1),
            new ObservableDescriptor("s", 1, FieldModels.LOWER),
            new ObservableDescriptor("e", 1, FieldModels.EXCITED));
    ExactTrajectory whole = solver(second).trajectory(start, observables, new double[] {0.0, 1.1});
    SymmetricDensityMatrix half =
        solver(first)
            .trajectory(start, observables.subList(0, 1), new double[] {0.6})
            .end()
            .orElseThrow();
    ExactTrajectory rest = solver(second).trajectory(half, observables, new double[] {0.0, 0.5});
    for (int k = 0; k < observables.size(); k++) {
      assertThat(rest.value(k, 1).subtract(whole.value(k, 1)).norm()).isLessThan(1e-10);
    }
  }

  private static ExactSolver solver(boolean charge) {
    return new ExactSolver(FieldModels.jaynesCummings(charge), OPTIONS);
  }

  /** Species are matched by their names, whatever their order. */
  @Test
  void speciesMayStandInAnotherOrder() {
    LindbladData one = FieldModels.jaynesCummings(true);
    ProductState start =
        ProductState.of(
            ModeState.coherent(0.4, 0.0), DensityMatrix.of(SiteOperator.transition(2, 1, 1)));
    SymmetricDensityMatrix half =
        new ExactSolver(one, OPTIONS)
            .trajectory(start, List.of(FieldModels.quanta("n", 0, 1, 1)), new double[] {0.6})
            .end()
            .orElseThrow();
    List<SymmetricDensityMatrix.Species> turned =
        List.of(half.species().get(1), half.species().get(0));
    SymmetricDensityMatrix arranged = half.arranged(turned, "turned");
    assertThat(arranged.species()).isEqualTo(turned);
    assertThat(arranged.norm()).isCloseTo(half.norm(), within(1e-14));
    assertThat(arranged.arranged(half.species(), "jc").distance(half)).isZero();
    assertThat(arranged.highest(1, 1e-9)).isEqualTo(half.highest(0, 1e-9));
  }

  @Test
  void otherSpeciesAndNumbersOfSitesAreRefused() {
    RandomModels random = new RandomModels(9);
    SymmetricDensityMatrix end =
        new ExactSolver(conserving(random, 2, 3), OPTIONS)
            .trajectory(
                List.of(random.densityMatrix(2)),
                List.of(new ObservableDescriptor("n", 0, SiteOperator.transition(2, 1, 1))),
                new double[] {0.1})
            .end()
            .orElseThrow();
    List<ObservableDescriptor> none = List.of();
    for (LindbladModel other : List.of(conserving(random, 2, 4), conserving(random, 3, 3))) {
      assertThatThrownBy(
              () -> new ExactSolver(other, OPTIONS).trajectory(end, none, new double[] {1.0}))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("the saved state is one of 3 x A (2 levels), but");
    }
  }

  /** Before anything of its size is allocated. */
  @Test
  void aStateThatIsTooLargeIsRefused() {
    RandomModels random = new RandomModels(6);
    LindbladModel large = random.oneSpecies(2, 400);
    List<SiteOperator> start = List.of(random.densityMatrix(2));
    assertThatThrownBy(
            () -> new ExactSolver(large, OPTIONS).trajectory(start, List.of(), new double[] {1e-3}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("of 400 sites has up to 1.08e+07 numbers, and no more than 2000000");
  }

  /** Without being asked, no state is kept, and only the sectors that are read are followed. */
  @Test
  void nothingIsKeptUnlessItIsAskedFor() {
    RandomModels random = new RandomModels(4);
    LindbladModel quiet = conserving(random, 2, 4);
    List<SiteOperator> start = List.of(random.densityMatrix(2));
    List<ObservableDescriptor> excited =
        List.of(new ObservableDescriptor("n", 0, SiteOperator.transition(2, 1, 1)));
    ExactTrajectory plain =
        new ExactSolver(quiet, ExactOptions.defaults())
            .trajectory(start, excited, new double[] {0.5});
    ExactTrajectory kept =
        new ExactSolver(quiet, OPTIONS).trajectory(start, excited, new double[] {0.5});
    assertThat(plain.end()).isEmpty();
    assertThat(kept.dimension()).isGreaterThan(plain.dimension());
  }
}
