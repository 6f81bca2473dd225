package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A correlation in the steady state at one cut of the modes, followed until it is gone. Kept, it
 * gives its spectrum at any frequency without being followed once more.
 *
 * @param steps what it is made of; where several sectors are read, those of each from tau = 0 on
 * @param edges the populations at the edges in the steady state
 * @param followed false where too much is at the edges, and it was not worth following
 */
record FadingCorrelation(List<PropagatorStep> steps, double[] edges, boolean followed) {
  private static final int NODES = 48;

  /** A wave turns by no more than this in one piece of a step. */
  private static final double TURN = 20.0;

  private static final double MOST_PIECES = 1e5;

  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(NODES);

  /** 2 Re of the integral of the correlation times exp(-i w tau), at each frequency w. */
  double[] spectrum(double[] frequencies) {
    requireTold(frequencies);
    double[] spectrum = new double[frequencies.length];
    for (PropagatorStep step : steps) {
      add(step, frequencies, spectrum);
    }
    return spectrum;
  }

  /** So many times a correlation may turn, less than a minute of work. */
  private void requireTold(double[] frequencies) {
    double lasting = steps.stream().mapToDouble(PropagatorStep::length).sum();
    double most = MOST_PIECES * TURN / lasting;
    if (largest(frequencies) > most) {
      throw new InvalidInputException(
          "a frequency of %.6g turns too often while the correlation lasts, for %.6g"
              .formatted(largest(frequencies), lasting),
          "ask for frequencies up to %.3g".formatted(most));
    }
  }

  private static double largest(double[] frequencies) {
    return Arrays.stream(frequencies).map(Math::abs).max().orElse(0.0);
  }

  private static void add(PropagatorStep step, double[] frequencies, double[] spectrum) {
    double largest = largest(frequencies);
    int pieces = (int) Math.max(1.0, Math.ceil(largest * step.length() / TURN));
    for (int piece = 0; piece < pieces; piece++) {
      double half = 0.5 * step.length() / pieces;
      double middle = step.start() + (2 * piece + 1) * half;
      for (int node = 0; node < NODES; node++) {
        double time = middle + half * RULE.getPoint(node);
        Complex value = step.value(0, time);
        double weight = 2.0 * half * RULE.getWeight(node);
        for (int k = 0; k < frequencies.length; k++) {
          double angle = frequencies[k] * time;
          spectrum[k] +=
              weight
                  * (value.getRealPart() * Math.cos(angle)
                      + value.getImaginaryPart() * Math.sin(angle));
        }
      }
    }
  }
}
