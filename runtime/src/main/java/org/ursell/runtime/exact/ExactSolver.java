package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;

/**
 * Solves a Lindblad equation of interchangeable sites without any truncation. The permutation
 * symmetry leaves C(N + d^2 - 1, N) unknowns, and each declared U(1) charge divides them into
 * sectors that do not mix; only those that an observable reads are computed.
 *
 * <p>A solver may be used again and again, from one thread at a time.
 */
public final class ExactSolver {
  private final LindbladModel model;
  private final ExactOptions options;
  private final GeneratorForm form;
  private final OccupationCounts counts;

  /**
   * Assembles the generator, without allocating anything of the size of a sector.
   *
   * @throws InvalidInputException if the model does not conserve the charges it declares
   */
  public ExactSolver(LindbladModel model, ExactOptions options) {
    this.model = model;
    this.options = options;
    TransitionModes modes = new TransitionModes(model);
    this.form = new GeneratorForm(model, modes);
    this.counts = new OccupationCounts(modes);
  }

  /**
   * A solver for a model at a point, with the default options.
   *
   * @param parameters a finite value for every parameter, sizes included
   * @throws NotExactlySolvableException if the model has modes, too many sites, or couples more
   *     than two at once
   * @throws InvalidInputException as {@link Subject#lindblad} and the constructor
   */
  public static ExactSolver of(Subject subject, Parameters parameters) {
    LindbladModel.requireLevels(subject.descriptor());
    return new ExactSolver(LindbladModel.of(subject.lindblad(parameters)), ExactOptions.defaults());
  }

  /**
   * The sectors that the expectation of an observable reads; of two opposite ones only the greater,
   * as a Hermitian state holds conjugate numbers in both.
   */
  public List<ChargeSector> sectors(ObservableDescriptor observable) {
    Set<ChargeSector> sectors = new TreeSet<>();
    for (ObservableDescriptor part : ExactReadings.parts(observable)) {
      for (ChargeSector sector : read(part)) {
        ChargeSector opposite = sector.negated();
        sectors.add(sector.compareTo(opposite) < 0 ? opposite : sector);
      }
    }
    return List.copyOf(sectors);
  }

  private Collection<ChargeSector> read(ObservableDescriptor linear) {
    if (linear.expression().isEmpty()) {
      requireFit(linear.name(), linear.species(), linear.operator());
      return SectorFunctional.sectors(form.modes(), linear.species(), linear.operator());
    }
    List<ObservableTerm> terms = ExactReadings.terms(linear);
    for (ObservableTerm term : terms) {
      term.sites().forEach(part -> requireFit(linear.name(), part.species(), part.operator()));
    }
    return ProductFunctional.sectors(form.modes(), terms);
  }

  private void requireFit(String name, int species, SiteOperator operator) {
    if (species < 0
        || species >= model.species().size()
        || operator.levels() != model.species().get(species).levels()) {
      throw new InvalidInputException(
          "the observable '" + name + "' does not fit the species of the model",
          "name a species by its index, and use an operator of its dimension");
    }
  }

  /** The model that is solved. */
  LindbladModel model() {
    return model;
  }

  /** The number of complex unknowns of a sector. */
  long dimension(ChargeSector sector) {
    return counts.dimension(sector);
  }

  /** What following an observable in time will need. */
  public Footprint footprint(ObservableDescriptor observable) {
    Footprint worst = new Footprint(model.totalCount(), 0, 0.0, 0.0);
    for (ChargeSector sector : sectors(observable)) {
      Footprint one = footprint(plan(sector), TaylorPropagator.VECTORS);
      worst = one.bytes() > worst.bytes() ? one : worst;
    }
    return worst;
  }

  private Footprint footprint(SectorPlan plan, int vectors) {
    return new Footprint(model.totalCount(), plan.dimension(), plan.bytes(vectors), plan.updates());
  }

  private SectorPlan plan(ChargeSector sector) {
    return new SectorPlan(form, counts, sector);
  }

  /**
   * Expectation values at given times.
   *
   * @param start density matrix of one site for each species; the sites start uncorrelated
   * @param observables as they are read at the point ({@link ObservableDescriptor#at})
   * @param times ascending, from 0 on
   * @throws InvalidInputException for bad input, or if it needs more memory than allowed
   */
  public ExactTrajectory trajectory(
      List<SiteOperator> start, List<ObservableDescriptor> observables, double[] times) {
    ProductStart.check(start, model);
    checkTimes(times);
    ExactReadings readings = new ExactReadings(observables);
    Complex[][] values = new Complex[readings.linear().size()][times.length];
    for (Complex[] row : values) {
      Arrays.fill(row, Complex.ZERO);
    }
    Set<ChargeSector> sectors = new TreeSet<>();
    observables.forEach(observable -> sectors.addAll(sectors(observable)));
    long dimension = 0;
    long applications = 0;
    for (ChargeSector sector : sectors) {
      SectorPlan plan = plan(sector);
      dimension += plan.dimension();
      if (plan.dimension() > 0) {
        applications += addSector(plan, start, readings.linear(), times, values);
      }
    }
    return new ExactTrajectory(
        Arrays.stream(times).boxed().toList(),
        readings.values(values, times.length),
        dimension,
        applications);
  }

