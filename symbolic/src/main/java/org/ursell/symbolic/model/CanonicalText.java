package org.ursell.symbolic.model;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * The physics of a model as one text, of which its hash is made: two models of the same text have
 * the same equations. Titles, defaults and starts are not in it.
 *
 * <p>Hashes stand in results and in names of files that others keep, so nothing here may change
 * unless the physics does; that is why each line is spelled out, and not left to how records print.
 */
final class CanonicalText {
  private CanonicalText() {}

  static String of(Model model) {
    StringBuilder text = new StringBuilder("model ").append(model.name()).append('\n');
    model.species().forEach(s -> text.append(line(s)).append('\n'));
    model
        .parameters()
        .forEach(p -> text.append(p.name()).append(' ').append(p.kind()).append('\n'));
    model.hamiltonian().forEach(term -> text.append(line(term)).append('\n'));
    model.jumps().forEach(jump -> text.append(line(jump)).append('\n'));
    model.jointJumps().forEach(jump -> text.append(line(jump)).append('\n'));
    model
        .charges()
        .forEach(
            c -> text.append(c.name()).append(' ').append(new TreeMap<>(c.weights())).append('\n'));
    model.observables().forEach(o -> text.append(line(o)).append('\n'));
    return text.toString();
  }

  /** What follows of the tables, piece by piece: the numbers of a large one are a long text. */
  static void tables(Model model, Consumer<String> text) {
    // The numbers themselves: whoever interpolates others has another model.
    for (SampledFunction function : model.sampledFunctions()) {
      text.accept("table ");
      function.write(text);
      text.accept("\n");
    }
  }

  private static String line(Species species) {
    return "Species[name=%s, kind=%s, levels=%s, size=%s]"
        .formatted(species.name(), species.kind(), species.levels(), species.size());
  }

  private static String line(HamiltonianTerm term) {
    return "HamiltonianTerm[coefficient=%s, factors=%s, plusConjugate=%b]"
        .formatted(term.coefficient().text(), factors(term.factors()), term.plusConjugate());
  }

  private static String line(JumpOperator jump) {
    return "JumpOperator[rate=%s, operators=%s, collective=%b]"
        .formatted(jump.rate().text(), factors(jump.operators()), jump.collective());
  }

  private static String line(JointJump jump) {
    return "JointJump[sites=%s, ordered=%b, rates=%s, operators=%s]"
        .formatted(
            jump.sites(),
            jump.ordered(),
            jump.rates().stream().map(row -> row.stream().map(Scalar::text).toList()).toList(),
            jump.operators().stream()
                .map(operator -> operator.stream().map(CanonicalText::product).toList())
                .toList());
  }

  private static String product(JointJump.Product product) {
    return product.factors().stream()
        .map(
            f ->
                "Factor[site=%s, species=%s, operator=%s]"
                    .formatted(f.site(), f.species(), f.operator()))
        .collect(
            Collectors.joining(
                ", ", "Product[coefficient=" + product.coefficient().text() + ", factors=[", "]]"));
  }

  private static String line(NamedObservable named) {
    if (named instanceof NamedExpression made) {
      return "NamedExpression[name=%s, formula=%s]"
          .formatted(made.name(), ObservableWords.of(made.expression().formula()));
    }
    NamedOperator observable = (NamedOperator) named;
    return "NamedOperator[name=%s, species=%s, operator=%s]"
        .formatted(observable.name(), observable.species(), observable.operator());
  }

  private static String factors(List<SiteFactor> factors) {
    return factors.stream()
        .map(f -> "SiteFactor[species=%s, operator=%s]".formatted(f.species(), f.operator()))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
