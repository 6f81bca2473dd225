package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** What cannot be computed is refused in words, before it costs anything. */
class RefusalTest {
  private static final Paper PAPER = new Paper(0.75, 0.0, 0.5);
  private static final SiteOperator MIXED = SiteOperator.identity(3).times(1.0 / 3.0, 0.0);
  private static final SiteOperator COHERENT = MIXED.plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);

  private static void refused(ThrowingCallable call, String... words) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll(words)
        .satisfies(error -> assertThat(((InvalidInputException) error).remedy()).isNotBlank());
  }

  private static ExactSolver solver(int n) {
    return new ExactSolver(PAPER.model(n), ExactOptions.defaults());
  }

  @Test
  void moreMemoryThanAllowed() {
    ExactSolver solver =
        new ExactSolver(PAPER.model(32), ExactOptions.defaults().withMaxMemoryBytes(100_000_000L));
    refused(
        () -> solver.lifetime(List.of(COHERENT), Paper.ORDER_PARAMETER, 10.0),
        "needs 0.",
        "GB for N = 32",
        "more than the limit of 0.1 GB");
  }

  /** Foretold is what the collector needs, too, and a limit that nobody set is not named. */
  @Test
  void aSmallerHeapThanIsNeeded() {
    Footprint footprint = solver(32).footprint(Paper.ORDER_PARAMETER);
    long anyLimit = Long.MAX_VALUE;
    footprint.require(anyLimit, 670e6);
    for (long limit : new long[] {anyLimit, 576_000_000L}) {
      refused(
          () -> footprint.require(limit, 640e6),
          "N = 32 (2350208 unknowns) needs a heap of 656 MB, but Java was started with 640 MB");
    }
    refused(() -> footprint.require(575_000_000L, 640e6), "more than the limit of 0.6 GB");
  }

  /** What is solved only where it fits leaves room for the program, most of a small heap. */
  @Test
  void whatFitsLeavesRoomForTheProgram() {
    Footprint small = solver(20).footprint(Paper.ORDER_PARAMETER);
    assertThat(small.bytes()).isBetween(30e6, 45e6);
    long ownHeap = (long) (0.9 * 51e6);
    assertThat(small.fits(ownHeap, 51e6)).isFalse();
    assertThat(small.fits(Long.MAX_VALUE, 60e6)).isTrue();
    assertThat(small.fits(30_000_000L, 60e6)).isFalse();
  }

  @Test
  void memoryIsForetold() {
    Footprint large = solver(30).footprint(Paper.ORDER_PARAMETER);
    assertThat(large.dimension()).isEqualTo(1581850L);
    assertThat(large.bytes()).isBetween(3e8, 6e8);
    assertThat(large.words()).isEqualTo("needs 0.4 GB for N = 30 (1581850 unknowns)");
  }

  /** What is told before is what is held against the limit when the search begins. */
  @Test
  void aSlowestModeIsForetold() {
    Footprint lifetime = solver(6).footprint(Paper.ORDER_PARAMETER);
    Footprint mode = lifetime.ofSlowestMode();
    assertThat(mode.bytes()).isGreaterThan(1.5 * lifetime.bytes());
    ExactOptions enough = ExactOptions.defaults().withMaxMemoryBytes((long) mode.bytes() + 1);
    ExactOptions little = enough.withMaxMemoryBytes((long) mode.bytes() - 1);
    assertThat(modeOf(enough).converged()).isTrue();
    refused(() -> modeOf(little), "more than the limit");
  }

  private static SlowestMode modeOf(ExactOptions options) {
    return new ExactSolver(PAPER.model(6), options)
        .slowestMode(List.of(COHERENT), Paper.ORDER_PARAMETER, 1e-8);
  }

  @Test
  void aSteadyStateIsForetold() {
    Footprint needed = solver(4).footprintOfSteadyState();
    ExactOptions enough = ExactOptions.defaults().withMaxMemoryBytes((long) (3 * needed.bytes()));
    ExactOptions little = enough.withMaxMemoryBytes((long) needed.bytes() - 1);
    assertThat(steadyStateOf(enough).dimension()).isEqualTo(needed.dimension());
    refused(() -> steadyStateOf(little), "more than the limit");
    // The factors of a small sector are counted once it is known how many entries they will have.
    ExactOptions withoutFactors = enough.withMaxMemoryBytes((long) needed.bytes() + 1);
    refused(() -> steadyStateOf(withoutFactors), "more than the limit");
  }

  private static ExactSteadyState steadyStateOf(ExactOptions options) {
    return new ExactSolver(PAPER.model(4), options).steadyState(List.of(Paper.ORDER_PARAMETER));
  }

  /** What is foretold of stored matrices, against the entries that they have. */
  @Test
  void entriesOfMatricesAreForetold() {
    for (int n : new int[] {8, 14}) {
      FieldSystem system =
          new FieldSystem(new FieldForm(LindbladParts.of(PAPER.model(n))), List.of());
      try (RowBlocks blocks = new RowBlocks(1)) {
        int[] entries = {0};
        FieldGenerator generator = system.open(system.neutral(), blocks).generator();
        generator.entries((row, column, value) -> entries[0]++);
        double mean =
            system.form().parts().stream()
                .mapToDouble(part -> MeanEntries.of(part, system.form().transitions()))
                .sum();
        assertThat(mean * generator.dimension()).isBetween(0.8 * entries[0], 1.1 * entries[0]);
      }
    }
  }

  @Test
  void moreUnknownsThanAnArrayHolds() {
    ExactSolver solver =
        new ExactSolver(
            PAPER.model(400), ExactOptions.defaults().withMaxMemoryBytes(Long.MAX_VALUE));
    refused(() -> solver.lifetime(List.of(COHERENT), Paper.ORDER_PARAMETER, 10.0), "N = 400");
  }

  @Test
  void aChargeThatIsNotConserved() {
    ChargeDescriptor wrong = new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0, 5.0)));
    LindbladModel.Builder builder =
        LindbladModel.builder()
            .species("A", 3, SiteOperator.zero(3))
            .coupling(0, 0, Complex.ONE, Paper.S_PLUS, Paper.S_PLUS.adjoint());
    refused(
        () -> new ExactSolver(builder.charge(wrong).build(), ExactOptions.defaults()),
        "does not conserve",
        "two sites");
    LindbladModel driven =
        LindbladModel.builder()
            .species("A", 3, Paper.S_PLUS.plus(Paper.S_PLUS.adjoint()))
            .charge(Paper.PHASE)
            .build();
    refused(() -> new ExactSolver(driven, ExactOptions.defaults()), "does not conserve", "on-site");
  }

  @Test
  void weightsWithoutACommonUnit() {
    ChargeDescriptor odd = new ChargeDescriptor("odd", List.of(List.of(0.0, 1.0, Math.PI)));
    LindbladModel model =
        LindbladModel.builder().species("A", 2, SiteOperator.zero(3)).charge(odd).build();
    refused(() -> new ExactSolver(model, ExactOptions.defaults()), "common unit");
  }

  @Test
  void couplingsThatAreNotHermitian() {
    refused(
        () ->
            LindbladModel.builder()
                .species("A", 2, SiteOperator.zero(3))
                .coupling(0, 0, Complex.I, Paper.S_PLUS, Paper.S_PLUS.adjoint())
                .build(),
        "do not add up to a Hermitian operator");
  }

  @Test
  void aStartThatIsNoState() {
    refused(
        () -> solver(2).lifetime(List.of(SiteOperator.identity(3)), Paper.ORDER_PARAMETER, 1.0),
        "not a density matrix");
    refused(
        () ->
            solver(2)
                .lifetime(
                    List.of(MIXED.plus(0, 0, 1.0, 0.0).plus(1, 1, -1.0, 0.0)),
                    Paper.ORDER_PARAMETER,
                    1.0),
        "not a density matrix");
  }

  @Test
  void aStartWithoutCoherence() {
    refused(
        () -> solver(3).lifetime(List.of(MIXED), Paper.ORDER_PARAMETER, 10.0),
        "<S+> is zero at the start");
  }

  @Test
  void anObservableOfSeveralCharges() {
    ObservableDescriptor mixed =
        new ObservableDescriptor("odd", 0, Paper.S_PLUS.plus(SiteOperator.identity(3)));
    refused(() -> solver(2).lifetime(List.of(COHERENT), mixed, 10.0), "2 charge sectors");
  }

  @Test
  void runsThatAreToldToStopDoSo() {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger heard = new AtomicInteger();
    ExactSolver solver =
        new ExactSolver(
            PAPER.model(6),
            ExactOptions.defaults()
                .withProgress((done, goal, applications) -> heard.incrementAndGet())
                .withCancelled(() -> asked.incrementAndGet() > 120));
    assertThatThrownBy(
            () ->
                solver.trajectory(
                    List.of(COHERENT), List.of(Paper.ORDER_PARAMETER), new double[] {1000.0}))
        .isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isEqualTo(121);
    assertThat(heard.get()).isPositive();
  }
}
