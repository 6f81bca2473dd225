package org.ursell.runtime.exact;

import java.util.List;
import org.ursell.runtime.equations.ObservableDescriptor;

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
