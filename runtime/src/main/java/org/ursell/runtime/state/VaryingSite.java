package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state of a site or a mode that is written with parameters: it has values at a point only, see
 * {@link ProductState#at}.
 *
 * @param species what it is a state of
 * @param state as it is written
 */
@Internal
public record VaryingSite(SpeciesDescriptor species, InitialState.Varying state)
    implements SiteState {
  /** The state at a point. */
  SiteState at(Parameters parameters) {
    return InitialProduct.site(species, state.at(parameters));
  }

  /** The same; of a mode that has none at infinitely many sites, the limit in units of sqrt(N). */
  SiteState orLimitAt(Parameters parameters) {
    try {
      return at(parameters);
    } catch (BrokenRuleException none) {
      if (!species.isMode() || parameters.infinite().isEmpty()) {
        throw none;
      }
      return GrowingMode.of(this, parameters).orElseThrow(() -> none);
    }
  }

  @Override
  public Complex expectation(SpeciesDescriptor of, List<Integer> elements) {
    throw nowhere(state.words());
  }

  static InvalidInputException nowhere(String words) {
    return new InvalidInputException(
        "the start '%s' is another state at every point of the parameters".formatted(words),
        "ask for it at a point, ProductState.at");
  }

  @Override
  public void requireFits(SpeciesDescriptor other) {
    if (!species.equals(other)) {
      throw new InvalidInputException(
          "the start '%s' is of %s, not of %s"
              .formatted(state.words(), species.name(), other.name()),
          "give each species a state of its own");
    }
  }

  @Override
  public String toString() {
    return state.words();
  }
}
