package org.ursell.runtime.langevin;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.state.ProductState;

/**
 * The lifetime of the Langevin equation itself at large N, T = N/d1 + a + ..., without drawing: ln
 * of the mean observable over its start is eps g1(t) + eps^2 g2(t), and once all else has relaxed
 * the real part of each g is a line c - d t, so that a = (c1 - d2/d1)/d1. The equation and the
 * exact solution share c1 and d1, not d2; so the difference of their intercepts is the equation's
 * error at large N, as a shift of time.
 *
 * @param first the line of Re g1
 * @param second the line of Re g2
 */
@Internal
public record LangevinSeries(Line first, Line second) {
  /** Relaxation times before the lines are fitted, and where the fit ends. */
  private static final double FROM = 16.0;

  private static final double TO = 20.0;

  private static final int POINTS = 16;

  /** The residual of a line relative to what it falls by over the fit, above which it is none. */
  private static final double STRAIGHT = 1e-4;

  private static final double MANY_STEPS = 1e4;

  /**
   * The line c - d t.
   *
   * @param offset c
   * @param rate d
   * @param residual the largest distance from it over the fit
   */
  public record Line(double offset, double rate, double residual) {
    private boolean isStraight(double length) {
      return residual <= STRAIGHT * Math.abs(rate) * length;
    }
  }

  /** T/N as N grows: 1/d1. */
  public double slope() {
    return 1.0 / first.rate();
  }

  /** The intercept a of the lifetime, in inverse rates. */
  public double intercept() {
    return (first.offset() - second.rate() / first.rate()) / first.rate();
  }

  /**
   * The series about the relative equilibrium of the mean field.
   *
   * @param problem the problem at a number of sites, for N = 1200, 600 and 400; each with the
   *     relative equilibrium of infinitely many as its start
   * @return nothing if a mode has a Kerr term, what relaxes does so too slowly, or no lines are
   *     reached
   */
  public static Optional<LangevinSeries> of(DoubleFunction<LangevinProblem> problem) {
    LangevinProblem large = problem.apply(Math.rint(1.0 / QuadraticSeries.EPS));
    double relaxation = large.relaxation();
    double length = TO / relaxation;
    if (!large.equation().isQuadratic()
        || !(relaxation > 0.0)
        || length / large.step() > MANY_STEPS * TO) {
      return Optional.empty();
    }
    int n = large.equation().layout().size();
    ScaledProblems scaled = new ScaledProblems(problem, large);
    MomentSeries moments =
        new MomentSeries(
            n, QuadraticSeries.of(n, scaled::drift), QuadraticSeries.of(n, scaled::noise));
    return lines(moments, scaled, large, length);
  }

  /**
   * The series of a model whose sizes are all the same N.
   *
   * @param point sizes play no role
   * @param equilibrium the relative equilibrium of the mean field there
   * @throws org.ursell.runtime.equations.InvalidInputException as {@link LangevinProblem#of}
   */
  public static Optional<LangevinSeries> of(
      Subject subject, Parameters point, ProductState equilibrium) {
    return of(
        n -> LangevinProblem.of(subject, subject.descriptor().withSizes(point, n), equilibrium));
  }

  private static Optional<LangevinSeries> lines(
      MomentSeries moments, ScaledProblems scaled, LangevinProblem large, double length) {
    SimpleRegression[] lines = {new SimpleRegression(), new SimpleRegression()};
    double[][] values = new double[2][POINTS];
    double[] times = new double[POINTS];
    double[] state = moments.start(scaled.covariance());
    double now = 0.0;
    IntegratorOptions options =
        IntegratorOptions.DEFAULT.withTolerances(1e-10, 1e-10).withDivergenceBound(1e15);
    for (int k = 0; k < POINTS; k++) {
      times[k] = length * (FROM + (TO - FROM) * k / (POINTS - 1)) / TO;
      RunResult run =
          new DormandPrince853()
              .integrate(RunRequest.of(moments, state, times[k] - now).with(options));
      if (run.status() != RunStatus.COMPLETED) {
        return Optional.empty();
      }
      state = run.state();
      now = times[k];
      Complex one = scaled.ratio(large.reading(), moments.mean(state, 0));
      Complex two = scaled.ratio(large.reading(), moments.mean(state, 1));
      values[0][k] = one.getRealPart();
      values[1][k] = two.subtract(one.multiply(one).multiply(0.5)).getRealPart();
      for (int order = 0; order < 2; order++) {
        lines[order].addData(now, values[order][k]);
      }
    }
    Line first = line(lines[0], times, values[0]);
    Line second = line(lines[1], times, values[1]);
    double fitted = length * (TO - FROM) / TO;
    return first.rate() > 0.0 && first.isStraight(fitted) && second.isStraight(fitted)
        ? Optional.of(new LangevinSeries(first, second))
        : Optional.empty();
  }

  private static Line line(SimpleRegression fit, double[] times, double[] values) {
    double residual = 0.0;
    for (int k = 0; k < times.length; k++) {
      residual = Math.max(residual, Math.abs(values[k] - fit.predict(times[k])));
    }
    return new Line(fit.getIntercept(), -fit.getSlope(), residual);
  }
}
