package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * A product state in the variables of the Langevin equation.
 *
 * @param averages the mean of each variable
 * @param modeVariances of the real part of each mode's amplitude, by species; 0 for sites of levels
 */
record StartVariables(double[] averages, double[] modeVariances) {
  /**
   * Those of a state.
   *
   * @param modeUnit what amplitudes of modes are multiplied with if the start counts them in units
   *     of sqrt(N)
   */
  static StartVariables of(StateLayout layout, ProductState start, double modeUnit) {
    start.requireUncorrelated("the Langevin equation");
    double[] averages = new double[layout.size()];
    double[] variances = new double[layout.speciesCount()];
    for (int s = 0; s < layout.speciesCount(); s++) {
      SiteState site = start.sites().get(s);
      if (site instanceof ModeState mode && mode.squeezing().isZero()) {
        double unit = mode.perSize() ? modeUnit : 1.0;
        averages[layout.offset(s)] = unit * mode.amplitude().getRealPart();
        averages[layout.offset(s) + 1] = unit * mode.amplitude().getImaginaryPart();
        variances[s] = 0.5 * (unit * unit * mode.thermalQuanta() + 0.5);
      } else if (layout.isMode(s)) {
        throw new InvalidInputException(
            "the Langevin equation starts modes from coherent and thermal states only",
            "start from such a state, or integrate the moment equations or the exact ones");
      } else {
        layout.write(s, ((DensityMatrix) site).operator(), averages);
      }
    }
    return new StartVariables(averages, variances);
  }

  /** How fast the state turns under a charge, per unit of it; 0 if it has no phase. */
  double turning(LindbladData data, ChargeDescriptor charge, LangevinEquation resting) {
    double[] turned = LangevinEquation.turned(data, charge, averages);
    double most = DriftForm.dot(turned, turned);
    return most == 0.0 ? 0.0 : DriftForm.dot(turned, resting.drift(averages)) / most;
  }
}
