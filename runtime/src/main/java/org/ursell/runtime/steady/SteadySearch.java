package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.work.Cancellation;

/**
 * The steady state that a start reaches, by integration in stretches, after each of which Newton's
 * method is tried. Its root counts only if the run stands close to it, or closes in on it, and it
 * attracts; so slow relaxation is cut short, but no state is reported that the start would not
 * reach. Roots that do not attract are kept as other branches.
 */
@Internal
public final class SteadySearch {
  private static final double FIRST_STRETCH = 20.0;
  private static final double LONGER = 3.0;
  private static final double LONGEST_TIME = 1e6;

  /** Where rates are fast, or a state never rests, this many evaluations end the search. */
  private static final long MOST_EVALUATIONS = 400_000L;

  /** A run that stands so close to a root, in units of the moments, is there. */
  private static final double THERE = 1e-3;

  /** One within this distance of a root may be closing in on it. */
  private static final double NEAR = 0.3;

  /** Two roots closer than this are one. */
  static final double SAME = 1e-6;

  /** A run whose moments change no faster than this, in units of the largest rate, rests. */
  private static final double RESTING = 1e-9;

  private final RestEquations.AtPoint point;
  private final IntegratorOptions options;
  private final Cancellation cancelled;

  SteadySearch(RestEquations.AtPoint point, IntegratorOptions options, Cancellation cancelled) {
    this.point = point;
    this.options = options;
    this.cancelled = cancelled;
  }

  /** How a search ended. */
  public enum Ending {
    /** The start reaches a steady state. */
    REACHED,
    /** It reached none in the time that was allowed. */
    UNSETTLED,
    /** The truncated equations left all bounds. */
    DIVERGED,
    /** The integration could not go on. */
    STALLED
  }

  /**
   * What became of a start.
   *
   * @param ending how the search ended
   * @param reached the state that the start reaches
   * @param others roots met on the way, which do not attract or are not approached
   * @param words what happened, where no state was reached
   * @param time how long was integrated, in inverse rates
   * @param evaluations of the right-hand side
   */
  public record Outcome(
      Ending ending,
      Optional<SteadyMoments> reached,
      List<SteadyMoments> others,
      String words,
      double time,
      long evaluations) {
    public Outcome {
      others = List.copyOf(others);
    }
  }

  /**
   * The state that a start reaches.
   *
   * @throws CancellationException if it was cancelled
   */
  Outcome from(double[] start) {
    return new Run(start).outcome();
  }

  /** One run from a start. */
  private final class Run {
    private final SteadyReading reading = new SteadyReading(point);
    private final NewtonSearch newton = new NewtonSearch(point);
    private final VectorField field =
        VectorField.of(point.equations().equations(), point.parameters());
    private final List<SteadyMoments> others = new ArrayList<>();
    private double[] y;
    private double time;
    private long evaluations;
    private Optional<NewtonRoot> before = Optional.empty();
    private Optional<NewtonRoot> last = Optional.empty();
    private double distanceBefore = Double.POSITIVE_INFINITY;
    private double phaseBefore = Double.POSITIVE_INFINITY;

    Run(double[] start) {
      y = start.clone();
    }

    Outcome outcome() {
      double stretch = FIRST_STRETCH;
      while (time < LONGEST_TIME && evaluations < MOST_EVALUATIONS) {
        RunResult run =
            MomentIntegrator.standard()
                .integrate(
                    RunRequest.of(field, y, stretch)
                        .with(options.withMaxEvaluations(MOST_EVALUATIONS - evaluations))
                        .cancelledBy(cancelled));
        time += run.time();
        evaluations += run.evaluations();
        y = run.state();
        if (run.status() == RunStatus.CANCELLED) {
          throw new CancellationException(run.advice());
        }
        if (run.status() == RunStatus.DIVERGED) {
          return ended(Ending.DIVERGED, run.advice());
        }
        Optional<SteadyMoments> found = approached();
        if (found.isPresent()) {
          return new Outcome(Ending.REACHED, found, distinct(found), "", time, evaluations);
        }
        if (!run.status().isSuccess()) {
          return evaluations < MOST_EVALUATIONS / 2
              ? ended(Ending.STALLED, run.advice())
              : unsettled();
        }
        stretch *= LONGER;
      }
      return unsettled();
    }

    private Outcome ended(Ending ending, String words) {
      return new Outcome(
          ending, Optional.empty(), distinct(Optional.empty()), words, time, evaluations);
    }

