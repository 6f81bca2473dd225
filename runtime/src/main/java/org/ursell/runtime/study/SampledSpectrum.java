package org.ursell.runtime.study;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ursell.runtime.response.SpectralLine;

/** A spectrum at some frequencies, in rising order. */
final class SampledSpectrum {
  private double[] x = new double[0];
  private double[] y = new double[0];

  double x(int place) {
    return x[Math.max(0, Math.min(place, x.length - 1))];
  }

  void add(double[] moreX, double[] moreY) {
    TreeMap<Double, Double> all = new TreeMap<>();
    for (int k = 0; k < x.length; k++) {
      all.put(x[k], y[k]);
    }
    for (int k = 0; k < moreX.length; k++) {
      all.put(moreX[k], moreY[k]);
    }
    x = all.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    y = all.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  int top() {
    int top = 0;
    for (int k = 1; k < y.length; k++) {
      top = y[k] > y[top] ? k : top;
    }
    return top;
  }

  /** The first place on a side at which the spectrum is below half of its top; -1 if none. */
  int half(int top, int side) {
    for (int k = top; k >= 0 && k < y.length; k += side) {
      if (y[k] < 0.5 * y[top]) {
        return k;
      }
    }
    return -1;
  }

  /** Whether there is a peak that falls to half of its height on either side. */
  boolean isLine(int top) {
    return y[top] > 0.0 && half(top, -1) >= 0 && half(top, 1) >= 0;
  }

  private double crossing(int top, int side) {
    int out = half(top, side);
    int in = out - side;
    return x[out] + (x[in] - x[out]) * (0.5 * y[top] - y[out]) / (y[in] - y[out]);
  }

  SpectralLine line() {
    int top = top();
    return new SpectralLine(
        x[top], y[top], OptionalDouble.of(crossing(top, -1)), OptionalDouble.of(crossing(top, 1)));
  }
}
