package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.exact.FieldModels.LOWER;
import static org.ursell.runtime.exact.FieldModels.jump;
import static org.ursell.runtime.exact.FieldModels.mode;
import static org.ursell.runtime.exact.FieldModels.site;
import static org.ursell.runtime.exact.FieldModels.term;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;

/** Symmetries that a model has and does not declare. */
class FoundChargesTest {
  private static final Species MODE = new Species("c", 0, 1.0);

  private static LindbladData model(List<Species> species, List<Term> terms, Jump... jumps) {
    return new LindbladData("model", species, terms, List.of(jumps), List.of());
  }

  private static List<List<List<Double>>> found(LindbladData data) {
    return FoundCharges.in(data).charges().stream().map(ChargeDescriptor::weights).toList();
  }

  /** Loss and gain of unlike rates: quanta are populations alone. */
  private static LindbladData thermal(double gain) {
    return model(
        List.of(MODE),
        List.of(term(1.0, mode(0, 1, 1))),
        jump(1.0, mode(0, 0, 1)),
        jump(gain, mode(0, 1, 0)));
  }

  @Test
  void aModeThatNothingDrivesHasItsPhase() {
    assertThat(found(thermal(0.5))).containsExactly(List.of(List.of(1.0)));
    assertThat(found(FieldModels.kerr())).isEmpty();
  }

  /** A squeezed mode keeps a parity, which is none of these charges. */
  @Test
  void whatIsConservedOnlyInPairsIsNoCharge() {
    LindbladData squeezed =
        model(
            List.of(MODE),
            List.of(term(0.2, mode(0, 2, 0)), term(0.2, mode(0, 0, 2))),
            jump(1.0, mode(0, 0, 1)));
    assertThat(found(squeezed)).isEmpty();
  }

  /** One pump quantum makes one of each of two modes: a'b'c + h.c. has two charges. */
  @Test
  void weightsAreWholeAndOfSeveralCharges() {
    List<Species> modes =
        List.of(new Species("a", 0, 1.0), new Species("b", 0, 1.0), new Species("p", 0, 1.0));
    LindbladData down =
        model(
            modes,
            List.of(
                term(0.3, mode(0, 1, 0), mode(1, 1, 0), mode(2, 0, 1)),
                term(0.3, mode(0, 0, 1), mode(1, 0, 1), mode(2, 1, 0))),
            jump(1.0, mode(0, 0, 1)),
            jump(0.5, mode(2, 0, 1)));
    assertThat(found(down)).hasSize(2).allSatisfy(charge -> requireSum(charge, 1.0));
    LindbladData pairs =
        model(
            modes.subList(0, 2),
            List.of(
                term(0.3, mode(0, 3, 0), mode(1, 0, 2)), term(0.3, mode(0, 0, 3), mode(1, 2, 0))));
    assertThat(found(pairs)).containsExactly(List.of(List.of(2.0), List.of(3.0)));
  }

  private static void requireSum(List<List<Double>> weights, double pump) {
    double both = weights.get(0).get(0) + weights.get(1).get(0);
    assertThat(pump * weights.get(2).get(0)).isEqualTo(both);
  }

  /** What vanishes at a point breaks nothing there. */
  @Test
  void termsOfNoWeightAreNoHindrance() {
    LindbladData undriven =
        model(
            List.of(MODE),
            List.of(term(0.0, mode(0, 1, 0)), term(0.0, mode(0, 0, 1)), term(0.3, mode(0, 2, 2))),
            jump(0.0, mode(0, 2, 1)),
            jump(1.0, mode(0, 0, 1)));
    assertThat(found(undriven)).hasSize(1);
  }

