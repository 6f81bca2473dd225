package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.exception.MathRuntimeException;

/**
 * The growth rate of perturbations with a phase as a function of a coupling: the largest real part
 * of the eigenvalues at the state without phase, which is followed along. For use by one thread.
 */
final class GrowthRate {
  private static final int MOST_EVALUATIONS = 200;

  /** An extremum further from zero than this many times the rate's changes around it is left. */
  private static final double REACH = 10.0;

  private final DoubleFunction<MeanFieldLimit> line;
  private final SymmetricBranch branch;

  GrowthRate(DoubleFunction<MeanFieldLimit> line, SymmetricBranch branch) {
    this.line = line;
    this.branch = branch;
  }

  /** The state without phase at a coupling; nothing if none was found there. */
  record Sample(double coupling, Optional<SymmetricState> state) {
    /** The growth rate; NaN without a state. */
    double rate() {
      return state.map(SymmetricState::growthRate).orElse(Double.NaN);
    }

    boolean isUnstable() {
      return rate() > 0.0;
    }
  }

  /**
   * Samples from one coupling to another, closer together towards the first: the ends of sections,
   * and the extrema between them where the sign differs from that of their neighbours.
   */
  List<Sample> samples(double first, double last, int sections) {
    List<Sample> ends = new ArrayList<>();
    for (int k = 0; k <= sections; k++) {
      double fraction = k / (double) sections;
      ends.add(at(first + (last - first) * fraction * fraction));
    }
    List<Sample> samples = new ArrayList<>();
    for (int k = 0; k <= sections; k++) {
      samples.add(ends.get(k));
      if (k > 0 && k < sections) {
        extremum(ends.get(k - 1), ends.get(k), ends.get(k + 1)).ifPresent(samples::add);
      }
    }
    samples.sort(
        (one, other) ->
            Double.compare(Math.abs(one.coupling() - first), Math.abs(other.coupling() - first)));
    return samples;
  }

  private Sample at(double coupling) {
    return new Sample(coupling, branch.at(line.apply(coupling)));
  }

  /** A sample of the other sign around the middle one of three of the same sign. */
  private Optional<Sample> extremum(Sample left, Sample middle, Sample right) {
    double rise = middle.rate() - left.rate();
    double fall = middle.rate() - right.rate();
    double sign = middle.isUnstable() ? -1.0 : 1.0;
    boolean nearest = sign * rise >= 0.0 && sign * fall >= 0.0;
    double change = Math.max(Math.abs(rise), Math.abs(fall));
    boolean sameSign =
        left.isUnstable() == middle.isUnstable() && middle.isUnstable() == right.isUnstable();
    if (!sameSign || !nearest || !(Math.abs(middle.rate()) <= REACH * change)) {
      return Optional.empty();
    }
    branch.continueFrom(middle.state());
    UnivariateFunction towardsZero = coupling -> sign * at(coupling).rate();
    double from = Math.min(left.coupling(), right.coupling());
    double to = Math.max(left.coupling(), right.coupling());
    BrentOptimizer optimizer =
        new BrentOptimizer(
            1e-9, 1e-12 * (to - from), (iteration, previous, current) -> current.getValue() > 0.0);
    try {
      double coupling =
          optimizer
              .optimize(
                  new UnivariateObjectiveFunction(towardsZero),
                  GoalType.MAXIMIZE,
                  new SearchInterval(from, to, middle.coupling()),
                  new MaxEval(MOST_EVALUATIONS))
              .getPoint();
      branch.continueFrom(middle.state());
      return Optional.of(at(coupling)).filter(found -> sign * found.rate() > 0.0);
    } catch (MathIllegalStateException tooMany) {
      return Optional.empty();
    }
  }

  /** The change of sign between two samples; nothing if the state is lost on the way. */
  Optional<Sample> zero(Sample left, Sample right) {
    branch.continueFrom(left.state());
    double width = right.coupling() - left.coupling();
    try {
      double coupling =
          new BracketingNthOrderBrentSolver(1e-14, 1e-15 * width, Double.MIN_NORMAL, 5)
              .solve(
                  MOST_EVALUATIONS,
                  x -> at(x).rate(),
                  left.coupling(),
                  right.coupling(),
                  AllowedSolution.ANY_SIDE);
      return Optional.of(at(coupling)).filter(found -> found.state().isPresent());
    } catch (MathRuntimeException lost) {
      return Optional.empty();
    }
  }

  /** The equations at a coupling. */
  MeanFieldLimit field(double coupling) {
    return line.apply(coupling);
  }
}
