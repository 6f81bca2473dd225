package org.ursell.runtime.linear;

import java.util.Optional;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.Internal;

/**
 * Linear equations A x = b with a small dense square matrix A, factored once (LU decomposition with
 * partial pivoting) and solved for as many right-hand sides as there are.
 */
@Internal
public final class LinearSystem {
  private final DecompositionSolver solver;

  private LinearSystem(LUDecomposition decomposition) {
    solver = decomposition.getSolver();
  }

  /** The equations of a matrix that counts as singular if a pivot is below 1e-11. */
  public static LinearSystem of(RealMatrix matrix) {
    return new LinearSystem(new LUDecomposition(matrix));
  }

  /**
   * The equations of a matrix.
   *
   * @param smallestPivot the matrix counts as singular if the modulus of a pivot is below this; 0
   *     if it may be as close to singular as rounding allows, as inverse iteration wants it
   */
  public static LinearSystem of(RealMatrix matrix, double smallestPivot) {
    return new LinearSystem(new LUDecomposition(matrix, smallestPivot));
  }

  /** The solution of A x = b; empty if the matrix is singular. */
  public static Optional<RealVector> solution(RealMatrix matrix, RealVector right) {
    return of(matrix).solution(right);
  }

  /** Whether the matrix is singular, so that there is no solution, or more than one. */
  public boolean isSingular() {
    return !solver.isNonSingular();
  }

  /** The solution x for a right-hand side b; empty if the matrix is singular. */
  public Optional<RealVector> solution(RealVector right) {
    return isSingular() ? Optional.empty() : Optional.of(solver.solve(right));
  }

  /**
   * The solution x for a right-hand side b, where the matrix is known to be regular.
   *
   * @throws org.hipparchus.exception.MathIllegalArgumentException if the matrix is singular
   */
  public RealVector solve(RealVector right) {
    return solver.solve(right);
  }

  /** The inverse of the matrix; empty if it is singular. */
  public Optional<RealMatrix> inverse() {
    return isSingular() ? Optional.empty() : Optional.of(solver.getInverse());
  }
}
