package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tolerances follow the size of each unknown, and nothing stalls on those that are zero. */
class ErrorScaleTest {
  static Stream<MomentIntegrator> integrators() {
    return Stream.of(new DormandPrince853(), new HipparchusIntegrator());
  }

  private static VectorField field(int dimension, BiConsumer<double[], double[]> derivative) {
    return new VectorField() {
      @Override
      public int dimension() {
        return dimension;
      }

      @Override
      public void derivative(double[] y, double[] dydt) {
        derivative.accept(y, dydt);
      }
    };
  }

  private static RunResult run(
      MomentIntegrator integrator, VectorField field, double endTime, double... start) {
    return integrator.integrate(RunRequest.of(field, start, endTime));
  }

  /** Correlations of size 1/N beside populations of order one, amplified to order one. */
  @ParameterizedTest
  @MethodSource("integrators")
  void aSmallSeedIsAmplifiedWithAllItsDigits(MomentIntegrator integrator) {
    VectorField growth =
        field(
            3,
            (y, f) -> {
              f[0] = 0.7 * y[0] - 2.0 * y[1];
              f[1] = 0.7 * y[1] + 2.0 * y[0];
              f[2] = 0.1 * (1.0 - y[2]);
            });
    for (double seed : new double[] {1e-3, 1e-6, 1e-9}) {
      RunResult run = run(integrator, growth, 20.0, seed, 0.0, 0.3);
      double size = seed * Math.exp(14.0);
      assertThat(run.state()[0]).isCloseTo(size * Math.cos(40.0), Offset.offset(1e-7 * size));
      assertThat(run.state()[1]).isCloseTo(size * Math.sin(40.0), Offset.offset(1e-7 * size));
    }
  }

  /** From the laboratory's four million quanta to the fraction of one that a drive leaves. */
  @ParameterizedTest
  @MethodSource("integrators")
  void whatWasLargeIsExactWhenItIsSmall(MomentIntegrator integrator) {
    VectorField cooling = field(1, (y, f) -> f[0] = 0.02 - 0.2 * y[0]);
    RunResult run = run(integrator, cooling, 300.0, 4e6);
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.state()[0]).isCloseTo(0.1, Offset.offset(1e-7));
    assertThat(run.evaluations()).isLessThan(2000);
  }

  /** In units a million times larger or smaller the same steps are made. */
  @ParameterizedTest
  @MethodSource("integrators")
  void theUnitOfAnUnknownDoesNotMatter(MomentIntegrator integrator) {
    VectorField turning =
        field(
            2,
            (y, f) -> {
              f[0] = -0.1 * y[0] - 3.0 * y[1];
              f[1] = -0.1 * y[1] + 3.0 * y[0];
            });
    long unit = run(integrator, turning, 30.0, 1.0, 0.0).steps();
    for (double size : new double[] {1e-6, 1e-3, 1e6, 1e12}) {
      RunResult run = run(integrator, turning, 30.0, size, 0.0);
      assertThat(run.steps()).isCloseTo(unit, Percentage.withPercentage(10.0));
      assertThat(run.state()[0])
          .isCloseTo(
              size * Math.exp(-3.0) * Math.cos(90.0), Offset.offset(1e-7 * size * Math.exp(-3.0)));
    }
  }

  /** A chain of which each link fills the next: the last rises from zero as t^14. */
  @ParameterizedTest
  @MethodSource("integrators")
  void aHighPowerOfTimeRisesFromZeroWithoutACrawl(MomentIntegrator integrator) {
    VectorField chain =
        field(
            15,
            (y, f) -> {
              f[0] = 0.0;
              for (int k = 1; k < y.length; k++) {
                f[k] = y[k - 1];
              }
            });
    double[] start = new double[15];
    start[0] = 1.0;
    RunResult run = run(integrator, chain, 3.0, start);
    double expected = 1.0;
    for (int k = 1; k < start.length; k++) {
      expected *= 3.0 / k;
      assertThat(run.state()[k]).isCloseTo(expected, Offset.offset(1e-8 * expected));
    }
    assertThat(run.steps()).isLessThan(80);
  }

  /**
   * An unknown that is zero because large terms cancel holds rounding noise, by which no step may
   * be measured: the run is as long as without it, at every tolerance.
   */
  @ParameterizedTest
  @MethodSource("integrators")
  void roundingNoiseDoesNotShortenSteps(MomentIntegrator integrator) {
    BiConsumer<double[], double[]> turning =
        (y, f) -> {
          f[0] = -y[1];
          f[1] = y[0];
        };
    VectorField alone = field(2, turning);
    for (double size : new double[] {1.0, 1e9}) {
      VectorField noisy =
          field(
              4,
              (y, f) -> {
                turning.accept(y, f);
                // Zero but for rounding, which differs from step to step.
                f[2] = 1e3 * (0.3 * y[0] - 0.1 * y[0] - 0.2 * y[0]) - y[2];
                f[3] = 0.0 * y[1];
              });
      for (double tolerance : new double[] {1e-6, 1e-9, 1e-13}) {
        IntegratorOptions options =
            IntegratorOptions.DEFAULT.withTolerances(0.1 * tolerance, tolerance);
        RunResult quiet =
            integrator.integrate(
                RunRequest.of(alone, new double[] {size, 0.0}, 100.0).with(options));
        RunResult run =
            integrator.integrate(
                RunRequest.of(noisy, new double[] {size, 0.0, 0.0, 0.0}, 100.0).with(options));
        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.steps()).isLessThan(quiet.steps() + quiet.steps() / 4);
        assertThat(Math.abs(run.state()[2])).isLessThan(1e-10 * size);
        assertThat(run.state()[3]).isZero();
      }
    }
  }

  /** All zeros for ever: one step as long as the run. */
  @ParameterizedTest
  @MethodSource("integrators")
  void nothingHappensQuickly(MomentIntegrator integrator) {
    VectorField decay =
        field(
            2,
            (y, f) -> {
              f[0] = -y[0];
              f[1] = 2.0 * y[0] * y[1];
            });
    RunResult run = run(integrator, decay, 1e9, 0.0, 0.0);
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.state()).containsExactly(0.0, 0.0);
    assertThat(run.evaluations()).isLessThan(1000);
  }
}
