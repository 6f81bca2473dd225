package org.ursell.runtime.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SeriesEquations;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * Moment equations in series about a relative equilibrium, in the frame that turns with it: dy/dt =
 * F(y) - w G y, power by power of eps. The part without eps is a product state at rest and is held;
 * what is integrated are the coefficients of eps to eps^d, which obey driven linear equations.
 */
final class SeriesField implements VectorField {
  private final SeriesEquations equations;
  private final double rate;
  private final int width;
  private final int moments;

  /** The generator of turning as a list of its entries. */
  private final int[] row;

  private final int[] column;
  private final double[] weight;

  private final double[] series;
  private final double[] slopes;

  /**
   * A right-hand side.
   *
   * @param table the equations in numbers, for what their unknowns are
   * @param equations the same in series
   * @param rest the moments of the state at rest
   * @param rate the rate w at which it turns, d(angle)/dt
   */
  SeriesField(MomentEquations table, SeriesEquations equations, double[] rest, double rate) {
    this.equations = equations;
    this.rate = rate;
    width = equations.degree() + 1;
    moments = rest.length;
    series = new double[moments * width];
    slopes = new double[moments * width];
    for (int m = 0; m < moments; m++) {
      series[m * width] = rest[m];
    }
    PhaseGenerator generator = PhaseGenerator.of(table);
    List<int[]> places = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int m = 0; m < moments; m++) {
      for (Map.Entry<Integer, Double> entry : generator.row(m).entrySet()) {
        places.add(new int[] {m, entry.getKey()});
        weights.add(entry.getValue());
      }
    }
    row = places.stream().mapToInt(place -> place[0]).toArray();
    column = places.stream().mapToInt(place -> place[1]).toArray();
    weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The highest power of eps. */
  int degree() {
    return width - 1;
  }

  @Override
  public int dimension() {
    return moments * (width - 1);
  }

  /** Coefficients of powers grow with time, and nothing bounds them. */
  @Override
  public int boundedDimension() {
    return 0;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    evaluate(y);
    for (int m = 0; m < moments; m++) {
      System.arraycopy(slopes, m * width + 1, dydt, m * (width - 1), width - 1);
    }
  }

  private void evaluate(double[] y) {
    for (int m = 0; m < moments; m++) {
      System.arraycopy(y, m * (width - 1), series, m * width + 1, width - 1);
    }
    equations.derivative(series, slopes);
    for (int e = 0; e < row.length; e++) {
      double turned = rate * weight[e];
      int into = row[e] * width;
      int from = column[e] * width;
      for (int p = 1; p < width; p++) {
        slopes[into + p] -= turned * series[from + p];
      }
    }
  }

  /** One power of eps of all moments. */
  double[] power(double[] y, int power) {
    double[] part = new double[moments];
    for (int m = 0; m < moments; m++) {
      part[m] = y[m * (width - 1) + power - 1];
    }
    return part;
  }
}
