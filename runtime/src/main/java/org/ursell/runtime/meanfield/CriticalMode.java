package org.ursell.runtime.meanfield;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.linear.MatrixSpectrum;
import org.ursell.runtime.observable.PhaseGenerator;

/** The mode that grows fastest on a state without phase, and how it turns the order parameter. */
final class CriticalMode {
  /** Growth rates closer than this fraction of the largest rates are the same. */
  private static final double SAME = 1e-9;

  private final RealMatrix generator;
  private final List<ChargeBlocks.Block> blocks;
  private final double observedCharge;

  CriticalMode(ExactJacobian equations) {
    this(equations.descriptor(), PhaseGenerator.of(equations));
  }

  private CriticalMode(ModelDescriptor model, PhaseGenerator phase) {
    this(model, phase, new ChargeBlocks(phase));
  }

  /** That of a model whose charge has been looked at before. */
  CriticalMode(ModelDescriptor model, PhaseGenerator phase, ChargeBlocks sectors) {
    generator = new Array2DRowRealMatrix(phase.matrix(), false);
    blocks = sectors.blocks();
    List<Double> charges = model.observables().get(0).charges(model.charges().get(0));
    observedCharge = charges.size() == 1 && charges.get(0) != 0.0 ? charges.get(0) : 1.0;
  }

  /**
   * The rate at which the mode turns the phase of the order parameter, in radians per unit of time;
   * of an observable of charge one if the order parameter has no charge. Of several modes that grow
   * as fast the one is taken that turns fastest in the positive sense.
   */
  double frequency(MeanFieldLimit field, double[] y) {
    return frequency(field, y, observedCharge);
  }

  /** The rate of a frame in which the mode does not turn; 0 where there is no mode. */
  double turning(MeanFieldLimit field, double[] y) {
    double rate = frequency(field, y, 1.0);
    return Double.isFinite(rate) ? rate : 0.0;
  }

  private double frequency(MeanFieldLimit field, double[] y, double ofCharge) {
    RealMatrix jacobian = field.jacobian(y);
    double growth = Double.NEGATIVE_INFINITY;
    double frequency = Double.NaN;
    for (ChargeBlocks.Block block : blocks) {
      RealMatrix restricted = block.restrict(jacobian);
      // In a frame that turns fast enough, modes of positive and of negative charge have
      // frequencies of opposite signs, so that no eigenvectors are needed to tell a mode from its
      // conjugate.
      double turning = 1.0 + 2.0 * restricted.getNorm1() / block.charge();
      RealMatrix turned = restricted.subtract(block.restrict(generator).scalarMultiply(turning));
      double same = SAME * restricted.getNorm1();
      for (Complex mode : MatrixSpectrum.of(turned)) {
        if (mode.getImaginaryPart() > 0.0) {
          continue;
        }
        double turns = ofCharge * (mode.getImaginaryPart() / block.charge() + turning);
        double faster = mode.getRealPart() - growth;
        if (faster > same || (faster > -same && turns > frequency)) {
          growth = Math.max(growth, mode.getRealPart());
          frequency = turns;
        }
      }
    }
    // Of the turning subtracted above a rounding error remains.
    return Math.abs(frequency) < 1e-12 * jacobian.getNorm1() ? 0.0 : frequency;
  }
}
