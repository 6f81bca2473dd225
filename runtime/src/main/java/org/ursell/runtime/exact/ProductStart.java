package org.ursell.runtime.exact;

import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.linear.HermitianSpectrum;

/** The coefficients of a product state in the normalised symmetric basis of a sector. */
final class ProductStart {
  private static final double TOLERANCE = 1e-9;

  private ProductStart() {}

  /**
   * Checks single-site density matrices.
   *
   * @param sites one for each species
   * @throws InvalidInputException unless each is Hermitian, positive, of trace 1 and of the right
   *     dimension
   */
  static void check(List<SiteOperator> sites, LindbladModel model) {
    if (sites.size() != model.species().size()) {
      throw new InvalidInputException(
          "the start has "
              + sites.size()
              + " density matrices for "
              + model.species().size()
              + " species",
          "give one for each species");
    }
    for (int s = 0; s < sites.size(); s++) {
      SiteOperator rho = sites.get(s);
      String where = "the start of species '" + model.species().get(s).name() + "'";
      if (rho.levels() != model.species().get(s).levels()) {
        throw new InvalidInputException(
            where + " has " + rho.levels() + " levels",
            "give a matrix of dimension " + model.species().get(s).levels());
      }
      boolean hermitian = true;
      for (int i = 0; i < rho.levels(); i++) {
        for (int j = 0; j < rho.levels(); j++) {
          double gap = Math.hypot(rho.re(i, j) - rho.re(j, i), rho.im(i, j) + rho.im(j, i));
          hermitian &= gap <= TOLERANCE;
        }
      }
      if (!hermitian
          || !(rho.trace().subtract(1.0).norm() <= TOLERANCE)
          || HermitianSpectrum.smallestEigenvalue(rho) < -TOLERANCE) {
        throw new InvalidInputException(
            where + " is not a density matrix: " + rho,
            "give a Hermitian matrix of trace 1 without negative eigenvalues");
      }
    }
  }

  /** Coefficients sqrt(arrangements) prod rho_ij^n_ij, real and imaginary parts alternating. */
  static double[] coefficients(SectorBasis basis, List<SiteOperator> sites, RowBlocks blocks) {
    TransitionModes modes = basis.modes();
    int size = modes.size();
    double[] logModulus = new double[size];
    double[] angle = new double[size];
    for (int m = 0; m < size; m++) {
      SiteOperator rho = sites.get(modes.speciesOf(m));
      double re = rho.re(modes.row(m), modes.column(m));
      double im = rho.im(modes.row(m), modes.column(m));
      logModulus[m] = Math.log(Math.hypot(re, im));
      angle[m] = Math.atan2(im, re);
    }
    SymmetricWeights weights = new SymmetricWeights(modes);
    double[] c = new double[2 * basis.dimension()];
    blocks.rows(
        basis.dimension(),
        (block, low, high) -> {
          int[] occupation = new int[size];
          for (int r = low; r < high; r++) {
            double log = 0.0;
            double phase = 0.0;
            for (int m = 0; m < size; m++) {
              occupation[m] = basis.occupation(r, m);
              if (occupation[m] > 0) {
                log += occupation[m] * logModulus[m];
                phase += occupation[m] * angle[m];
              }
            }
            double modulus = Math.exp(log + weights.halfLogArrangements(occupation));
            c[2 * r] = modulus * Math.cos(phase);
            c[2 * r + 1] = modulus * Math.sin(phase);
          }
        });
    return c;
  }
}
