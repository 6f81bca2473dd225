package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.Internal;

/**
 * How far a quantity that is read from the moments can be trusted: what it changes by if each
 * moment is wrong by {@value #SAFETY} times the error that was allowed for it in one step. Errors
 * of many steps add up, and errors of moments that it does not read reach it in time, which that
 * factor is to cover; where a system amplifies small errors, it does not, and only a run with
 * tighter tolerances tells.
 */
@Internal
public final class ReadingError implements StepListener {
  /** By how much the error of a run may exceed that allowed in one step. */
  public static final double SAFETY = 100.0;

  /** Moments are moved by this to see whether the quantity reads them. */
  private static final double TRIAL = 0.37;

  private final ToDoubleFunction<double[]> quantity;
  private int[] read = new int[0];
  private double[] state = new double[0];
  private double[] tolerances = new double[0];

  /** For a quantity, a function of the moments. */
  public ReadingError(ToDoubleFunction<double[]> quantity) {
    this.quantity = quantity;
  }

  @Override
  public void start(double time, double[] initial) {
    state = initial.clone();
    tolerances = new double[state.length];
    for (int m = 0; m < state.length; m++) {
      // Away from zeros, where a product of moments reads neither.
      state[m] += TRIAL * (1.0 + 0.1 * Math.sin(m));
    }
    double before = quantity.applyAsDouble(state);
    List<Integer> found = new ArrayList<>();
    for (int m = 0; m < state.length; m++) {
      double kept = state[m];
      state[m] += TRIAL;
      if (quantity.applyAsDouble(state) != before) {
        found.add(m);
      }
      state[m] = kept;
    }
    read = found.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public void step(DenseStep step) {
    step.tolerances(tolerances);
  }

  /**
   * The error that the quantity may have at a state within the last step.
   *
   * @param moments the state
   */
  public double at(double[] moments) {
    System.arraycopy(moments, 0, state, 0, state.length);
    double value = quantity.applyAsDouble(state);
    double sum = 0.0;
    for (int m : read) {
      double kept = state[m];
      state[m] += SAFETY * tolerances[m];
      sum += Math.abs(quantity.applyAsDouble(state) - value);
      state[m] = kept;
    }
    return sum;
  }
}
