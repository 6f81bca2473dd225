package org.ursell.runtime.state;

import org.hipparchus.complex.Complex;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.linear.LinearSystem;

/** Expands single-site operators in the identity and the basis of a species. */
final class SiteExpansion {
  /** Coefficients below this, relative to the largest entry, are rounding and count as zero. */
  private static final double ROUNDING = 1e-14;

  private final SpeciesDescriptor species;
  private final LinearSystem system;

  SiteExpansion(SpeciesDescriptor species) {
    this.species = species;
    int d = species.levels();
    String remedy =
        "give %d operators that together with the identity are linearly independent"
            .formatted(d * d - 1);
    if (species.basis().size() != d * d - 1) {
      throw new InvalidInputException(
          "species %s has %d levels but %d basis operators"
              .formatted(species.name(), d, species.basis().size()),
          remedy);
    }
    // A complex system as a real one of twice the size, since only that has pivoting by magnitude.
    int m = d * d;
    RealMatrix columns = MatrixUtils.createRealMatrix(2 * m, 2 * m);
    for (int e = 0; e < m; e++) {
      SiteOperator operator =
          e == 0 ? SiteOperator.identity(d) : species.basis().get(e - 1).operator();
      for (int k = 0; k < m; k++) {
        columns.setEntry(k, e, operator.re(k / d, k % d));
        columns.setEntry(k, m + e, -operator.im(k / d, k % d));
        columns.setEntry(m + k, e, operator.im(k / d, k % d));
        columns.setEntry(m + k, m + e, operator.re(k / d, k % d));
      }
    }
    system = LinearSystem.of(columns);
    if (system.isSingular()) {
      throw new InvalidInputException(
          "the basis of species %s does not span its operators".formatted(species.name()), remedy);
    }
  }

  /**
   * The coefficients of an operator: first of the identity, then of each basis operator.
   *
   * @throws InvalidInputException if the operator has another number of levels
   */
  Complex[] expand(SiteOperator operator) {
    int d = species.levels();
    if (operator.levels() != d) {
      throw new InvalidInputException(
          "an operator on %d levels was given for species %s of %d levels"
              .formatted(operator.levels(), species.name(), d),
          "give a %1$d x %1$d matrix".formatted(d));
    }
    int m = d * d;
    double[] entries = new double[2 * m];
    double scale = 0.0;
    for (int k = 0; k < m; k++) {
      entries[k] = operator.re(k / d, k % d);
      entries[m + k] = operator.im(k / d, k % d);
      scale = Math.max(scale, Math.hypot(entries[k], entries[m + k]));
    }
    RealVector solution = system.solve(new ArrayRealVector(entries, false));
    Complex[] coefficients = new Complex[m];
    for (int e = 0; e < m; e++) {
      coefficients[e] =
          new Complex(
              clip(solution.getEntry(e), ROUNDING * scale),
              clip(solution.getEntry(m + e), ROUNDING * scale));
    }
    return coefficients;
  }

  /** The position of the adjoint of a basis operator within the basis, or -1 if it is not there. */
  int adjointOf(int element) {
    Complex[] expansion = expand(species.basis().get(element).operator().adjoint());
    int position = -1;
    for (int e = 0; e < expansion.length; e++) {
      if (!expansion[e].isZero()) {
        if (position >= 0 || e == 0 || expansion[e].subtract(1.0).norm() > 1e-12) {
          return -1;
        }
        position = e - 1;
      }
    }
    return position;
  }

  private static double clip(double value, double threshold) {
    return Math.abs(value) < threshold ? 0.0 : value;
  }
}
