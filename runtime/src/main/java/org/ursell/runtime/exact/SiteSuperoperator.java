package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * A linear map of the operators of one site: entry (to, from) is the coefficient with which the
 * transition of mode {@code from} becomes that of mode {@code to}. Rows and columns run over the
 * modes of all species, so that a collective operator of several species is one such matrix.
 */
final class SiteSuperoperator {
  private final int size;
  private final double[] re;
  private final double[] im;

  SiteSuperoperator(int size) {
    this.size = size;
    this.re = new double[size * size];
    this.im = new double[size * size];
  }

  /** rho to O rho on the sites of a species. */
  static SiteSuperoperator left(TransitionModes modes, int species, SiteOperator o) {
    SiteSuperoperator map = new SiteSuperoperator(modes.size());
    int d = modes.levels(species);
    for (int k = 0; k < d; k++) {
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          map.add(modes.mode(species, k, j), modes.mode(species, i, j), o.re(k, i), o.im(k, i));
        }
      }
    }
    return map;
  }

  /** rho to rho O on the sites of a species. */
  static SiteSuperoperator right(TransitionModes modes, int species, SiteOperator o) {
    SiteSuperoperator map = new SiteSuperoperator(modes.size());
    int d = modes.levels(species);
    for (int k = 0; k < d; k++) {
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          map.add(modes.mode(species, i, k), modes.mode(species, i, j), o.re(j, k), o.im(j, k));
        }
      }
    }
    return map;
  }

  int size() {
    return size;
  }

  double re(int to, int from) {
    return re[to * size + from];
  }

  double im(int to, int from) {
    return im[to * size + from];
  }

  boolean isZero(int to, int from) {
    return re(to, from) == 0.0 && im(to, from) == 0.0;
  }

  double magnitude(int to, int from) {
    return Math.hypot(re(to, from), im(to, from));
  }

  double largest() {
    double largest = 0.0;
    for (int k = 0; k < re.length; k++) {
      largest = Math.max(largest, Math.hypot(re[k], im[k]));
    }
    return largest;
  }

  void add(int to, int from, double real, double imaginary) {
    re[to * size + from] += real;
    im[to * size + from] += imaginary;
  }

  void set(int to, int from, double real, double imaginary) {
    re[to * size + from] = real;
    im[to * size + from] = imaginary;
  }

  /** Adds factor * other to this map. */
  void add(Complex factor, SiteSuperoperator other) {
    for (int k = 0; k < re.length; k++) {
      re[k] += factor.getReal() * other.re[k] - factor.getImaginary() * other.im[k];
      im[k] += factor.getReal() * other.im[k] + factor.getImaginary() * other.re[k];
    }
  }

  /** This map after the other, on the same site. */
  SiteSuperoperator after(SiteSuperoperator other) {
    SiteSuperoperator product = new SiteSuperoperator(size);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (!isZero(i, k)) {
          double a = re(i, k);
          double b = im(i, k);
          for (int j = 0; j < size; j++) {
            product.re[i * size + j] += a * other.re(k, j) - b * other.im(k, j);
            product.im[i * size + j] += a * other.im(k, j) + b * other.re(k, j);
          }
        }
      }
    }
    return product;
  }

  /** Sets entries that are rounding errors on the given scale to zero. */
  void clean(double scale) {
    for (int k = 0; k < re.length; k++) {
      if (Math.abs(re[k]) < 4e-15 * scale) {
        re[k] = 0.0;
      }
      if (Math.abs(im[k]) < 4e-15 * scale) {
        im[k] = 0.0;
      }
    }
  }
}
