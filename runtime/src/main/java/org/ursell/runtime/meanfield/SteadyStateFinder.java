package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * Finds the mean-field steady state: by integration from a start with a phase, in stretches, after
 * each of which Newton's method in the turning frame is tried. Its root counts only if it is close
 * to where the run stands, stable, and a quantum state; so slow relaxation near the threshold is
 * cut short, but no state is reported that the start would not reach.
 */
public final class SteadyStateFinder {
  private static final double LONGEST_STRETCH = 1000.0;

  private static final long MOST_AT_ONCE = 800_000L;

  /** Moduli of charged moments below this are no phase. */
  private static final double NO_PHASE = 1e-9;

  private final ExactJacobian equations;
  private final MomentSpace space;
  private final PhaseGenerator phase;
  private final SparseGenerator generator;
  private final SingleSiteObservable orderParameter;
  private final ChargeBlocks sectors;
  private final RelativeEquilibria equilibria;
  private final CriticalMode mode;

  /**
   * A finder.
   *
   * @param meanField the equations at truncation order 1
   * @throws InvalidInputException if they are of another order, or without a conserved charge or a
   *     named order parameter
   */
  public SteadyStateFinder(ExactJacobian meanField) {
    equations = meanField;
    space = MomentSpace.of(meanField);
    phase = PhaseGenerator.of(meanField);
    generator = new SparseGenerator(phase);
    orderParameter =
        SingleSiteObservable.orderParameter(
            meanField, meanField.descriptor().infinitelyMany(Parameters.none()));
    sectors = new ChargeBlocks(phase);
    equilibria = new RelativeEquilibria(space, phase, generator, orderParameter);
    mode = new CriticalMode(meanField.descriptor(), phase, sectors);
  }

  /**
   * A finder for a model.
   *
   * @throws InvalidInputException as {@link #SteadyStateFinder(ExactJacobian)}
   */
  public SteadyStateFinder(Subject subject) {
    this(subject.table(EquationRequest.order(1)));
  }

  /**
   * The steady state from {@link #genericStart}.
   *
   * @param parameters the point; sizes are taken as infinite whatever they are
   */
  public SteadyState find(Parameters parameters) {
    return find(parameters, genericStart());
  }

  /**
   * The steady state that attracts a given start.
   *
   * @param parameters the point; sizes are taken as infinite whatever they are
   * @param start a state with a phase
   * @throws InvalidInputException if the start has no phase
   */
  public SteadyState find(Parameters parameters, ProductState start) {
    MeanFieldLimit field = limit(parameters);
    return find(field, phasedStart(start), symmetricState(field), SearchEffort.FULL);
  }

  /** The mean-field limit at a parameter point. */
  MeanFieldLimit limit(Parameters parameters) {
    return new MeanFieldLimit(equations, parameters);
  }

  /**
   * The moments of a start.
   *
   * @throws InvalidInputException if it has no phase
   */
  double[] phasedStart(ProductState start) {
    double[] y =
        start.momentsAt(equations, equations.descriptor().infinitelyMany(Parameters.none()));
    double[] turning = new double[generator.turning()];
    generator.apply(y, turning);
    if (new ArrayRealVector(turning, false).getLInfNorm() < NO_PHASE) {
      throw new InvalidInputException(
          "the start has no phase, so it cannot show whether one would persist",
          "start with coherence between levels of different charge");
    }
    return y;
  }

