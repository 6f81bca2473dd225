package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** Trace, hermiticity, permutation symmetry of the charge sectors, and the steady state. */
class ConservationTest {

  @Test
  void traceIsOneAtAllTimes() {
    RandomModels random = new RandomModels(11);
    List<SiteOperator> start = List.of(random.densityMatrix(2), random.densityMatrix(3));
    List<ObservableDescriptor> ones =
        List.of(
            new ObservableDescriptor("1_A", 0, SiteOperator.identity(2)),
            new ObservableDescriptor("1_B", 1, SiteOperator.identity(3)));
    double[] times = {0.0, 0.3, 1.0, 5.0};
    ExactTrajectory run =
        new ExactSolver(random.twoSpecies(2, 2), ExactOptions.defaults().withTolerance(1e-13))
            .trajectory(start, ones, times);
    for (int k = 0; k < times.length; k++) {
      assertThat(run.value(0, k).subtract(1.0).norm()).isLessThan(1e-12);
      assertThat(run.value(1, k).subtract(1.0).norm()).isLessThan(1e-12);
    }
  }

  @Test
  void stateStaysHermitian() {
    RandomModels random = new RandomModels(12);
    LindbladModel model = random.oneSpecies(3, 4);
    Run run = new Run(model, List.of(random.densityMatrix(3)), ChargeSector.of(), 3.0);
    SectorBasis basis = run.basis;
    TransitionModes modes = basis.modes();
    double norm = 0.0;
    double defect = 0.0;
    for (int r = 0; r < basis.dimension(); r++) {
      int[] transposed = new int[modes.size()];
      for (int m = 0; m < modes.size(); m++) {
        transposed[modes.mode(0, /* row= */ modes.column(m), /* column= */ modes.row(m))] =
            basis.occupation(r, m);
      }
      int t = basis.rank(transposed);
      norm = Math.max(norm, Math.hypot(run.state[2 * r], run.state[2 * r + 1]));
      defect =
          Math.max(
              defect,
              Math.hypot(
                  run.state[2 * r] - run.state[2 * t],
                  run.state[2 * r + 1] + run.state[2 * t + 1]));
    }
    assertThat(defect).isLessThan(1e-12 * norm);
  }

  @Test
  void chargeSectorsDoNotMix() {
    // Populations alone, in a basis that knows of no charge: coherences may never appear.
    LindbladModel blind = new Paper(1.0, -0.7, 0.5).model(4, false);
    SiteOperator diagonal =
        SiteOperator.zero(3).plus(0, 0, 0.2, 0.0).plus(1, 1, 0.3, 0.0).plus(2, 2, 0.5, 0.0);
    Run run = new Run(blind, List.of(diagonal), ChargeSector.of(), 2.0);
    TransitionModes modes = run.basis.modes();
    int charged = 0;
    for (int r = 0; r < run.basis.dimension(); r++) {
      int charge = 0;
      for (int m = 0; m < modes.size(); m++) {
        charge += run.basis.occupation(r, m) * (modes.row(m) - modes.column(m));
      }
      if (charge != 0) {
        charged++;
        assertThat(run.state[2 * r]).isZero();
        assertThat(run.state[2 * r + 1]).isZero();
      }
    }
    assertThat(charged).isGreaterThan(300);
  }

  @Test
  void declaringTheChargeChangesNothingButTheSize() {
    RandomModels random = new RandomModels(14);
    Paper paper = new Paper(0.9, 0.4, 0.3);
    List<SiteOperator> start = List.of(random.densityMatrix(3));
    List<ObservableDescriptor> observables =
        List.of(
            Paper.ORDER_PARAMETER,
            new ObservableDescriptor("S-", 0, Paper.S_PLUS.adjoint()),
            new ObservableDescriptor("mixed", 0, random.operator(3)));
    double[] times = {0.0, 0.7, 2.0};
    ExactOptions options = ExactOptions.defaults().withTolerance(1e-12);
    ExactTrajectory with =
        new ExactSolver(paper.model(5), options).trajectory(start, observables, times);
    ExactTrajectory without =
        new ExactSolver(paper.model(5, false), options).trajectory(start, observables, times);
    for (int k = 0; k < observables.size(); k++) {
      for (int t = 0; t < times.length; t++) {
        assertThat(with.value(k, t).subtract(without.value(k, t)).norm()).isLessThan(1e-11);
      }
    }
    assertThat(with.dimension()).isLessThan(without.dimension());
  }

  @Test
  void rotatingTheStartRotatesTheOrderParameter() {
    RandomModels random = new RandomModels(15);
    SiteOperator rho = random.densityMatrix(3);
    SiteOperator turn = SiteOperator.zero(3);
    for (int level = 0; level < 3; level++) {
      turn = turn.plus(level, level, Math.cos(0.8 * level), Math.sin(0.8 * level));
    }
    ExactSolver solver =
        new ExactSolver(new Paper(0.8, 0.2, 0.5).model(6), ExactOptions.defaults());
    double[] times = {1.5};
    Complex straight =
        solver.trajectory(List.of(rho), List.of(Paper.ORDER_PARAMETER), times).value(0, 0);
    Complex turned =
        solver
            .trajectory(
                List.of(turn.times(rho).times(turn.adjoint())),
                List.of(Paper.ORDER_PARAMETER),
                times)
            .value(0, 0);
    Complex phase = new Complex(Math.cos(0.8), -Math.sin(0.8));
    assertThat(turned.subtract(straight.multiply(phase)).norm()).isLessThan(1e-9 * straight.norm());
  }

  @Test
  void steadyStateHasNoCharge() {
    Paper paper = new Paper(1.0, 0.0, 0.5);
    ObservableDescriptor middle =
        new ObservableDescriptor("|1><1|", 0, SiteOperator.transition(3, 1, 1));
    List<ObservableDescriptor> observables = List.of(Paper.ORDER_PARAMETER, middle);
    double[] late = {200.0};
    List<SiteOperator> broken = List.of(paper.synchronisedState());
    List<SiteOperator> symmetric = List.of(SiteOperator.identity(3).times(1.0 / 3.0, 0.0));
    ExactOptions options = ExactOptions.defaults().withTolerance(1e-11);
    ExactTrajectory blind =
        new ExactSolver(paper.model(4, false), options).trajectory(broken, observables, late);
    ExactTrajectory neutral =
        new ExactSolver(paper.model(4), options).trajectory(symmetric, observables, late);
    assertThat(blind.value(0, 0).norm()).isLessThan(1e-9);
    assertThat(blind.value(1, 0).subtract(neutral.value(1, 0)).norm()).isLessThan(1e-9);
    assertThat(neutral.value(1, 0).getReal()).isBetween(0.34, 0.99);
  }

  /** A state carried to a time, with the basis in which it is written. */
  private static final class Run {
    private final SectorBasis basis;
    private final double[] state;

    Run(LindbladModel model, List<SiteOperator> start, ChargeSector sector, double end) {
      TransitionModes modes = new TransitionModes(model);
      SectorPlan plan =
          new SectorPlan(new GeneratorForm(model, modes), new OccupationCounts(modes), sector);
      try (RowBlocks blocks = new RowBlocks(2)) {
        Liouvillian generator = new Liouvillian(plan, blocks);
        basis = generator.basis();
        FaberPropagator propagator =
            new FaberPropagator(
                generator,
                ProductStart.coefficients(basis, start, blocks),
                List.of(),
                1e-13,
                () -> false);
        while (propagator.time() < end) {
          propagator.advance(end);
        }
        state = propagator.state();
      }
    }
  }
}
