package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The expectation of a single-site operator as a linear form of the unknowns of one sector: the
 * trace over all other sites leaves only occupations with at most one off-diagonal transition.
 */
final class SectorFunctional {
  private final int[] rows;
  private final double[] re;
  private final double[] im;

  /**
   * The part of Tr(rho O) that a sector holds.
   *
   * @param species the species of the site
   * @param operator the operator O
   */
  SectorFunctional(SectorBasis basis, int species, SiteOperator operator) {
    Builder builder = new Builder(basis, species, operator);
    builder.addOccupations();
    rows = builder.rows.stream().mapToInt(Integer::intValue).toArray();
    re = builder.values.stream().mapToDouble(Complex::getReal).toArray();
    im = builder.values.stream().mapToDouble(Complex::getImaginary).toArray();
  }

  /** A form with given coefficients, by the row of the unknown. */
  SectorFunctional(Map<Integer, Complex> coefficients) {
    rows = coefficients.keySet().stream().mapToInt(Integer::intValue).toArray();
    re = coefficients.values().stream().mapToDouble(Complex::getReal).toArray();
    im = coefficients.values().stream().mapToDouble(Complex::getImaginary).toArray();
  }

  /** The coefficients one by one. */
  List<SiteForms.Entry> entries() {
    List<SiteForms.Entry> entries = new ArrayList<>();
    for (int k = 0; k < rows.length; k++) {
      entries.add(new SiteForms.Entry(rows[k], new Complex(re[k], im[k])));
    }
    return entries;
  }

  /** The value for a vector of coefficients. */
  Complex value(double[] c) {
    double real = 0.0;
    double imaginary = 0.0;
    for (int k = 0; k < rows.length; k++) {
      double x = c[2 * rows[k]];
      double y = c[2 * rows[k] + 1];
      real += re[k] * x - im[k] * y;
      imaginary += re[k] * y + im[k] * x;
    }
    return new Complex(real, imaginary);
  }

  /** The charges of the transitions of rho that Tr(rho O) reads. */
  static List<ChargeSector> sectors(TransitionModes modes, int species, SiteOperator operator) {
    List<ChargeSector> sectors = new ArrayList<>();
    int d = modes.levels(species);
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        ChargeSector sector = modes.charge(modes.mode(species, i, j));
        boolean read = operator.re(j, i) != 0.0 || operator.im(j, i) != 0.0;
        if (read && !sectors.contains(sector)) {
          sectors.add(sector);
        }
      }
    }
    return sectors;
  }

  /** Goes through the occupations that the trace sees. */
  private static final class Builder {
    private final SectorBasis basis;
    private final TransitionModes modes;
    private final SymmetricWeights weights;
    private final int species;
    private final SiteOperator operator;
    private final int[] occupation;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Complex> values = new ArrayList<>();

    Builder(SectorBasis basis, int species, SiteOperator operator) {
      this.basis = basis;
      this.modes = basis.modes();
      this.weights = new SymmetricWeights(modes);
      this.species = species;
      this.operator = operator;
      this.occupation = new int[modes.size()];
    }

    void addOccupations() {
      int d = modes.levels(species);
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          int mode = modes.mode(species, i, j);
          if (i != j && modes.charge(mode).equals(basis.sector())) {
            Complex entry = new Complex(operator.re(j, i), operator.im(j, i));
            if (!entry.isZero()) {
              occupation[mode] = 1;
              distribute(0, 0, modes.count(0) - (species == 0 ? 1 : 0), entry);
              occupation[mode] = 0;
            }
          }
        }
      }
      if (basis.sector().isNeutral()) {
        distribute(0, 0, modes.count(0), Complex.ZERO);
      }
    }

    /** Puts the remaining sites of this and later species into diagonal modes, in every way. */
    private void distribute(int s, int level, int free, Complex offDiagonal) {
      int mode = modes.mode(s, level, level);
      if (level + 1 < modes.levels(s)) {
        for (int here = 0; here <= free; here++) {
          occupation[mode] = here;
          distribute(s, level + 1, free - here, offDiagonal);
        }
      } else {
        occupation[mode] = free;
        if (s + 1 < modes.speciesCount()) {
          boolean reserved = s + 1 == species && !offDiagonal.isZero();
          distribute(s + 1, 0, modes.count(s + 1) - (reserved ? 1 : 0), offDiagonal);
        } else {
          record(offDiagonal);
        }
      }
      occupation[mode] = 0;
    }

    private void record(Complex offDiagonal) {
      Complex value = offDiagonal;
      for (int a = 0; offDiagonal.isZero() && a < modes.levels(species); a++) {
        int sites = occupation[modes.mode(species, a, a)];
        value = value.add(new Complex(operator.re(a, a), operator.im(a, a)).multiply(sites));
      }
      if (!value.isZero()) {
        rows.add(basis.rank(occupation));
        double scale = Math.exp(weights.halfLogArrangements(occupation)) / modes.count(species);
        values.add(value.multiply(scale));
      }
    }
  }
}
