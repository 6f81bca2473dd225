package org.ursell.cli.model;

import java.util.List;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.study.TruncationOrder;

/** Whether an order that names species is one of a model. */
public final class OrderRules {
  private OrderRules() {}

  /**
   * Requires that each species of a model has an order.
   *
   * @throws InvalidInputException if one has none, or one is named that the model does not have
   */
  public static void requireFit(List<TruncationOrder> orders, ModelDescriptor model) {
    List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
    orders.forEach(order -> requireFit(order, names));
  }

  static void requireFit(TruncationOrder order, List<String> names) {
    for (String name : order.species().keySet()) {
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "--order %s: the model has no species '%s'".formatted(order.text(), name),
            Suggestions.remedy(name, names));
      }
    }
    List<String> missing =
        names.stream().filter(name -> !order.species().containsKey(name)).toList();
    if (!order.complete() && !missing.isEmpty()) {
      throw new InvalidInputException(
          "--order %s says nothing of species %s"
              .formatted(order.text(), String.join(", ", missing)),
          "add for example %s=%d, or begin with a number for all others"
              .formatted(missing.get(0), order.order()));
    }
  }
}
