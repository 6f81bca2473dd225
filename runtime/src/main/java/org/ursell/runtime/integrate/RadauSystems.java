package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.RadauTableau.STAGES;
import static org.ursell.runtime.integrate.RadauTableau.SYSTEMS;

import java.util.Arrays;
import org.ursell.runtime.linear.ShiftedFactors;

/**
 * The linear equations of a step of {@link RadauStep}: the seven times n unknowns of its stages
 * fall into four sparse systems of n, of which three are complex (Hairer and Wanner, "Solving
 * Ordinary Differential Equations II", 1996, section IV.8).
 */
final class RadauSystems {
  private final FieldJacobian jacobian;
  private final double[] entries;
  private final ShiftedFactors[] factors = new ShiftedFactors[SYSTEMS];
  private final double[][] solved;
  private final double[][] solvedIm;
  private long jacobians;
  private long factorisations;

  /**
   * The equations of systems with a Jacobian.
   *
   * @param first room for factors of its pattern
   */
  RadauSystems(FieldJacobian jacobian, ShiftedFactors first) {
    this.jacobian = jacobian;
    this.entries = new double[jacobian.room()];
    int n = jacobian.pattern().side();
    for (int k = 0; k < SYSTEMS; k++) {
      factors[k] = k == 0 ? first : first.another();
    }
    solved = new double[SYSTEMS][n];
    solvedIm = new double[SYSTEMS][n];
  }

  long jacobians() {
    return jacobians;
  }

  /** How often the matrices of a step were factored, all systems at once. */
  long factorisations() {
    return factorisations;
  }

  /** Takes the Jacobian at a state. */
  void linearise(double[] y) {
    jacobian.fill(y, entries);
    jacobians++;
  }

  /** Factors the systems of a step of a length; false if one of them is singular. */
  boolean factor(double length) {
    factorisations++;
    for (int k = 0; k < SYSTEMS; k++) {
      if (!factors[k].factor(
          entries, RadauTableau.shiftRe(k) / length, RadauTableau.shiftIm(k) / length)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Solves the systems.
   *
   * @param right one right-hand side for each stage
   */
  void solve(double[][] right) {
    for (int k = 0; k < SYSTEMS; k++) {
      Arrays.fill(solved[k], 0.0);
      Arrays.fill(solvedIm[k], 0.0);
      for (int j = 0; j < STAGES; j++) {
        add(RadauTableau.leftRe(k, j), right[j], solved[k]);
        add(RadauTableau.leftIm(k, j), right[j], solvedIm[k]);
      }
      factors[k].solve(solved[k], solvedIm[k]);
    }
  }

  /** Reads the part of the solution that belongs to a stage. */
  void read(int stage, double[] correction) {
    Arrays.fill(correction, 0.0);
    for (int k = 0; k < SYSTEMS; k++) {
      add(RadauTableau.rightRe(k, stage), solved[k], correction);
      add(-RadauTableau.rightIm(k, stage), solvedIm[k], correction);
    }
  }

  /** Divides a vector by the matrix of the real system, which takes out what is damped fast. */
  void filter(double[] vector) {
    Arrays.fill(solvedIm[0], 0.0);
    factors[0].solve(vector, solvedIm[0]);
  }

  /** How strongly each unknown is damped by itself, in inverse units of time. */
  void damping(double[] rates) {
    for (int m = 0; m < rates.length; m++) {
      int entry = jacobian.pattern().entry(m, m);
      rates[m] = entry < 0 ? 0.0 : Math.max(0.0, -entries[entry]);
    }
  }

  /** Adds a multiple of a vector to another. */
  static void add(double factor, double[] v, double[] to) {
    for (int m = 0; m < to.length; m++) {
      to[m] += factor * v[m];
    }
  }
}
