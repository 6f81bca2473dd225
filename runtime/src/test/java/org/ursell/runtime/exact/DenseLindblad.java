package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The same master equation the long way: Kronecker products on the whole Hilbert space, no
 * symmetry, and the exponential of the full Liouvillian. A complex matrix A + iB is kept as [[A,
 * -B], [B, A]], for which sums, products and exponentials are those of real matrices.
 */
final class DenseLindblad {
  private final LindbladModel model;
  private final List<Integer> speciesOfSite = new ArrayList<>();
  private final int dimension;
  private final RealMatrix liouvillian;

  DenseLindblad(LindbladModel model) {
    this.model = model;
    int size = 1;
    for (int s = 0; s < model.species().size(); s++) {
      for (int k = 0; k < model.species().get(s).count(); k++) {
        speciesOfSite.add(s);
        size *= model.species().get(s).levels();
      }
    }
    dimension = size;
    RealMatrix hamiltonian = zero(dimension);
    List<RealMatrix> jumps = new ArrayList<>();
    int sites = speciesOfSite.size();
    for (int i = 0; i < sites; i++) {
      hamiltonian = hamiltonian.add(on(i, model.species().get(species(i)).hamiltonian()));
      for (LindbladModel.IndividualJump jump : model.jumps()) {
        if (jump.species() == species(i)) {
          jumps.add(on(i, jump.operator()).scalarMultiply(Math.sqrt(jump.rate())));
        }
      }
    }
    for (LindbladModel.PairCoupling c : model.couplings()) {
      for (int i = 0; i < sites; i++) {
        for (int j = 0; j < sites; j++) {
          if (i != j && species(i) == c.firstSpecies() && species(j) == c.secondSpecies()) {
            SiteOperator first =
                c.first().times(c.coefficient().getReal(), c.coefficient().getImaginary());
            hamiltonian = hamiltonian.add(on(i, first).multiply(on(j, c.second())));
          }
        }
      }
    }
    for (LindbladModel.CollectiveJump jump : model.collectiveJumps()) {
      RealMatrix sum = zero(dimension);
      for (int i = 0; i < sites; i++) {
        sum = sum.add(on(i, jump.operators().get(species(i))));
      }
      jumps.add(sum.scalarMultiply(Math.sqrt(jump.rate())));
    }
    liouvillian = liouvillian(hamiltonian, jumps);
  }

  /** With rho stacked row by row, A rho B is (A kron B^T). */
  private RealMatrix liouvillian(RealMatrix h, List<RealMatrix> jumps) {
    RealMatrix one = identity(dimension);
    RealMatrix sum = kron(times(h, new Complex(0, -1)), one);
    sum = sum.add(kron(one, times(transposed(h), new Complex(0, 1))));
    for (RealMatrix jump : jumps) {
      // The embedding's transpose is the Hermitian conjugate.
      RealMatrix loss = jump.transpose().multiply(jump).scalarMultiply(-0.5);
      sum = sum.add(kron(jump, transposed(jump.transpose())));
      sum = sum.add(kron(loss, one)).add(kron(one, transposed(loss)));
    }
    return sum;
  }

  private int species(int site) {
    return speciesOfSite.get(site);
  }

  /** An operator of one site on the whole space. */
  RealMatrix on(int site, SiteOperator operator) {
    RealMatrix product = identity(1);
    for (int i = 0; i < speciesOfSite.size(); i++) {
      int d = model.species().get(species(i)).levels();
      product = kron(product, i == site ? embed(operator) : identity(d));
    }
    return product;
  }

  /** Tr(rho(t) O) on the first site of a species, from a product start. */
  Complex expectation(List<SiteOperator> start, int ofSpecies, SiteOperator operator, double t) {
    return expectation(evolved(product(start), t), ofSpecies, operator);
  }

  /** A product state, stacked row by row, real parts before imaginary ones. */
  double[] product(List<SiteOperator> start) {
    RealMatrix rho = identity(1);
    for (int site = 0; site < speciesOfSite.size(); site++) {
      rho = kron(rho, embed(start.get(species(site))));
    }
    int whole = dimension * dimension;
    double[] stacked = new double[2 * whole];
    for (int i = 0; i < dimension; i++) {
      for (int j = 0; j < dimension; j++) {
        stacked[i * dimension + j] = rho.getEntry(i, j);
        stacked[whole + i * dimension + j] = rho.getEntry(i + dimension, j);
      }
    }
    return stacked;
  }

