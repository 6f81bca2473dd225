package org.ursell.runtime.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.work.Cancellation;

/** How work is cut, shared and checked; the physics of sweeps is tested with the paper's models. */
class SweepTest {
  private static SweepTable run(SweepRequest request, int jobs) {
    return Sweep.run(request, jobs, SweepListener.NONE);
  }

  private static List<PointResult> points(SweepTable table) {
    return table.lines().stream().flatMap(line -> line.points().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void theNumberOfThreadsChangesNothing(int jobs) {
    SweepRequest request = SmallSweep.request(0.1, 0.4, 0.8);
    assertThat(points(run(request, jobs))).isEqualTo(points(run(request, 1)));
  }

  /** In a small heap points are recorded one after the other, and come out the same. */
  @ParameterizedTest
  @ValueSource(doubles = {1e3, 1.4e4})
  void theMemoryThatIsThereChangesNothing(double heap) {
    SweepRequest request =
        withoutSpectrum(
            SmallSweep.request(List.of(SmallSweep.guessing(0.3, 1.0)), 1000, 0.1, 0.4, 0.8));
    assertThat(Recordings.of(request).together(1, heap)).isLessThan(3);
    assertThat(Recordings.of(request).together(1, 1e9)).isGreaterThan(100);
    for (SweepPlan.Line line : request.plan().lines()) {
      LineResult roomy = new LineWork(request, Cancellation.NEVER, 1, 1e9).of(line);
      assertThat(new LineWork(request, Cancellation.NEVER, 1, heap).of(line)).isEqualTo(roomy);
      assertThat(roomy.disagreements()).isNotEmpty();
    }
  }

  /** A point's numbers do not depend on its neighbours in the line. */
  @Test
  void aPointIsTheSameInAnyGrid() {
    SweepTable many = run(SmallSweep.request(0.1, 0.4, 0.8, 1.2), 2);
    SweepTable alone = run(SmallSweep.request(0.8), 1);
    for (int k = 0; k < 3; k++) {
      assertThat(many.point(many.plan().point(k, 2)))
          .isEqualTo(alone.point(alone.plan().point(k, 0)));
    }
    assertThat(many.value("order_parameter", 0, 2)).isGreaterThan(0.05);
    assertThat(many.spectrum(0, 0, 2)).hasSize(many.frequencies().length);
  }

  /** A method that errs is found out, and its lines are integrated. */
  @Test
  void aMethodThatErrsIsOverruled() {
    double[] couplings = {0.4, 0.8, 1.2};
    List<LineMethod> wrong = List.of(SmallSweep.guessing(0.3, 1.0));
    SweepRequest request = withoutSpectrum(SmallSweep.request(wrong, 1000, couplings));
    SweepTable table = run(request, 2);
    SweepTable plain = run(withoutSpectrum(SmallSweep.request(couplings)), 1);
    assertThat(points(table)).isEqualTo(points(plain));
    for (LineResult line : table.lines()) {
      assertThat(line.checked()).isEqualTo(2);
      assertThat(line.disagreements())
          .extracting(LineResult.Disagreement::column)
          .contains("order_parameter", "frequency");
      assertThat(line.disagreements().get(0).method()).isEqualTo("guess");
    }
  }

  /** Unchecked, a method's numbers stand where it gave some; the rest is integrated. */
  @Test
  void whatAMethodLeavesOutIsIntegrated() {
    List<LineMethod> half = List.of(SmallSweep.guessing(0.25, 1.0));
    SweepTable table = run(withoutSpectrum(SmallSweep.request(half, 0, 0.4, 0.8, 1.2)), 2);
    for (int k = 0; k < 3; k++) {
      assertThat(table.value("order_parameter", k, 0)).isEqualTo(0.25);
      assertThat(table.value("order_parameter", k, 2)).isEqualTo(0.25);
      assertThat(table.point(table.plan().point(k, 1)).method()).isEqualTo(PlainIntegration.NAME);
    }
  }

  private static SweepRequest withoutSpectrum(SweepRequest request) {
    return new SweepRequest(
        request.equations(),
        request.plan(),
        request.fixed(),
        request.measures().subList(0, 2),
        request.window(),
        request.start(),
        request.options(),
        request.methods(),
        request.checks());
  }

  /** What cannot be kept ends the work at once; what was kept stays. */
  @Test
  void aFullDiskEndsTheWork() {
    SweepRequest request = SmallSweep.request(0.4, 0.8);
    List<LineResult> kept = new ArrayList<>();
    LineStore full =
        new LineStore() {
          @Override
          public List<LineResult> finished() {
            return List.copyOf(kept);
          }

          @Override
          public void keep(LineResult line) throws IOException {
            if (kept.size() == 2) {
              throw new IOException("No space left on device");
            }
            kept.add(line);
          }
        };
    assertThatThrownBy(
            () -> Sweep.run(request, request.plan().lines(), 2, full, SweepListener.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    assertThat(kept).hasSize(2);
  }

  /** Interrupted while it waits or while it writes, which closes the file; what was kept stays. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptionIsACancellation(boolean whileWriting) {
    SweepRequest request = SmallSweep.request(0.4, 0.8);
    List<LineResult> kept = new ArrayList<>();
    LineStore store =
        new LineStore() {
          @Override
          public List<LineResult> finished() {
            return List.copyOf(kept);
          }

          @Override
          public void keep(LineResult line) throws IOException {
            if (kept.size() == 1) {
              Thread.currentThread().interrupt();
              if (whileWriting) {
                throw new ClosedByInterruptException();
              }
            }
            kept.add(line);
          }
        };
    assertThatThrownBy(
            () -> Sweep.run(request, request.plan().lines(), 2, store, SweepListener.NONE))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(kept).hasSize(whileWriting ? 1 : 2);
  }

  /** Lines cover the grid once, in order, whatever its shape. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 63, 64, 65, 320, 1000})
  void linesCoverTheGrid(int length) {
    for (int rows : new int[] {1, 3, 64, 70}) {
      SweepPlan plan =
          new SweepPlan(
              List.of(
                  Axis.linear("K", 0, rows == 1 ? 0 : 1, rows),
                  Axis.linear("V", 0, length == 1 ? 0 : 1, length)));
      int next = 0;
      for (SweepPlan.Line line : plan.lines()) {
        assertThat(line.first()).isEqualTo(next);
        assertThat(line.first() / length).isEqualTo((line.first() + line.count() - 1) / length);
        next += line.count();
      }
      assertThat(next).isEqualTo(plan.points()).isEqualTo(rows * length);
      int shared = 0;
      for (int k = 1; k <= 5; k++) {
        shared += new Share(k, 5).lines(plan).size();
      }
      assertThat(shared).isEqualTo(plan.lines().size());
    }
  }

  @Test
  void placesAndPointsBelongTogether() {
    SweepPlan plan =
        new SweepPlan(
            List.of(
                Axis.orders(List.of(1, 2)),
                Axis.linear("K", -1, 1, 3),
                Axis.logarithmic("V", 0.01, 100, 5)));
    assertThat(plan.point(1, 2, 3)).isEqualTo(28);
    assertThat(plan.place(28, 0)).isEqualTo(1);
    assertThat(plan.place(28, 1)).isEqualTo(2);
    assertThat(plan.value(28, 2)).isEqualTo(10.0);
    assertThat(plan.value(0, 2)).isEqualTo(0.01);
    assertThat(plan.value(29, 2)).isEqualTo(100.0);
  }

  /** The sample is spread over the grid, and has as many points as were asked for. */
  @Test
  void theSampleOfChecksIsSpreadOut() {
    BitSet sample = CheckSample.of(65_025, 32);
    assertThat(sample.cardinality()).isEqualTo(32);
    for (int k = 0; k < 32; k++) {
      int from = (int) (65_025L * k / 32);
      int to = (int) (65_025L * (k + 1) / 32);
      assertThat(sample.get(from, to).cardinality()).isEqualTo(1);
    }
    assertThat(sample.stream().map(p -> p % 255).distinct().count()).isGreaterThan(20);
    assertThat(CheckSample.of(5, 32).cardinality()).isEqualTo(5);
    assertThat(CheckSample.of(5, 0).cardinality()).isZero();
  }

  static Stream<Arguments> badAxes() {
    return Stream.of(
        bad(() -> Axis.of("V", List.of()), "is empty"),
        bad(() -> Axis.of("V", List.of(1.0, 2.0, 1.0)), "holds 1 twice"),
        bad(() -> Axis.of("V", List.of(Double.NaN)), "holds NaN"),
        bad(() -> Axis.linear("V", 0, 1, 0), "has 0 points"),
        bad(() -> Axis.linear("V", 0, 1, 1), "1 point from 0 to 1"),
        bad(() -> Axis.linear("V", 1, 0, 5), "5 points from 1 to 0"),
        bad(() -> Axis.linear("V", 1, 1, 5), "5 points from 1 to 1"),
        bad(() -> Axis.linear("V", 0, Double.POSITIVE_INFINITY, 5), "to inf"),
        bad(() -> Axis.logarithmic("V", 0, 1, 5), "begins at 0"),
        bad(() -> Axis.logarithmic("V", -1, 1, 5), "begins at -1"),
        bad(() -> Axis.logarithmic("V", 10, 1, 5), "5 points from 10 to 1"),
        bad(
            () -> new SweepPlan(List.of(Axis.of("V", List.of(1.0)), Axis.of("V", List.of(2.0)))),
            "two axes of V"),
        bad(
            () ->
                new SweepPlan(
                    List.of(Axis.linear("V", 0, 1, 10_000), Axis.linear("K", 0, 1, 10_000))),
            "more than 50000000 points"),
        bad(() -> new Share(0, 3), "no share 0 of 3"),
        bad(() -> new Share(4, 3), "no share 4 of 3"),
        bad(() -> Window.of(0, 100, 10), "end time is 0"),
        bad(() -> Window.of(100, 7, 1), "7 samples"),
        bad(() -> Window.of(100, 100, 101), "over 101 of 100"));
  }

  private static Arguments bad(Runnable made, String words) {
    return Arguments.of(made, words);
  }

  @ParameterizedTest
  @MethodSource("badAxes")
  void whatMakesNoSenseIsRefused(Runnable made, String words) {
    assertThatThrownBy(made::run)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(words);
  }
}
