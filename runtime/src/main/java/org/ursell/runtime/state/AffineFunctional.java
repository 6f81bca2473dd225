package org.ursell.runtime.state;

import java.util.Map;
import java.util.SortedMap;
import org.hipparchus.complex.Complex;

/**
 * A complex constant plus a complex linear combination of moments: what every expectation is in
 * terms of a state vector. Evaluating it allocates nothing, except {@link #value}.
 */
public final class AffineFunctional implements Expectation {
  private final double constantRe;
  private final double constantIm;
  private final int[] index;
  private final double[] re;
  private final double[] im;

  AffineFunctional(Complex constant, SortedMap<Integer, Complex> coefficients) {
    constantRe = constant.getRealPart();
    constantIm = constant.getImaginaryPart();
    index = new int[coefficients.size()];
    re = new double[index.length];
    im = new double[index.length];
    int k = 0;
    for (Map.Entry<Integer, Complex> term : coefficients.entrySet()) {
      index[k] = term.getKey();
      re[k] = term.getValue().getRealPart();
      im[k++] = term.getValue().getImaginaryPart();
    }
  }

  @Override
  public double re(double[] y) {
    return constantRe + dot(re, y);
  }

  @Override
  public double im(double[] y) {
    return constantIm + dot(im, y);
  }

  @Override
  public double rateRe(double[] y, double[] dydt) {
    return linearRe(dydt);
  }

  @Override
  public double rateIm(double[] y, double[] dydt) {
    return linearIm(dydt);
  }

  @Override
  public int degree() {
    return 1;
  }

  /** The real part of its linear part at a tangent vector, such as a time derivative. */
  public double linearRe(double[] dy) {
    return dot(re, dy);
  }

  /** The imaginary part of its linear part at a tangent vector. */
  public double linearIm(double[] dy) {
    return dot(im, dy);
  }

  @Override
  public int[] moments() {
    return index.clone();
  }

  /** Adds the real (or imaginary) part of the linear coefficients to a dense row. */
  public void addTo(double[] row, boolean imaginary) {
    for (int k = 0; k < index.length; k++) {
      row[index[k]] += imaginary ? im[k] : re[k];
    }
  }

  /** Adds the real (or imaginary) part of the linear coefficients to a sparse row. */
  public void addTo(Map<Integer, Double> row, boolean imaginary) {
    for (int k = 0; k < index.length; k++) {
      row.merge(index[k], imaginary ? im[k] : re[k], Double::sum);
    }
  }

  private double dot(double[] weights, double[] y) {
    double sum = 0.0;
    for (int k = 0; k < index.length; k++) {
      sum += weights[k] * y[index[k]];
    }
    return sum;
  }
}
