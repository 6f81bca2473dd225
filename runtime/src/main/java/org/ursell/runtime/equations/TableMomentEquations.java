package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;

/**
 * Moment equations held as tables of indices and numbers instead of compiled code: ready at once,
 * exact Jacobian included. The fallback where compiling would cost more than it saves (long
 * hierarchies, short runs), and the check of emitted classes.
 *
 * <p>Variables 0 to n-1 are the unknowns, the next ones auxiliaries, each a sum of {@code weight *
 * u * v} or {@code weight * u} over earlier variables; the right-hand sides are sums of {@code
 * coefficient * variable}, or of a coefficient alone.
 */
public final class TableMomentEquations implements ExactJacobian {
  /** In place of a second variable: there is none. */
  private static final int NONE = -1;

  private final ModelDescriptor descriptor;
  private final List<Moment> moments;
  private final CoefficientTable coefficients;
  private final int[] definitionStart;
  private final double[] weight;
  private final int[] first;
  private final int[] second;
  private final int[] equationStart;
  private final int[] coefficientOf;
  private final int[] variableOf;

  private TableMomentEquations(Builder builder) {
    descriptor = builder.descriptor;
    moments = List.copyOf(builder.moments);
    coefficients = builder.coefficients;
    definitionStart = toInts(builder.definitionStart);
    weight = builder.weight.stream().mapToDouble(Double::doubleValue).toArray();
    first = toInts(builder.first);
    second = toInts(builder.second);
    equationStart = toInts(builder.equationStart);
    coefficientOf = toInts(builder.coefficientOf);
    variableOf = toInts(builder.variableOf);
  }

  private static int[] toInts(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public ModelDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public List<Moment> moments() {
    return moments;
  }

  private int variables() {
    return moments.size() + definitionStart.length - 1;
  }

  /** Layout of the returned array: all variables as scratch room, then one coefficient a term. */
  @Override
  public double[] coefficients(Parameters parameters) {
    return spread(coefficients.values(descriptor, parameters, 0));
  }

  @Override
  public List<double[]> expansion(Parameters parameters, int degree) {
    return coefficients.expansion(descriptor, parameters, degree, 0).stream()
        .map(this::spread)
        .toList();
  }

  @Override
  public boolean isInteracting() {
    return coefficients.isInteracting();
  }

  private double[] spread(double[] distinct) {
    int scratch = variables();
    double[] c = new double[scratch + coefficientOf.length];
    for (int term = 0; term < coefficientOf.length; term++) {
      c[scratch + term] = distinct[coefficientOf[term]];
    }
    return c;
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    int n = moments.size();
    System.arraycopy(y, 0, c, 0, n);
    evaluateAuxiliaries(c);
    int scratch = variables();
    for (int i = 0; i < n; i++) {
      double sum = 0.0;
      for (int term = equationStart[i]; term < equationStart[i + 1]; term++) {
        int variable = variableOf[term];
        double value = variable == NONE ? 1.0 : c[variable];
        sum = Math.fma(c[scratch + term], value, sum);
      }
      dydt[i] = sum;
    }
  }

  private void evaluateAuxiliaries(double[] v) {
    int n = moments.size();
    for (int a = 0; a + 1 < definitionStart.length; a++) {
      double sum = 0.0;
      for (int term = definitionStart[a]; term < definitionStart[a + 1]; term++) {
        double value = second[term] == NONE ? weight[term] : weight[term] * v[second[term]];
        sum = Math.fma(value, v[first[term]], sum);
      }
      v[n + a] = sum;
    }
  }

  /** Differentiates the tables forward, auxiliaries first. Allocates its working room. */
  @Override
  public void jacobian(double[] y, double[] c, double[][] jacobian) {
    int n = moments.size();
    System.arraycopy(y, 0, c, 0, n);
    evaluateAuxiliaries(c);
    double[][] gradient = new double[variables()][];
    for (int i = 0; i < n; i++) {
      gradient[i] = new double[n];
      gradient[i][i] = 1.0;
    }
    for (int a = 0; a + 1 < definitionStart.length; a++) {
      double[] sum = new double[n];
      for (int term = definitionStart[a]; term < definitionStart[a + 1]; term++) {
        int u = first[term];
        int v = second[term];
        if (v == NONE) {
          addScaled(sum, weight[term], gradient[u]);
        } else {
          addScaled(sum, weight[term] * c[v], gradient[u]);
          addScaled(sum, weight[term] * c[u], gradient[v]);
        }
      }
      gradient[n + a] = sum;
    }
    int scratch = variables();
    for (int i = 0; i < n; i++) {
      java.util.Arrays.fill(jacobian[i], 0.0);
      for (int term = equationStart[i]; term < equationStart[i + 1]; term++) {
        if (variableOf[term] != NONE) {
          addScaled(jacobian[i], c[scratch + term], gradient[variableOf[term]]);
        }
      }
    }
  }

  private static void addScaled(double[] sum, double factor, double[] row) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] = Math.fma(factor, row[j], sum[j]);
    }
  }

  /** Collects the tables, in the order of the variables. */
  public static final class Builder {
    private final ModelDescriptor descriptor;
    private final List<Moment> moments;
    private final CoefficientTable coefficients;
    private final List<Integer> definitionStart = new ArrayList<>(List.of(0));
    private final List<Double> weight = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> second = new ArrayList<>();
    private final List<Integer> equationStart = new ArrayList<>(List.of(0));
    private final List<Integer> coefficientOf = new ArrayList<>();
    private final List<Integer> variableOf = new ArrayList<>();

    /**
     * Begins the tables of a system with given unknowns.
     *
     * @param coefficients the parameter-only coefficients, which terms name by their number
     */
    public Builder(
        ModelDescriptor descriptor, List<Moment> moments, CoefficientTable coefficients) {
      this.descriptor = descriptor;
      this.moments = moments;
      this.coefficients = coefficients;
    }

    /** Adds {@code factor * u} to the auxiliary being defined. */
    public Builder linear(double factor, int u) {
      return product(factor, u, NONE);
    }

    /** Adds {@code factor * u * v} to the auxiliary being defined. */
    public Builder product(double factor, int u, int v) {
      weight.add(factor);
      first.add(u);
      second.add(v);
      return this;
    }

    /** Ends the definition of the next auxiliary. */
    public void endAuxiliary() {
      definitionStart.add(weight.size());
    }

    /** Adds {@code coefficient * variable} to the equation being written. */
    public Builder term(int coefficient, int variable) {
      coefficientOf.add(coefficient);
      variableOf.add(variable);
      return this;
    }

    /** Adds a coefficient alone to the equation being written. */
    public Builder constant(int coefficient) {
      return term(coefficient, NONE);
    }

    /** Ends the equation of the next unknown. */
    public void endEquation() {
      equationStart.add(variableOf.size());
    }

    /** The equations. */
    public TableMomentEquations build() {
      if (equationStart.size() != moments.size() + 1) {
        throw new IllegalStateException(
            (equationStart.size() - 1) + " equations for " + moments.size() + " unknowns");
      }
      return new TableMomentEquations(this);
    }
  }
}
