package org.ursell.cli.study;

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
   * This start, which has nothing of what the equations leave out.
   *
   * @throws InvalidInputException if a filter leaves out what it has
   */
  public StartChoice fitting(ModelDescriptor model) {
    model.filter().ifPresent(filter -> requireNoPhase(model, filter));
    return this;
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
  public static ProductState paper(ModelDescriptor model) {
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
