package org.ursell.runtime.exact;

/** The number of arrangements of sites that share an occupation, by its logarithm. */
final class SymmetricWeights {
  private final TransitionModes modes;
  private final double[] logFactorial;

  SymmetricWeights(TransitionModes modes) {
    this.modes = modes;
    int largest = 1;
    for (int s = 0; s < modes.speciesCount(); s++) {
      largest = Math.max(largest, modes.count(s));
    }
    logFactorial = new double[largest + 1];
    for (int n = 2; n <= largest; n++) {
      logFactorial[n] = logFactorial[n - 1] + Math.log(n);
    }
  }

  /** Half the logarithm of the product over species of N! / prod n_ij!. */
  double halfLogArrangements(int[] occupation) {
    double sum = 0.0;
    for (int s = 0; s < modes.speciesCount(); s++) {
      sum += logFactorial[modes.count(s)];
    }
    for (int n : occupation) {
      sum -= logFactorial[n];
    }
    return 0.5 * sum;
  }
}
