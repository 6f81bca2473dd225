package org.ursell.symbolic.language;

import java.util.Map;
import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;

/** Says in plain lines what a model holds, to be compared with what was expected. */
final class ModelDescription {
  private final Model model;
  private final StringBuilder text = new StringBuilder();

  private ModelDescription(Model model) {
    this.model = model;
  }

  static String of(Model model) {
    ModelDescription description = new ModelDescription(model);
    description.write();
    return description.text.toString();
  }

  private void write() {
    line("model " + model.name() + " (" + model.title() + ")");
    for (Species s : model.species()) {
      line("species " + s.name() + (s.isMode() ? " mode" : " d=" + s.levels() + " x " + s.size()));
    }
    model
        .parameters()
        .forEach(p -> line("parameter " + p.name() + " " + p.kind() + " " + p.defaultValue()));
    if (!model.rateUnit().isEmpty()) {
      line("unit " + model.rateUnit());
    }
    for (HamiltonianTerm term : model.hamiltonian()) {
      StringBuilder product = new StringBuilder("H " + term.coefficient().text());
      term.factors().forEach(f -> product.append(" . ").append(factor(f)));
      line(product + (term.plusConjugate() ? " + h.c." : ""));
    }
    for (JumpOperator jump : model.jumps()) {
      StringBuilder sum = new StringBuilder();
      jump.operators().forEach(f -> sum.append(" + ").append(factor(f)));
      line(
          (jump.collective() ? "collective " : "jump ")
              + jump.rate().text()
              + " :"
              + sum.substring(2));
    }
    model.charges().forEach(c -> line("charge " + c.name() + " " + new TreeMap<>(c.weights())));
    model
        .operators()
        .forEach(o -> line("observe " + o.name() + " = " + operator(o.species(), o.operator())));
    new TreeMap<>(model.initialStates()).forEach((s, state) -> line("start " + s + " " + state));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String factor(SiteFactor factor) {
    return operator(factor.species(), factor.operator());
  }

  private String operator(String species, LocalOperator operator) {
    boolean mode = model.species().get(model.speciesIndex(species)).isMode();
    StringBuilder sum = new StringBuilder();
    for (Map.Entry<LocalOperator.Entry, Scalar> part : operator.entries().entrySet()) {
      int to = part.getKey().to();
      int from = part.getKey().from();
      String what =
          mode ? (species + "'").repeat(to) + species.repeat(from) : "|" + to + "><" + from + "|";
      String factor = what.isEmpty() ? "1" : what;
      sum.append(sum.length() == 0 ? "" : " + ")
          .append(
              part.getValue().equals(Scalar.Number.ONE)
                  ? factor
                  : part.getValue().text() + " " + factor);
    }
    return "[" + sum + "]_" + species;
  }
}
