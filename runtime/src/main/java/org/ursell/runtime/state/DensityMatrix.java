package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.linear.HermitianSpectrum;

/**
 * The state of one site: Hermitian, of trace one and positive semidefinite, each to within {@value
 * #TOLERANCE}.
 */
public final class DensityMatrix implements SiteState {
  /** How far from Hermitian, normalised and positive a state may be. */
  public static final double TOLERANCE = 1e-10;

  private final SiteOperator operator;

  private DensityMatrix(SiteOperator operator) {
    this.operator = operator;
  }

  /**
   * The density matrix with the entries of an operator.
   *
   * @throws InvalidInputException saying which property is violated, where and by how much
   */
  public static DensityMatrix of(SiteOperator operator) {
    int levels = operator.levels();
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j <= i; j++) {
        requireFinite(operator, i, j);
        requireFinite(operator, j, i);
        double defect =
            Math.hypot(
                operator.re(i, j) - operator.re(j, i), operator.im(i, j) + operator.im(j, i));
        if (defect > TOLERANCE) {
          throw new InvalidInputException(
              "the state is not Hermitian: entries (%d,%d) and (%d,%d) are not conjugate (off by %.3g)"
                  .formatted(i, j, j, i, defect),
              "make entry (j,i) the complex conjugate of entry (i,j)");
        }
      }
    }
    Complex trace = operator.trace();
    if (trace.subtract(1.0).norm() > TOLERANCE) {
      throw new InvalidInputException(
          "the state has trace %.12g instead of 1".formatted(trace.getRealPart()),
          "divide it by its trace");
    }
    double smallest = HermitianSpectrum.smallestEigenvalue(operator);
    if (smallest < -TOLERANCE) {
      throw new InvalidInputException(
          "the state is not positive: its smallest eigenvalue is %.6g".formatted(smallest),
          "shrink the coherences, |rho_ij|^2 <= rho_ii rho_jj, or correct the populations");
    }
    return new DensityMatrix(operator);
  }

  /** The pure state of one level. */
  public static DensityMatrix level(int levels, int level) {
    return of(SiteOperator.transition(levels, level, level));
  }

  /** The state of complete ignorance, 1/d. */
  public static DensityMatrix maximallyMixed(int levels) {
    return of(SiteOperator.identity(levels).times(1.0 / levels, 0.0));
  }

  /** The entries. */
  public SiteOperator operator() {
    return operator;
  }

  /** The dimension d. */
  public int levels() {
    return operator.levels();
  }

  /** Tr(rho A). */
  public Complex expectation(SiteOperator observable) {
    return observable.expectation(operator);
  }

  @Override
  public Complex expectation(SpeciesDescriptor species, List<Integer> elements) {
    return expectation(species.basis().get(elements.get(0)).operator());
  }

  @Override
  public void requireFits(SpeciesDescriptor species) {
    if (species.levels() != levels()) {
      throw new InvalidInputException(
          "the start of species %s has %d levels, but the model has %s"
              .formatted(
                  species.name(), levels(), species.isMode() ? "a mode" : "" + species.levels()),
          species.isMode()
              ? "give a state of a mode, such as a coherent, thermal or number state"
              : "give a %1$d x %1$d matrix".formatted(species.levels()));
    }
  }

  @Override
  public String toString() {
    return operator.toString();
  }

  private static void requireFinite(SiteOperator operator, int i, int j) {
    if (!Double.isFinite(operator.re(i, j)) || !Double.isFinite(operator.im(i, j))) {
      throw new InvalidInputException(
          "entry (%d,%d) of the state is not finite".formatted(i, j), "give finite numbers");
    }
  }
}
