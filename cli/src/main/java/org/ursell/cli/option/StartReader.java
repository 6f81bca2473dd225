package org.ursell.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.words.StartWords;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Start;

/** Reads where runs start. */
public final class StartReader {
  private static final List<String> NAMES = List.of("steady", "model", "ground", "paper");

  private StartReader() {}

  /**
   * The start of a name, of states in words, or of a file.
   *
   * @throws InvalidInputException if there is no such start, or if it is not a state of the model
   */
  public static Start of(String name, ModelEntry entry, Subject subject, ModelDescriptor model) {
    return of(name, entry, subject, model, List.of());
  }

  /**
   * The same where there are further names, which the caller reads.
   *
   * @param further those names, for the refusal of what is none
   */
  static Start of(
      String name, ModelEntry entry, Subject subject, ModelDescriptor model, List<String> further) {
    if (SettledStart.isNamed(name)) {
      throw new InvalidInputException(
          "--start %s: that is no product state, from which this command starts".formatted(name),
          "use it with 'ursell trace', or give another start");
    }
    if (SavedStart.isNamed(name, entry.inputs())) {
      throw new InvalidInputException(
          "--start %s: a saved state holds single runs, by moments or exactly, and this command starts from product states"
              .formatted(name),
          "use it with 'ursell trace', 'ursell lifetime' or 'ursell steady', or give another start");
    }
    List<String> names = Stream.concat(NAMES.stream(), further.stream()).toList();
    return read(name, entry, subject, model, names).fitting(model);
  }

  /** Whether that is a word for a start, whatever files there are. */
  static boolean isName(String name) {
    return NAMES.contains(name);
  }

  private static Start read(
      String name, ModelEntry entry, Subject subject, ModelDescriptor model, List<String> names) {
    return switch (name) {
      case "steady" -> {
        if (!model.isDriven() && model.charges().isEmpty()) {
          throw new InvalidInputException(
              "--start steady: model '%s' declares no charge, so it has no phase to synchronise"
                  .formatted(model.name()),
              "use --start ground, or states such as --start '%s = level 0'; for the lifetime of a"
                      .formatted(model.species().get(0).name())
                  + " coherence %s".formatted(StartWords.coherent(model)));
        }
        yield Start.steady();
      }
      case "model" ->
          Start.ofModel(subject, model)
              .orElseThrow(
                  () ->
                      new InvalidInputException(
                          "--start model: the file of '%s' gives no initial state"
                              .formatted(model.name()),
                          "write one under 'initial:' in it, or use another start"));
      case "ground" -> Start.ground(model);
      case "paper" -> Start.paper(model);
      default ->
          name.contains("=")
              ? new Start(name, name, Optional.of(inWords(name, entry, model)))
              : new Start(
                  name,
                  "from file " + name,
                  Optional.of(StartFile.read(name, entry.inputs(), model.species(), names)));
    };
  }

  /** {@code atom = level 1; c = coherent 2}, or {@code a, b = squeezed 0.5} of two places. */
  private static ProductState inWords(String text, ModelEntry entry, ModelDescriptor model) {
    List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
    Map<String, String> states = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      int equals = part.indexOf('=');
      String species = equals < 0 ? part.strip() : part.substring(0, equals).strip();
      for (String place : ProductData.places(species)) {
        if (!names.contains(place)) {
          throw new InvalidInputException(
              "--start '%s': the model has no species '%s'".formatted(text, place),
              Suggestions.remedy(place, names));
        }
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
