package org.ursell.symbolic.language;

import java.util.List;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.Model;

/** Initial states outside of model files, as on a command line: the same words and formulas. */
public final class InitialStates {
  private InitialStates() {}

  /**
   * The state of one site of a species, or of a mode, or of two places.
   *
   * @param places the name of a species, or two with a comma between them
   * @param text for example {@code level 1}, {@code (|0> + |1>)/sqrt(2)} or {@code coherent 2}
   * @throws InvalidInputException if the model has no such species or the text is no state of it;
   *     the message underlines what is wrong
   */
  public static InitialState parse(Model model, String places, String text) {
    return parse(model, places, text, FilesBeside.NONE);
  }

  /**
   * The same of a text that may name files.
   *
   * @param files where these are
   */
  @Internal
  public static InitialState parse(Model model, String places, String text, FilesBeside files) {
    List<String> parts = List.of(places.split(",", -1));
    // One alone is asked of the model, which says what species there are.
    if (parts.size() == 1) {
      model.speciesIndex(places);
    }
    Scope scope = Scope.of(model);
    YamlNode.Text names = YamlNode.Text.typed(places);
    YamlNode.Text whole = YamlNode.Text.typed(text);
    return parts.size() == 1
        ? TypedText.read(
            "initial " + places,
            text,
            findings ->
                new InitialSection(scope, findings, files, true)
                    .state(
                        whole.part(0, text.length()),
                        List.of(model.species().get(model.speciesIndex(places)))))
        : TypedText.read(
            "initial " + places,
            text,
            findings -> {
              InitialSection section = new InitialSection(scope, findings, files, true);
              return section.state(
                  whole.part(0, text.length()),
                  TypedText.read("--start", places, own -> section.places(names)));
            });
  }
}
