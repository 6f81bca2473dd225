package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor.BasisElement;
import org.ursell.runtime.study.SavedRun;
import org.ursell.runtime.study.SavedState;

/** Writes where runs ended as JSON, every number to its last digit. */
public final class StateText {
  /** The name under which such a file gives its form, by which it is known. */
  static final String MARK = "ursell_state";

  /** The form that this program writes, and the newest that it reads. */
  static final int FORMAT = 1;

  /** The name of the exact states, where there are any. */
  static final String EXACT = "exact";

  private StateText() {}

  /** The text of a state. */
  public static String of(SavedState state) {
    Map<String, Object> all =
        Manifest.ordered(
            MARK,
            FORMAT,
            "ursell",
            Versions.ursell(),
            "model",
            state.model(),
            "t",
            state.time(),
            "runs",
            state.runs().stream().map(StateText::run).toList());
    if (!state.exact().isEmpty()) {
      all.put(EXACT, state.exact().stream().map(ExactStateText::of).toList());
    }
    return Json.text(all);
  }

  private static Map<String, Object> run(SavedRun run) {
    ModelDescriptor model = run.moments().model();
    Map<String, Object> values =
        Manifest.ordered(
            "uncoupled", run.uncoupled(),
            "order", model.order(),
            "orders", orders(model),
            "sites", run.sites(),
            "parameters", run.parameters(),
            "modes_counted_by_size", run.countedBySize());
    model.filter().ifPresent(filter -> values.put("filter", filter));
    values.put("charges", model.charges().stream().map(StateText::charge).toList());
    values.put("species", model.species().stream().map(StateText::species).toList());
    List<Object> moments = new ArrayList<>();
    double[] numbers = run.moments().values();
    for (int k = 0; k < numbers.length; k++) {
      moments.add(moment(model, run.moments().moments().get(k), numbers[k]));
    }
    values.put("moments", moments);
    return values;
  }

  private static Map<String, Object> orders(ModelDescriptor model) {
    Map<String, Object> orders = new LinkedHashMap<>();
    for (int s = 0; s < model.species().size(); s++) {
      orders.put(model.species().get(s).name(), model.speciesOrders().get(s));
    }
    return orders;
  }

  private static Map<String, Object> charge(ChargeDescriptor charge) {
    return Manifest.ordered("name", charge.name(), "weights", charge.weights());
  }

  private static Map<String, Object> species(SpeciesDescriptor species) {
    return Manifest.ordered(
        "name", species.name(),
        "levels", species.levels(),
        "operators",
            species.basis().stream()
                .map(
                    element ->
                        Manifest.ordered(
                            "name", element.name(),
                            "formula", element.formula(),
                            "entries", entries(species, element)))
                .toList());
  }

  /** Row, column, real and imaginary part of what is not zero; of a mode's operators nothing. */
  private static List<List<Double>> entries(SpeciesDescriptor species, BasisElement element) {
    List<List<Double>> entries = new ArrayList<>();
    SiteOperator operator = element.operator();
    for (int i = 0; i < species.levels(); i++) {
      for (int j = 0; j < species.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          entries.add(List.of((double) i, (double) j, operator.re(i, j), operator.im(i, j)));
        }
      }
    }
    return entries;
  }

  private static Map<String, Object> moment(ModelDescriptor model, Moment moment, double value) {
    return Manifest.ordered(
        "moment",
        moment.label(),
        "part",
        moment.part() == Moment.Part.REAL ? "re" : "im",
        "factors",
        moment.factors().stream().map(factor -> factor(model, factor)).toList(),
        "value",
        value);
  }

  private static String factor(ModelDescriptor model, Moment.Factor factor) {
    SpeciesDescriptor species = model.species().get(factor.species());
    return species.name() + " " + species.basis().get(factor.element()).name();
  }
}
