package org.ursell.symbolic.language;

import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;

/** Initial states outside of model files, as on a command line: the same words and formulas. */
public final class InitialStates {
  private InitialStates() {}

  /**
   * The state of one site of a species, or of a mode.
   *
   * @param text for example {@code level 1}, {@code (|0> + |1>)/sqrt(2)} or {@code coherent 2}
   * @throws InvalidInputException if the model has no such species or the text is no state of it;
   *     the message underlines what is wrong
   */
  public static InitialState parse(Model model, String species, String text) {
    Species sites = model.species().get(model.speciesIndex(species));
    Scope scope = new Scope();
    scope.declareSpecies(sites, false);
    YamlNode.Text whole = YamlNode.Text.typed(text);
    return TypedText.read(
        "initial " + species,
        text,
        findings -> new InitialSection(scope, findings).state(whole.part(0, text.length()), sites));
  }
}
