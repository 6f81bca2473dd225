package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;
import org.ursell.runtime.state.SymmetricEntries;

/** Runs of one finite system from one start. */
record ExactRuns(ExactSystem system, ExactOptions options, ExactStart start) {
  /** The most numbers that are kept of a state: some 100 MB as text. */
  private static final long MOST_KEPT = 2_000_000;

  /** Expectation values at given times of what is linear in the state. */
  ExactTrajectory trajectory(List<ObservableDescriptor> observables, double[] times) {
    system.check(start);
    Complex[][] values = new Complex[observables.size()][times.length];
    for (Complex[] row : values) {
      Arrays.fill(row, Complex.ZERO);
    }
    Set<ChargeSector> sectors = new TreeSet<>();
    observables.forEach(observable -> sectors.addAll(system.sectors(observable)));
    Optional<SymmetricEntries> kept =
        options.keeping() ? Optional.of(new SymmetricEntries(system.species())) : Optional.empty();
    if (options.keeping()) {
      sectors.addAll(system.occupied(start));
      requireKept(sectors);
    }
    long dimension = 0;
    long applications = 0;
    for (ChargeSector sector : sectors) {
      long unknowns = system.dimension(sector);
      dimension += unknowns;
      if (unknowns > 0) {
        applications += addSector(sector, observables, times, values, kept);
      }
    }
    return new ExactTrajectory(
        Arrays.stream(times).boxed().toList(),
        Arrays.stream(values).map(Arrays::asList).toList(),
        dimension,
        applications,
        Optional.empty(),
        kept.map(SymmetricEntries::matrix));
  }

  private void requireKept(Set<ChargeSector> sectors) {
    double numbers = sectors.stream().mapToDouble(system::dimension).sum();
    if (numbers > MOST_KEPT) {
      throw new InvalidInputException(
          "the state at the end of an exact run of %d sites has up to %.3g numbers, and no more than %d are kept"
              .formatted(system.sites(), numbers, MOST_KEPT),
          "keep the state of fewer sites, or of fewer quanta in the modes, or follow the run to its"
              + " end at once");
    }
  }

  private long addSector(
      ChargeSector charge,
      List<ObservableDescriptor> observables,
      double[] times,
      Complex[][] values,
      Optional<SymmetricEntries> kept) {
    require(charge, system.vectors());
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      OpenSector sector = system.open(charge, blocks);
      double[] coefficients = sector.start(start);
      if (kept.isPresent() && Arrays.stream(coefficients).allMatch(c -> c == 0.0)) {
        // What is zero stays so, as sectors do not mix.
        return 0;
      }
      double end = times.length == 0 ? system.begin() : times[times.length - 1];
      Propagator propagator = propagator(sector, charge, coefficients, end, observables);
      int at = 0;
      do {
        PropagatorStep step = propagator.advance(end);
        for (; at < times.length && times[at] <= propagator.time(); at++) {
          for (int k = 0; k < observables.size(); k++) {
            values[k][at] = values[k][at].add(step.value(k, times[at]));
          }
        }
        options.progress().at(propagator.time(), end, propagator.applications());
      } while (at < times.length);
      kept.ifPresent(
          entries -> sector.read(propagator.state(), new StateColumns(system.species()), entries));
      return propagator.applications();
    }
  }

  private void require(ChargeSector sector, int vectors) {
    system.footprint(sector, vectors).require(options.maxMemoryBytes());
  }

  private Propagator propagator(
      OpenSector sector,
      ChargeSector charge,
      double[] coefficients,
      double end,
      List<ObservableDescriptor> observables) {
    return system.propagator(
        sector,
        charge,
        coefficients,
        end,
        observables.stream().map(sector::reading).toList(),
        options);
  }

  /** The first time at which |&lt;O&gt;| has fallen to 1/e of its start. */
  LifetimeResult lifetime(ObservableDescriptor observable, double end) {
    system.check(start);
    ChargeSector charge = onlySector(observable);
    require(charge, system.vectors());
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      OpenSector sector = system.open(charge, blocks);
      double begin = system.begin();
      double until = begin + end;
      Propagator propagator =
          propagator(sector, charge, sector.start(start), until, List.of(observable));
      PropagatorStep step = propagator.advance(until);
      double amplitude0 = step.value(0, begin).norm();
      if (!(amplitude0 > 1e-12)) {
        throw new InvalidInputException(
            observable.label() + " is zero at the start, so it has no lifetime",
            "start from a state in which it is not zero");
      }
      DecayCrossing search = new DecayCrossing(amplitude0, amplitude0 / Math.E);
      OptionalDouble crossing = search.in(step);
      while (crossing.isEmpty() && propagator.time() < until) {
        options.progress().at(propagator.time() - begin, end, propagator.applications());
        step = propagator.advance(search.goal(step, until));
        crossing = search.in(step);
      }
      double lifetime = crossing.orElse(until) - begin;
      return new LifetimeResult(
          crossing.isPresent()
              ? new Lifetime.Measured(lifetime, options.errorOf(lifetime))
              : new Lifetime.Longer(end),
          new Physicality.Exact(),
          new Source.Exact(sector.generator().dimension()),
          amplitude0,
          propagator.applications());
    }
  }

  /** A lifetime with the number states that were kept for it. */
  static LifetimeResult told(LifetimeResult found, FockCut cut) {
    return new LifetimeResult(
        found.outcome(),
        found.physicality(),
        new Source.Exact(found.source().unknowns(), Optional.of(cut)),
        found.amplitude0(),
        found.evaluations(),
        cut.isEnough() ? found.words() : found.words() + "; " + cut.words());
  }

  private ChargeSector onlySector(ObservableDescriptor observable) {
    if (observable.expression().filter(own -> !own.isLinear()).isPresent()) {
      throw new InvalidInputException(
          "the observable '%s' is made of expectation values, and has no lifetime of its own"
              .formatted(observable.name()),
          "follow one expectation value, or trace it in time");
    }
    List<ChargeSector> sectors = system.sectors(observable);
    if (sectors.size() != 1 || system.dimension(sectors.get(0)) == 0) {
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

  /** The slowest decaying mode in the sector of an observable. */
  SlowestMode slowestMode(ObservableDescriptor observable, double residual) {
    system.check(start);
    ChargeSector charge = onlySector(observable);
    require(charge, SlowestModeFinder.VECTORS);
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      OpenSector sector = system.open(charge, blocks);
      return new SlowestModeFinder(sector, options, residual, system.normsOfRates(sector))
          .find(sector.start(start));
    }
  }
}
