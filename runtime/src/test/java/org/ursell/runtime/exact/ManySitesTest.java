package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.LifetimeResult;

/** Exact solutions of many sites, whose states have norms far below what is read of them. */
class ManySitesTest {
  private static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);
  private static final SiteOperator RAISE = SiteOperator.transition(2, 1, 0);
  private static final ObservableDescriptor COHERENCE =
      new ObservableDescriptor("coherence", 0, LOWER);

  private static LindbladModel.Builder atoms(int n) {
    return LindbladModel.builder()
        .species("atoms", n, SiteOperator.zero(2))
        .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))));
  }

  /** A state of one site that is neither pure nor mixed through. */
  private static List<SiteOperator> tilted() {
    double coherence = Math.sqrt(0.125);
    return List.of(
        SiteOperator.zero(2)
            .plus(0, 0, 0.25, 0.0)
            .plus(1, 1, 0.75, 0.0)
            .plus(0, 1, coherence, 0.0)
            .plus(1, 0, coherence, 0.0));
  }

  private static LifetimeResult lifetime(LindbladModel model) {
    return new ExactSolver(model, ExactOptions.defaults().withThreads(1))
        .lifetime(tilted(), COHERENCE, 1e4);
  }

  private static LindbladModel laser(int n) {
    return atoms(n).collectiveJump(1.0 / n, LOWER).jump(0, 0.5, RAISE).build();
  }

  /** A laser of atoms that decay together, against another solution in other coordinates. */
  @ParameterizedTest
  @CsvSource({"80, 70.16810511", "100, 96.0751"})
  void lasersAreRight(int n, double expected) {
    assertThat(lifetime(laser(n)).lifetime().orElseThrow()).isCloseTo(expected, within(1e-3));
  }

  /** Sites of their own forget their phase at half of their rates, however many they are. */
  @ParameterizedTest
  @ValueSource(ints = {60, 120, 200, 400, 700})
  void sitesOfTheirOwnAreRight(int n) {
    LindbladModel alone = atoms(n).jump(0, 0.5, RAISE).jump(0, 0.25, LOWER).build();
    assertThat(lifetime(alone).lifetime().orElseThrow()).isCloseTo(2.0 / 0.75, within(1e-7));
  }

  /** The same of three levels beside each other, of which each loses its phase to one only. */
  @Test
  void threeLevelsOfTheirOwnAreRight() {
    SiteOperator first = SiteOperator.transition(3, 0, 1);
    LindbladModel alone =
        LindbladModel.builder()
            .species("ions", 45, SiteOperator.zero(3))
            .charge(new ChargeDescriptor("one", List.of(List.of(0.0, 1.0, 0.0))))
            .charge(new ChargeDescriptor("two", List.of(List.of(0.0, 0.0, 1.0))))
            .jump(0, 0.5, first)
            .jump(0, 0.3, SiteOperator.transition(3, 2, 0))
            .build();
    SiteOperator mixed =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(0, 1, 0.2, 0.0).plus(1, 0, 0.2, 0.0);
    LifetimeResult found =
        new ExactSolver(alone, ExactOptions.defaults().withThreads(1))
            .lifetime(List.of(mixed), new ObservableDescriptor("coherence", 0, first), 1e4);
    assertThat(found.lifetime().orElseThrow()).isCloseTo(2.0 / 0.8, within(1e-7));
  }

  /** The slowest mode is what is left of a coherence after a long time. */
  @ParameterizedTest
  @ValueSource(ints = {50, 80, 120})
  void slowestModesAreWhatIsLeft(int n) {
    ExactSolver solver = new ExactSolver(laser(n), ExactOptions.defaults().withThreads(1));
    double late = 60.0;
    ExactTrajectory run =
        solver.trajectory(tilted(), List.of(COHERENCE), new double[] {late, late + 10.0});
    double rate = 0.1 * Math.log(run.value(0, 0).norm() / run.value(0, 1).norm());
    SlowestMode mode = solver.slowestMode(tilted(), COHERENCE, 1e-8);
    assertThat(mode.converged()).isTrue();
    assertThat(mode.decayRate()).isCloseTo(rate, within(1e-7));
    assertThat(mode.eigenvalue().getImaginaryPart()).isCloseTo(0.0, within(1e-7));
  }

  /** After their burst nothing is left of atoms but what rounding left of far larger entries. */
  @Test
  void digitsOfBurstsAreLookedAfter() {
    ExactSolver solver =
        new ExactSolver(
            atoms(200).collectiveJump(1.0, LOWER).build(), ExactOptions.defaults().withThreads(1));
    List<SiteOperator> excited = List.of(SiteOperator.transition(2, 1, 1));
    ObservableDescriptor left =
        new ObservableDescriptor("excited", 0, SiteOperator.transition(2, 1, 1));
    assertThatThrownBy(() -> solver.trajectory(excited, List.of(left), new double[] {0.06}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("200 sites has lost its digits");
  }

  /** What reads the trace would be beyond the range of numbers. */
  @Test
  void noAnswerIsSoughtWhereNumbersEnd() {
    assertThatThrownBy(() -> lifetime(laser(1000)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1000 sites is read by is beyond the range of numbers");
  }

  /** Of a state without coherences what counts is the trace; of others more, class by class. */
  @Test
  void normsAreWhatTracesRead() {
    int n = 40;
    try (RowBlocks blocks = new RowBlocks(1)) {
      ExactSystem system = new SiteSystem(laser(n));
      OpenSector sector = system.open(system.neutral(), blocks);
      double[] norms = sector.norms().of(sector.start(new FactoredStart(tilted(), List.of())));
      assertThat(norms[0]).isCloseTo(1.0, within(1e-12));
      // N! / (k!^2 (N - 2 k)!) ways for two coherences of size sqrt(1/8), the rest being mixed.
      assertThat(norms[2]).isCloseTo(n * (n - 1.0) / 8.0, within(1e-9));
      assertThat(norms[1]).isZero();
    }
  }

  /** What is no number, as a state divided by a trace of zero, is no small part of anything. */
  @Test
  void noNumberIsNoSmallShare() {
    assertThat(CoherenceNorms.share(new double[] {1e-9, Double.NaN}, new double[] {1.0, 1.0}))
        .isNaN();
    assertThat(CoherenceNorms.share(new double[] {0.0, 1e-9}, new double[] {1.0, 0.0}))
        .isEqualTo(1e-9);
  }

  /** All terms of the series but the first are zero where one coherence decays at one rate. */
  @Test
  void termsThatAreZeroAreSmall() {
    try (RowBlocks blocks = new RowBlocks(1)) {
      ExactSystem system =
          new SiteSystem(atoms(1).jump(0, 0.5, RAISE).jump(0, 0.25, LOWER).build());
      OpenSector sector = system.open(ChargeSector.of(1), blocks);
      FaberPropagator run =
          new FaberPropagator(
              sector.generator(),
              sector.start(new FactoredStart(tilted(), List.of())),
              List.of(),
              1e-9,
              Optional.of(sector.norms()),
              () -> false);
      double before = sector.norms().of(run.state())[1];
      while (run.time() < 2.0) {
        run.advance(2.0);
      }
      double after = sector.norms().of(run.state())[1];
      assertThat(after / before).isCloseTo(Math.exp(-0.75), within(1e-9));
    }
  }
}