  private static void checkTimes(double[] times) {
    for (int k = 0; k < times.length; k++) {
      if (!(times[k] >= (k == 0 ? 0.0 : times[k - 1])) || Double.isInfinite(times[k])) {
        throw new InvalidInputException(
            "the times of a trajectory are not ascending from 0: " + Arrays.toString(times),
            "sort them");
      }
    }
  }

  private long addSector(
      SectorPlan plan,
      List<SiteOperator> start,
      List<ObservableDescriptor> observables,
      double[] times,
      Complex[][] values) {
    footprint(plan, TaylorPropagator.VECTORS).require(options.maxMemoryBytes());
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      TaylorPropagator propagator = propagator(generator, start, observables);
      double end = times.length == 0 ? 0.0 : times[times.length - 1];
      int at = 0;
      do {
        TaylorStep step = propagator.advance(end);
        for (; at < times.length && times[at] <= propagator.time(); at++) {
          for (int k = 0; k < observables.size(); k++) {
            values[k][at] = values[k][at].add(step.value(k, times[at]));
          }
        }
        options.progress().at(propagator.time(), end, generator.applications());
      } while (at < times.length);
      return generator.applications();
    }
  }

  private TaylorPropagator propagator(
      Liouvillian generator, List<SiteOperator> start, List<ObservableDescriptor> observables) {
    List<SectorReading> readings = new ArrayList<>();
    for (ObservableDescriptor observable : observables) {
      readings.add(SectorReading.of(generator.basis(), observable));
    }
    return new TaylorPropagator(
        generator,
        ProductStart.coefficients(generator.basis(), start, generator.blocks()),
        readings,
        options.tolerance(),
        options.cancelled());
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
    ProductStart.check(start, model);
    if (!(end > 0.0) || Double.isInfinite(end)) {
      throw new InvalidInputException("the lifetime is sought up to t = " + end, "give a time > 0");
    }
    SectorPlan plan = plan(onlySector(observable));
    footprint(plan, TaylorPropagator.VECTORS).require(options.maxMemoryBytes());
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      TaylorPropagator propagator = propagator(generator, start, List.of(observable));
      TaylorStep step = propagator.advance(end);
      double amplitude0 = step.value(0, 0.0).norm();
      if (!(amplitude0 > 1e-12)) {
        throw new InvalidInputException(
            "<" + observable.name() + "> is zero at the start, so it has no lifetime",
            "start from a state that breaks the phase symmetry");
      }
      DecayCrossing search = new DecayCrossing(amplitude0, amplitude0 / Math.E);
      OptionalDouble crossing = search.in(step);
      while (crossing.isEmpty() && propagator.time() < end) {
        options.progress().at(propagator.time(), end, generator.applications());
        step = propagator.advance(end);
        crossing = search.in(step);
      }
      return new LifetimeResult(
          crossing.isPresent()
              ? new Lifetime.Measured(
                  crossing.getAsDouble(), options.errorOf(crossing.getAsDouble()))
              : new Lifetime.Longer(end),
          new Physicality.Exact(),
          new Source.Exact(plan.dimension()),
          amplitude0,
          generator.applications());
    }
  }

  private ChargeSector onlySector(ObservableDescriptor observable) {
    if (observable.expression().filter(own -> !own.isLinear()).isPresent()) {
      throw new InvalidInputException(
          "the observable '%s' is made of expectation values, and has no lifetime of its own"
              .formatted(observable.name()),
          "follow one expectation value, or trace it in time");
    }
    List<ChargeSector> sectors = sectors(observable);
    if (sectors.size() != 1 || counts.dimension(sectors.get(0)) == 0) {
      throw new InvalidInputException(
          "the observable '"
              + observable.name()
              + "' reads "
              + sectors.size()
              + " charge sectors, a lifetime needs exactly one",
          "ask for the parts of equal charge one by one");
    }
    return sectors.get(0);
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
    ProductStart.check(start, model);
    SectorPlan plan = plan(onlySector(observable));
    footprint(plan, SlowestModeFinder.VECTORS).require(options.maxMemoryBytes());
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      double[] first = ProductStart.coefficients(generator.basis(), start, blocks);
      return new SlowestModeFinder(generator, options, residual).find(first);
    }
  }
}
