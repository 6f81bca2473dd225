package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.analysis.solvers.LaguerreSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.steady.BranchLine;
import org.ursell.runtime.steady.Stability.Verdict;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySearch.Ending;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.subject.ModelSubject;

/** Steady states of truncated equations, beside cubics, exact solutions and long runs. */
class SteadyStatesTest {
  private static final String KERR =
      """
      name: kerr
      species:
        c: {boson: true}
      parameters: {omega: 1, U: 0.1, kappa: 0.5, F: 0.4}
      hamiltonian:
        - omega*c'*c + U*c'*c'*c*c + F*(c + c')
      jumps:
        - rate kappa, operator c
      observables: {field: <c>, photons: <c'*c>, pairs: <c'*c'*c*c>}
      """;

  /** A mode with gain for one quantum and loss for two: it turns at its own frequency. */
  private static final String OSCILLATOR =
      """
      name: van-der-pol
      species:
        c: {boson: true}
      parameters: {omega: 1, gain: 1, loss: 0.1}
      hamiltonian:
        - omega*c'*c
      jumps:
        - rate gain, operator c'
        - rate loss, operator c*c
      observables: {field: <c>, photons: <c'*c>}
      """;

  private static final String PHASE = "charges:\n  phase: {c: 1}\n";

  /** Values of an independent code; a detuning of the cavity is -Delta in the Hamiltonian. */
  @ParameterizedTest
  @CsvSource({"0, 91.96090128, 0.5084192881", "-0.7, 91.80126833, NaN"})
  void theSuperradiantLaser(double detuning, double photons, double excited) {
    Posed laser = laser("phase").with("Delta", detuning);
    SteadyMoments found = laser.reached();
    assertThat(laser.read(found, "photons")).isCloseTo(photons, within(5e-9));
    if (!Double.isNaN(excited)) {
      assertThat(laser.read(found, "excited")).isCloseTo(excited, within(5e-11));
    }
    assertThat(found.isStable()).isTrue();
    assertThat(found.physicality().isPhysical()).isTrue();
  }

  /**
   * Without the filter the same state is found beside moments that are all zero, and what decays
   * slowest is one of them.
   */
  @Test
  void aFilterLeavesTheStateAsItIs() {
    SteadyMoments whole = laser("").reached();
    assertThat(laser("").read(whole, "photons")).isCloseTo(91.96090128, within(5e-9));
    assertThat(whole.stability().growth())
        .isGreaterThan(laser("phase").reached().stability().growth());
    assertThat(whole.isStable()).isTrue();
  }

  /**
   * The exact steady state of the driven Kerr oscillator, n = 0.143640297 and g2 = 0.843581511 (a
   * dense null vector, and the formula of Drummond and Walls): each order is closer than the last.
   */
  @Test
  void ordersApproachTheExactKerrOscillator() {
    double lastNumber = Double.POSITIVE_INFINITY;
    double lastBunching = Double.POSITIVE_INFINITY;
    for (int order : new int[] {2, 4, 6}) {
      Posed kerr = Posed.of(read(KERR), order, "");
      SteadyMoments found = kerr.reached();
      double n = kerr.read(found, "photons");
      double number = Math.abs(n - 0.143640297);
      double bunching = Math.abs(kerr.read(found, "pairs") / (n * n) - 0.843581511);
      assertThat(number).isLessThan(lastNumber / 10.0);
      assertThat(bunching).isLessThan(lastBunching / 50.0);
      lastNumber = number;
      lastBunching = bunching;
    }
    assertThat(lastNumber).isLessThan(1e-9);
    assertThat(lastBunching).isLessThan(1e-7);
  }

