package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.LabelledSystem.LabelledJump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;

/**
 * The master equation of all places together, in the product basis of the levels of sites and of
 * the number states of modes, as far as these are kept.
 */
final class DenseReference implements Reference {
  private final LabelledSystem system;
  private final int cut;
  private final int dimension;
  private final int[] strides;
  private final Sparse effective;
  private final List<Sparse> jumps = new ArrayList<>();

  /** L'L of each jump. */
  private final List<Sparse> losses = new ArrayList<>();

  /** What of the Hamiltonian changes in time. */
  private final List<Sparse> drives = new ArrayList<>();

  private final Trajectory trajectory;

  /** A sparse complex matrix: rows, columns and entries. */
  private record Sparse(int[] rows, int[] columns, double[] re, double[] im) {}

  DenseReference(LabelledSystem system, double end) {
    this(system, 0, end);
  }

  /**
   * With modes.
   *
   * @param cut the highest number of quanta that is kept of every mode
   */
  DenseReference(LabelledSystem system, int cut, double end) {
    this.system = system;
    this.cut = cut;
    this.strides = new int[system.places().size()];
    int size = 1;
    for (int place = 0; place < strides.length; place++) {
      if (system.modes()[place] && cut < 1) {
        throw new IllegalArgumentException("a mode has no finite basis");
      }
      strides[place] = size;
      size *= levels(place);
    }
    dimension = size;
    Complex[][] h = matrix(system.hamiltonian());
    for (LabelledJump jump : system.jumps()) {
      Complex[][] l = matrix(jump.operator());
      Complex[][] scaled = new Complex[size][size];
      Complex[][] squares = new Complex[size][size];
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          Complex sum = Complex.ZERO;
          for (int c = 0; c < size; c++) {
            sum = sum.add(l[c][a].conjugate().multiply(l[c][b]));
          }
          // H - i/2 sum of r L'L acts on rho from the left, its adjoint from the right.
          double rate = jump.formula().driven() ? 0 : jump.rate();
          h[a][b] = h[a][b].add(sum.multiply(new Complex(0, -rate / 2)));
          squares[a][b] = sum;
          scaled[a][b] = l[a][b];
        }
      }
      jumps.add(sparse(scaled));
      losses.add(sparse(squares));
    }
    effective = sparse(h);
    for (LabelledSystem.Drive drive : system.drives()) {
      drives.add(sparse(matrix(drive.operator())));
    }
    trajectory = Trajectory.of(this::derivative, start(), system.model().breaks(), end);
  }

  /** States of all places together, with so many quanta of every mode at most. */
  static int dimension(LabelledSystem system, int cut) {
    return system.places().stream()
        .mapToInt(k -> k.isMode() ? cut + 1 : k.levels())
        .reduce(1, (a, b) -> a * b);
  }

  int dimension() {
    return dimension;
  }

  private int levels(int place) {
    return system.modes()[place] ? cut + 1 : system.places().get(place).levels();
  }

  @Override
  public Trajectory trajectory() {
    return trajectory;
  }

  @Override
  public Complex value(Observable observable, double time) {
    double[] rho = trajectory.at(time);
    Complex[][] operator = matrix(system.observable(observable));
    Complex sum = Complex.ZERO;
    for (int a = 0; a < dimension; a++) {
      for (int b = 0; b < dimension; b++) {
        int k = 2 * (b * dimension + a);
        sum = sum.add(operator[a][b].multiply(new Complex(rho[k], rho[k + 1])));
      }
    }
    return observable.of(sum);
  }

  /** rho' = -i (E rho - rho E') + sum of r L rho L'. */
  void derivative(double[] rho, double[] out) {
    derivative(0, rho, out);
  }

  private void derivative(double t, double[] rho, double[] out) {
    int d = dimension;
    addEffective(effective, Complex.ONE, rho, out);
    for (int k = 0; k < drives.size(); k++) {
      addEffective(drives.get(k), system.drives().get(k).at(system.values(), t), rho, out);
    }
    for (int k = 0; k < jumps.size(); k++) {
      Sparse l = jumps.get(k);
      LabelledJump jump = system.jumps().get(k);
      double rate = jump.rate();
      if (jump.formula().driven()) {
        rate = jump.formula().at(system.values(), t).getReal();
        addEffective(losses.get(k), new Complex(0, -rate / 2), rho, out);
      }
      for (int e = 0; e < l.rows.length; e++) {
        for (int f = 0; f < l.rows.length; f++) {
          double re = rate * (l.re[e] * l.re[f] + l.im[e] * l.im[f]);
          double im = rate * (l.im[e] * l.re[f] - l.re[e] * l.im[f]);
          addTimes(out, l.rows[e] * d + l.rows[f], re, im, rho, l.columns[e] * d + l.columns[f]);
        }
      }
    }
  }

  /** -i (E rho - rho E') of an E times a number. */
  private void addEffective(Sparse e, Complex factor, double[] rho, double[] out) {
    int d = dimension;
    for (int k = 0; k < e.rows.length; k++) {
      int a = e.rows[k];
      int b = e.columns[k];
      double re = e.im[k] * factor.getReal() + e.re[k] * factor.getImaginary();
      double im = e.im[k] * factor.getImaginary() - e.re[k] * factor.getReal();
      for (int c = 0; c < d; c++) {
        addTimes(out, a * d + c, re, im, rho, b * d + c);
        addTimes(out, c * d + a, re, -im, rho, c * d + b);
      }
    }
  }

  private static void addTimes(double[] out, int to, double re, double im, double[] in, int from) {
    double x = in[2 * from];
    double y = in[2 * from + 1];
    out[2 * to] += re * x - im * y;
    out[2 * to + 1] += re * y + im * x;
  }

  private double[] start() {
    double[] rho = new double[2 * dimension * dimension];
    for (int a = 0; a < dimension; a++) {
      for (int b = 0; b < dimension; b++) {
        Complex value = together(a, b);
        for (int place = 0; place < strides.length; place++) {
          Kind kind = system.places().get(place);
          if (system.together().filter(s -> s.isOn(kind.name())).isPresent()) {
            continue;
          }
          StartState state = kind.typedStart().orElse(kind.start()).at(system.values());
          value = value.multiply(state.element(level(a, place), level(b, place), kind.isMode()));
        }
        rho[2 * (a * dimension + b)] = value.getReal();
        rho[2 * (a * dimension + b) + 1] = value.getImaginary();
      }
    }
    return rho;
  }

  private Complex together(int a, int b) {
    if (system.together().isEmpty()) {
      return Complex.ONE;
    }
    JointStart state = system.together().get();
    int first = place(state.first());
    int second = place(state.second());
    return state.element(level(a, first), level(a, second), level(b, first), level(b, second));
  }

  private int place(String species) {
    return system.places().stream().map(Kind::name).toList().indexOf(species);
  }

  private int level(int state, int place) {
    return state / strides[place] % levels(place);
  }

  /** A sum of products; what leads out of the numbers of quanta that are kept is left out. */
  Complex[][] matrix(Map<String, Complex> sum) {
    Complex[][] matrix = SiteFormula.zeros(dimension);
    sum.forEach(
        (product, value) -> {
          for (int column = 0; column < dimension; column++) {
            int row = column;
            double factor = 1;
            for (int place = 0; factor > 0 && place < strides.length; place++) {
              if (!LabelledOperator.isIdentity(system.modes(), product, place)) {
                int from = level(column, place);
                int a = product.charAt(2 * place);
                int b = product.charAt(2 * place + 1);
                boolean mode = system.modes()[place];
                int to = mode ? from - b + a : a;
                factor *= mode ? ladder(from, b, a) : from == b ? 1 : 0;
                row += (to - from) * strides[place];
              }
            }
            if (factor > 0) {
              matrix[row][column] = matrix[row][column].add(value.multiply(factor));
            }
          }
        });
    return matrix;
  }

  /** The element of c'^up c^down that leads from n quanta to n - down + up. */
  private double ladder(int n, int down, int up) {
    if (down > n || n - down + up > cut) {
      return 0;
    }
    double square = 1;
    for (int k = 0; k < down; k++) {
      square *= n - k;
    }
    for (int k = 1; k <= up; k++) {
      square *= n - down + k;
    }
    return Math.sqrt(square);
  }

  private static Sparse sparse(Complex[][] matrix) {
    List<int[]> places = new ArrayList<>();
    for (int a = 0; a < matrix.length; a++) {
      for (int b = 0; b < matrix.length; b++) {
        if (!matrix[a][b].isZero()) {
          places.add(new int[] {a, b});
        }
      }
    }
    Sparse sparse =
        new Sparse(
            new int[places.size()],
            new int[places.size()],
            new double[places.size()],
            new double[places.size()]);
    for (int e = 0; e < places.size(); e++) {
      int[] place = places.get(e);
      sparse.rows[e] = place[0];
      sparse.columns[e] = place[1];
      sparse.re[e] = matrix[place[0]][place[1]].getReal();
      sparse.im[e] = matrix[place[0]][place[1]].getImaginary();
    }
    return sparse;
  }
}
