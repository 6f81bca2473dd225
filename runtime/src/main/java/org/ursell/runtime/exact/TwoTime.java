package org.ursell.runtime.exact;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * Which two operators are correlated, &lt;A(t + tau) B(t)&gt;.
 *
 * @param later A, on one site or a mode
 * @param laterSummed whether A is summed over all sites of its species
 * @param earlier B, likewise
 * @param earlierSummed whether B is
 * @param places which sites are meant where both are on one site of the same species
 */
@Internal
public record TwoTime(
    ObservableDescriptor later,
    boolean laterSummed,
    ObservableDescriptor earlier,
    boolean earlierSummed,
    Places places) {
  /** Where two operators of one species are. */
  public enum Places {
    /** On the same site. */
    SAME,
    /** On two different sites. */
    DIFFERENT
  }

  /** An operator and its adjoint, as a spectrum has them: on one and the same site, or summed. */
  static TwoTime ofSpectrum(ObservableDescriptor operator, boolean summed) {
    return new TwoTime(Adjoint.of(operator), summed, operator, summed, Places.SAME);
  }

  /** Whether one site has to be told from the others of its species. */
  boolean tells(FieldForm form) {
    return later.species() == earlier.species()
        && !laterSummed
        && !earlierSummed
        && !form.places().isMode(later.species())
        && form.data().species().get(later.species()).count() > 1.0;
  }

  /** Refuses two different sites of one. */
  void require(FieldForm form) {
    if (places == Places.DIFFERENT
        && later.species() == earlier.species()
        && !laterSummed
        && !earlierSummed
        && !tells(form)) {
      throw new InvalidInputException(
          "two different sites of species %s are asked for, which has one"
              .formatted(form.data().species().get(later.species()).name()),
          "ask for the same site, or for more sites");
    }
  }
}
