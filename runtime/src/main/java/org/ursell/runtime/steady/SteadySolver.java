package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactForms;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.work.Cancellation;

/**
 * Steady states of some truncated equations, of any order and at any point. May be shared between
 * threads.
 */
@Internal
public final class SteadySolver {
  /** From each guess, so many further roots are looked for beside those that are known. */
  private static final int DEFLATIONS = 2;

  /** So many guesses around a state, the further the later, where there are few moments. */
  private static final int TRIALS = 6;

  private static final int MOST_FOR_TRIALS = 60;
  private static final int SEED = 20;

  /** Moduli below this have no phase. */
  private static final double PHASE = 1e-6;

  private final RestEquations equations;
  private final IntegratorOptions options;

  /**
   * A solver.
   *
   * @throws InvalidInputException if the equations know their Jacobian in no form
   */
  public SteadySolver(MomentEquations equations, IntegratorOptions options) {
    this(new RestEquations(exact(autonomous(equations))), options);
  }

  private SteadySolver(RestEquations equations, IntegratorOptions options) {
    this.equations = equations;
    this.options = options;
  }

  private static MomentEquations autonomous(MomentEquations equations) {
    Autonomy.require(equations.descriptor(), "a steady state");
    return equations;
  }

  private static ExactJacobian exact(MomentEquations equations) {
    return ExactForms.of(equations)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the equations of '%s' do not know their Jacobian, which Newton's method needs"
                        .formatted(equations.descriptor().name()),
                    "take them as a table"));
  }

  /**
   * Requires that searches fit.
   *
   * @param together at so many points at once
   * @throws InvalidInputException if Java was started with too little memory
   */
  public void require(int together) {
    equations.require(together);
  }

  /** The equations, in the form that knows its Jacobian. */
  public ExactJacobian equations() {
    return equations.equations();
  }

  RestEquations rest() {
    return equations;
  }

  /**
   * The steady state that a start reaches.
   *
   * @param start the moments of the start
   * @throws InvalidInputException if a parameter makes no sense
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public SteadySearch.Outcome from(Parameters parameters, double[] start, Cancellation cancelled) {
    return new SteadySearch(equations.at(parameters), options, cancelled).from(start);
  }

  /**
   * All steady states that are found at a point: those that are known, those near guesses, and some
   * that Newton's method finds from the guesses when it is kept away from all these. States found
   * without a run count only if they belong to a quantum state, of which truncated equations have
   * others, too.
   *
   * @param known what is found already, which comes first
   * @param guesses moments to begin from
   */
  public List<SteadyMoments> branches(
      Parameters parameters,
      List<SteadyMoments> known,
      List<double[]> guesses,
      Cancellation cancelled) {
    Branches found = new Branches(equations.at(parameters));
    known.forEach(found::add);
    SteadyReading reading = new SteadyReading(found.point());
    List<double[]> roots = new ArrayList<>(known.stream().map(SteadyMoments::moments).toList());
    List<double[]> from = new ArrayList<>(guesses);
    from.addAll(around(found.point(), roots.isEmpty() ? guesses : roots));
    for (double[] guess : from) {
      for (int k = 0; k <= DEFLATIONS; k++) {
        if (cancelled.isRequested()) {
          throw new CancellationException(Cancellation.WORDS);
        }
        Optional<NewtonRoot> root =
            (k == 0
                    ? new NewtonSearch(found.point())
                    : new NewtonSearch(found.point(), List.copyOf(roots)))
                .from(guess);
        if (root.isEmpty()) {
          break;
        }
        roots.add(root.get().y());
        SteadyMoments state =
            reading.of(
                root.get(), k == 0 ? SteadyMoments.Method.NEWTON : SteadyMoments.Method.DEFLATION);
        // What neither attracts nor repels is mostly one of a continuum, as in closed systems.
        if (state.physicality().isPhysical()
            && state.stability().verdict() != Stability.Verdict.MARGINAL) {
          found.add(state);
        }
      }
    }
    return found.states();
  }

  /** Points around states, at a few times the size of moments, from which other roots are tried. */
  private List<double[]> around(RestEquations.AtPoint point, List<double[]> states) {
    List<double[]> around = new ArrayList<>();
    if (equations.dimension() > MOST_FOR_TRIALS || states.isEmpty()) {
      return around;
    }
    double[] state = states.get(0);
    double[] scales = point.scales(state);
    RandomGenerator random = new Well19937c(SEED);
    for (int trial = 0; trial < TRIALS; trial++) {
      double[] guess = state.clone();
      for (int k = 0; k < guess.length; k++) {
        guess[k] += (1.0 + trial) * scales[k] * random.nextGaussian();
      }
      for (int k : point.absent()) {
        guess[k] = state[k];
      }
      around.add(guess);
    }
    return around;
  }

  /**
   * The state near that of a neighbouring point, by Newton's method alone; empty if there is none,
   * or it belongs to no quantum state though that of the neighbour does.
   */
  public Optional<SteadyMoments> near(Parameters parameters, SteadyMoments neighbour) {
    RestEquations.AtPoint point = equations.at(parameters);
    return new NewtonSearch(point)
        .from(neighbour.moments())
        .map(root -> new SteadyReading(point).of(root, SteadyMoments.Method.CONTINUATION))
        .filter(state -> state.physicality().isPhysical() || !neighbour.physicality().isPhysical());
  }

  /** The state among some that is the same as another, but for its phase. */
  public Optional<SteadyMoments> same(
      Parameters parameters, List<SteadyMoments> states, SteadyMoments other) {
    RestEquations.AtPoint point = equations.at(parameters);
    return states.stream().filter(state -> Branches.same(point, state, other)).findFirst();
  }

  /** The state turned so that an observable is real and positive, if turning does that. */
  public SteadyMoments aligned(SteadyMoments state, SingleSiteObservable observable) {
    double[] y = state.moments();
    if (observable.modulus(y) > PHASE) {
      for (Turning turning : equations.turnings()) {
        double charge = observable.phaseVelocity(y, turning.velocity(y));
        if (Math.abs(charge) > PHASE) {
          return state.at(turning.turned(y, -observable.value(y).getArgument() / charge));
        }
      }
    }
    return state;
  }

  /** Whether turning by some charge of the model changes a state. */
  public boolean hasPhase(SteadyMoments state) {
    double[] y = state.moments();
    double[] scales = MomentMagnitudes.of(equations()).natural(y);
    return RestEquations.distance(equations.withoutPhase(y), y, scales) > PHASE;
  }

  /**
   * How fast the phase of an observable grows in a state, in radians per unit of time; not a number
   * where it has none.
   */
  public double frequency(SteadyMoments state, SingleSiteObservable observable) {
    double[] y = state.moments();
    if (!(observable.modulus(y) > PHASE)) {
      return Double.NaN;
    }
    double[] velocity = new double[y.length];
    for (int q = 0; q < state.rates().size(); q++) {
      double[] turning = equations.turnings().get(q).velocity(y);
      for (int k = 0; k < y.length; k++) {
        velocity[k] += state.rates().get(q) * turning[k];
      }
    }
    return observable.phaseVelocity(y, velocity);
  }

  /** How many multiplications a step of Newton's method takes, roughly. */
  public double work() {
    return equations.work();
  }
}
