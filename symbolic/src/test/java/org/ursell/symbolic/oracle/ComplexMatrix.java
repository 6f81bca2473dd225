package org.ursell.symbolic.oracle;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/** An immutable square complex matrix. Products skip the zeros of the left factor. */
public final class ComplexMatrix {
  private final int size;
  private final double[] re;
  private final double[] im;

  private ComplexMatrix(int size, double[] re, double[] im) {
    this.size = size;
    this.re = re;
    this.im = im;
  }

  /** The zero matrix. */
  public static ComplexMatrix zero(int size) {
    return new ComplexMatrix(size, new double[size * size], new double[size * size]);
  }

  /** The identity. */
  public static ComplexMatrix identity(int size) {
    ComplexMatrix one = zero(size);
    for (int i = 0; i < size; i++) {
      one.re[i * size + i] = 1.0;
    }
    return one;
  }

  /** The matrix of a single-site operator. */
  public static ComplexMatrix of(SiteOperator operator) {
    ComplexMatrix matrix = zero(operator.levels());
    for (int i = 0; i < matrix.size; i++) {
      for (int j = 0; j < matrix.size; j++) {
        matrix.re[i * matrix.size + j] = operator.re(i, j);
        matrix.im[i * matrix.size + j] = operator.im(i, j);
      }
    }
    return matrix;
  }

  /** A matrix from its row-major entries, which are copied. */
  public static ComplexMatrix of(int size, double[] re, double[] im) {
    return new ComplexMatrix(size, re.clone(), im.clone());
  }

  /** The number of rows. */
  public int size() {
    return size;
  }

  /** One entry. */
  public Complex get(int row, int column) {
    return new Complex(re[row * size + column], im[row * size + column]);
  }

  /** The Kronecker product; the left factor has the more significant index. */
  public ComplexMatrix kronecker(ComplexMatrix right) {
    int n = right.size;
    ComplexMatrix product = zero(size * n);
    for (int i = 0; i < product.size; i++) {
      for (int j = 0; j < product.size; j++) {
        int left = (i / n) * size + j / n;
        int other = (i % n) * n + j % n;
        int at = i * product.size + j;
        product.re[at] = re[left] * right.re[other] - im[left] * right.im[other];
        product.im[at] = re[left] * right.im[other] + im[left] * right.re[other];
      }
    }
    return product;
  }

  /** The sum. */
  public ComplexMatrix plus(ComplexMatrix other) {
    ComplexMatrix sum = of(size, re, im);
    for (int k = 0; k < re.length; k++) {
      sum.re[k] += other.re[k];
      sum.im[k] += other.im[k];
    }
    return sum;
  }

  /** The difference. */
  public ComplexMatrix minus(ComplexMatrix other) {
    return plus(other.times(-1.0, 0.0));
  }

  /** This matrix times a complex number. */
  public ComplexMatrix times(double real, double imaginary) {
    ComplexMatrix scaled = zero(size);
    for (int k = 0; k < re.length; k++) {
      scaled.re[k] = real * re[k] - imaginary * im[k];
      scaled.im[k] = real * im[k] + imaginary * re[k];
    }
    return scaled;
  }

  /** The matrix product, this one to the left. */
  public ComplexMatrix times(ComplexMatrix right) {
    ComplexMatrix product = zero(size);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double a = re[i * size + k];
        double b = im[i * size + k];
        if (a != 0.0 || b != 0.0) {
          for (int j = 0; j < size; j++) {
            double c = right.re[k * size + j];
            double d = right.im[k * size + j];
            product.re[i * size + j] += a * c - b * d;
            product.im[i * size + j] += a * d + b * c;
          }
        }
      }
    }
    return product;
  }

  /** The Hermitian conjugate. */
  public ComplexMatrix adjoint() {
    ComplexMatrix adjoint = zero(size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        adjoint.re[i * size + j] = re[j * size + i];
        adjoint.im[i * size + j] = -im[j * size + i];
      }
    }
    return adjoint;
  }

  /** The matrix whose entry (i, j) is this one's at (map[i], map[j]). */
  public ComplexMatrix relabelled(int[] map) {
    ComplexMatrix relabelled = zero(size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        relabelled.re[i * size + j] = re[map[i] * size + map[j]];
        relabelled.im[i * size + j] = im[map[i] * size + map[j]];
      }
    }
    return relabelled;
  }

  /** The sum of the diagonal. */
  public Complex trace() {
    Complex sum = Complex.ZERO;
    for (int i = 0; i < size; i++) {
      sum = sum.add(get(i, i));
    }
    return sum;
  }

  /** The trace of this matrix times another, without forming the product. */
  public Complex traceOfProduct(ComplexMatrix right) {
    double sumRe = 0.0;
    double sumIm = 0.0;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        int left = i * size + k;
        int other = k * size + i;
        sumRe += re[left] * right.re[other] - im[left] * right.im[other];
        sumIm += re[left] * right.im[other] + im[left] * right.re[other];
      }
    }
    return new Complex(sumRe, sumIm);
  }

  /** The largest real or imaginary part of an entry. */
  public double largestPart() {
    double largest = 0.0;
    for (int k = 0; k < re.length; k++) {
      largest = Math.max(largest, Math.max(Math.abs(re[k]), Math.abs(im[k])));
    }
    return largest;
  }
}
