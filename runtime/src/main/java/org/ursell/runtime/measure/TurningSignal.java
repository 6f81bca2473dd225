package org.ursell.runtime.measure;

import org.ursell.runtime.equations.Internal;

/**
 * A signal that has settled on A exp(i w t), as it is in a relative equilibrium. Its phase at the
 * end is meaningful only relative to other signals of the same state.
 *
 * @param re real part of A
 * @param im imaginary part of A
 * @param turning w, in radians per unit of time
 * @param vanishing the modulus below which it counts as vanished
 */
@Internal
public record TurningSignal(double re, double im, double turning, double vanishing)
    implements Signal {
  @Override
  public double meanModulus() {
    return finalModulus();
  }

  @Override
  public double smallestModulus() {
    return finalModulus();
  }

  @Override
  public double largestModulus() {
    return finalModulus();
  }

  @Override
  public boolean isMonotonic() {
    return true;
  }

  @Override
  public double meanRealPart() {
    return turning == 0.0 ? re : 0.0;
  }

  @Override
  public double finalRe() {
    return re;
  }

  @Override
  public double finalIm() {
    return im;
  }

  @Override
  public double frequency() {
    return finalModulus() > vanishing ? turning : Double.NaN;
  }
}
