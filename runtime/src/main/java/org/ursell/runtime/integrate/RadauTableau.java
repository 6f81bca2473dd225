package org.ursell.runtime.integrate;

import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import org.ursell.runtime.linear.SmallEigenbasis;

/**
 * The coefficients of the Radau IIA method of seven stages, of order 13 (Hairer and Wanner,
 * "Solving Ordinary Differential Equations II", 1996, section IV.5; their code RADAU of 1999 uses
 * it, too): collocation at the zeros of a Jacobi polynomial, of which the last is the end of the
 * step. All else follows from them.
 */
final class RadauTableau {
  /** How many stages there are, which is the degree of the polynomial over a step. */
  static final int STAGES = 7;

  /** How many of the equations that the stages fall into are solved: a real one, three complex. */
  static final int SYSTEMS = (STAGES + 1) / 2;

  /** When the stages are taken, as fractions of the step. */
  private static final double[] NODES = {
    0.029316427159784891972,
    0.14807859966848429185,
    0.33698469028115429909,
    0.55867151877155013208,
    0.76923386203005450092,
    0.92694567131974111485,
    1.0
  };

  /** The start of the step and the stages. */
  private static final double[] POINTS = new double[STAGES + 1];

  /** Weights of the barycentric formula of Lagrange's polynomials at these points. */
  private static final double[] WEIGHTS = new double[STAGES + 1];

  /**
   * The derivative at each of these points of a polynomial, by its values at them; without the row
   * and the column of the start it is the inverse of the method's matrix A.
   */
  private static final double[][] SLOPES = new double[STAGES + 1][STAGES + 1];

  /** The eigenvalues of that inverse: a real one, and one of each pair. */
  private static final double[] SHIFT_RE = new double[SYSTEMS];

  private static final double[] SHIFT_IM = new double[SYSTEMS];

  private static final double[][] LEFT_RE = new double[SYSTEMS][STAGES];
  private static final double[][] LEFT_IM = new double[SYSTEMS][STAGES];
  private static final double[][] RIGHT_RE = new double[SYSTEMS][STAGES];
  private static final double[][] RIGHT_IM = new double[SYSTEMS][STAGES];

  static {
    System.arraycopy(NODES, 0, POINTS, 1, STAGES);
    for (int j = 0; j <= STAGES; j++) {
      double product = 1.0;
      for (int m = 0; m <= STAGES; m++) {
        product *= m == j ? 1.0 : POINTS[j] - POINTS[m];
      }
      WEIGHTS[j] = 1.0 / product;
    }
    for (int i = 0; i <= STAGES; i++) {
      for (int j = 0; j <= STAGES; j++) {
        if (i != j) {
          SLOPES[i][j] = WEIGHTS[j] / WEIGHTS[i] / (POINTS[i] - POINTS[j]);
          SLOPES[i][i] += 1.0 / (POINTS[i] - POINTS[j]);
        }
      }
    }
    split();
  }

  private RadauTableau() {}

  /** Finds the eigenvalues, and the eigenvectors on both sides. */
  private static void split() {
    double[][] inverse = new double[STAGES][STAGES];
    for (int i = 0; i < STAGES; i++) {
      System.arraycopy(SLOPES[i + 1], 1, inverse[i], 0, STAGES);
    }
    SmallEigenbasis basis = SmallEigenbasis.of(inverse);
    Complex[] values = basis.values();
    FieldMatrix<Complex> right = basis.right();
    FieldMatrix<Complex> left = basis.left();
    int system = 1;
    for (int k = 0; k < STAGES; k++) {
      double imaginary = values[k].getImaginary();
      boolean real = Math.abs(imaginary) < 1e-6;
      if (!real && imaginary < 0.0) {
        continue;
      }
      int at = real ? 0 : system++;
      SHIFT_RE[at] = values[k].getReal();
      SHIFT_IM[at] = real ? 0.0 : imaginary;
      // A complex one stands for its conjugate, too, with which it adds up to a real number.
      double times = real ? 1.0 : 2.0;
      for (int i = 0; i < STAGES; i++) {
        LEFT_RE[at][i] = left.getEntry(k, i).getReal();
        LEFT_IM[at][i] = real ? 0.0 : left.getEntry(k, i).getImaginary();
        RIGHT_RE[at][i] = times * right.getEntry(i, k).getReal();
        RIGHT_IM[at][i] = real ? 0.0 : times * right.getEntry(i, k).getImaginary();
      }
    }
  }

  /** When a stage is taken, as a fraction of the step; the last is its end. */
  static double node(int stage) {
    return NODES[stage];
  }

  /**
   * The weight of a stage in the slope that the polynomial through the shifts of all stages has at
   * another, or at the start of the step.
   *
   * @param at a stage; -1 is the start
   */
  static double slope(int at, int stage) {
    return SLOPES[at + 1][stage + 1];
  }

  /** The real part of the shift of a system, in units of one over the step. */
  static double shiftRe(int system) {
    return SHIFT_RE[system];
  }

  /** Its imaginary part; that of the first is 0. */
  static double shiftIm(int system) {
    return SHIFT_IM[system];
  }

  static double leftRe(int system, int stage) {
    return LEFT_RE[system][stage];
  }

  static double leftIm(int system, int stage) {
    return LEFT_IM[system][stage];
  }

  static double rightRe(int system, int stage) {
    return RIGHT_RE[system][stage];
  }

  static double rightIm(int system, int stage) {
    return RIGHT_IM[system][stage];
  }

  /**
   * The weights of the stages in the polynomial through their shifts, which starts from zero.
   *
   * @param s the time since the start of the step, as a fraction of its length; also beyond 1
   * @param weights receives one for each stage
   */
  static void weights(double s, double[] weights) {
    for (int j = 0; j < STAGES; j++) {
      double product = WEIGHTS[j + 1] * s;
      for (int m = 0; m < STAGES; m++) {
        product *= m == j ? 1.0 : s - NODES[m];
      }
      weights[j] = product;
    }
  }
}
