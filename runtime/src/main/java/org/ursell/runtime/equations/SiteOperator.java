package org.ursell.runtime.equations;

import java.util.Arrays;
import org.hipparchus.complex.Complex;

/**
 * An operator on the Hilbert space of one site: an immutable complex d x d matrix, entry (i, j)
 * being the coefficient of |i&gt;&lt;j|. Density matrices of one site are of this kind, too.
 */
public final class SiteOperator {
  private final int levels;
  private final double[] re;
  private final double[] im;

  private SiteOperator(int levels, double[] re, double[] im) {
    this.levels = levels;
    this.re = re;
    this.im = im;
  }

  /** The zero operator on d levels. */
  public static SiteOperator zero(int levels) {
    return new SiteOperator(levels, new double[levels * levels], new double[levels * levels]);
  }

  /** The identity on d levels. */
  public static SiteOperator identity(int levels) {
    SiteOperator sum = zero(levels);
    for (int i = 0; i < levels; i++) {
      sum = sum.plus(i, i, 1.0, 0.0);
    }
    return sum;
  }

  /** The transition |to&gt;&lt;from| on d levels. */
  public static SiteOperator transition(int levels, int to, int from) {
    return zero(levels).plus(to, from, 1.0, 0.0);
  }

  /** This operator plus (re + i im) |row&gt;&lt;column|. */
  public SiteOperator plus(int row, int column, double real, double imaginary) {
    double[] newRe = re.clone();
    double[] newIm = im.clone();
    newRe[row * levels + column] += real;
    newIm[row * levels + column] += imaginary;
    return new SiteOperator(levels, newRe, newIm);
  }

  /** The sum of two operators on as many levels. */
  public SiteOperator plus(SiteOperator other) {
    SiteOperator sum = new SiteOperator(levels, re.clone(), im.clone());
    for (int k = 0; k < re.length; k++) {
      sum.re[k] += other.re[k];
      sum.im[k] += other.im[k];
    }
    return sum;
  }

  /** This operator times a complex number. */
  public SiteOperator times(double real, double imaginary) {
    SiteOperator scaled = zero(levels);
    for (int k = 0; k < re.length; k++) {
      scaled.re[k] = real * re[k] - imaginary * im[k];
      scaled.im[k] = real * im[k] + imaginary * re[k];
    }
    return scaled;
  }

  /** The operator product, this one to the left. */
  public SiteOperator times(SiteOperator right) {
    SiteOperator product = zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        for (int k = 0; k < levels; k++) {
          int left = i * levels + k;
          int other = k * levels + j;
          product.re[i * levels + j] += re[left] * right.re[other] - im[left] * right.im[other];
          product.im[i * levels + j] += re[left] * right.im[other] + im[left] * right.re[other];
        }
      }
    }
    return product;
  }

  /** The Hermitian conjugate. */
  public SiteOperator adjoint() {
    SiteOperator adjoint = zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        adjoint.re[i * levels + j] = re[j * levels + i];
        // Not -im, which would turn 0.0 into -0.0, unequal to it.
        adjoint.im[i * levels + j] = 0.0 - im[j * levels + i];
      }
    }
    return adjoint;
  }

  /** The sum of the diagonal. */
  public Complex trace() {
    double real = 0.0;
    double imaginary = 0.0;
    for (int i = 0; i < levels; i++) {
      real += re[i * levels + i];
      imaginary += im[i * levels + i];
    }
    return new Complex(real, imaginary);
  }

  /** Tr(rho A) with this operator as A. */
  public Complex expectation(SiteOperator rho) {
    return rho.times(this).trace();
  }

  /** The dimension d. */
  public int levels() {
    return levels;
  }

  /** Real part of an entry. */
  public double re(int row, int column) {
    return re[row * levels + column];
  }

  /** Imaginary part of an entry. */
  public double im(int row, int column) {
    return im[row * levels + column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteOperator that
        && levels == that.levels
        && Arrays.equals(re, that.re)
        && Arrays.equals(im, that.im);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(re) + Arrays.hashCode(im);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        if (re(i, j) != 0.0 || im(i, j) != 0.0) {
          text.append(text.length() == 0 ? "" : " + ");
          text.append('(').append(re(i, j)).append(" + ").append(im(i, j)).append("i)");
          text.append('|').append(i).append("><").append(j).append('|');
        }
      }
    }
    return text.length() == 0 ? "0" : text.toString();
  }
}
