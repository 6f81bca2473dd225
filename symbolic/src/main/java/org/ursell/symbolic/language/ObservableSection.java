package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ObservableExpression;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.NamedExpression;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code observables}: expectation values such as {@code <Sp>_A} or {@code <c'*c>}, and what
 * is made of them, such as {@code <c'*c'*c*c>/<c'*c>^2}. The first is the order parameter.
 */
final class ObservableSection {
  private static final String EXAMPLE = "write 'order: <Sp>_A'";

  private static final Pattern NAME = Pattern.compile(Names.NAME.replace("_", "_+\\-"));

  private final Scope scope;
  private final Findings findings;
  private final OperatorArity arity;
  private final List<NamedObservable> observables = new ArrayList<>();

  ObservableSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
    this.arity = new OperatorArity(scope);
  }

  List<NamedObservable> read(YamlNode section) {
    List<YamlNode.Entry> entries = Shape.entries(section, "observables", EXAMPLE);
    if (entries.isEmpty()) {
      throw new ProblemException(Problem.NO_ENTRIES, section.span(), "observables", EXAMPLE);
    }
    for (YamlNode.Entry entry : entries) {
      findings.attempt("observables." + entry.key().value(), () -> readOne(entry));
    }
    return observables;
  }

  private void readOne(YamlNode.Entry entry) {
    YamlNode.Text name = entry.key();
    if (name.value().length() > 40 || !NAME.matcher(name.value()).matches()) {
      throw new ProblemException(
          Problem.NAME_UNSUITABLE,
          name.span(),
          name.value(),
          "use letters, digits, _ + and -, beginning with a letter");
    }
    observables.add(read(name.value(), Shape.text(entry.value(), name.value(), EXAMPLE)));
  }

  /**
   * An observable.
   *
   * @throws ProblemException placed in the file
   */
  NamedObservable read(String name, YamlNode.Text text) {
    ObservableText cut = new ObservableText(text);
    if (cut.pieces().isEmpty()) {
      String plain =
          text.value()
              .replaceAll("[\u27e8\u2329\u3008]", "<")
              .replaceAll("[\u27e9\u232a\u3009]", ">");
      throw new ProblemException(
          Problem.OBSERVABLE_FORM, text.span(), new ObservableAdvice(scope).expectation(plain));
    }
    if (cut.isOneExpectation()) {
      Optional<NamedOperator> operator = onOnePlace(name, text, cut.pieces().get(0));
      if (operator.isPresent()) {
        return operator.get();
      }
    }
    ObservableFormula formula = new ObservableReader(scope).read(cut);
    return new NamedExpression(
        name, new ObservableExpression(text.value().strip().replaceAll("\\s+", " "), formula));
  }

  /** An operator on one site or mode, of numbers alone; empty if it is more. */
  private Optional<NamedOperator> onOnePlace(
      String name, YamlNode.Text text, ObservableText.Piece piece) {
    YamlNode.Text inside = piece.inside();
    List<Species> named = piece.subscripts().stream().map(scope::species).toList();
    boolean several =
        named.size() > 1
            || Formula.readWithoutTime(
                inside,
                scope,
                expression ->
                    arity.sums(expression)
                        || arity.of(expression) > 1
                        || arity.of(expression) > 0 && mentionsMode(expression));
    if (several) {
      return Optional.empty();
    }
    Optional<Species> species = named.isEmpty() ? onlyFit(inside, text) : Optional.of(named.get(0));
    if (species.isEmpty()) {
      return Optional.empty();
    }
    LocalOperator operator;
    try {
      operator =
          Formula.readWithoutTime(
              inside, scope, expression -> JumpSection.single(expression, species.get(), scope));
    } catch (ProblemException problem) {
      if (problem.problem() == Problem.NOT_ON_ONE_PLACE && isMore(inside)) {
        return Optional.empty();
      }
      throw problem;
    }
    return operator.entries().values().stream().allMatch(Scalar::isConstant)
        ? Optional.of(new NamedOperator(name, species.get().name(), operator))
        : Optional.empty();
  }

  /** Whether modes are multiplied, so that it is not just a mistake. */
  private boolean isMore(YamlNode.Text inside) {
    return Formula.readWithoutTime(
        inside, scope, expression -> !arity.isScalar(expression) && mentionsMode(expression));
  }

  private boolean mentionsMode(Expression expression) {
    if (expression instanceof Expression.Name name) {
      Scope.NamedFormula formula = scope.operators().get(name.name());
      return scope.isMode(name.name()) || formula != null && mentionsMode(formula.body());
    }
    return expression.operands().stream().anyMatch(this::mentionsMode);
  }

  /**
   * Without a subscript: the mode that is mentioned, or the one species of sites there is; empty if
   * several modes are mentioned.
   */
  private Optional<Species> onlyFit(YamlNode.Text inside, YamlNode.Text whole) {
    List<Species> sites = scope.species().stream().filter(s -> !s.isMode()).toList();
    List<String> modes =
        Formula.readWithoutTime(
            inside,
            scope,
            expression -> {
              if (arity.of(expression) > 0) {
                return List.of();
              }
              return new OperatorEvaluator(scope, List.of())
                  .evaluate(expression).stream()
                      .flatMap(p -> p.places().keySet().stream())
                      .map(Place::mode)
                      .distinct()
                      .toList();
            });
    if (modes.size() > 1) {
      return Optional.empty();
    }
    if (modes.size() == 1) {
      return scope.species().stream().filter(s -> s.name().equals(modes.get(0))).findFirst();
    }
    if (sites.size() == 1) {
      return Optional.of(sites.get(0));
    }
    throw new ProblemException(
        Problem.OBSERVABLE_SPECIES,
        whole.span(),
        sites.isEmpty()
            ? "'" + new ObservableAdvice(scope).example() + "'"
            : sites.stream().map(s -> "<...>_" + s.name()).collect(Collectors.joining(" or ")));
  }
}
