package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.symbolic.ChargeAdvice;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;

/** Charges that a model conserves and does not declare, with the lines to declare them by. */
public final class ChargeHints {
  private final Model model;

  public ChargeHints(Model model) {
    this.model = model;
  }

  /** The hints, and an empty line before them; nothing if there are none. */
  public List<String> lines() {
    List<Charge> charges = ChargeAdvice.of(model);
    List<String> lines = new ArrayList<>();
    if (charges.isEmpty()) {
      return lines;
    }
    boolean one = charges.size() == 1;
    lines.add("");
    lines.add(
        "%s conserves %s that it does not declare. For fewer moments, where the start has no phase,"
            .formatted(model.name(), one ? "a charge" : "charges"));
    lines.add(
        "%s and use --filter %s:"
            .formatted(
                model.charges().isEmpty() ? "give it this section" : "add this under charges",
                one ? charges.get(0).name() : "with the name of one"));
    String declared = charges.stream().map(this::declaration).collect(Collectors.joining(", "));
    if (model.charges().isEmpty()) {
      lines.add("  charges: {" + declared + "}");
    } else {
      charges.forEach(charge -> lines.add("  " + declaration(charge)));
    }
    return lines;
  }

  private String declaration(Charge charge) {
    return model.species().stream()
        .filter(species -> charge.weightsOf(species.name()).stream().anyMatch(w -> w != 0.0))
        .map(species -> species.name() + ": " + weights(species, charge))
        .collect(Collectors.joining(", ", charge.name() + ": {", "}"));
  }

  private static String weights(Species species, Charge charge) {
    List<String> weights = charge.weightsOf(species.name()).stream().map(Numerals::number).toList();
    return species.isMode() ? weights.get(0) : weights.toString();
  }
}
