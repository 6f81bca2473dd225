package org.ursell.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor.BasisElement;
import org.ursell.runtime.state.SavedMoments;
import org.ursell.runtime.study.SavedRun;
import org.ursell.runtime.study.SavedState;

/** Reads what {@link StateText} writes. */
public final class StateReader {
  private final String path;

  private StateReader(String path) {
    this.path = path;
  }

  /** Whether a text is meant as a saved state, be it a sound one or not. */
  public static boolean isMeant(String text) {
    return text.stripLeading().startsWith("{");
  }

  /**
   * The state of a text.
   *
   * @param path where that was read, for messages
   * @throws InvalidInputException if it is none, or damaged, or of a newer form
   */
  public static SavedState read(String path, String text) {
    Map<String, Object> all;
    try {
      all = JsonReader.object(path, text);
    } catch (JsonProcessingException e) {
      throw new InvalidInputException(
          "%s is damaged, or is no JSON: line %d, column %d"
              .formatted(
                  path,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
          "put back a sound copy, or save the state again");
    } catch (IOException e) {
      throw new InvalidInputException(
          Objects.requireNonNullElse(e.getMessage(), path + " cannot be read"),
          "put back a sound copy, or save the state again");
    }
    StateReader reader = new StateReader(path);
    if (!all.containsKey(StateText.MARK)) {
      throw new InvalidInputException(
          path + " is JSON, but no saved state",
          "name a file that 'ursell trace --save-state' wrote, or one with a density matrix");
    }
    int format = (int) reader.number(all, StateText.MARK);
    if (format > StateText.FORMAT) {
      throw new InvalidInputException(
          "%s is of form %d, newer than this version, %s, can read, which is %d"
              .formatted(path, format, Versions.ursell(), StateText.FORMAT),
          "read it with the version that wrote it, " + reader.text(all, "ursell"));
    }
    return reader.state(all);
  }

  private SavedState state(Map<String, Object> all) {
    List<SavedRun> runs = new ArrayList<>();
    for (Map<String, Object> run : objects(all, "runs")) {
      runs.add(run(text(all, "model"), run));
    }
    if (runs.isEmpty()) {
      throw damaged("runs");
    }
    return new SavedState(text(all, "model"), finite(all, "t"), runs);
  }

  private SavedRun run(String name, Map<String, Object> run) {
    List<SpeciesDescriptor> species = new ArrayList<>();
    Map<String, Double> sites = numbers(run, "sites");
    for (Map<String, Object> one : objects(run, "species")) {
      species.add(species(one, sites));
    }
    Map<String, Double> orders = numbers(run, "orders");
    List<Integer> speciesOrders = new ArrayList<>();
    for (SpeciesDescriptor one : species) {
      speciesOrders.add(
          Optional.ofNullable(orders.get(one.name()))
              .orElseThrow(() -> damaged("orders"))
              .intValue());
    }
    List<ChargeDescriptor> charges = new ArrayList<>();
    for (Map<String, Object> charge : objects(run, "charges")) {
      charges.add(charge(charge));
    }
    ModelDescriptor model =
        ModelDescriptor.named(name)
            .order((int) number(run, "order"))
            .species(species)
            .speciesOrders(speciesOrders)
            .charges(charges)
            .filter(
                run.get("filter") instanceof String filter ? Optional.of(filter) : Optional.empty())
            .build();
    List<Moment> moments = new ArrayList<>();
    List<Map<String, Object>> written = objects(run, "moments");
    double[] values = new double[written.size()];
    for (int k = 0; k < values.length; k++) {
      moments.add(moment(species, written.get(k)));
      values[k] = finite(written.get(k), "value");
    }
    return new SavedRun(
        present(run, "uncoupled").equals(true),
        sites,
        numbers(run, "parameters"),
        present(run, "modes_counted_by_size").equals(true),
        new SavedMoments(model, moments, values));
  }

  private SpeciesDescriptor species(Map<String, Object> written, Map<String, Double> sites) {
    String name = text(written, "name");
    int levels = (int) number(written, "levels");
    List<BasisElement> basis = new ArrayList<>();
    for (Map<String, Object> element : objects(written, "operators")) {
      SiteOperator operator = SiteOperator.zero(levels);
      for (Object entry : list(element, "entries")) {
        List<Double> parts = doubles("entries", entry);
        if (parts.size() != 4 || !isLevel(parts.get(0), levels) || !isLevel(parts.get(1), levels)) {
          throw damaged("entries");
        }
        operator =
            operator.plus(
                parts.get(0).intValue(), parts.get(1).intValue(), parts.get(2), parts.get(3));
      }
      basis.add(new BasisElement(text(element, "name"), text(element, "formula"), operator));
    }
    return new SpeciesDescriptor(
        name, levels, Double.toString(sites.getOrDefault(name, 1.0)), basis);
  }

  private static boolean isLevel(double number, int levels) {
    return number == Math.rint(number) && number >= 0 && number < levels;
  }

  private ChargeDescriptor charge(Map<String, Object> written) {
    List<List<Double>> weights = new ArrayList<>();
    list(written, "weights").forEach(row -> weights.add(doubles("weights", row)));
    return new ChargeDescriptor(text(written, "name"), weights);
  }

  private Moment moment(List<SpeciesDescriptor> species, Map<String, Object> written) {
    List<Moment.Factor> factors = new ArrayList<>();
    for (Object factor : list(written, "factors")) {
      factors.add(factor(species, String.valueOf(factor)));
    }
    return new Moment(
        text(written, "moment"),
        factors,
        text(written, "part").equals("im") ? Moment.Part.IMAGINARY : Moment.Part.REAL);
  }

  private Moment.Factor factor(List<SpeciesDescriptor> species, String written) {
    for (int s = 0; s < species.size(); s++) {
      List<BasisElement> basis = species.get(s).basis();
      for (int e = 0; e < basis.size(); e++) {
        if (written.equals(species.get(s).name() + " " + basis.get(e).name())) {
          return new Moment.Factor(s, e);
        }
      }
    }
    throw damaged("factors");
  }

  private InvalidInputException damaged(String name) {
    return new InvalidInputException(
        "%s is damaged: '%s' is missing, or holds what no command writes there"
            .formatted(path, name),
        "put back a sound copy, or save the state again");
  }

  private Object present(Map<String, Object> values, String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow(() -> damaged(name));
  }

  private String text(Map<String, Object> values, String name) {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw damaged(name);
  }

  private double number(Map<String, Object> values, String name) {
    return number(name, present(values, name));
  }

  private double number(String name, Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value.equals("inf")) {
      return Double.POSITIVE_INFINITY;
    }
    throw damaged(name);
  }

  private double finite(Map<String, Object> values, String name) {
    double number = number(values, name);
    if (!Double.isFinite(number)) {
      throw damaged(name);
    }
    return number;
  }

  private List<?> list(Map<String, Object> values, String name) {
    if (values.get(name) instanceof List<?> list) {
      return list;
    }
    throw damaged(name);
  }

  private List<Double> doubles(String name, Object value) {
    if (!(value instanceof List<?> list)) {
      throw damaged(name);
    }
    List<Double> numbers = new ArrayList<>();
    list.forEach(one -> numbers.add(number(name, one)));
    return numbers;
  }

  private List<Map<String, Object>> objects(Map<String, Object> values, String name) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object one : list(values, name)) {
      objects.add(object(name, one));
    }
    return objects;
  }

  private Map<String, Double> numbers(Map<String, Object> values, String name) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    object(name, present(values, name))
        .forEach((key, value) -> numbers.put(key, number(name, value)));
    return numbers;
  }

  private Map<String, Object> object(String name, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw damaged(name);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, entry) -> object.put(String.valueOf(key), entry));
    return object;
  }
}