  /**
   * A sum of operators that jumps as one must shift by one amount, and so must each of its parts.
   */
  @Test
  void aJumpOfUnlikeShiftsBreaksTheCharge() {
    Species atom = new Species("A", 2, 3.0);
    Jump together = new Jump(1.0, List.of(mode(0, 0, 1), site(1, LOWER)), true);
    assertThat(found(model(List.of(MODE, atom), List.of(), together)))
        .containsExactly(List.of(List.of(1.0), List.of(0.0, 1.0)));
    Jump unlike = new Jump(1.0, List.of(mode(0, 0, 1), site(1, LOWER.adjoint())), true);
    assertThat(found(model(List.of(MODE, atom), List.of(), unlike)))
        .containsExactly(List.of(List.of(-1.0), List.of(0.0, 1.0)));
    Jump real = new Jump(1.0, List.of(site(1, LOWER.plus(LOWER.adjoint()))), false);
    assertThat(found(model(List.of(MODE, atom), List.of(), real)))
        .containsExactly(List.of(List.of(1.0), List.of(0.0, 0.0)));
  }

  /** Without a declaration it is solved in the same sectors as with one. */
  @Test
  void theSectorIsThatOfTheDeclaredCharge() {
    ObservableDescriptor n = FieldModels.quanta("n", 0, 1, 1);
    ExactOptions options = ExactOptions.defaults();
    ExactSteadyState declared =
        new ExactSolver(FieldModels.oneAtomLaser(), options).steadyState(List.of(n));
    LindbladData laser = FieldModels.oneAtomLaser();
    LindbladData silent =
        new LindbladData(
            laser.model(), laser.species(), laser.hamiltonian(), laser.jumps(), List.of());
    ExactSteadyState found = new ExactSolver(silent, options).steadyState(List.of(n));
    assertThat(found.dimension()).isEqualTo(declared.dimension());
    assertThat(found.charges()).isEqualTo(1);
    assertThat(found.values().get(0).subtract(declared.values().get(0)).norm()).isLessThan(1e-9);
  }

