package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** The state of two places, each a single site or a mode, which may be correlated. */
@Internal
public sealed interface JointState permits JointMatrix, TwoModeSqueezedState, VaryingPair {
  /** The species of the first place, by its index. */
  int first();

  /** That of the second. */
  int second();

  /**
   * The expectation of a product of basis operators of both places.
   *
   * @param one the species of the first place
   * @param ofOne indices into its basis; at most one on a site of levels, any number on a mode
   * @param two the species of the second place
   * @param ofTwo indices into its basis
   */
  Complex expectation(
      SpeciesDescriptor one, List<Integer> ofOne, SpeciesDescriptor two, List<Integer> ofTwo);

  /** The element &lt;i k|rho|j l&gt;; zero beyond what is counted. */
  Complex entry(int i, int k, int j, int l);

  /**
   * The highest number of a place that has a share in the state; -1 if there is none.
   *
   * @param ofFirst of the first place, or of the second
   */
  int highest(boolean ofFirst);

  /**
   * The state of one of the places.
   *
   * @param ofFirst of the first place, or of the second
   * @param species that it is of
   */
  SiteState of(boolean ofFirst, SpeciesDescriptor species);

  /**
   * Whether something in it carries a charge.
   *
   * @param one the charges of the levels of the first place; of a mode, that of one quantum
   * @param two those of the second
   */
  boolean carries(List<Double> one, List<Double> two);

  /** How much of a charge a level or a number of quanta has. */
  static double charge(List<Double> weights, int level) {
    return weights.size() == 1 ? weights.get(0) * level : weights.get(level);
  }
}
