package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * What one sector tells about an observable. A Hermitian rho has conjugate coefficients in opposite
 * sectors, so the sector of charge q also answers for that of charge -q: the part of Tr(rho O) that
 * lies there is the conjugate of a part of Tr(rho O^+) that lies here.
 */
final class SectorReading implements VectorReading {
  private final SectorFunctional direct;
  private final SectorFunctional mirrored;
  private final boolean selfMirrored;

  SectorReading(SectorBasis basis, int species, SiteOperator operator) {
    direct = new SectorFunctional(basis, species, operator);
    mirrored = new SectorFunctional(basis, species, operator.adjoint());
    selfMirrored = basis.sector().isNeutral();
  }

  /** This sector's contribution to Tr(rho O); real-linear in the coefficients. */
  @Override
  public Complex value(double[] c) {
    Complex value = direct.value(c);
    return selfMirrored ? value : value.add(mirrored.value(c).conjugate());
  }
}
