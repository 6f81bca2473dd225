package org.ursell.runtime.equations;

import java.util.List;
import java.util.TreeSet;

/**
 * A coefficient times operators on distinct places: sites, no two of them the same, and modes. No
 * factors at all stand for the identity.
 *
 * @param re real part of the coefficient, in the parameters and numbers of sites
 * @param im its imaginary part
 * @param sites an operator on each of some distinct sites
 * @param modes a normal-ordered product of each of some modes
 */
@Internal
public record ObservableTerm(Formula re, Formula im, List<SitePart> sites, List<ModePart> modes) {
  public ObservableTerm {
    sites = List.copyOf(sites);
    modes = List.copyOf(modes);
  }

  /** An operator on one site of a species of levels. */
  public record SitePart(int species, SiteOperator operator) {}

  /** The product c'^creations c^annihilations of a mode. */
  public record ModePart(int species, int creations, int annihilations) {}

  /** The same factors with another coefficient. */
  public ObservableTerm with(double real, double imaginary) {
    return new ObservableTerm(Formula.number(real), Formula.number(imaginary), sites, modes);
  }

  /** The number of operators of modes. */
  public int modeFactors() {
    return modes.stream().mapToInt(part -> part.creations() + part.annihilations()).sum();
  }

  /** How many distinct sites of a species are in it. */
  public int sitesOf(int species) {
    return (int) sites.stream().filter(part -> part.species() == species).count();
  }

  /** The charges of its parts, in rising order; one number if it has a definite one. */
  List<Double> charges(ChargeDescriptor charge) {
    double modeCharge = 0.0;
    for (ModePart part : modes) {
      modeCharge +=
          charge.weights().get(part.species()).get(0) * (part.creations() - part.annihilations());
    }
    TreeSet<Double> found = new TreeSet<>(List.of(modeCharge));
    for (SitePart part : sites) {
      TreeSet<Double> sums = new TreeSet<>();
      for (double own : charges(part.operator(), charge.weights().get(part.species()))) {
        found.forEach(sum -> sums.add(sum + own));
      }
      found = sums;
    }
    return List.copyOf(found);
  }

  /** The charges of the entries of an operator on a site. */
  static List<Double> charges(SiteOperator operator, List<Double> weights) {
    TreeSet<Double> found = new TreeSet<>();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          found.add(weights.get(i) - weights.get(j));
        }
      }
    }
    return List.copyOf(found);
  }
}
