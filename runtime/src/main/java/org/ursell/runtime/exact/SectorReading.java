package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableTerm;
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

  /** The reading of an operator on several sites, a sum of products. */
  SectorReading(SectorBasis basis, List<ObservableTerm> terms) {
    direct = ProductFunctional.of(basis, terms);
    mirrored = ProductFunctional.of(basis, ProductFunctional.adjoint(terms));
    selfMirrored = basis.sector().isNeutral();
  }

  /** The reading of a linear observable: a part of {@link ExactReadings}. */
  static SectorReading of(SectorBasis basis, ObservableDescriptor linear) {
    return linear.expression().isPresent()
        ? new SectorReading(basis, ExactReadings.terms(linear))
        : new SectorReading(basis, linear.species(), linear.operator());
  }

  /** This sector's contribution to Tr(rho O); real-linear in the coefficients. */
  @Override
  public Complex value(double[] c) {
    Complex value = direct.value(c);
    return selfMirrored ? value : value.add(mirrored.value(c).conjugate());
  }
}
