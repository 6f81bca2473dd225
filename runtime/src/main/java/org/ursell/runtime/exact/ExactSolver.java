package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/**
 * Solves a Lindblad equation of interchangeable sites, and of bosonic modes, without any truncation
 * of moments. The permutation symmetry leaves C(N + d^2 - 1, N) unknowns, and each declared U(1)
 * charge divides them into sectors that do not mix; only those that an observable reads are
 * computed. Modes are kept up to a number of quanta that is raised until the answer stands still.
 *
 * <p>A solver may be used again and again, from one thread at a time.
 */
public final class ExactSolver {
  private final ExactOptions options;
  private final Optional<SiteSystem> sites;
  private final Optional<FieldForm> fields;
  private final LindbladData data;

  /** The same without the charges that were found. */
  private final LindbladData declared;

  private final Optional<Drive> drive;

  /**
   * Assembles the generator, without allocating anything of the size of a sector.
   *
   * @throws InvalidInputException if the model does not conserve the charges it declares
   */
  public ExactSolver(LindbladModel model, ExactOptions options) {
    this.options = options;
    this.sites = Optional.of(new SiteSystem(model));
    this.fields = Optional.empty();
    this.data = LindbladParts.of(model);
    this.declared = data;
    this.drive = Optional.empty();
  }

  /**
   * The same of a Lindblad equation with or without modes. Charges are found where it declares
   * none.
   *
   * @throws NotExactlySolvableException if it has too many sites, or couples more than two of them
   *     at once
   * @throws InvalidInputException if the model does not conserve the charges it declares
   */
  public ExactSolver(LindbladData data, ExactOptions options) {
    this(data, FoundCharges.in(data), options, Optional.empty());
  }

  private ExactSolver(
      LindbladData declared, LindbladData data, ExactOptions options, Optional<Drive> drive) {
    boolean modes = data.species().stream().anyMatch(species -> species.levels() == 0);
    this.options = options;
    this.data = data;
    this.declared = declared;
    this.drive = drive;
    this.sites =
        modes ? Optional.empty() : Optional.of(new SiteSystem(LindbladModel.of(data), drive));
    this.fields = modes ? Optional.of(new FieldForm(data, drive)) : Optional.empty();
  }

  /**
   * A solver for a model at a point, with the default options.
   *
   * @param parameters a finite value for every parameter, sizes included; where the model changes
   *     in time, their time is when runs start
   * @throws NotExactlySolvableException if the model has too many sites, or couples more than two
   *     at once
   * @throws InvalidInputException as {@link Subject#lindblad} and the constructor
   */
  public static ExactSolver of(Subject subject, Parameters parameters) {
    return of(subject, parameters, ExactOptions.defaults());
  }

  /** The same with other options. */
  public static ExactSolver of(Subject subject, Parameters parameters, ExactOptions options) {
    if (subject.descriptor().isDriven()) {
      Drive drive = Drive.of(subject, parameters);
      // What is neutral at the start need not be so later: no charges are looked for.
      LindbladData begin = drive.atStart();
      return new ExactSolver(begin, begin, options, Optional.of(drive));
    }
    boolean modes = subject.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return new ExactSolver(
        modes ? subject.lindbladWithModes(parameters) : subject.lindblad(parameters), options);
  }

  /**
   * The sectors that the expectation of an observable reads; of two opposite ones only the greater,
   * as a Hermitian state holds conjugate numbers in both.
   */
  public List<ChargeSector> sectors(ObservableDescriptor observable) {
    return smallest().sectors(observable);
  }

  /** The sites alone, or with modes cut as low as can be: its sectors have the same names. */
  private ExactSystem smallest() {
    return sites
        .<ExactSystem>map(system -> system)
        .orElseGet(() -> Quanta.of(fields.orElseThrow(), options, 1));
  }

  /** The model of sites that is solved. */
  LindbladModel model() {
    return sites.orElseThrow().model();
  }

  /** The number of complex unknowns of a sector of sites. */
  long dimension(ChargeSector sector) {
    return sites.orElseThrow().dimension(sector);
  }

  /**
   * What following an observable in time will need. With modes that is for a few quanta in each
   * whose number was not given; more is known from the start.
   */
  public Footprint footprint(ObservableDescriptor observable) {
    return footprint(form -> Quanta.of(form, options, Quanta.FEW), observable);
  }

  /** What following an observable in time will need from a start, as far as that can be told. */
  public Footprint footprint(ProductState start, ObservableDescriptor observable) {
    return footprint(
        form -> new CutSearch(form, options, FactoredStart.of(start)).first(), observable);
  }

  /** The same from a state with all its correlations. */
  @Internal
  public Footprint footprint(SymmetricDensityMatrix start, ObservableDescriptor observable) {
    SymmetricStart own = beginning(start);
    return footprint(form -> new CutSearch(form, options, own).first(), observable);
  }

