package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/**
 * Where the variables stand: for a species of d levels the d^2 real numbers of its average density
 * matrix, at row i and column j the population rho_ii, above the diagonal Re rho_ij, and below it
 * Im rho_ji; for a mode Re a and Im a.
 */
final class StateLayout {
  private final List<LindbladData.Species> species;
  private final List<Integer> offsets = new ArrayList<>();
  private final int size;

  StateLayout(List<LindbladData.Species> species) {
    this.species = List.copyOf(species);
    int next = 0;
    for (LindbladData.Species one : species) {
      offsets.add(next);
      next += one.levels() == 0 ? 2 : one.levels() * one.levels();
    }
    size = next;
  }

  /** The number of variables. */
  int size() {
    return size;
  }

  int speciesCount() {
    return species.size();
  }

  int levels(int s) {
    return species.get(s).levels();
  }

  double count(int s) {
    return species.get(s).count();
  }

  boolean isMode(int s) {
    return levels(s) == 0;
  }

  /** The first variable of a species; of a mode the real part, which the imaginary one follows. */
  int offset(int s) {
    return offsets.get(s);
  }

  /** How many variables a species has. */
  int width(int s) {
    return isMode(s) ? 2 : levels(s) * levels(s);
  }

  /** The species that a variable belongs to. */
  int speciesOf(int variable) {
    int s = offsets.size() - 1;
    while (offsets.get(s) > variable) {
      s--;
    }
    return s;
  }

  /** The Hermitian matrix that a variable is the coefficient of. */
  SiteOperator unit(int variable) {
    int s = speciesOf(variable);
    int d = levels(s);
    int i = (variable - offset(s)) / d;
    int j = (variable - offset(s)) % d;
    SiteOperator zero = SiteOperator.zero(d);
    if (i == j) {
      return zero.plus(i, i, 1.0, 0.0);
    }
    return i < j
        ? zero.plus(i, j, 1.0, 0.0).plus(j, i, 1.0, 0.0)
        : zero.plus(j, i, 0.0, 1.0).plus(i, j, 0.0, -1.0);
  }

  /** The operator whose expectation a variable of a species of levels is. */
  SiteOperator measured(int variable) {
    int k = variable - offset(speciesOf(variable));
    int d = levels(speciesOf(variable));
    return unit(variable).times(k / d == k % d ? 1.0 : 0.5, 0.0);
  }

  /** Tr(rho A) as numbers in front of the variables of a species. */
  Complex[] weights(int s, SiteOperator operator) {
    Complex[] weights = new Complex[width(s)];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = operator.expectation(unit(offset(s) + k));
    }
    return weights;
  }

  /** The variables of a Hermitian matrix of a species' dimension; an anti-Hermitian part is cut. */
  void write(int s, SiteOperator hermitian, double[] x) {
    int d = levels(s);
    for (int i = 0; i < d; i++) {
      x[offset(s) + i * d + i] = hermitian.re(i, i);
      for (int j = i + 1; j < d; j++) {
        x[offset(s) + i * d + j] = 0.5 * (hermitian.re(i, j) + hermitian.re(j, i));
        x[offset(s) + j * d + i] = 0.5 * (hermitian.im(i, j) - hermitian.im(j, i));
      }
    }
  }

  /** The average density matrix of a species. */
  SiteOperator matrix(int s, double[] x) {
    int d = levels(s);
    SiteOperator sum = SiteOperator.zero(d);
    for (int i = 0; i < d; i++) {
      sum = sum.plus(i, i, x[offset(s) + i * d + i], 0.0);
      for (int j = i + 1; j < d; j++) {
        double re = x[offset(s) + i * d + j];
        double im = x[offset(s) + j * d + i];
        sum = sum.plus(i, j, re, im).plus(j, i, re, -im);
      }
    }
    return sum;
  }

  /** Column by column, what a linear map of Hermitian matrices does to the variables. */
  double[][] matrixOf(int s, UnaryOperator<SiteOperator> map) {
    int n = width(s);
    double[][] matrix = new double[n][n];
    double[] image = new double[size];
    for (int k = 0; k < n; k++) {
      write(s, map.apply(unit(offset(s) + k)), image);
      for (int row = 0; row < n; row++) {
        matrix[row][k] = image[offset(s) + row];
      }
    }
    return matrix;
  }
}
