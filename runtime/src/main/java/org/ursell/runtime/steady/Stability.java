package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.linear.MatrixSpectrum;

/**
 * Whether small deviations from a steady state decay.
 *
 * @param verdict in a word
 * @param growth the largest real part of an eigenvalue of the Jacobian in the frame in which the
 *     state rests, in units of the rates; not a number where it is not known. The zeros of phases
 *     and of conserved quantities are left out
 * @param frequency the modulus of the imaginary part of that eigenvalue
 * @param conserved how many combinations of moments neither grow nor decay though no phase is
 *     turned: conserved quantities, whose values are those of the start
 */
@Internal
public record Stability(Verdict verdict, double growth, double frequency, int conserved) {
  /** What becomes of small deviations. */
  public enum Verdict {
    /** All of them decay. */
    STABLE,
    /** One of them grows. */
    UNSTABLE,
    /** One of them neither grows nor decays, though nothing is conserved along it. */
    MARGINAL,
    /** Blocks of the Jacobian are too large for all of their eigenvalues to be found. */
    UNKNOWN;

    /** As written into tables. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Larger blocks take minutes. */
  private static final int LARGEST_BLOCK = 700;

  /** Entries below this part of the largest are rounding. */
  private static final double ROUNDING = 1e-15;

  /** Growth rates below this part of the largest rate are zero, as far as can be told. */
  private static final double ZERO = 1e-9;

  /** The stability of a root. */
  static Stability of(RestEquations.AtPoint point, NewtonRoot root) {
    double[] scales = point.scales(root.y());
    double[] matrix = point.matrix(root.y(), root.rates(), 1.0);
    double norm = point.norm(matrix, scales);
    int phases = new NewtonSearch(point).active(root.y(), scales).length;
    List<Complex> eigenvalues;
    try {
      eigenvalues = eigenvalues(point, matrix, scales, norm);
    } catch (MathRuntimeException notFound) {
      return new Stability(Verdict.UNKNOWN, Double.NaN, Double.NaN, 0);
    }
    if (eigenvalues.isEmpty()) {
      return new Stability(Verdict.UNKNOWN, Double.NaN, Double.NaN, 0);
    }
    List<Complex> others = new ArrayList<>(eigenvalues);
    others.sort(Comparator.comparingDouble(Complex::norm));
    others.subList(0, phases).clear();
    int zeros = (int) others.stream().filter(value -> value.norm() < ZERO * norm).count();
    int conserved = zeros == 0 ? 0 : Math.min(zeros, zeros(point, root, norm));
    others.subList(0, conserved).clear();
    Complex least =
        others.stream()
            .max(
                Comparator.comparingDouble(Complex::getRealPart)
                    .thenComparingDouble(Complex::getImaginaryPart))
            .orElse(Complex.ZERO);
    double growth = least.getRealPart();
    Verdict verdict =
        others.isEmpty() || Math.abs(growth) <= ZERO * norm
            ? Verdict.MARGINAL
            : growth > 0.0 ? Verdict.UNSTABLE : Verdict.STABLE;
    return new Stability(
        verdict,
        verdict == Verdict.MARGINAL ? 0.0 : growth,
        Math.abs(least.getImaginaryPart()),
        conserved);
  }

  /** How many directions are neither pushed nor pulled at any state: what is truly conserved. */
  private static int zeros(RestEquations.AtPoint point, NewtonRoot root, double norm) {
    double[] elsewhere = root.y().clone();
    double[] scales = point.scales(elsewhere);
    for (int k = 0; k < elsewhere.length; k++) {
      elsewhere[k] += 0.1 * scales[k] * Math.cos(0.3 + 1.9 * k);
    }
    double[] matrix = point.matrix(elsewhere, new double[0], 1.0);
    return (int)
        eigenvalues(point, matrix, scales, norm).stream()
            .filter(value -> value.norm() < ZERO * norm)
            .count();
  }

  /** All eigenvalues; none if a block is too large. */
  private static List<Complex> eigenvalues(
      RestEquations.AtPoint point, double[] matrix, double[] scales, double norm) {
    JacobianPattern pattern = point.equations().pattern();
    boolean[] absent = new boolean[pattern.side()];
    for (int k : point.absent()) {
      absent[k] = true;
    }
    int[][] neighbours = new int[pattern.side()][];
    for (int i = 0; i < neighbours.length; i++) {
      int[] row = new int[pattern.rowStart(i + 1) - pattern.rowStart(i)];
      int count = 0;
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        int j = pattern.column(e);
        if (Math.abs(matrix[e]) * scales[j] / scales[i] > ROUNDING * norm) {
          row[count++] = j;
        }
      }
      neighbours[i] = Arrays.copyOf(row, count);
    }
    List<Complex> all = new ArrayList<>();
    for (int[] group : StronglyTied.groups(neighbours)) {
      if (group.length > LARGEST_BLOCK) {
        return List.of();
      }
      if (!absent[group[0]]) {
        all.addAll(eigenvalues(pattern, matrix, scales, group));
      }
    }
    return all;
  }

  private static List<Complex> eigenvalues(
      JacobianPattern pattern, double[] matrix, double[] scales, int[] group) {
    RealMatrix block = new Array2DRowRealMatrix(group.length, group.length);
    for (int a = 0; a < group.length; a++) {
      int i = group[a];
      for (int b = 0; b < group.length; b++) {
        int e = pattern.entry(i, group[b]);
        if (e >= 0) {
          block.setEntry(a, b, matrix[e] * scales[group[b]] / scales[i]);
        }
      }
    }
    return MatrixSpectrum.of(block);
  }
}
