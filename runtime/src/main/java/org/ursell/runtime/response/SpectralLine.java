package org.ursell.runtime.response;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.ursell.runtime.equations.Internal;

/**
 * The highest line of a spectrum, measured on the spectrum itself and not on a grid.
 *
 * @param frequency where the spectrum is largest
 * @param height how large
 * @param halfBelow the next frequency below at which it is half as large; empty if there is none
 * @param halfAbove the next above
 */
@Internal
public record SpectralLine(
    double frequency, double height, OptionalDouble halfBelow, OptionalDouble halfAbove) {
  private static final int MOST = 200;
  private static final double ACCURACY = 1e-11;

  /** The full width at half maximum. */
  public OptionalDouble width() {
    return halfBelow.isPresent() && halfAbove.isPresent()
        ? OptionalDouble.of(halfAbove.getAsDouble() - halfBelow.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * The highest line; empty if the spectrum is nowhere positive.
   *
   * @param candidates frequencies near which it may be, at least one
   * @param scale a width finer than which nothing in the spectrum is
   */
  static Optional<SpectralLine> of(
      DoubleUnaryOperator spectrum, TreeSet<Double> candidates, double scale) {
    double best = Double.NaN;
    double height = 0.0;
    for (double frequency : candidates) {
      double value = spectrum.applyAsDouble(frequency);
      if (value > height) {
        height = value;
        best = frequency;
      }
    }
    if (Double.isNaN(best)) {
      return Optional.empty();
    }
    Double below = candidates.lower(best);
    Double above = candidates.higher(best);
    double from = below == null ? best - scale : below;
    double to = above == null ? best + scale : above;
    var peak =
        new BrentOptimizer(1e-9, 1e-12 * (Math.abs(best) + scale))
            .optimize(
                new UnivariateObjectiveFunction(spectrum::applyAsDouble),
                GoalType.MAXIMIZE,
                new SearchInterval(from, to, best),
                new MaxEval(MOST));
    double frequency = peak.getPoint();
    double top = peak.getValue();
    if (top < height) {
      frequency = best;
      top = height;
    }
    return Optional.of(
        new SpectralLine(
            frequency,
            top,
            half(spectrum, frequency, top, -scale),
            half(spectrum, frequency, top, scale)));
  }

  private static OptionalDouble half(
      DoubleUnaryOperator spectrum, double peak, double height, double first) {
    double inside = peak;
    double step = 0.1 * first;
    for (int k = 0; k < MOST; k++) {
      double outside = inside + step;
      if (spectrum.applyAsDouble(outside) < 0.5 * height) {
        return OptionalDouble.of(
            new BracketingNthOrderBrentSolver(
                    ACCURACY, ACCURACY * (Math.abs(peak) + Math.abs(step)), 5)
                .solve(
                    MOST,
                    w -> spectrum.applyAsDouble(w) - 0.5 * height,
                    Math.min(inside, outside),
                    Math.max(inside, outside)));
      }
      inside = outside;
      step *= 1.2;
    }
    return OptionalDouble.empty();
  }
}