  /** How often a run is made, at least, to see that its digits are not lost. */
  @Internal
  public int runs() {
    return AgreedQuestion.runs(smallest());
  }

  /** What finding the steady state will need, modes cut as the options say or at a few quanta. */
  @Internal
  public Footprint footprintOfSteadyState() {
    FieldForm form = fields.orElseGet(() -> new FieldForm(data));
    FieldSystem system = Quanta.of(form, options, Quanta.FEW);
    return system.footprint(system.neutral(), NullVector.VECTORS);
  }

  /**
   * This solver, or one without the charges that were found, where parts of an observable differ in
   * them: a lifetime is that of one sector.
   */
  private ExactSolver whole(ObservableDescriptor observable) {
    boolean apart = !data.equals(declared) && sectors(observable).size() > 1;
    return apart ? new ExactSolver(declared, declared, options, drive) : this;
  }

  /** Of sites alone, or with modes cut as a function of their form says. */
  private Footprint footprint(
      Function<FieldForm, FieldSystem> cut, ObservableDescriptor observable) {
    ExactSolver solver = whole(observable);
    ExactSystem system = solver.fields.<ExactSystem>map(cut).orElseGet(solver.sites::orElseThrow);
    Footprint worst = new Footprint(system.sites(), 0, 0.0, 0.0);
    Set<ChargeSector> sectors = new TreeSet<>(system.sectors(observable));
    if (options.keeping()) {
      // None has more unknowns than the one of the trace.
      sectors.add(system.neutral());
    }
    for (ChargeSector sector : sectors) {
      Footprint one = system.footprint(sector, system.vectors());
      worst = one.bytes() > worst.bytes() ? one : worst;
    }
    return worst;
  }

  /**
   * Expectation values at given times.
   *
   * @param start density matrix of one site for each species; the sites start uncorrelated
   * @param observables single-site operators
   * @param times ascending, from 0 on, or from when runs start where the model changes in time
   * @throws InvalidInputException for bad input, or if it needs more memory than allowed
   */
  public ExactTrajectory trajectory(
      List<SiteOperator> start, List<ObservableDescriptor> observables, double[] times) {
    return trajectory(new FactoredStart(start, List.of()), observables, times);
  }

  /**
   * The same from the state of each species, modes included.
   *
   * @param start with quanta as they are at the point, see {@link ProductState#at}
   */
  public ExactTrajectory trajectory(
      ProductState start, List<ObservableDescriptor> observables, double[] times) {
    return trajectory(FactoredStart.of(start), observables, times);
  }

  /**
   * The same from a state with all its correlations, such as the one at the end of another
   * trajectory.
   *
   * @param start of the same species, in any order
   * @throws InvalidInputException if it is one of other species, or of other numbers of sites
   */
  @Internal
  public ExactTrajectory trajectory(
      SymmetricDensityMatrix start, List<ObservableDescriptor> observables, double[] times) {
    return trajectory(beginning(start), observables, times);
  }

  private SymmetricStart beginning(SymmetricDensityMatrix start) {
    return SymmetricStart.of(start.arranged(smallest().species(), data.model()));
  }

  private ExactTrajectory trajectory(
      ExactStart start, List<ObservableDescriptor> observables, double[] times) {
    checkTimes(times);
    // Cuts are found by what is linear in the state: ratios of small numbers would mislead.
    ExactReadings readings = new ExactReadings(observables);
    double end = times.length == 0 ? 0.0 : times[times.length - 1] - begin();
    return readings.of(
        solve(
            own -> new TrajectoryQuestion(own, start, readings.linear(), times, end),
            start,
            ExactTrajectory::with));
  }

  /** When runs start. */
  private double begin() {
    return drive.map(Drive::begin).orElse(0.0);
  }

  /** Requires that nothing changes in time. */
  private void requireAutonomous(String what) {
    drive.ifPresent(changing -> Autonomy.require(changing.subject().descriptor(), what));
  }

  private void checkTimes(double[] times) {
    for (int k = 0; k < times.length; k++) {
      if (!(times[k] >= (k == 0 ? begin() : times[k - 1])) || Double.isInfinite(times[k])) {
        throw new InvalidInputException(
            "the times of a trajectory are not ascending from %s: %s"
                .formatted(
                    begin() == 0.0 ? "0" : "the start at " + begin(), Arrays.toString(times)),
            "sort them");
      }
    }
  }

  /** With the cut that was found told. */
  private interface Told<A> {
    A with(A answer, FockCut cut);
  }

  private <A> A solve(
      Function<ExactOptions, CutSearch.Question<A>> asked, ExactStart start, Told<A> told) {
    CutSearch.Question<A> question = AgreedQuestion.of(asked, options, smallest());
    if (sites.isPresent()) {
      return question.answer(sites.get());
    }
    smallest().check(start);
    CutSearch.Found<A> found =
        new CutSearch(fields.orElseThrow(), options, start).find(question, start);
    return told.with(found.answer(), found.cut());
  }

