package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.option.StartFile;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * Where runs start.
 *
 * @param name as typed
 * @param words in a few words, for tables
 * @param state the product state; empty for the mean-field steady state, which differs from point
 *     to point
 */
public record StartChoice(String name, String words, Optional<ProductState> state) {
  /**
   * The start of a name, of states in words, or of a file.
   *
   * @throws InvalidInputException if there is no such start, or if it is not a state of the model
   */
  public static StartChoice of(String name, ModelEntry entry, ModelDescriptor model) {
    StartChoice start = read(name, entry, model);
    if (model.filter().isPresent()) {
      start.requireNoPhase(model, model.filter().get());
    }
    return start;
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
              Optional.of(paper(model)));
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

  /** What a filter leaves out must be zero at the start. */
  private void requireNoPhase(ModelDescriptor model, String filter) {
    List<List<Double>> weights =
        model.charges().stream()
            .filter(charge -> charge.name().equals(filter))
            .findFirst()
            .orElseThrow()
            .weights();
    boolean phase = state.isEmpty();
    for (int s = 0; !phase && s < model.species().size(); s++) {
      phase = hasPhase(state.orElseThrow().sites().get(s), weights.get(s));
    }
    if (phase) {
      throw new InvalidInputException(
          "--filter %s leaves out what has a phase, but the start '%s' has one"
              .formatted(filter, name),
          "leave out --filter, or start without coherence, as with --start ground");
    }
  }

  private static boolean hasPhase(SiteState site, List<Double> weights) {
    if (site instanceof ModeState mode) {
      return weights.get(0) != 0 && !mode.equals(ModeState.thermal(mode.thermalQuanta()));
    }
    SiteOperator rho = ((DensityMatrix) site).operator();
    for (int i = 0; i < rho.levels(); i++) {
      for (int j = 0; j < rho.levels(); j++) {
        boolean charged = Math.abs(weights.get(i) - weights.get(j)) > 1e-12;
        if (charged && Math.hypot(rho.re(i, j), rho.im(i, j)) > 1e-12) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The start of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023),
   * supplement, section 5: the first group has a weak coherence between levels 1 and 2.
   */
  private static ProductState paper(ModelDescriptor model) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : model.species()) {
      if (species.levels() != 3) {
        throw new InvalidInputException(
            "--start paper is a state of three levels, but species %s has %d"
                .formatted(species.name(), species.levels()),
            "use --start steady or give a file");
      }
      SiteOperator mixed = SiteOperator.identity(3).times(1.0 / 3.0, 0.0);
      sites.add(
          DensityMatrix.of(
              sites.isEmpty() ? mixed.plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0) : mixed));
    }
    return new ProductState(sites);
  }

  /** Everything needed to start there again, for a manifest. */
  public Map<String, Object> description() {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", name);
    description.put("words", words);
    state.ifPresent(
        product -> {
          List<Object> matrices = new ArrayList<>();
          for (SiteState site : product.sites()) {
            matrices.add(site instanceof DensityMatrix matrix ? rows(matrix) : site.toString());
          }
          description.put("states", matrices);
        });
    return description;
  }

  private static List<List<String>> rows(DensityMatrix site) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < site.levels(); i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < site.levels(); j++) {
        double im = site.operator().im(i, j);
        row.add(
            site.operator().re(i, j) + (im == 0 ? "" : (im < 0 ? "-" : "+") + Math.abs(im) + "i"));
      }
      rows.add(row);
    }
    return rows;
  }
}
