package org.ursell.symbolic.language;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code operators}: formulas with names. A formula may use the operators above it. It is
 * read again for each species it is used on, since spins differ.
 */
final class OperatorSection {
  private static final String EXAMPLE = "write 'Sp: sqrt(2)*(|2><1| + |1><0|)'";

  private final Scope scope;
  private final Findings findings;

  OperatorSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void read(YamlNode section) {
    List<YamlNode.Entry> entries = Shape.entries(section, "operators", EXAMPLE);
    Set<String> namesBelow =
        entries.stream()
            .map(entry -> entry.key().value())
            .collect(Collectors.toCollection(HashSet::new));
    for (YamlNode.Entry entry : entries) {
      String name = entry.key().value();
      namesBelow.remove(name);
      findings.attempt("operators." + name, () -> readOne(entry, namesBelow));
      if (!scope.operators().containsKey(name)) {
        scope.declareBroken(name);
      }
    }
  }

  private void readOne(YamlNode.Entry entry, Set<String> namesBelow) {
    scope.requireNewName(entry.key(), Names.NAME, Names.ADVICE);
    YamlNode.Text text = Shape.text(entry.value(), entry.key().value(), EXAMPLE);
    scope.declareOperator(
        entry.key().value(),
        Formula.read(
            text, scope, body -> formula(entry.key().value(), text.value(), body, namesBelow)));
  }

  private Scope.NamedFormula formula(
      String name, String text, Expression body, Set<String> namesBelow) {
    // Any level that a site can have: which are there is known where it is used.
    OperatorEvaluator evaluator =
        new OperatorEvaluator(
            scope, List.of(anySite()), Optional.of(new SitesOfSums(scope, Optional.of(anySite()))));
    int arity = new OperatorArity(scope).of(body);
    if (arity > 1) {
      throw new ProblemException(Problem.OPERATOR_ON_SITES, body.span());
    }
    try {
      evaluator.evaluateWhole(body);
    } catch (ProblemException problem) {
      if (problem.problem() != Problem.NAME_UNKNOWN
          && problem.problem() != Problem.TIME_DEPENDENT) {
        throw problem;
      }
      String unknown = problem.details().get(0);
      if (unknown.equals(name)) {
        throw new ProblemException(Problem.OPERATOR_OF_ITSELF, problem.span(), unknown);
      }
      throw namesBelow.contains(unknown)
          ? new ProblemException(Problem.OPERATOR_BELOW, problem.span(), unknown)
          : problem;
    }
    return new Scope.NamedFormula(text, body, arity);
  }

  private Species anySite() {
    return scope.species().stream()
        .filter(s -> scope.isSpin(s.name()))
        .max(Comparator.comparingInt(Species::levels))
        .map(spin -> Species.levels(spin.name(), 16, "1"))
        .orElse(Species.levels("any", 16, "1"));
  }
}
