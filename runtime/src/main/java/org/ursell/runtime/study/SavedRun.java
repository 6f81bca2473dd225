package org.ursell.runtime.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.SavedMoments;

/**
 * Where one run of a trace ended.
 *
 * @param uncoupled whether it is the run without coupling
 * @param sites how many sites of each species of levels there are, possibly infinitely many
 * @param parameters the point of the run
 * @param countedBySize whether modes are counted in units of the number of sites
 * @param moments the state
 */
public record SavedRun(
    boolean uncoupled,
    Map<String, Double> sites,
    Map<String, Double> parameters,
    boolean countedBySize,
    SavedMoments moments) {
  /** Keeps its own copies. */
  public SavedRun {
    sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  static SavedRun of(
      boolean uncoupled, MomentEquations equations, Parameters parameters, double[] state) {
    ModelDescriptor model = equations.descriptor();
    return new SavedRun(
        uncoupled,
        sites(model, parameters),
        parameters.asMap(),
        model.countsModesBySize(parameters),
        new SavedMoments(model, equations.moments(), state));
  }

  static Map<String, Double> sites(ModelDescriptor model, Parameters parameters) {
    Map<String, Double> sites = new LinkedHashMap<>();
    for (SpeciesDescriptor species : model.species()) {
      if (!species.isMode()) {
        sites.put(species.name(), AbsentMoments.sites(model, species, parameters));
      }
    }
    return sites;
  }

  /** Whether a run of other equations at a point goes on where this one ended. */
  boolean continues(boolean withoutCoupling, ModelDescriptor model, Parameters at) {
    return uncoupled == withoutCoupling
        && moments.hasOrdersOf(model)
        && countedBySize == model.countsModesBySize(at)
        // Uncoupled sites of any number do the same; a mean field is of infinitely many.
        && (uncoupled || sites.equals(sites(model, at)));
  }

  /** {@code order 2 with 50 sites of A}. */
  String words() {
    return words(uncoupled, moments.model(), sites);
  }

  static String words(boolean uncoupled, ModelDescriptor model, Map<String, Double> sites) {
    String orders =
        model.speciesOrders().stream().distinct().count() == 1
            ? Integer.toString(model.speciesOrders().get(0))
            : model.species().stream()
                .map(s -> s.name() + "=" + model.speciesOrders().get(model.species().indexOf(s)))
                .collect(Collectors.joining(","));
    String counts =
        sites.entrySet().stream().map(SavedRun::count).collect(Collectors.joining(" and "));
    return "order "
        + orders
        + (counts.isEmpty() ? "" : " with " + counts)
        + (uncoupled ? " without coupling" : "");
  }

  static String count(Map.Entry<String, Double> sites) {
    return Double.isInfinite(sites.getValue())
        ? "infinitely many sites of " + sites.getKey()
        : sites.getValue() == 1
            ? "one site of " + sites.getKey()
            : "%d sites of %s".formatted(sites.getValue().longValue(), sites.getKey());
  }
}
