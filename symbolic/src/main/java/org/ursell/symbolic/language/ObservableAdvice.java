package org.ursell.symbolic.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.ProblemException;

/** An observable like one that could not be read, to be written in its place. */
final class ObservableAdvice {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "<((?:\\|\\s*\\d+\\s*>\\s*<\\s*\\d+\\s*\\||[^<>])+)>(_\\{?" + Names.SPECIES + "\\}?)?");

  private static final Pattern SUBSCRIPTED =
      Pattern.compile("(.+)_\\{?(" + Names.SPECIES + ")\\}?", Pattern.DOTALL);

  private final Scope scope;

  ObservableAdvice(Scope scope) {
    this.scope = scope;
  }

  /** One expectation value of a text that holds none, or more than one. */
  String expectation(String text) {
    Matcher first = BRACKETS.matcher(text);
    if (first.find() && first.group(2) != null) {
      return first.group();
    }
    String bare = first.find(0) ? first.group(1) : text;
    Matcher subscript = SUBSCRIPTED.matcher(bare);
    Optional<Species> named =
        scope.species().stream()
            .filter(it -> subscript.matches() && it.name().equals(subscript.group(2)))
            .findFirst();
    return formula(named.isPresent() ? subscript.group(1) : bare, named.stream().toList())
        .orElseGet(this::example);
  }

  private Optional<String> formula(String text, List<Species> named) {
    try {
      return Optional.of(onOnePlace(text, ExpressionParser.parse(text), named));
    } catch (ProblemException noFormula) {
      return Optional.empty();
    }
  }

  /**
   * The expectation value of one factor of a formula.
   *
   * @param formula the text that was read
   * @param named the species that its author named, tried first
   */
  String onOnePlace(String formula, Expression expression, List<Species> named) {
    Expression part = expression;
    if (!isOnOnePlace(part, named)) {
      part = firstFactor(part);
    }
    Optional<Species> species = species(part, named);
    String text = formula.substring(part.span().start(), part.span().end()).strip();
    if (species.isPresent()) {
      return expectation(text, species.get());
    }
    // A name that is unknown, or whose own line holds a mistake, is told of by itself.
    boolean number = new OperatorArity(scope).isScalar(part) && !(part instanceof Expression.Name);
    return number
        ? example()
        : Stream.concat(named.stream(), scope.species().stream())
            .filter(it -> !it.isMode())
            .findFirst()
            .map(it -> expectation(text, it))
            .orElseGet(this::example);
  }

  private static String expectation(String operator, Species species) {
    return "<" + operator + ">" + (species.isMode() ? "" : "_" + species.name());
  }

  /** Any expectation value of this model. */
  String example() {
    return scope.species().stream()
        .findFirst()
        .map(it -> expectation(it.isMode() ? it.name() : "|1><0|", it))
        .orElse("<|1><0|>_A");
  }

  private boolean isOnOnePlace(Expression expression, List<Species> named) {
    return species(expression, named).isPresent();
  }

  /** Whose operator it is. */
  private Optional<Species> species(Expression expression, List<Species> named) {
    return Stream.concat(named.stream(), scope.species().stream())
        .filter(species -> fits(expression, species))
        .findFirst();
  }

  private boolean fits(Expression expression, Species species) {
    try {
      return !JumpSection.single(expression, species, scope).isZero();
    } catch (ProblemException other) {
      return false;
    }
  }

  /** Goes down to the first operator that is no product or sum of others. */
  private Expression firstFactor(Expression whole) {
    Expression part = whole;
    while (part instanceof Binary binary && binary.operation() != Expression.Operation.POWER) {
      part = new OperatorArity(scope).isScalar(binary.left()) ? binary.right() : binary.left();
    }
    return part instanceof Expression.Negative || part instanceof Expression.WithConjugate
        ? firstFactor(part.operands().get(0))
        : part;
  }
}
