package org.ursell.cli.bridge;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;

/**
 * Equations whose parameters have values. One thread uses it at a time.
 *
 * @param field the right-hand side
 * @param readings what can be read of a state
 */
public record BoundSystem(VectorField field, List<ToDoubleFunction<double[]>> readings) {
  /** Keeps its own copy. */
  public BoundSystem {
    readings = List.copyOf(readings);
  }

  static BoundSystem of(
      MomentEquations equations,
      Parameters parameters,
      double begin,
      List<ObservableReading> readings) {
    MomentSpace space = MomentSpace.of(equations);
    return new BoundSystem(
        VectorField.of(equations, parameters, begin),
        readings.stream()
            .map(
                reading ->
                    reading.of(SingleSiteObservable.at(space, reading.observable(), parameters)))
            .toList());
  }

  /**
   * The right-hand side dy/dt.
   *
   * @param t the time
   * @param y the moments
   * @return as many numbers
   * @throws InvalidInputException if there are not as many moments, or the equations are not
   *     defined then
   */
  public double[] derivative(double t, double... y) {
    requireLength(y.length);
    if (field.isDriven()) {
      field.at(t, t);
    }
    double[] dydt = new double[y.length];
    field.derivative(y, dydt);
    return dydt;
  }

  /**
   * What is read of states.
   *
   * @param states one after the other
   * @return all readings of the first state, of the second, ...
   * @throws InvalidInputException if the last state is not whole
   */
  public double[] readings(double... states) {
    int width = field.dimension();
    requireLength(states.length % width == 0 ? width : states.length % width);
    int count = states.length / width;
    double[] read = new double[count * readings.size()];
    double[] one = new double[width];
    for (int k = 0; k < count; k++) {
      System.arraycopy(states, k * width, one, 0, width);
      for (int r = 0; r < readings.size(); r++) {
        read[k * readings.size() + r] = readings.get(r).applyAsDouble(one);
      }
    }
    return read;
  }

  private void requireLength(int length) {
    if (length != field.dimension()) {
      throw new InvalidInputException(
          "a state has %d moments, not %d".formatted(field.dimension(), length),
          "give one number for each, in their order");
    }
  }
}
