package org.ursell.runtime.exact;

import java.util.Optional;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.state.SymmetricEntries;

/** One charge sector with its generator in memory: what can be started, followed and read in it. */
interface OpenSector {
  /** Advances and images of vectors. */
  SectorGenerator generator();

  /** The coefficients of a state. */
  double[] start(ExactStart start);

  /**
   * Adds the coefficients of a state to its entries.
   *
   * @param columns the numbers of the entries
   */
  void read(double[] vector, StateColumns columns, SymmetricEntries entries);

  /** This sector's contribution to an expectation in a Hermitian state. */
  VectorReading reading(ObservableDescriptor observable);

  /** The trace; empty in a charged sector, which has none. */
  Optional<VectorReading> trace();

  /** Norms in which what is small is small in all that is read. */
  CoherenceNorms norms();

  /** A state of trace 1 in the neutral sector; without entries elsewhere. */
  double[] mixed();
}
