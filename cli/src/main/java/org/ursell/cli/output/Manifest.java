package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.FockDensityMatrix;
import org.ursell.runtime.state.JointMatrix;
import org.ursell.runtime.state.JointState;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.runtime.state.TwoModeSqueezedState;
import org.ursell.runtime.study.Start;

/** What stands in every {@code manifest.json}: enough to make the same numbers again. */
public final class Manifest {
  /** Its name in every folder. */
  public static final String FILE = "manifest.json";

  /** The number of its form, which rises when a program of before could not run it again. */
  static final int FORMAT = 1;

  private static final int MOST_TRIED = 1000;

  private Manifest() {}

  /**
   * The command line, the texts of the files it read, the versions and the equations; without
   * dates, so that it is reproducible.
   *
   * @param command the words that were typed, the program first
   * @param inputs the texts of the files by {@link org.ursell.cli.model.InputFiles#name}
   */
  public static Map<String, Object> of(
      List<String> command,
      Map<String, String> inputs,
      MomentEquations meanField,
      Collection<MomentEquations> equations) {
    Map<String, Object> manifest = ordered("format", FORMAT);
    manifest.put(
        "command", command.stream().map(CommandWords::quoted).collect(Collectors.joining(" ")));
    manifest.put("arguments", command.subList(1, command.size()));
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
            "language", ModelEntry.LANGUAGE,
            "rate_unit", model.rateUnit()));
    manifest.putAll(inputs);
    List<Object> classes = new ArrayList<>();
    for (MomentEquations order : equations) {
      classes.add(
          ordered(
              "order", order.descriptor().order(),
              "unknowns", order.moments().size(),
              "class", className(order)));
    }
    manifest.put("equations", classes);
    return manifest;
  }

  /** Of equations that change over to their class, that one: no result depends on when. */
  private static String className(MomentEquations equations) {
    return equations instanceof TableFirst early
        ? early.className()
        : equations.getClass().getName();
  }

  /** The integration method and its accuracy. */
  public static Map<String, Object> integration(IntegratorOptions options, double endTime) {
    return ordered(
        "method", options.method().title(),
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

  /**
   * Where runs start; the states too, in numbers if they are the same at all points, else as they
   * are written.
   */
  public static Map<String, Object> start(Start start, List<SpeciesDescriptor> species) {
    Map<String, Object> description = ordered("name", start.name(), "words", start.words());
    start.state().ifPresent(product -> description.put("states", states(product, species)));
    if (start.time() != 0.0) {
      description.put("t", start.time());
    }
    return description;
  }

  /**
   * The same; of states that are written with parameters also the numbers at the first point at
   * which they are states.
   */
  public static Map<String, Object> start(
      Start start, List<SpeciesDescriptor> species, Stream<Parameters> points) {
    Map<String, Object> description = start(start, species);
    start
        .state()
        .filter(ProductState::isVarying)
        .flatMap(
            varying ->
                points
                    .limit(MOST_TRIED)
                    .flatMap(point -> numbers(varying, species, point))
                    .findFirst())
        .ifPresent(first -> description.put("first", first));
    return description;
  }

  private static Stream<Map<String, Object>> numbers(
      ProductState varying, List<SpeciesDescriptor> species, Parameters point) {
    try {
      return Stream.of(
          ordered("parameters", point.asMap(), "states", states(varying.in(point), species)));
    } catch (InvalidInputException noState) {
      // The table says so of this point.
      return Stream.empty();
    }
  }

  /**
   * A start in numbers: the density matrix of a site, row by row from level 0 down; the
   * displacement, the thermal quanta and the squeezing of a mode, or its density matrix between
   * number states; and the elements of the density matrix of two places that are correlated.
   */
  public static List<Object> states(ProductState product, List<SpeciesDescriptor> species) {
    List<Object> states = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      Map<String, Object> state = ordered("species", species.get(s).name());
      state.putAll(siteState(product.sites().get(s)));
      states.add(state);
    }
    for (JointState pair : product.pairs()) {
      Map<String, Object> state =
          ordered(
              "places",
              List.of(species.get(pair.first()).name(), species.get(pair.second()).name()));
      state.putAll(joint(pair));
      states.add(state);
    }
    return states;
  }

  private static Map<String, Object> joint(JointState pair) {
    if (pair instanceof TwoModeSqueezedState squeezed) {
      return ordered("squeezing", complex(squeezed.squeezingRe(), squeezed.squeezingIm()));
    }
    if (pair instanceof JointMatrix matrix) {
      List<Object> elements = new ArrayList<>();
      matrix.forEach(
          (to, from, re, im) -> elements.add(ordered("to", to, "from", from, "re", re, "im", im)));
      return ordered("elements", elements);
    }
    return ordered("formula", pair.toString());
  }

  private static Map<String, Object> complex(double re, double im) {
    return ordered("re", re, "im", im);
  }

  private static Map<String, Object> siteState(SiteState site) {
    if (site instanceof ModeState mode) {
      Map<String, Object> state =
          ordered(
              "amplitude", complex(mode.amplitudeRe(), mode.amplitudeIm()),
              "thermal_quanta", mode.thermalQuanta(),
              "per_size", mode.perSize());
      if (mode.squeezingRe() != 0 || mode.squeezingIm() != 0) {
        state.put("squeezing", complex(mode.squeezingRe(), mode.squeezingIm()));
      }
      return state;
    }
    if (site instanceof FockDensityMatrix rho) {
      int size = rho.highest() + 1;
      return ordered(
          "re", rows(size, rho::re),
          "im", rows(size, rho::im));
    }
    if (!(site instanceof DensityMatrix)) {
      return ordered("formula", site.toString());
    }
    SiteOperator matrix = ((DensityMatrix) site).operator();
    return ordered(
        "re", rows(matrix.levels(), matrix::re), "im", rows(matrix.levels(), matrix::im));
  }

  private static List<List<Double>> rows(int size, Entry entry) {
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        row.add(entry.at(i, j));
      }
      rows.add(row);
    }
    return rows;
  }

  /** One part of the entries of a matrix. */
  private interface Entry {
    double at(int row, int column);
  }
}
