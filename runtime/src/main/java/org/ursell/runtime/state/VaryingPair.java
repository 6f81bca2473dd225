package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state of two places that is written with parameters: it has values at a point only, see {@link
 * ProductState#at}.
 *
 * @param first the species of the first place
 * @param second that of the second
 * @param one what the first is
 * @param two what the second is
 * @param state as it is written
 */
@Internal
public record VaryingPair(
    int first, int second, SpeciesDescriptor one, SpeciesDescriptor two, InitialState.Varying state)
    implements JointState {
  /** The state at a point. */
  JointState at(Parameters parameters) {
    return InitialProduct.pair(first, one, second, two, state.at(parameters));
  }

  @Override
  public Complex expectation(
      SpeciesDescriptor left, List<Integer> ofOne, SpeciesDescriptor right, List<Integer> ofTwo) {
    throw VaryingSite.nowhere(state.words());
  }

  @Override
  public Complex entry(int i, int k, int j, int l) {
    throw VaryingSite.nowhere(state.words());
  }

  @Override
  public int highest(boolean ofFirst) {
    throw VaryingSite.nowhere(state.words());
  }

  /** Another one at every point, too. */
  @Override
  public SiteState of(boolean ofFirst, SpeciesDescriptor species) {
    return new VaryingSite(species, state);
  }

  @Override
  public boolean carries(List<Double> ofOne, List<Double> ofTwo) {
    return InitialProduct.pattern(first, one, second, two, state).carries(ofOne, ofTwo);
  }

  @Override
  public String toString() {
    return state.words();
  }
}
