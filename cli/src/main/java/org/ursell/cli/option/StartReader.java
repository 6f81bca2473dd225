package org.ursell.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.ProductState;

/** Reads where runs start. */
public final class StartReader {
  private StartReader() {}

  /**
   * The start of a name, of states in words, or of a file.
   *
   * @throws InvalidInputException if there is no such start, or if it is not a state of the model
   */
  public static StartChoice of(String name, ModelEntry entry, ModelDescriptor model) {
    return read(name, entry, model).fitting(model);
  }

  private static StartChoice read(String name, ModelEntry entry, ModelDescriptor model) {
    return switch (name) {
      case "steady" -> {
        if (model.charges().isEmpty()) {
          throw new InvalidInputException(
              "--start steady: model '%s' declares no charge, so it has no phase to synchronise"
                  .formatted(model.name()),
              "use --start ground, or states such as --start '%s = level 0'"
                  .formatted(model.species().get(0).name()));
        }
        yield new StartChoice(
            name, "product state of the mean-field steady state", Optional.empty());
      }
      case "model" ->
          new StartChoice(
              name,
              "as the model file says",
              Optional.of(
                  entry
                      .initialState(model)
                      .orElseThrow(
                          () ->
                              new InvalidInputException(
                                  "--start model: the file of '%s' gives no initial state"
                                      .formatted(model.name()),
                                  "add a section 'initial:' to it, or use another start"))));
      case "ground" ->
          new StartChoice(
              name,
              "every site in level 0, every mode in its vacuum",
              Optional.of(entry.initialState(model, Map.of())));
      case "paper" ->
          new StartChoice(
              name,
              "1/3 + (|1><2| + h.c.)/10"
                  + (model.species().size() > 1
                      ? " in " + model.species().get(0).name() + ", 1/3 elsewhere"
                      : ""),
              Optional.of(StartChoice.paper(model)));
      default ->
          name.contains("=")
              ? new StartChoice(name, name, Optional.of(inWords(name, entry, model)))
              : new StartChoice(
                  name, "from file " + name, Optional.of(StartFile.read(name, model.species())));
    };
  }

  /** {@code atom = level 1; c = coherent 2}. */
  private static ProductState inWords(String text, ModelEntry entry, ModelDescriptor model) {
    List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
    Map<String, String> states = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      int equals = part.indexOf('=');
      String species = equals < 0 ? part.strip() : part.substring(0, equals).strip();
      if (!names.contains(species)) {
        throw new InvalidInputException(
            "--start '%s': the model has no species '%s'".formatted(text, species),
            Suggestions.remedy(species, names));
      }
      if (equals < 0 || states.put(species, part.substring(equals + 1).strip()) != null) {
        throw new InvalidInputException(
            "--start '%s' does not give one state to species %s".formatted(text, species),
            "write it like --start '%s = level 0', with ; between species".formatted(species));
      }
    }
    return entry.initialState(model, states);
  }
}