  /** The geometric distribution has gain / (1 - gain) quanta, and relaxes at the rate 1 - gain. */
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.9})
  void aThermalModeIsQuick(double gain) {
    ExactSteadyState found =
        new ExactSolver(thermal(gain), ExactOptions.defaults())
            .steadyState(List.of(FieldModels.quanta("n", 0, 1, 1)));
    assertThat(found.values().get(0).getReal()).isCloseTo(gain / (1.0 - gain), within(1e-6));
    assertThat(found.gap()).isCloseTo(1.0 - gain, within(1e-4));
    assertThat(found.dimension()).isLessThan(1000);
  }

  /** Coherences in a space that nothing damps last with its populations, which are neutral. */
  @Test
  void severalSteadyStatesAreStillRefused() {
    LindbladData together =
        model(
            List.of(new Species("A", 2, 4.0)),
            List.of(),
            new Jump(1.0, List.of(site(0, LOWER)), true));
    assertThat(found(together)).hasSize(1);
    ExactSolver solver = new ExactSolver(together, ExactOptions.defaults());
    assertThatThrownBy(
            () ->
                solver.steadyState(List.of(new ObservableDescriptor("e", 0, FieldModels.EXCITED))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("there is no one steady state");
  }

  /** An observable of parts that differ in a found charge has a lifetime as without that charge. */
  @Test
  void lifetimesOfSeveralSectorsAreThoseOfTheWhole() {
    SiteOperator middle = SiteOperator.transition(3, 0, 1);
    SiteOperator upper = SiteOperator.transition(3, 0, 2);
    LindbladData ladder =
        model(
            List.of(new Species("A", 3, 2.0)),
            List.of(),
            jump(0.4, site(0, middle)),
            jump(0.1, site(0, upper)));
    assertThat(found(ladder)).hasSize(2);
    ObservableDescriptor both = new ObservableDescriptor("both", 0, middle.plus(upper));
    SiteOperator all = SiteOperator.zero(3);
    for (int k = 0; k < 9; k++) {
      all = all.plus(k / 3, k % 3, 1.0 / 3.0, 0.0);
    }
    ExactOptions options = ExactOptions.defaults();
    ExactSolver silent = new ExactSolver(ladder, options);
    ExactSolver plain = new ExactSolver(LindbladModel.of(ladder), options);
    double expected = lifetime(plain, all, both);
    // exp(-0.2 t) + exp(-0.05 t) = 2/e
    assertThat(Math.exp(-0.2 * expected) + Math.exp(-0.05 * expected))
        .isCloseTo(2.0 / Math.E, within(1e-7));
    assertThat(lifetime(silent, all, both)).isCloseTo(expected, within(1e-8));
    double slowest = plain.slowestMode(List.of(all), both, 1e-9).eigenvalue().getReal();
    assertThat(silent.slowestMode(List.of(all), both, 1e-9).eigenvalue().getReal())
        .isCloseTo(slowest, within(1e-8));
    assertThat(silent.footprint(both).dimension()).isEqualTo(plain.footprint(both).dimension());
  }

  private static double lifetime(
      ExactSolver solver, SiteOperator start, ObservableDescriptor observable) {
    return solver
        .lifetime(List.of(start), observable, 100.0)
        .outcome()
        .measuredTime()
        .orElseThrow();
  }

  /**
   * Random operators that shift a charge of random weights, against a solver that knows of none.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void sectorsOfRandomChargesGiveTheSameRuns(long seed) {
    Random random = new Random(seed);
    int[] weights = random.ints(3, 0, 3).toArray();
    SiteOperator neutral = shifting(weights, 0, random);
    SiteOperator lowering = shifting(weights, weights[2] - weights[0], random);
    SiteOperator raising = lowering.adjoint();
    SiteOperator diagonal = neutral.plus(neutral.adjoint());
    List<Term> terms =
        List.of(
            term(1.0, site(0, diagonal)),
            term(0.4, site(0, lowering), site(0, raising)),
            term(0.4, site(0, raising), site(0, lowering)));
    LindbladData data =
        model(
            List.of(new Species("A", 3, 3.0)),
            terms,
            jump(0.3, site(0, lowering)),
            new Jump(0.2, List.of(site(0, raising)), true));
    List<ChargeDescriptor> charges = FoundCharges.in(data).charges();
    assertThat(charges.size()).isGreaterThanOrEqualTo(isTrivial(weights) ? 0 : 1);
    SiteOperator start = new RandomModels(seed).densityMatrix(3);
    requireSameRuns(
        data, start, new ObservableDescriptor("o", 0, new RandomModels(seed + 50).operator(3)));
  }

  /** With the charges that were found and without. */
  private static void requireSameRuns(
      LindbladData data, SiteOperator start, ObservableDescriptor any) {
    double[] times = {0.0, 0.7, 1.4};
    ExactOptions options = ExactOptions.defaults().withTolerance(1e-12);
    ExactTrajectory divided =
        new ExactSolver(data, options).trajectory(List.of(start), List.of(any), times);
    ExactTrajectory whole =
        new ExactSolver(LindbladModel.of(data), options)
            .trajectory(List.of(start), List.of(any), times);
    for (int k = 0; k < times.length; k++) {
      Complex difference = divided.value(0, k).subtract(whole.value(0, k));
      assertThat(difference.norm()).isLessThan(1e-10);
    }
  }

  /** Spin operators of d levels: x, y and z. */
  private static SiteOperator spin(int levels, char axis) {
    SiteOperator raise = SiteOperator.zero(levels);
    SiteOperator z = SiteOperator.zero(levels);
    double j = 0.5 * (levels - 1);
    for (int k = 0; k < levels; k++) {
      double m = k - j;
      z = z.plus(k, k, m, 0.0);
      if (k + 1 < levels) {
        raise = raise.plus(k + 1, k, Math.sqrt(j * (j + 1) - m * (m + 1)), 0.0);
      }
    }
    return switch (axis) {
      case 'x' -> raise.plus(raise.adjoint()).times(0.5, 0.0);
      case 'y' -> raise.plus(raise.adjoint().times(-1.0, 0.0)).times(0.0, -0.5);
      default -> z;
    };
  }

  /** Spins that exchange quanta, with what they do written along axes that are not conserved. */
  private static LindbladData cartesian(int levels, double alongY) {
    SiteOperator x = spin(levels, 'x');
    SiteOperator y = spin(levels, 'y');
    SiteOperator z = spin(levels, 'z');
    return model(
        List.of(new Species("A", levels, 4.0)),
        List.of(
            term(0.3, site(0, x), site(0, x)),
            term(0.3 * alongY, site(0, y), site(0, y)),
            term(-0.2, site(0, z), site(0, z)),
            term(0.1, site(0, z))),
        jump(0.2, site(0, x)),
        jump(0.2 * alongY, site(0, y)),
        new Jump(0.15, List.of(site(0, x)), true),
        new Jump(0.15 * alongY, List.of(site(0, y)), true));
  }

  /** What a line changes another takes back: the charge is that of the sum, however written. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void termsThatConserveItTogether(int levels) {
    LindbladData data = cartesian(levels, 1.0);
    List<Double> weights = IntStream.range(0, levels).mapToObj(k -> (double) k).toList();
    assertThat(found(data)).containsExactly(List.of(weights));
    assertThat(found(cartesian(levels, 1.0 + 1e-9))).isEmpty();
    ObservableDescriptor any =
        new ObservableDescriptor("o", 0, new RandomModels(8).operator(levels));
    SiteOperator start = new RandomModels(7).densityMatrix(levels);
    requireSameRuns(data, start, any);
    ObservableDescriptor lower = new ObservableDescriptor("s", 0, spin(levels, 'x'));
    assertThat(new ExactSolver(data, ExactOptions.defaults()).footprint(lower).dimension())
        .isLessThan(
            new ExactSolver(LindbladModel.of(data), ExactOptions.defaults())
                .footprint(lower)
                .dimension());
  }

  /** The same beside a mode: (c + c') Sx + i (c - c') Sy turns quanta into excitations. */
  @Test
  void aModeAndSitesThatConserveItTogether() {
    SiteOperator x = spin(2, 'x');
    SiteOperator y = spin(2, 'y').times(0.0, 1.0);
    LindbladData plain = FieldModels.jaynesCummings(true);
    LindbladData data =
        new LindbladData(
            plain.model(),
            plain.species(),
            List.of(
                term(0.3, mode(0, 1, 1)),
                term(0.7, mode(0, 0, 1), site(1, x)),
                term(0.7, mode(0, 1, 0), site(1, x)),
                term(0.7, mode(0, 0, 1), site(1, y)),
                term(-0.7, mode(0, 1, 0), site(1, y))),
            plain.jumps(),
            List.of());
    assertThat(found(data)).containsExactly(plain.charges().get(0).weights());
    ObservableDescriptor n = FieldModels.quanta("n", 0, 1, 1);
    ProductState start =
        ProductState.of(ModeState.coherent(1.2, 0.0), DensityMatrix.of(FieldModels.EXCITED));
    double[] times = {0.0, 1.0, 3.0};
    ExactTrajectory expected =
        new ExactSolver(plain, ExactOptions.defaults()).trajectory(start, List.of(n), times);
    ExactTrajectory run =
        new ExactSolver(data, ExactOptions.defaults()).trajectory(start, List.of(n), times);
    assertThat(run.dimension()).isEqualTo(expected.dimension());
    for (int k = 0; k < times.length; k++) {
      assertThat(run.value(0, k).getReal()).isCloseTo(expected.value(0, k).getReal(), within(1e-9));
    }
  }

  private static boolean isTrivial(int[] weights) {
    return weights[0] == weights[1] && weights[1] == weights[2];
  }

  private static SiteOperator shifting(int[] weights, int by, Random random) {
    SiteOperator sum = SiteOperator.zero(weights.length);
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        if (weights[i] - weights[j] == by) {
          sum = sum.plus(i, j, random.nextGaussian(), random.nextGaussian());
        }
      }
    }
    return sum;
  }
}
