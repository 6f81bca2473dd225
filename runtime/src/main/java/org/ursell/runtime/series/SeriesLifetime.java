package org.ursell.runtime.series;

/**
 * The lifetime that a series gives at one size, with what it can be judged by. Valid or not, the
 * numbers are those of the series.
 *
 * @param size N, the number of sites of the followed species
 * @param value the first root T of sum eps^k g_k(t) = -1, in inverse rates: the 1/e time; NaN if
 *     there is none
 * @param valueOneOrderLower the same without the last term, which equations of one order less give
 * @param decayTime the time tau of exp(-t/tau) at late times, 1 / sum eps^k d_k
 * @param frequency of the order parameter at late times, in radians per unit of time, in the
 *     laboratory
 * @param expansionRatio |d_2| / (d_1 N): the first correction to the law's rate, as a part of it;
 *     NaN at order 2
 * @param residual what the lines leave at T, as a part of it
 * @param valid whether the conditions of validity hold
 * @param reason which of them does not; empty if all hold
 */
public record SeriesLifetime(
    double size,
    double value,
    double valueOneOrderLower,
    double decayTime,
    double frequency,
    double expansionRatio,
    double residual,
    boolean valid,
    String reason) {
  /** By what part of itself the lifetime changes with the last order. */
  public double orderSensitivity() {
    return Math.abs(value - valueOneOrderLower) / value;
  }
}
