package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/** A Lindblad equation in a finite space, divided into charge sectors. */
interface ExactSystem {
  /**
   * With no more {@linkplain #digitsLost digits lost} the norm of the state is enough to judge
   * errors by: of 16 digits 6 are left where all of them add up, and far more where they do not.
   */
  double FEW_DIGITS = 10.0;

  /** The same for eigenvectors, of which rates are read that are small beside all others. */
  double FEW_DIGITS_OF_RATES = 7.0;

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

  /** Refuses so many sites that what reads a state is beyond the range of numbers. */
  default void requireReadable() {
    // The largest weight of an entry is the trace of the identity.
    if (2.0 * Math.log(10.0) * digitsLost() > CoherenceNorms.BEYOND) {
      throw new InvalidInputException(
          "what an exact solution of %d sites is read by is beyond the range of numbers"
              .formatted(sites()),
          "ask for fewer sites, or for what holds at many: the law of large N, or a quoted lifetime");
    }
  }

  /** Norms by which errors in a sector are judged beside the norm of the state, if needed. */
  default Optional<CoherenceNorms> norms(OpenSector sector) {
    return digitsLost() > FEW_DIGITS ? Optional.of(sector.norms()) : Optional.empty();
  }

  /** Norms by which an eigenvector in a sector is judged beside its own norm, if needed. */
  default Optional<CoherenceNorms> normsOfRates(OpenSector sector) {
    return digitsLost() > FEW_DIGITS_OF_RATES ? Optional.of(sector.norms()) : Optional.empty();
  }

  /** The bytes that these take per unknown. */
  default double normBytes() {
    return digitsLost() > FEW_DIGITS ? CoherenceNorms.ROW_BYTES : 0.0;
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
          sector.generator(),
          start,
          readings,
          options.tolerance(),
          norms(sector),
          options.cancelled());
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
        norms(sector),
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
