package org.ursell.symbolic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Spectator;

/**
 * A model beside which a site stands that nothing acts on. Its transition |0&gt;&lt;1| takes the
 * place of an operator at an earlier time: what the quantum regression theorem says of &lt;O B&gt;
 * are then the moments with one factor of it.
 */
@Internal
public final class SpectatorModel {
  private SpectatorModel() {}

  /** What the site is called: B, unless the model uses that name itself. */
  public static String name(Model model) {
    String name = "B";
    for (int k = 1; isTaken(model, name); k++) {
      name = "B" + k;
    }
    return name;
  }

  private static boolean isTaken(Model model, String name) {
    return model.parameterNames().contains(name)
        || model.species().stream().anyMatch(species -> species.name().equals(name));
  }

  /**
   * The model with the site as its last species.
   *
   * @param charges the charge of the transition |0&gt;&lt;1|, for charges of the model
   */
  public static Model of(Model model, Map<String, Double> charges) {
    String name = name(model);
    List<Species> species = new ArrayList<>(model.species());
    species.add(Species.levels(name, Spectator.LEVELS, "1"));
    return new Model(
            model.name(),
            model.title(),
            model.rateUnit(),
            species,
            model.parameters(),
            model.hamiltonian(),
            model.jumps(),
            model.charges().stream()
                .map(charge -> with(charge, name, charges.getOrDefault(charge.name(), 0.0)))
                .toList(),
            List.of(new NamedOperator(name, name, LocalOperator.transition(1, 1))),
            Map.of())
        .withJointJumps(model.jointJumps());
  }

  private static Charge with(Charge charge, String name, double weight) {
    Map<String, List<Double>> weights = new HashMap<>(charge.weights());
    weights.put(name, List.of(weight, 0.0));
    return new Charge(charge.name(), weights);
  }
}
