package org.ursell.runtime.meanfield;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * State space split by the generator G of a conserved charge: neutral directions, which turning
 * leaves alone (the kernel of G), and charged ones (its range). At a state without phase the
 * Jacobian commutes with G and so maps each of the two onto itself.
 */
final class ChargeSectors {
  private static final double RANK_TOLERANCE = 1e-9;

  private final RealMatrix neutral;
  private final RealMatrix charged;

  ChargeSectors(PhaseGenerator phase) {
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
    charged = columns(split.getU(), 0, rank);
    neutral = columns(split.getV(), rank, n);
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

  /** Orthonormal columns spanning the charged directions. */
  RealMatrix charged() {
    return charged;
  }
}