  /**
   * Mean field of a bistable Kerr oscillator: |F|^2 = x (kappa^2/4 + (omega + 2 U x)^2) for the
   * number of quanta x. From one state at the weakest drive every root is found along the branch
   * around both folds, and those on its falling part are unstable.
   */
  @Test
  void aBranchIsFollowedAroundItsFolds() {
    Posed kerr = Posed.of(read(KERR), 1, "").with("omega", -1.0).with("kappa", 0.3).with("U", 0.05);
    double[] drives = IntStream.rangeClosed(1, 20).mapToDouble(k -> 0.1 * k).toArray();
    BranchLine line =
        new BranchLine(kerr.solver, f -> kerr.point.with("F", f), drives, Cancellation.NEVER);
    line.add(0, List.of(kerr.with("F", drives[0]).reached()));
    line.follow();
    int several = 0;
    for (int k = 0; k < drives.length; k++) {
      double[] roots = cubic(drives[k], -1.0, 0.3, 0.05);
      double[] found =
          line.states(k).stream().mapToDouble(s -> kerr.read(s, "photons")).sorted().toArray();
      assertThat(found).containsExactly(roots, within(1e-9));
      several += roots.length == 3 ? 1 : 0;
      for (SteadyMoments state : line.states(k)) {
        double x = kerr.read(state, "photons");
        double slope = 0.0225 + (-1.0 + 0.1 * x) * (-1.0 + 0.1 * x) + 0.2 * x * (-1.0 + 0.1 * x);
        assertThat(state.stability().verdict())
            .isEqualTo(slope > 0.0 ? Verdict.STABLE : Verdict.UNSTABLE);
      }
    }
    assertThat(several).isBetween(5, 12);
    assertThat(line.paths()).hasSize(1);
  }

  /** At one drive alone, Newton's method finds all three when it is kept away from those known. */
  @Test
  void severalStatesAreFoundAtOnePoint() {
    Posed kerr =
        Posed.of(read(KERR), 1, "")
            .with("omega", -1.0)
            .with("kappa", 0.3)
            .with("U", 0.05)
            .with("F", 1.0);
    List<SteadyMoments> found =
        kerr.solver.branches(
            kerr.point, List.of(kerr.reached()), List.of(kerr.start()), Cancellation.NEVER);
    assertThat(found.stream().mapToDouble(s -> kerr.read(s, "photons")).sorted().toArray())
        .containsExactly(cubic(1.0, -1.0, 0.3, 0.05), within(1e-9));
  }

  /** The real roots of the cubic, in rising order. */
  private static double[] cubic(double drive, double omega, double kappa, double u) {
    double[] coefficients = {
      -drive * drive, kappa * kappa / 4.0 + omega * omega, 4.0 * u * omega, 4.0 * u * u
    };
    return Arrays.stream(new LaguerreSolver().solveAllComplex(coefficients, 1.0))
        .filter(root -> Math.abs(root.getImaginaryPart()) < 1e-7)
        .mapToDouble(root -> root.getRealPart())
        .sorted()
        .toArray();
  }

  /**
   * With its charge declared, the limit cycle of the mean-field oscillator rests in a turning
   * frame: n = gain/(2 loss), deviations of the modulus decay at the rate gain, and the field turns
   * at -omega.
   */
  @Test
  void aStateWithAPhaseTurns() {
    Posed oscillator = Posed.of(read(OSCILLATOR + PHASE), 1, "").with("omega", 1.7);
    double[] start = oscillator.start();
    start[0] = 0.3;
    SteadySearch.Outcome outcome =
        oscillator.solver.from(oscillator.point, start, Cancellation.NEVER);
    SteadyMoments found = outcome.reached().orElseThrow();
    assertThat(oscillator.read(found, "photons")).isCloseTo(5.0, within(1e-10));
    assertThat(oscillator.solver.frequency(found, oscillator.observable("field")))
        .isCloseTo(-1.7, within(1e-10));
    assertThat(found.stability().growth()).isCloseTo(-1.0, within(1e-8));
    SteadyMoments aligned = oscillator.solver.aligned(found, oscillator.observable("field"));
    assertThat(oscillator.observable("field").im(aligned.moments())).isCloseTo(0.0, within(1e-12));
    // The vacuum, which is left, is known as another state.
    SteadyMoments vacuum = oscillator.reached();
    assertThat(vacuum.stability().verdict()).isEqualTo(Verdict.UNSTABLE);
    assertThat(vacuum.stability().growth()).isCloseTo(0.5, within(1e-10));
  }

  /** Without its charge the same is a limit cycle, and said to be none of the steady states. */
  @Test
  void aLimitCycleIsNoSteadyState() {
    Posed oscillator = Posed.of(read(OSCILLATOR), 1, "");
    double[] start = oscillator.start();
    start[0] = 0.3;
    SteadySearch.Outcome outcome =
        oscillator.solver.from(oscillator.point, start, Cancellation.NEVER);
    assertThat(outcome.ending()).isEqualTo(Ending.UNSETTLED);
    assertThat(outcome.reached()).isEmpty();
    assertThat(outcome.words())
        .contains("no steady state is reached")
        .contains("declare the charge");
  }

