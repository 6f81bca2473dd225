package org.ursell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.DensityMatrix;
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
record StartChoice(String name, String words, Optional<ProductState> state) {
  /**
   * The start of a name or file.
   *
   * @throws InvalidInputException if there is no such start, or if it is not a state of the model
   */
  static StartChoice of(String name, ModelDescriptor model) {
    return switch (name) {
      case "steady" ->
          new StartChoice(name, "product state of the mean-field steady state", Optional.empty());
      case "paper" ->
          new StartChoice(
              name,
              "1/3 + (|1><2| + h.c.)/10"
                  + (model.species().size() > 1
                      ? " in " + model.species().get(0).name() + ", 1/3 elsewhere"
                      : ""),
              Optional.of(paper(model)));
      default ->
          new StartChoice(
              name, "from file " + name, Optional.of(StartFile.read(name, model.species())));
    };
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
  Map<String, Object> description() {
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