  /** Tr(rho O) on the first site of a species. */
  Complex expectation(double[] stacked, int ofSpecies, SiteOperator operator) {
    int whole = dimension * dimension;
    RealMatrix o = on(speciesOfSite.indexOf(ofSpecies), operator);
    Complex sum = Complex.ZERO;
    for (int i = 0; i < dimension; i++) {
      for (int j = 0; j < dimension; j++) {
        Complex entry = new Complex(stacked[i * dimension + j], stacked[whole + i * dimension + j]);
        sum = sum.add(entry.multiply(new Complex(o.getEntry(j, i), o.getEntry(j + dimension, i))));
      }
    }
    return sum;
  }

  /** A later state, by a Taylor series in steps so short that it cannot go wrong. */
  double[] evolved(double[] start, double t) {
    int steps = (int) Math.ceil(t * liouvillian.getNormInfty()) + 1;
    double[] state = start;
    for (int step = 0; step < steps; step++) {
      double[] term = state;
      double[] sum = state.clone();
      for (int k = 1; k <= 20; k++) {
        term = liouvillian.operate(term);
        double factor = t / steps / k;
        for (int i = 0; i < term.length; i++) {
          term[i] *= factor;
          sum[i] += term[i];
        }
      }
      state = sum;
    }
    return state;
  }

  /**
   * The size of a perturbation that makes a number an eigenvalue: an upper bound on the smallest
   * singular value of L - lambda, from the solution of one linear system.
   */
  double distanceFromSpectrum(Complex lambda) {
    int whole = dimension * dimension;
    RealMatrix shift = times(identity(whole), lambda);
    double[] right = new Random(1).doubles(2L * whole).toArray();
    RealVector side = new ArrayRealVector(right);
    RealVector solution =
        new LUDecomposition(liouvillian.subtract(shift), 0.0).getSolver().solve(side);
    return side.getNorm() / solution.getNorm();
  }

  private static RealMatrix zero(int size) {
    return new Array2DRowRealMatrix(2 * size, 2 * size);
  }

  private static RealMatrix identity(int size) {
    return MatrixUtils.createRealIdentityMatrix(2 * size);
  }

  private static RealMatrix embed(SiteOperator operator) {
    int d = operator.levels();
    RealMatrix matrix = zero(d);
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        put(matrix, i, j, new Complex(operator.re(i, j), operator.im(i, j)));
      }
    }
    return matrix;
  }

  private static void put(RealMatrix matrix, int i, int j, Complex value) {
    int size = matrix.getRowDimension() / 2;
    matrix.setEntry(i, j, value.getReal());
    matrix.setEntry(i + size, j + size, value.getReal());
    matrix.setEntry(i + size, j, value.getImaginary());
    matrix.setEntry(i, j + size, -value.getImaginary());
  }

  private static Complex get(RealMatrix matrix, int i, int j) {
    return new Complex(matrix.getEntry(i, j), matrix.getEntry(i + matrix.getRowDimension() / 2, j));
  }

  private static RealMatrix times(RealMatrix matrix, Complex factor) {
    RealMatrix scalar = zero(matrix.getRowDimension() / 2);
    for (int i = 0; i < matrix.getRowDimension() / 2; i++) {
      put(scalar, i, i, factor);
    }
    return scalar.multiply(matrix);
  }

  private static RealMatrix transposed(RealMatrix matrix) {
    int size = matrix.getRowDimension() / 2;
    RealMatrix result = zero(size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        put(result, i, j, get(matrix, j, i));
      }
    }
    return result;
  }

  private static RealMatrix kron(RealMatrix a, RealMatrix b) {
    int m = a.getRowDimension() / 2;
    int n = b.getRowDimension() / 2;
    RealMatrix product = zero(m * n);
    for (int i = 0; i < m * m; i++) {
      Complex left = get(a, i / m, i % m);
      for (int j = 0; !left.isZero() && j < n * n; j++) {
        Complex value = left.multiply(get(b, j / n, j % n));
        if (!value.isZero()) {
          put(product, i / m * n + j / n, i % m * n + j % n, value);
        }
      }
    }
    return product;
  }
}