  /** Two spins that only exchange what one of them has never come to rest. */
  @Test
  void aClosedSystemDoesNotSettle() {
    Posed pair = Posed.of(read(pair("")), 2, "");
    SteadySearch.Outcome outcome =
        pair.solver.from(pair.point, pair.filled(1.0), Cancellation.NEVER);
    assertThat(outcome.ending()).isEqualTo(Ending.UNSETTLED);
    assertThat(outcome.words()).contains("nothing damps them");
  }

  /**
   * Two spins that exchange and dephase keep their number of excitations, and each start settles
   * where it is kept: one half of them in each spin.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1.0, 0.3})
  void whatIsConservedStaysAsAtTheStart(double filled) {
    Posed pair = Posed.of(read(pair("jumps:\n  - for each A: rate 0.4, operator |1><1|\n")), 2, "");
    SteadyMoments found =
        pair.solver
            .from(pair.point, pair.filled(filled), Cancellation.NEVER)
            .reached()
            .orElseThrow();
    assertThat(pair.read(found, "up")).isCloseTo(filled / 2.0, within(1e-9));
    assertThat(found.stability().conserved()).isPositive();
    assertThat(found.isStable()).isTrue();
  }

  private static String pair(String jumps) {
    return """
        name: pair
        species:
          A: {levels: 2, count: 1}
          B: {levels: 2, count: 1}
        parameters: {g: 1}
        hamiltonian:
          - for pairs A B: g * |1><0| (x) |0><1| + h.c.
        observables: {up: '<|1><1|>_A'}
        """
        + jumps;
  }

  /** A long run by the stiff method ends where Newton's method does. */
  @ParameterizedTest
  @CsvSource({"one-group, 2, 10", "one-group, 3, 6", "superradiant-laser, 2, 7"})
  void aLongRunEndsThere(String name, int order, double sites) {
    Posed posed = Posed.of(BuiltInModels.model(name).orElseThrow(), order, "").with("N", sites);
    SteadyMoments found = posed.reached();
    double[] end =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(VectorField.of(posed.equations, posed.point), posed.start(), 2000.0))
            .state();
    assertThat(found.moments()).containsExactly(end, within(1e-7));
    assertThat(found.residual()).isLessThan(1e-10);
  }

  private static Posed laser(String filter) {
    return Posed.of(BuiltInModels.model("superradiant-laser").orElseThrow(), 2, filter);
  }

  private static Model read(String text) {
    ReadResult result = ModelReader.read("test.yaml", text);
    assertThat(result).isInstanceOf(ReadResult.Success.class);
    return ((ReadResult.Success) result).model();
  }

  /** Equations at a point. */
  private record Posed(MomentEquations equations, Parameters point, SteadySolver solver) {
    static Posed of(Model model, int order, String filter) {
      EquationRequest request = EquationRequest.order(order);
      MomentEquations equations =
          ModelSubject.of(model).table(filter.isEmpty() ? request : request.filteredBy(filter));
      return new Posed(
          equations,
          equations.descriptor().defaults(),
          new SteadySolver(equations, IntegratorOptions.DEFAULT));
    }

    Posed with(String name, double value) {
      return new Posed(equations, point.with(name, value), solver);
    }

    double[] start() {
      return InitialProduct.of(
              equations.descriptor(), ProductData.of(equations.descriptor(), Map.of()))
          .momentsAt(equations, point);
    }

    /** The first species partly in level 1, the second in level 0. */
    double[] filled(double part) {
      SiteOperator first = SiteOperator.zero(2).plus(0, 0, 1.0 - part, 0.0).plus(1, 1, part, 0.0);
      SiteOperator second = SiteOperator.zero(2).plus(0, 0, 1.0, 0.0);
      return ProductState.of(DensityMatrix.of(first), DensityMatrix.of(second))
          .momentsAt(equations, point);
    }

    SteadySearch.Outcome search() {
      return solver.from(point, start(), Cancellation.NEVER);
    }

    SteadyMoments reached() {
      SteadySearch.Outcome outcome = search();
      assertThat(outcome.reached()).as(outcome.words()).isPresent();
      return outcome.reached().orElseThrow();
    }

    SingleSiteObservable observable(String name) {
      return SingleSiteObservable.of(
          MomentSpace.of(equations), equations.descriptor().observable(name).orElseThrow());
    }

    double read(SteadyMoments state, String name) {
      return observable(name).re(state.moments());
    }
  }
}
