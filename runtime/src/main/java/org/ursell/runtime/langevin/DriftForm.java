package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The drift as a polynomial of the variables, F(x) = M x + sum over fields of (w . x) G x, and for
 * modes with a Kerr term 2 chi |a|^2 times a rotation.
 *
 * @param linear M
 * @param fields averages that all sites feel
 * @param kerrs modes with a Kerr term
 */
record DriftForm(double[][] linear, List<Field> fields, List<Kerr> kerrs) {
  /** Two felt operators closer to parallel than this are of one field. */
  private static final double PARALLEL = 1e-13;

  private static final double HERMITIAN = 1e-10;

  /**
   * A real average w . x and what it does.
   *
   * @param weights w
   * @param effect G
   */
  record Field(double[] weights, double[][] effect) {
    double value(double[] x) {
      return dot(weights, x);
    }
  }

  /**
   * The Kerr term of a mode.
   *
   * @param re the variable Re a, which Im a follows
   * @param chi in the Hamiltonian's chi c'^2 c^2
   */
  record Kerr(int re, double chi) {}

  /** F at a point. */
  double[] at(double[] x) {
    double[] rate = times(linear, x);
    for (Field field : fields) {
      double value = field.value(x);
      double[] effect = times(field.effect(), x);
      for (int k = 0; k < rate.length; k++) {
        rate[k] += value * effect[k];
      }
    }
    for (Kerr kerr : kerrs) {
      int re = kerr.re();
      double turn = 2.0 * kerr.chi() * (x[re] * x[re] + x[re + 1] * x[re + 1]);
      rate[re] += turn * x[re + 1];
      rate[re + 1] -= turn * x[re];
    }
    return rate;
  }

  /** dF/dx at a point. */
  double[][] jacobian(double[] x) {
    int n = x.length;
    double[][] jacobian = new double[n][];
    for (int k = 0; k < n; k++) {
      jacobian[k] = linear[k].clone();
    }
    for (Field field : fields) {
      double value = field.value(x);
      double[] effect = times(field.effect(), x);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          jacobian[i][j] += value * field.effect()[i][j] + effect[i] * field.weights()[j];
        }
      }
    }
    for (Kerr kerr : kerrs) {
      int re = kerr.re();
      double a = x[re];
      double b = x[re + 1];
      double chi = 2.0 * kerr.chi();
      jacobian[re][re] += chi * 2.0 * a * b;
      jacobian[re][re + 1] += chi * (a * a + 3.0 * b * b);
      jacobian[re + 1][re] -= chi * (3.0 * a * a + b * b);
      jacobian[re + 1][re + 1] -= chi * 2.0 * a * b;
    }
    return jacobian;
  }

  static double[] times(double[][] matrix, double[] x) {
    double[] product = new double[matrix.length];
    for (int k = 0; k < product.length; k++) {
      product[k] = dot(matrix[k], x);
    }
    return product;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0.0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /** Gathers the parts. */
  static final class Builder {
    private final StateLayout layout;
    private final String model;
    private final double[][] linear;
    private final List<double[]> directions = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Kerr> kerrs = new ArrayList<>();

    Builder(StateLayout layout, String model) {
      this.layout = layout;
      this.model = model;
      this.linear = new double[layout.size()][layout.size()];
    }

    /** Adds a matrix on the variables of a species. */
    void addLinear(int s, double[][] block) {
      add(s, block, linear);
    }

    private void add(int s, double[][] block, double[][] whole) {
      for (int i = 0; i < block.length; i++) {
        for (int j = 0; j < block.length; j++) {
          whole[layout.offset(s) + i][layout.offset(s) + j] += block[i][j];
        }
      }
    }

    void addEntry(int row, int column, double value) {
      linear[row][column] += value;
    }

    void addKerr(int mode, double chi) {
      kerrs.add(new Kerr(layout.offset(mode), chi));
    }

    /**
     * Adds a variable times a Hamiltonian that the sites of each species feel from it. Variables
     * whose Hamiltonians are multiples of each other are felt as one field.
     */
    void addFelt(int variable, List<SiteOperator> felts) {
      double[] direction = new double[layout.size()];
      for (int s = 0; s < felts.size(); s++) {
        if (!layout.isMode(s)) {
          requireHermitian(felts.get(s));
          layout.write(s, felts.get(s), direction);
        }
      }
      double norm = Math.sqrt(dot(direction, direction));
      if (norm == 0.0) {
        return;
      }
      for (int f = 0; f < fields.size(); f++) {
        double[] known = directions.get(f);
        double overlap = dot(known, direction);
        if (Math.abs(overlap) > (1.0 - PARALLEL) * norm * Math.sqrt(dot(known, known))) {
          fields.get(f).weights()[variable] += overlap / dot(known, known);
          return;
        }
      }
      double[] weights = new double[layout.size()];
      weights[variable] = 1.0;
      double[][] effect = new double[layout.size()][layout.size()];
      for (int s = 0; s < felts.size(); s++) {
        if (!layout.isMode(s)) {
          SiteOperator h = felts.get(s);
          add(s, layout.matrixOf(s, rho -> SiteMaps.turn(h, rho)), effect);
        }
      }
      directions.add(direction);
      fields.add(new Field(weights, effect));
    }

    private void requireHermitian(SiteOperator h) {
      SiteOperator defect = h.plus(h.adjoint().times(-1.0, 0.0));
      if (SiteMaps.largest(defect) > HERMITIAN * SiteMaps.largest(h)) {
        throw new InvalidInputException(
            "the couplings of model '%s' do not add up to a Hermitian operator".formatted(model),
            "add the Hermitian conjugate of each term that is not its own");
      }
    }

    DriftForm build() {
      double largest =
          Arrays.stream(linear).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0.0);
      if (!Double.isFinite(largest)) {
        throw new InvalidInputException(
            "a coefficient of model '%s' is not finite".formatted(model), "use finite numbers");
      }
      return new DriftForm(linear, List.copyOf(fields), List.copyOf(kerrs));
    }
  }
}