    /** The roots met that are not the one reached, each once. */
    private List<SteadyMoments> distinct(Optional<SteadyMoments> reached) {
      List<SteadyMoments> distinct = new ArrayList<>();
      for (SteadyMoments other : others) {
        List<SteadyMoments> known = new ArrayList<>(distinct);
        reached.ifPresent(known::add);
        if (known.stream().noneMatch(one -> Branches.same(point, one, other))) {
          distinct.add(other);
        }
      }
      return distinct;
    }

    private Optional<SteadyMoments> approached() {
      double[] scales = point.scales(y);
      Optional<NewtonRoot> root = newton.from(y);
      if (root.isPresent()) {
        Optional<SteadyMoments> found = judged(root.get(), scales);
        if (found.isPresent()) {
          return found;
        }
      }
      boolean repeated = root.isPresent();
      if (newton.active(y, scales).length > 0) {
        Optional<SteadyMoments> faded = faded(scales);
        if (faded.isPresent()) {
          return faded;
        }
      }
      before = root;
      last = root.isPresent() ? root : last;
      return repeated ? Optional.empty() : resting(scales);
    }

    /** A root that the run stands at or closes in on, and that attracts. */
    private Optional<SteadyMoments> judged(NewtonRoot root, double[] scales) {
      double distance = RestEquations.distance(root.y(), y, scales);
      SteadyMoments found = reading.of(root, SteadyMoments.Method.NEWTON);
      boolean again =
          before.isPresent()
              && RestEquations.distance(before.get().y(), root.y(), scales) < SAME
              && distance < 0.9 * distanceBefore;
      distanceBefore = distance;
      boolean accepted =
          switch (found.stability().verdict()) {
            case STABLE -> distance < THERE || (again && distance < NEAR);
            case UNKNOWN -> again && distance < THERE;
            case UNSTABLE, MARGINAL -> distance < SAME;
          };
      if (!accepted) {
        others.add(found);
      }
      return accepted ? Optional.of(found) : Optional.empty();
    }

    /** The state without phase, if what has a phase fades. */
    private Optional<SteadyMoments> faded(double[] scales) {
      double[] without = point.equations().withoutPhase(y);
      double phase = RestEquations.distance(without, y, scales);
      boolean fades = phase < 0.9 * phaseBefore;
      phaseBefore = phase;
      if (!fades) {
        return Optional.empty();
      }
      Optional<NewtonRoot> root = newton.from(without);
      if (root.isEmpty()) {
        return Optional.empty();
      }
      SteadyMoments found = reading.of(root.get(), SteadyMoments.Method.NEWTON);
      double distance = RestEquations.distance(root.get().y(), y, scales);
      if (found.isStable() && distance < NEAR && phase < 0.1) {
        return Optional.of(found);
      }
      others.add(found);
      return Optional.empty();
    }

    /** Where the run stands, if nothing moves there though Newton's method finds no root. */
    private Optional<SteadyMoments> resting(double[] scales) {
      double[] rates = newton.rates(y, scales);
      double residual = RestEquations.size(point.rest(y, rates), scales);
      double norm = point.norm(point.matrix(y, rates, 1.0), scales);
      return residual < RESTING * norm
          ? Optional.of(
              reading.of(
                  new NewtonRoot(y, rates, residual, false), SteadyMoments.Method.INTEGRATION))
          : Optional.empty();
    }

    private Outcome unsettled() {
      double[] scales = point.scales(y);
      Optional<SteadyMoments> near =
          last.filter(root -> RestEquations.distance(root.y(), y, scales) < 2.0)
              .map(root -> reading.of(root, SteadyMoments.Method.NEWTON));
      String why =
          near.map(root -> why(root.stability()))
              .orElse("it is still on its way, or on a limit cycle");
      String cure =
          point.equations().turnings().isEmpty()
              ? "if all phases turn together, declare the charge that turns them, and the state is"
                  + " found in a turning frame; else integrate from the same start to see what it"
                  + " does"
              : "integrate from the same start to see what it does";
      return ended(
          Ending.UNSETTLED,
          "no steady state is reached by t = %.4g: %s; %s".formatted(time, why, cure));
    }

    private static String why(Stability nearby) {
      return switch (nearby.verdict()) {
        case MARGINAL ->
            "deviations from the nearest steady state%s and nothing damps them, as in a closed system or at a threshold"
                .formatted(
                    nearby.frequency() > 1e-9
                        ? " oscillate at %.4g".formatted(nearby.frequency())
                        : " do not decay");
        case UNSTABLE ->
            ("the steady state nearby is unstable (deviations grow at rate %.3g), and the run stays"
                    + " away from it, as on a limit cycle")
                .formatted(nearby.growth());
        case STABLE, UNKNOWN -> "it is still on its way, or on a limit cycle";
      };
    }
  }
}
