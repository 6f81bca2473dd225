package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/** A Lindblad equation in a finite space, divided into charge sectors. */
interface ExactSystem {
  /** The number of sites of all species together; 1 if there are modes alone. */
  int sites();

  /** Refuses a start that is none of this system's. */
  void check(ExactStart start);

  /**
   * The sectors that the expectation of an observable reads; of two opposite ones only the greater,
   * as a Hermitian state holds conjugate numbers in both.
   */
  List<ChargeSector> sectors(ObservableDescriptor observable);

  /** Its species, in the order of the equation. */
  List<Species> species();

  /** All sectors that have unknowns. */
  Set<ChargeSector> sectors();

  /** The sector that an entry of a state of these species belongs to. */
  ChargeSector sector(StateColumns columns, int[] key);

  /**
   * The sectors that a state may have coefficients in; of two opposite ones only the greater, as a
   * Hermitian state holds conjugate numbers in both.
   */
  default Set<ChargeSector> occupied(ExactStart start) {
    Set<ChargeSector> found = new TreeSet<>();
    if (start instanceof SymmetricStart saved) {
      saved.state().held((key, re, im) -> found.add(sector(saved.columns(), key)));
    } else if (start instanceof FactoredStart product && product.isDiagonal()) {
      found.add(neutral());
    } else {
      found.addAll(sectors());
    }
    return found.stream()
        .map(sector -> sector.compareTo(sector.negated()) < 0 ? sector.negated() : sector)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The logarithm of the ratio of the trace of a state to its Hilbert-Schmidt norm, at most: how
   * many digits of what is read of it errors may cost that are small beside the norm.
   */
  default double digitsLost() {
    double digits = 0.0;
    for (Species one : species()) {
      // The norm of the identity.
      digits += one.isMode() ? 0.0 : 0.5 * one.count() * Math.log10(one.levels());
    }
    return digits;
  }

  /** What changes in time, if anything does. */
  Optional<Drive> drive();

  /** A system of the same unknowns for another equation, which does not change in time. */
  ExactSystem with(LindbladData equation);

  /** When runs start. */
  default double begin() {
    return drive().map(Drive::begin).orElse(0.0);
  }

  /** How many vectors of unknowns following a state takes. */
  default int vectors() {
    return drive().isPresent() ? DrivenPropagator.VECTORS : FaberPropagator.VECTORS;
  }

  /**
   * What follows a state in time.
   *
   * @param end up to when it will be asked, at most
   * @param readings what is read of it
   */
  default Propagator propagator(
      OpenSector sector,
      ChargeSector charge,
      double[] start,
      double end,
      List<? extends VectorReading> readings,
      ExactOptions options) {
    if (drive().isEmpty()) {
      return new FaberPropagator(
          sector.generator(), start, readings, options.tolerance(), options.cancelled());
    }
    RowBlocks blocks = sector.generator().blocks();
    DrivenGenerator generator =
        new DrivenGenerator(
            new DriveParts(drive().get(), end),
            equation -> with(equation).open(charge, blocks).generator());
    return new DrivenPropagator(
        generator,
        drive().get().schedule(),
        start,
        begin(),
        readings,
        options.tolerance(),
        options.cancelled());
  }

  /** The sector of the trace. */
  ChargeSector neutral();

  /** The number of complex unknowns of a sector. */
  long dimension(ChargeSector sector);

  /**
   * What work in a sector needs.
   *
   * @param vectors vectors of unknowns held at once
   */
  Footprint footprint(ChargeSector sector, int vectors);

  /** Brings the generator of a sector into memory. */
  OpenSector open(ChargeSector sector, RowBlocks blocks);
}