  /**
   * The first time at which |&lt;O&gt;| has fallen to 1/e of its start.
   *
   * @param start density matrix of one site for each species
   * @param observable an operator whose transitions all have the same charge up to sign
   * @param end time at which to give up; the lifetime is then censored
   * @throws InvalidInputException for bad input, if there is no coherence at the start, or if it
   *     needs more memory than allowed
   */
  public LifetimeResult lifetime(
      List<SiteOperator> start, ObservableDescriptor observable, double end) {
    return lifetime(new FactoredStart(start, List.of()), observable, end);
  }

  /**
   * The same from the state of each species, modes included.
   *
   * @param start with quanta as they are at the point, see {@link ProductState#at}
   */
  public LifetimeResult lifetime(ProductState start, ObservableDescriptor observable, double end) {
    return lifetime(FactoredStart.of(start), observable, end);
  }

  /** The same from a state with all its correlations, as {@link #trajectory}. */
  @Internal
  public LifetimeResult lifetime(
      SymmetricDensityMatrix start, ObservableDescriptor observable, double end) {
    return lifetime(beginning(start), observable, end);
  }

  private LifetimeResult lifetime(ExactStart start, ObservableDescriptor observable, double end) {
    if (!(end > 0.0) || Double.isInfinite(end)) {
      throw new InvalidInputException(
          "the lifetime is sought up to t = " + NumberWords.of(end), "give a time > 0");
    }
    return whole(observable)
        .solve(own -> new LifetimeQuestion(own, start, observable, end), start, ExactRuns::told);
  }

  /**
   * The slowest decaying mode in the sector of an observable.
   *
   * @param start a product state that has an overlap with the mode
   * @param observable an operator whose transitions all have the same charge up to sign
   * @param residual the size of |L x - lambda x| / |x| to be reached, in units of the rates
   */
  public SlowestMode slowestMode(
      List<SiteOperator> start, ObservableDescriptor observable, double residual) {
    return slowestMode(new FactoredStart(start, List.of()), observable, residual);
  }

  /**
   * The same from the state of each species, modes included.
   *
   * @param start with quanta as they are at the point, see {@link ProductState#at}
   */
  public SlowestMode slowestMode(
      ProductState start, ObservableDescriptor observable, double residual) {
    return slowestMode(FactoredStart.of(start), observable, residual);
  }

  /** The same from a state with all its correlations, as {@link #trajectory}. */
  @Internal
  public SlowestMode slowestMode(
      SymmetricDensityMatrix start, ObservableDescriptor observable, double residual) {
    return slowestMode(beginning(start), observable, residual);
  }

  private SlowestMode slowestMode(
      ExactStart start, ObservableDescriptor observable, double residual) {
    requireAutonomous("a slowest mode");
    return whole(observable)
        .solve(
            own -> new SlowestModeQuestion(own, start, observable, residual),
            start,
            (mode, cut) -> mode);
  }

  /**
   * Expectation values in the steady state: the null vector of the generator in the sector of the
   * trace.
   *
   * @param observables as they are read at the point ({@link ObservableDescriptor#at}); expectation
   *     values that carry a charge are 0
   * @throws InvalidInputException if there is not one steady state alone, if it is approached too
   *     slowly to be found, or if it needs more memory than allowed
   */
  @Internal
  public ExactSteadyState steadyState(List<ObservableDescriptor> observables) {
    requireAutonomous("a steady state");
    FieldForm form = fields.orElseGet(() -> new FieldForm(data));
    ExactReadings readings = new ExactReadings(observables);
    SteadyStateQuestion question = new SteadyStateQuestion(options, readings.linear());
    CutSearch.Found<SteadyStateQuestion.Answer> found =
        question.find(new CutSearch(form, options, mode -> Quanta.FEW));
    // The slowest deviation may live where a steady state of few quanta would never lead.
    for (boolean seen = false; fields.isPresent() && !seen; ) {
      FockCut near = found.cut();
      CutSearch farther =
          new CutSearch(
              form,
              options,
              mode -> 2 * near.highest().getOrDefault(form.places().name(mode), 0) + Quanta.FEW);
      ChargeSector neutral = farther.first().neutral();
      seen =
          options.cuts().size() == form.places().modes()
              || farther.first().dimension(neutral) > SteadyStateQuestion.LOOKED_BEYOND;
      if (!seen) {
        CutSearch.Found<SteadyStateQuestion.Answer> beyond = question.find(farther);
        seen = question.same(found.answer(), beyond.answer());
        found = seen ? found : beyond;
      }
    }
    return readings.of(
        found.answer().with(fields.isPresent() ? Optional.of(found.cut()) : Optional.empty()));
  }
}
