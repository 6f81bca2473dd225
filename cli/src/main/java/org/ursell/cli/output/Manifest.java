package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import picocli.CommandLine.Model.CommandSpec;

/** What stands in every {@code manifest.json}: enough to make the same numbers again. */
public final class Manifest {
  private Manifest() {}

  /**
   * The command line, the versions and the equations; without dates, so that it is reproducible.
   */
  public static Map<String, Object> of(
      CommandSpec spec, MomentEquations meanField, Collection<MomentEquations> equations) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("command", String.join(" ", command(spec)));
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

  /** The words of the command line, quoted as a shell needs them. */
  public static List<String> command(CommandSpec spec) {
    List<String> command = new ArrayList<>();
    command.add("ursell");
    spec.root().commandLine().getParseResult().originalArgs().forEach(a -> command.add(quoted(a)));
    return command;
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

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./=,:+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
