package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The tables of moment equations with truncated power series as numbers: only sums and products are
 * needed. Coefficients of equations have few powers of 1/N, so their terms are kept apart by power;
 * variables have all of them, so their products are those of series.
 */
final class SeriesTable implements SeriesEquations {
  private final MomentTable table;
  private final int width;

  /** The coefficients of all variables, those of one variable beside each other. */
  private final double[] variables;

  /** One equation's derivative. */
  private final double[] sum;

  /** The first term of each power of 1/N of each equation, and the number of terms. */
  private final int[] start;

  /** The number before each term. */
  private final double[] number;

  /** Its variable, or {@link MomentTable#NONE}. */
  private final int[] variable;

  /**
   * Tables with numbers in them.
   *
   * @param coefficients for each power of 1/N the coefficients that terms name by their number
   */
  SeriesTable(MomentTable table, List<double[]> coefficients) {
    this.table = table;
    width = coefficients.size();
    variables = new double[table.variables() * width];
    sum = new double[width];
    IntStream.Builder starts = IntStream.builder().add(0);
    DoubleStream.Builder numbers = DoubleStream.builder();
    IntStream.Builder named = IntStream.builder();
    int terms = 0;
    for (int i = 0; i < table.unknowns(); i++) {
      for (double[] coefficient : coefficients) {
        for (int term = table.equationStart[i]; term < table.equationStart[i + 1]; term++) {
          double value = coefficient[table.coefficientOf[term]];
          if (value != 0.0) {
            numbers.add(value);
            named.add(table.variableOf[term]);
            terms++;
          }
        }
        starts.add(terms);
      }
    }
    start = starts.build().toArray();
    number = numbers.build().toArray();
    variable = named.build().toArray();
  }

  @Override
  public int degree() {
    return width - 1;
  }

  @Override
  public long operations() {
    long products = (long) table.weight.length * width * (width + 1) / 2;
    return products + (long) number.length * width;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    System.arraycopy(y, 0, variables, 0, table.unknowns() * width);
    evaluateAuxiliaries();
    for (int i = 0; i < table.unknowns(); i++) {
      Arrays.fill(sum, 0.0);
      // Terms are sorted by power, so that each of these loops is one without branches.
      for (int shift = 0; shift < width; shift++) {
        int group = i * width + shift;
        add(start[group], start[group + 1], shift);
      }
      System.arraycopy(sum, 0, dydt, i * width, width);
    }
  }

  /** Adds terms of one power of 1/N to the sum. */
  private void add(int from, int to, int shift) {
    if (width - shift == 4) {
      addFour(from, to);
      return;
    }
    for (int term = from; term < to; term++) {
      if (variable[term] == MomentTable.NONE) {
        sum[shift] += number[term];
        continue;
      }
      int at = variable[term] * width - shift;
      for (int p = shift; p < width; p++) {
        sum[p] = Math.fma(number[term], variables[at + p], sum[p]);
      }
    }
  }

  private void addFour(int from, int to) {
    double s0 = 0.0;
    double s1 = 0.0;
    double s2 = 0.0;
    double s3 = 0.0;
    for (int term = from; term < to; term++) {
      double c = number[term];
      if (variable[term] == MomentTable.NONE) {
        s0 += c;
        continue;
      }
      int at = variable[term] * width;
      s0 = Math.fma(c, variables[at], s0);
      s1 = Math.fma(c, variables[at + 1], s1);
      s2 = Math.fma(c, variables[at + 2], s2);
      s3 = Math.fma(c, variables[at + 3], s3);
    }
    int shift = width - 4;
    sum[shift] += s0;
    sum[shift + 1] += s1;
    sum[shift + 2] += s2;
    sum[shift + 3] += s3;
  }

  private void evaluateAuxiliaries() {
    for (int a = 0; a < table.auxiliaries(); a++) {
      int from = table.definitionStart[a];
      int to = table.definitionStart[a + 1];
      int into = (table.unknowns() + a) * width;
      // What the compiler can unroll is several times faster than a loop over powers.
      switch (width) {
        case 3 -> quadratic(from, to, into);
        case 4 -> cubic(from, to, into);
        default -> anyDegree(from, to, into);
      }
    }
  }

  private void anyDegree(int from, int to, int into) {
    Arrays.fill(variables, into, into + width, 0.0);
    for (int term = from; term < to; term++) {
      double weight = table.weight[term];
      int u = table.first[term] * width;
      if (table.second[term] == MomentTable.NONE) {
        for (int p = 0; p < width; p++) {
          variables[into + p] += weight * variables[u + p];
        }
        continue;
      }
      int v = table.second[term] * width;
      for (int p = 0; p < width; p++) {
        double product = 0.0;
        for (int q = 0; q <= p; q++) {
          product = Math.fma(variables[u + q], variables[v + p - q], product);
        }
        variables[into + p] += weight * product;
      }
    }
  }

  private void quadratic(int from, int to, int into) {
    double[] x = variables;
    double s0 = 0.0;
    double s1 = 0.0;
    double s2 = 0.0;
    for (int term = from; term < to; term++) {
      double weight = table.weight[term];
      int u = table.first[term] * 3;
      double u0 = weight * x[u];
      double u1 = weight * x[u + 1];
      double u2 = weight * x[u + 2];
      if (table.second[term] == MomentTable.NONE) {
        s0 += u0;
        s1 += u1;
        s2 += u2;
        continue;
      }
      int v = table.second[term] * 3;
      double v0 = x[v];
      double v1 = x[v + 1];
      s0 = Math.fma(u0, v0, s0);
      s1 = Math.fma(u0, v1, Math.fma(u1, v0, s1));
      s2 = Math.fma(u0, x[v + 2], Math.fma(u1, v1, Math.fma(u2, v0, s2)));
    }
    x[into] = s0;
    x[into + 1] = s1;
    x[into + 2] = s2;
  }

  private void cubic(int from, int to, int into) {
    double[] x = variables;
    double s0 = 0.0;
    double s1 = 0.0;
    double s2 = 0.0;
    double s3 = 0.0;
    for (int term = from; term < to; term++) {
      double weight = table.weight[term];
      int u = table.first[term] * 4;
      double u0 = weight * x[u];
      double u1 = weight * x[u + 1];
      double u2 = weight * x[u + 2];
      double u3 = weight * x[u + 3];
      if (table.second[term] == MomentTable.NONE) {
        s0 += u0;
        s1 += u1;
        s2 += u2;
        s3 += u3;
        continue;
      }
      int v = table.second[term] * 4;
      double v0 = x[v];
      double v1 = x[v + 1];
      double v2 = x[v + 2];
      s0 = Math.fma(u0, v0, s0);
      s1 = Math.fma(u0, v1, Math.fma(u1, v0, s1));
      s2 = Math.fma(u0, v2, Math.fma(u1, v1, Math.fma(u2, v0, s2)));
      s3 = Math.fma(u0, x[v + 3], Math.fma(u1, v2, Math.fma(u2, v1, Math.fma(u3, v0, s3))));
    }
    x[into] = s0;
    x[into + 1] = s1;
    x[into + 2] = s2;
    x[into + 3] = s3;
  }
}
