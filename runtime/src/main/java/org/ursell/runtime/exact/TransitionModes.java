package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The transitions |i&gt;&lt;j| of all species in one row, each a <em>mode</em> whose occupation
 * number counts the sites found in it. Within a species the mode of |i&gt;&lt;j| is i d + j.
 */
final class TransitionModes {
  /** Charges must be multiples of one unit; a larger multiple than this is taken for noise. */
  private static final int LARGEST_MULTIPLE = 10_000;

  private final List<LindbladModel.Species> species;
  private final int[] first;
  private final int[] speciesOf;
  private final int[][] charge;
  private final double[] unit;

  TransitionModes(LindbladModel model) {
    this(model.species(), model.charges(), List.of());
  }

  /**
   * The transitions of sites beside bosonic modes.
   *
   * @param bosonic for each charge the weights of one quantum of each bosonic mode, which share its
   *     unit; empty if there are none
   */
  TransitionModes(
      List<LindbladModel.Species> species,
      List<ChargeDescriptor> charges,
      List<List<Double>> bosonic) {
    this.species = List.copyOf(species);
    first = new int[species.size() + 1];
    for (int s = 0; s < species.size(); s++) {
      first[s + 1] = first[s] + species.get(s).levels() * species.get(s).levels();
    }
    int modes = first[species.size()];
    speciesOf = new int[modes];
    for (int s = 0; s < species.size(); s++) {
      Arrays.fill(speciesOf, first[s], first[s + 1], s);
    }
    charge = new int[modes][charges.size()];
    unit = new double[charges.size()];
    for (int k = 0; k < charges.size(); k++) {
      integerCharges(charges.get(k), k, bosonic.isEmpty() ? List.of() : bosonic.get(k));
    }
  }

  private void integerCharges(ChargeDescriptor descriptor, int k, List<Double> quanta) {
    double[] real = new double[size() + quanta.size()];
    double smallest = Double.POSITIVE_INFINITY;
    for (int m = 0; m < real.length; m++) {
      if (m < size()) {
        List<Double> weights = descriptor.weights().get(speciesOf[m]);
        real[m] = weights.get(row(m)) - weights.get(column(m));
      } else {
        real[m] = quanta.get(m - size());
      }
      if (Math.abs(real[m]) > 1e-9) {
        smallest = Math.min(smallest, Math.abs(real[m]));
      }
    }
    unit[k] = Double.isInfinite(smallest) ? 1.0 : commonUnit(real, smallest, descriptor.name());
    for (int m = 0; m < size(); m++) {
      charge[m][k] = (int) Math.rint(real[m] / unit[k]);
    }
  }

  /** A weight of a charge in integer units. */
  int inUnits(double weight, int whichCharge) {
    return (int) Math.rint(weight / unit[whichCharge]);
  }

  private static double commonUnit(double[] real, double smallest, String name) {
    for (int divisor = 1; divisor <= 60; divisor++) {
      double candidate = smallest / divisor;
      boolean fits = true;
      for (double value : real) {
        double multiple = value / candidate;
        fits &= Math.abs(multiple - Math.rint(multiple)) < 1e-9 * (1.0 + Math.abs(multiple));
        fits &= Math.abs(multiple) <= LARGEST_MULTIPLE;
      }
      if (fits) {
        return candidate;
      }
    }
    throw new InvalidInputException(
        "the weights of the charge '" + name + "' are not multiples of a common unit",
        "scale them to integers, or declare two charges");
  }

  /** The number of modes, the sum of d^2 over the species. */
  int size() {
    return first[species.size()];
  }

  int speciesCount() {
    return species.size();
  }

  int levels(int ofSpecies) {
    return species.get(ofSpecies).levels();
  }

  /** The number of sites of a species. */
  int count(int ofSpecies) {
    return species.get(ofSpecies).count();
  }

  int mode(int ofSpecies, int row, int column) {
    return first[ofSpecies] + row * levels(ofSpecies) + column;
  }

  int firstMode(int ofSpecies) {
    return first[ofSpecies];
  }

  int speciesOf(int mode) {
    return speciesOf[mode];
  }

  int row(int mode) {
    return (mode - first[speciesOf[mode]]) / levels(speciesOf[mode]);
  }

  int column(int mode) {
    return (mode - first[speciesOf[mode]]) % levels(speciesOf[mode]);
  }

  int chargeCount() {
    return unit.length;
  }

  /** The charge of a mode in integer units. */
  ChargeSector charge(int mode) {
    return ChargeSector.of(charge[mode]);
  }

  int charge(int mode, int whichCharge) {
    return charge[mode][whichCharge];
  }

  /** A mode as a physicist writes it. */
  String label(int mode) {
    String name = species.size() == 1 ? "" : "_" + species.get(speciesOf[mode]).name();
    return "|" + row(mode) + "><" + column(mode) + "|" + name;
  }
}
