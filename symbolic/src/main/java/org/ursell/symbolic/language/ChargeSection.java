package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Functions;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code charges}: for each species a diagonal operator, the numbers of its levels, or for a
 * mode the weight of one quantum. A species that is not named carries none.
 */
final class ChargeSection {
  private static final String EXAMPLE = "write 'phase: {A: Sz, c: 1}'";

  private final Scope scope;
  private final Findings findings;
  private final List<LocatedCharge> charges = new ArrayList<>();

  /** A charge and where its name stands. */
  record LocatedCharge(Charge charge, YamlNode.Text name) {}

  ChargeSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  List<LocatedCharge> read(YamlNode section) {
    for (YamlNode.Entry entry : Shape.entries(section, "charges", EXAMPLE)) {
      findings.attempt("charges." + entry.key().value(), () -> readOne(entry));
    }
    return charges;
  }

  private void readOne(YamlNode.Entry entry) {
    YamlNode.Text name = entry.key();
    if (name.value().length() > 40 || !Names.isName(name.value())) {
      throw new ProblemException(Problem.NAME_UNSUITABLE, name.span(), name.value(), Names.ADVICE);
    }
    Map<String, List<Double>> weights = new LinkedHashMap<>();
    for (YamlNode.Entry one : Shape.entries(entry.value(), name.value(), EXAMPLE)) {
      Species species = scope.species(one.key());
      weights.put(species.name(), weights(one.value(), species));
    }
    for (Species species : scope.species()) {
      weights.computeIfAbsent(
          species.name(), missing -> Collections.nCopies(Math.max(1, species.levels()), 0.0));
    }
    charges.add(new LocatedCharge(new Charge(name.value(), weights), name));
  }

  private List<Double> weights(YamlNode value, Species species) {
    if (value instanceof YamlNode.Items items) {
      int levels = species.isMode() ? 1 : species.levels();
      if (items.items().size() != levels) {
        throw new ProblemException(
            Problem.CHARGE_SHAPE, items.span(), items.items().size(), levels, species.name());
      }
      return items.items().stream()
          .map(item -> Shape.text(item, "a weight", "write a number"))
          .map(text -> Formula.real(text, text.value(), scope))
          .toList();
    }
    YamlNode.Text text = Shape.text(value, species.name(), EXAMPLE);
    if (species.isMode()) {
      double weight =
          Formula.readWithoutTime(text, scope, expression -> ofMode(expression, species));
      return List.of(weight);
    }
    return Formula.readWithoutTime(text, scope, expression -> diagonal(expression, species));
  }

  private double ofMode(Expression expression, Species mode) {
    Optional<Complex> weight;
    if (expression instanceof Expression.Name || !isNumber(expression)) {
      LocalOperator operator = JumpSection.single(expression, mode, scope);
      weight =
          operator.entries().size() == 1 && operator.entries().containsKey(new Entry(1, 1))
              ? Optional.of(
                  Formula.value(operator.entries().values().iterator().next(), expression))
              : Optional.empty();
    } else {
      weight = Optional.of(Formula.constant(expression, scope));
    }
    return weight
        .filter(w -> w.getImaginary() == 0)
        .map(Complex::getReal)
        .orElseThrow(
            () -> new ProblemException(Problem.CHARGE_OF_MODE, expression.span(), mode.name()));
  }

  private static boolean isNumber(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return Functions.CONSTANTS.contains(name.name());
    }
    return !(expression instanceof Expression.Transition || expression instanceof Expression.Ket)
        && expression.operands().stream().allMatch(ChargeSection::isNumber);
  }

  private List<Double> diagonal(Expression expression, Species species) {
    LocalOperator operator = JumpSection.single(expression, species, scope);
    Double[] weights = new Double[species.levels()];
    Arrays.fill(weights, 0.0);
    operator
        .entries()
        .forEach(
            (entry, coefficient) -> {
              Complex value = Formula.value(coefficient, expression);
              if (entry.to() != entry.from() || value.getImaginary() != 0) {
                throw new ProblemException(
                    Problem.CHARGE_NOT_DIAGONAL,
                    expression.span(),
                    coefficient.text() + "*|" + entry.to() + "><" + entry.from() + "|");
              }
              weights[entry.to()] = ScalarValue.accurate(coefficient).getReal();
            });
    return List.of(weights);
  }
}
