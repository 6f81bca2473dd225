package org.ursell.runtime.meanfield;

import java.util.List;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.linear.MatrixSpectrum;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * State space split by the generator G of a conserved charge: neutral directions, which turning
 * leaves alone (the kernel of G), and charged ones (its range). At a state without phase the
 * Jacobian commutes with G and so maps each of the two onto itself.
 */
final class ChargeBlocks {
  private static final double RANK_TOLERANCE = 1e-9;

  private final RealMatrix neutral;
  private final List<Block> blocks;

  ChargeBlocks(PhaseGenerator phase) {
    RealMatrix generator = new Array2DRowRealMatrix(phase.matrix(), false);
    SingularValueDecomposition split = new SingularValueDecomposition(generator);
    double[] singular = split.getSingularValues();
    int n = singular.length;
    int rank = 0;
    while (rank < n && singular[rank] > RANK_TOLERANCE * singular[0]) {
      rank++;
    }
    if (rank == 0) {
      throw new InvalidInputException(
          "the charge leaves every operator alone", "give levels of different weight");
    }
    if (rank == n) {
      throw new InvalidInputException(
          "every moment of the mean field has a phase, as of modes alone, so that there is no state"
              + " without phase to hold others against",
          "start from a state of your own, or ask for steady states of equations of order 2");
    }
    RealMatrix charged = columns(split.getU(), 0, rank);
    neutral = columns(split.getV(), rank, n);
    blocks = blocks(charged, charged.transposeMultiply(generator).multiply(charged));
  }

  /** The eigenspaces of G^2, whose eigenvalues are minus the squares of charges. */
  private static List<Block> blocks(RealMatrix charged, RealMatrix generator) {
    RealMatrix square = generator.multiply(generator);
    int n = square.getRowDimension();
    double tolerance = RANK_TOLERANCE * square.getNorm1();
    TreeMap<Double, Block> found = new TreeMap<>();
    for (Complex eigenvalue : MatrixSpectrum.of(square)) {
      double value = eigenvalue.getRealPart();
      if (found.keySet().stream().anyMatch(known -> Math.abs(known - value) < 1e3 * tolerance)) {
        continue;
      }
      SingularValueDecomposition split =
          new SingularValueDecomposition(
              square.subtract(MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(value)));
      int from = 0;
      while (from < n && split.getSingularValues()[from] > 1e3 * tolerance) {
        from++;
      }
      RealMatrix columns = charged.multiply(columns(split.getV(), from, n));
      found.put(value, new Block(Math.sqrt(-value), columns));
    }
    return List.copyOf(found.descendingMap().values());
  }

  /**
   * Directions of the same charge up to its sign.
   *
   * @param charge the modulus of the charge: G has the eigenvalues i charge and -i charge there
   * @param columns orthonormal columns spanning them
   */
  record Block(double charge, RealMatrix columns) {
    /** What a matrix that maps the directions onto themselves does there. */
    RealMatrix restrict(RealMatrix matrix) {
      return columns.transposeMultiply(matrix.multiply(columns));
    }
  }

  private static RealMatrix columns(RealMatrix matrix, int from, int to) {
    RealMatrix part = new Array2DRowRealMatrix(matrix.getRowDimension(), to - from);
    for (int k = from; k < to; k++) {
      part.setColumnVector(k - from, matrix.getColumnVector(k));
    }
    return part;
  }

  /** Orthonormal columns spanning the neutral directions. */
  RealMatrix neutral() {
    return neutral;
  }

  /**
   * The charged directions split by the modulus of their charge, smallest first; a Jacobian at a
   * state without phase maps each of them onto itself.
   */
  List<Block> blocks() {
    return blocks;
  }
}
