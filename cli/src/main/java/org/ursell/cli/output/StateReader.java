package org.ursell.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
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
import org.ursell.runtime.study.SavedExactRun;
import org.ursell.runtime.study.SavedRun;
import org.ursell.runtime.study.SavedState;

/** Reads what {@link StateText} writes. */
public final class StateReader {
  private final StateFields fields;

  private StateReader(String path) {
    this.fields = new StateFields(path);
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
    int format = (int) reader.fields.number(all, StateText.MARK);
    if (format > StateText.FORMAT) {
      throw new InvalidInputException(
          "%s is of form %d, newer than this version, %s, can read, which is %d"
              .formatted(path, format, Versions.ursell(), StateText.FORMAT),
          "read it with the version that wrote it, " + reader.fields.text(all, "ursell"));
    }
    return reader.state(all);
  }

  private SavedState state(Map<String, Object> all) {
    List<SavedRun> runs = new ArrayList<>();
    for (Map<String, Object> run : fields.objects(all, "runs")) {
      runs.add(run(fields.text(all, "model"), run));
    }
    List<SavedExactRun> exact = new ArrayList<>();
    if (all.containsKey(StateText.EXACT)) {
      for (Map<String, Object> run : fields.objects(all, StateText.EXACT)) {
        exact.add(ExactStateText.read(fields, run));
      }
    }
    if (runs.isEmpty() && exact.isEmpty()) {
      throw fields.damaged("runs");
    }
    return new SavedState(fields.text(all, "model"), fields.finite(all, "t"), runs, exact);
  }

  private SavedRun run(String name, Map<String, Object> run) {
    List<SpeciesDescriptor> species = new ArrayList<>();
    Map<String, Double> sites = fields.numbers(run, "sites");
    for (Map<String, Object> one : fields.objects(run, "species")) {
      species.add(species(one, sites));
    }
    Map<String, Double> orders = fields.numbers(run, "orders");
    List<Integer> speciesOrders = new ArrayList<>();
    for (SpeciesDescriptor one : species) {
      speciesOrders.add(
          Optional.ofNullable(orders.get(one.name()))
              .orElseThrow(() -> fields.damaged("orders"))
              .intValue());
    }
    List<ChargeDescriptor> charges = new ArrayList<>();
    for (Map<String, Object> charge : fields.objects(run, "charges")) {
      charges.add(charge(charge));
    }
    ModelDescriptor model =
        ModelDescriptor.named(name)
            .order((int) fields.number(run, "order"))
            .species(species)
            .speciesOrders(speciesOrders)
            .charges(charges)
            .filter(
                run.get("filter") instanceof String filter ? Optional.of(filter) : Optional.empty())
            .build();
    List<Moment> moments = new ArrayList<>();
    List<Map<String, Object>> written = fields.objects(run, "moments");
    double[] values = new double[written.size()];
    for (int k = 0; k < values.length; k++) {
      moments.add(moment(species, written.get(k)));
      values[k] = fields.finite(written.get(k), "value");
    }
    return new SavedRun(
        fields.present(run, "uncoupled").equals(true),
        sites,
        fields.numbers(run, "parameters"),
        fields.present(run, "modes_counted_by_size").equals(true),
        new SavedMoments(model, moments, values));
  }

  private SpeciesDescriptor species(Map<String, Object> written, Map<String, Double> sites) {
    String name = fields.text(written, "name");
    int levels = (int) fields.number(written, "levels");
    List<BasisElement> basis = new ArrayList<>();
    for (Map<String, Object> element : fields.objects(written, "operators")) {
      SiteOperator operator = SiteOperator.zero(levels);
      for (Object entry : fields.list(element, "entries")) {
        List<Double> parts = fields.doubles("entries", entry);
        if (parts.size() != 4 || !isLevel(parts.get(0), levels) || !isLevel(parts.get(1), levels)) {
          throw fields.damaged("entries");
        }
        operator =
            operator.plus(
                parts.get(0).intValue(), parts.get(1).intValue(), parts.get(2), parts.get(3));
      }
      basis.add(
          new BasisElement(
              fields.text(element, "name"), fields.text(element, "formula"), operator));
    }
    return new SpeciesDescriptor(
        name, levels, Double.toString(sites.getOrDefault(name, 1.0)), basis);
  }

  private static boolean isLevel(double number, int levels) {
    return number == Math.rint(number) && number >= 0 && number < levels;
  }

  private ChargeDescriptor charge(Map<String, Object> written) {
    List<List<Double>> weights = new ArrayList<>();
    fields.list(written, "weights").forEach(row -> weights.add(fields.doubles("weights", row)));
    return new ChargeDescriptor(fields.text(written, "name"), weights);
  }

  private Moment moment(List<SpeciesDescriptor> species, Map<String, Object> written) {
    List<Moment.Factor> factors = new ArrayList<>();
    for (Object factor : fields.list(written, "factors")) {
      factors.add(factor(species, String.valueOf(factor)));
    }
    return new Moment(
        fields.text(written, "moment"),
        factors,
        fields.text(written, "part").equals("im") ? Moment.Part.IMAGINARY : Moment.Part.REAL);
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
    throw fields.damaged("factors");
  }
}
