package org.ursell.runtime.state;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.FieldDecompositionSolver;
import org.hipparchus.linear.FieldLUDecomposition;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** Expands single-site operators in the identity and the basis of a species. */
final class SiteBasis {
  /** Coefficients below this, relative to the largest entry, are rounding and count as zero. */
  private static final double ROUNDING = 1e-14;

  private final SpeciesDescriptor species;
  private final FieldDecompositionSolver<Complex> solver;

  SiteBasis(SpeciesDescriptor species) {
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
    Complex[][] columns = new Complex[d * d][d * d];
    for (int e = 0; e < d * d; e++) {
      SiteOperator operator =
          e == 0 ? SiteOperator.identity(d) : species.basis().get(e - 1).operator();
      for (int k = 0; k < d * d; k++) {
        columns[k][e] = new Complex(operator.re(k / d, k % d), operator.im(k / d, k % d));
      }
    }
    solver =
        new FieldLUDecomposition<>(
                new Array2DRowFieldMatrix<>(ComplexField.getInstance(), columns, false),
                pivot -> pivot.norm() < 1e-12)
            .getSolver();
    if (!solver.isNonSingular()) {
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
    Complex[] entries = new Complex[d * d];
    double scale = 0.0;
    for (int k = 0; k < d * d; k++) {
      entries[k] = new Complex(operator.re(k / d, k % d), operator.im(k / d, k % d));
      scale = Math.max(scale, entries[k].norm());
    }
    double threshold = ROUNDING * scale;
    try {
      return Arrays.stream(
              solver
                  .solve(new ArrayFieldVector<>(ComplexField.getInstance(), entries, false))
                  .toArray())
          .map(c -> new Complex(clip(c.getReal(), threshold), clip(c.getImaginary(), threshold)))
          .toArray(Complex[]::new);
    } catch (MathIllegalArgumentException singular) {
      throw new IllegalStateException("checked at construction", singular);
    }
  }

  /** The position of the adjoint of a basis operator within the basis, or -1 if it is not there. */
  int adjointOf(int element) {
    SiteOperator adjoint = species.basis().get(element).operator().adjoint();
    for (int e = 0; e < species.basis().size(); e++) {
      if (species.basis().get(e).operator().equals(adjoint)) {
        return e;
      }
    }
    return -1;
  }

  private static double clip(double value, double threshold) {
    return Math.abs(value) < threshold ? 0.0 : value;
  }
}