  /**
   * The steady state that attracts a given start.
   *
   * @param start moments with a phase
   * @param symmetric the state without phase, if there is one
   * @param effort how hard to try
   */
  SteadyState find(
      MeanFieldLimit field,
      double[] start,
      Optional<SymmetricState> symmetric,
      SearchEffort effort) {
    TurningFrame frame = frame(field);
    FadingPhase fading = new FadingPhase(generator);
    // Newton's method asks for the state up to its phase, so the run may turn with it.
    VectorField turning = new CoRotatingGauge(field, phase, generator, false);
    double[] y = start;
    double before = orderParameter.modulus(y);
    double stretch = effort.firstStretch();
    double time = 0.0;
    long evaluations = 0;
    boolean exhausted = false;
    ModulusRange range = new ModulusRange(orderParameter);
    while (!exhausted) {
      range = new ModulusRange(orderParameter);
      // Where rates are fast a stretch may be left early: Newton's method may know more by then.
      long allowed = Math.min(MOST_AT_ONCE, effort.mostEvaluations() - evaluations);
      RunResult run =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(turning, y, stretch)
                      .with(effort.accuracy().withMaxEvaluations(allowed))
                      .with(range));
      time += run.time();
      evaluations += run.evaluations();
      y = run.state();
      exhausted = time >= effort.longestTime() || evaluations >= effort.mostEvaluations();
      boolean leftEarly = run.status() == RunStatus.STALLED && run.evaluations() >= allowed;
      if (!run.status().isSuccess() && !leftEarly && !exhausted) {
        return range.unsettled(time, run.advice());
      }
      double now = orderParameter.modulus(y);
      boolean fades = symmetric.isPresent() && symmetric.get().growthRate() < 0.0;
      if (fades
          && new ArrayRealVector(frame.turning(y), false).getLInfNorm() < 1e-6
          && now < before) {
        return unsynchronised(symmetric.get());
      }
      if (fades && effort.foresees() && fading.endsIn(symmetric.get(), turning, y)) {
        return unsynchronised(symmetric.get());
      }
      Optional<SynchronisedState> synchronised = equilibria.near(frame, y, effort.close());
      if (synchronised.isPresent()) {
        return synchronised.get();
      }
      // A short search is content with what is certain.
      if (fades
          && exhausted
          && effort.longestTime() >= SearchEffort.FULL.longestTime()
          && now < 0.9 * before) {
        return unsynchronised(symmetric.get());
      }
      before = now;
      stretch = Math.min(LONGEST_STRETCH, 1.5 * stretch);
    }
    if (equations.descriptor().orderParameterCharge().isEmpty()) {
      return range.unsettled(
          time,
          "%s carries no charge of the model, or parts of several, so that it has no one phase"
              .formatted(equations.descriptor().orderParameter().label()));
    }
    return range.unsettled(
        time,
        time < effort.longestTime() ? range.gaveUp(time, evaluations) : range.notSettled(time));
  }

  /** The rate of a frame in which the mode rests that grows fastest on a state without phase. */
  double turning(MeanFieldLimit field, SymmetricState symmetric) {
    return mode.turning(field, symmetric.moments());
  }

  /** Where relative equilibria of a parameter point are solved for. */
  TurningFrame frame(MeanFieldLimit field) {
    return new TurningFrame(field, generator);
  }

  /**
   * The generic start: all populations equal, weak coherences between neighbouring levels whose
   * phases differ from species to species, so that no symmetry but the conserved one is assumed.
   */
  public ProductState genericStart() {
    return genericStart(equations.descriptor());
  }

  /** The same of any model, whether or not its mean field has a charge. */
  @Internal
  public static ProductState genericStart(ModelDescriptor model) {
    return GenericStart.of(model);
  }

  /** The steady state without phase at a parameter point, if relaxation finds one. */
  Optional<SymmetricState> symmetricState(MeanFieldLimit field) {
    return branch().at(field);
  }

  /** The state without phase, to be followed from point to point. */
  SymmetricBranch branch() {
    List<SiteState> mixed = new ArrayList<>();
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      mixed.add(
          species.isMode() ? ModeState.vacuum() : DensityMatrix.maximallyMixed(species.levels()));
    }
    return new SymmetricBranch(sectors, new ProductState(mixed).moments(equations));
  }

  /**
   * The state without phase near that of a neighbouring point, by Newton's method; its growth rate
   * is that of all perturbations.
   */
  Optional<SymmetricState> symmetricNear(MeanFieldLimit field, SymmetricState neighbour) {
    return SymmetricState.attractingNear(field, sectors, neighbour.moments());
  }

  /** What reads the roots of Newton's method as synchronised states. */
  RelativeEquilibria equilibria() {
    return equilibria;
  }

  private UnsynchronisedState unsynchronised(SymmetricState symmetric) {
    return new UnsynchronisedState(
        space.sites(symmetric.moments()),
        symmetric.moments(),
        symmetric.growthRate(),
        ("not synchronised: perturbations with a phase decay, the slowest at rate %.3g, so there is"
                + " no coherence to live")
            .formatted(-symmetric.growthRate()));
  }
}
