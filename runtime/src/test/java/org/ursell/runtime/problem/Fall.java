package org.ursell.runtime.problem;

import java.util.stream.IntStream;
import org.ursell.runtime.integrate.StoppingEvent;

/** Events of exact problems. */
public final class Fall {
  private Fall() {}

  /**
   * The modulus of the sum of the oscillators y[0] + i y[1], y[2] + i y[3], ... falls to a level.
   */
  public static StoppingEvent ofModulus(int oscillators, double level) {
    return new Modulus(IntStream.range(0, 2 * oscillators).toArray(), level * level);
  }

  /** One unknown falls to a level. */
  public static StoppingEvent of(int unknown, double level) {
    return new Component(new int[] {unknown}, level);
  }

  private record Component(int[] moments, double level) implements StoppingEvent {
    @Override
    public double value(double[] state) {
      return state[moments[0]];
    }

    @Override
    public double slope(double[] state, double[] derivative) {
      return derivative[moments[0]];
    }

    @Override
    public int degree() {
      return 1;
    }
  }

  private record Modulus(int[] moments, double level) implements StoppingEvent {
    @Override
    public double value(double[] state) {
      double re = sum(state, 0);
      double im = sum(state, 1);
      return re * re + im * im;
    }

    @Override
    public double slope(double[] state, double[] derivative) {
      return 2.0 * (sum(state, 0) * sum(derivative, 0) + sum(state, 1) * sum(derivative, 1));
    }

    private double sum(double[] state, int first) {
      double sum = 0.0;
      for (int k = first; k < moments.length; k += 2) {
        sum += state[moments[k]];
      }
      return sum;
    }

    @Override
    public int degree() {
      return 2;
    }
  }
}
