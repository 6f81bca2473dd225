package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.SiteState;
import org.ursell.runtime.study.Start;

/** What stands in every {@code manifest.json}: enough to make the same numbers again. */
public final class Manifest {
  /** Its name in every folder. */
  static final String FILE = "manifest.json";

  private Manifest() {}

  /**
   * The command line, the versions and the equations; without dates, so that it is reproducible.
   *
   * @param command the words that were typed, the program first
   */
  public static Map<String, Object> of(
      List<String> command, MomentEquations meanField, Collection<MomentEquations> equations) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put(
        "command", command.stream().map(Manifest::quoted).collect(Collectors.joining(" ")));
    ModelDescriptor model = meanField.descriptor();
    manifest.put(
        "versions",
        ordered(
            "ursell", Versions.ursell(),
            "generator", model.generatorVersion(),
            "java", Versions.java()));
    manifest.put(
        "model",
        ordered(
            "name", model.name(),
            "title", model.title(),
            "sha256", model.hash(),
            "rate_unit", model.rateUnit()));
    List<Object> classes = new ArrayList<>();
    for (MomentEquations order : equations) {
      classes.add(
          ordered(
              "order", order.descriptor().order(),
              "unknowns", order.moments().size(),
              "class", order.getClass().getName()));
    }
    manifest.put("equations", classes);
    return manifest;
  }

  /** The integration method and its accuracy. */
  public static Map<String, Object> integration(
      MomentIntegrator integrator, IntegratorOptions options, double endTime) {
    return ordered(
        "method", integrator.name(),
        "relative_tolerance", options.relativeTolerance(),
        "absolute_tolerance", options.absoluteTolerance(),
        "max_evaluations", options.maxEvaluations(),
        "divergence_bound", options.divergenceBound(),
        "t_end", endTime);
  }

  /** A map of alternating names and values, in that order. */
  public static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int k = 0; k < namesAndValues.length; k += 2) {
      map.put((String) namesAndValues[k], namesAndValues[k + 1]);
    }
    return map;
  }

  /** A word of a command line as a shell needs it. */
  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./=,:+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** Everything needed to start there again. */
  public static Map<String, Object> start(Start start) {
    Map<String, Object> description = ordered("name", start.name(), "words", start.words());
    start
        .state()
        .ifPresent(
            product ->
                description.put(
                    "states", product.sites().stream().map(Manifest::siteState).toList()));
    return description;
  }

  private static Object siteState(SiteState site) {
    return site instanceof DensityMatrix matrix ? rows(matrix) : site.toString();
  }

  private static List<List<String>> rows(DensityMatrix site) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < site.levels(); i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < site.levels(); j++) {
        double im = site.operator().im(i, j);
        String imaginary = im == 0 ? "" : (im < 0 ? "-" : "+") + Math.abs(im) + "i";
        row.add(site.operator().re(i, j) + imaginary);
      }
      rows.add(row);
    }
    return rows;
  }
}
