package org.ursell.runtime.exact;

/**
 * Whether what a series leaves out, and the rounding of what it sums, is small beside the state in
 * each of its {@linkplain CoherenceNorms norms}.
 */
final class CoherenceWatch {
  /** Of so many terms one is enough to know how large they become. */
  static final int OFTEN = 5;

  private final CoherenceNorms norms;
  private double[] peaks = new double[0];
  private double[] lasts = new double[0];
  private double[] sums = new double[0];

  CoherenceWatch(CoherenceNorms norms) {
    this.norms = norms;
  }

  /** Begins anew, with a first term. */
  void begin(double weight, double[] state) {
    peaks = new double[0];
    see(weight, state, state);
  }

  /** Takes note of a term, {@code weight} times a vector, and of the sum that it has reached. */
  void see(double weight, double[] vector, double[] sum) {
    lasts = norms.of(vector);
    sums = norms.of(sum);
    peaks = peaks.length == 0 ? new double[lasts.length] : peaks;
    for (int one = 0; one < lasts.length; one++) {
      lasts[one] *= Math.abs(weight);
      peaks[one] = Math.max(peaks[one], lasts[one]);
    }
  }

  /** The largest part of the state that the last term noted is. */
  double last() {
    return CoherenceNorms.share(lasts, sums);
  }

  /** The largest part of the state that the largest term noted is. */
  double peak() {
    return CoherenceNorms.share(peaks, sums);
  }
}
