package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Expression.Operation;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Multiplies a formula out into a sum of products of operators on the sites of one line and on
 * modes. Scalars are carried along as trees; sums of operators on one site stay together.
 */
final class OperatorEvaluator {
  private static final int MOST_PRODUCTS = 200;
  private static final int LARGEST_POWER = 8;
  private static final int MOST_MODE_OPERATORS = 8;

  private final Scope scope;
  private final List<Species> sites;

  /**
   * An evaluator for one line.
   *
   * @param sites the species of the line's sites, in the order in which (x) joins them
   */
  OperatorEvaluator(Scope scope, List<Species> sites) {
    this.scope = scope;
    this.sites = sites;
  }

  /** Evaluates on one species: on a site of it, or on the mode that it is. */
  static <T> T on(Species species, Scope scope, Function<OperatorEvaluator, T> use) {
    if (!species.isMode()) {
      return use.apply(new OperatorEvaluator(scope, List.of(species)));
    }
    try {
      return use.apply(new OperatorEvaluator(scope, List.of()));
    } catch (ProblemException problem) {
      throw problem.problem() == Problem.NO_SITE_HERE
          ? new ProblemException(Problem.TRANSITION_ON_MODE, problem.span(), species.name())
          : problem;
    }
  }

  /**
   * The sum of products that a formula stands for, without those that vanish.
   *
   * @throws ProblemException placed in the formula's text
   */
  List<OperatorProduct> evaluate(Expression expression) {
    return sum(expression, 0);
  }

  /** The formula as one operator, its coefficients inside; on one place if it can be. */
  List<OperatorProduct> evaluateWhole(Expression expression) {
    return folded(sum(expression, 0), expression.span());
  }

  private List<OperatorProduct> sum(Expression expression, int site) {
    if (isScalar(expression)) {
      return List.of(OperatorProduct.of(scope.scalar(expression)));
    }
    List<OperatorProduct> result = operator(expression, site);
    Span where = expression.span();
    if (result.size() > MOST_PRODUCTS) {
      throw new ProblemException(Problem.TOO_MANY_TERMS, where, MOST_PRODUCTS);
    }
    scope.charge(1 + result.stream().mapToLong(OperatorProduct::parts).sum(), where);
    if (!result.stream().allMatch(OperatorProduct::isSmall)) {
      throw new ProblemException(Problem.SCALAR_TOO_LARGE, where);
    }
    return result.stream().filter(product -> !product.isZero()).toList();
  }

  private static void requireFewModeOperators(Place place, LocalOperator operator, Span where) {
    if (place.isMode() && operator.highestLevel() > MOST_MODE_OPERATORS) {
      throw new ProblemException(
          Problem.MODE_POWER_TOO_HIGH, where, MOST_MODE_OPERATORS, place.mode());
    }
  }

  private List<OperatorProduct> operator(Expression expression, int site) {
    if (expression instanceof Expression.Name name) {
      return named(name, site);
    }
    if (expression instanceof Expression.Transition transition) {
      return List.of(transition(transition, site));
    }
    if (expression instanceof Expression.Ket ket) {
      throw new ProblemException(Problem.KET_IN_OPERATOR, ket.span(), ket.level());
    }
    if (expression instanceof Expression.Negative minus) {
      return negated(sum(minus.operand(), site));
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return adjoint(sum(adjoint.operand(), site), adjoint.span());
    }
    if (expression instanceof Expression.WithConjugate with) {
      List<OperatorProduct> operand = sum(with.operand(), site);
      List<OperatorProduct> conjugate = adjoint(operand, with.span());
      return joined(operand, with.minus() ? negated(conjugate) : conjugate);
    }
    if (expression instanceof Expression.Call call) {
      throw new ProblemException(Problem.OPERATOR_IN_SCALAR, call.argument().span());
    }
    return binary((Binary) expression, site);
  }

  private List<OperatorProduct> binary(Binary binary, int site) {
    Span where = binary.span();
    int arity = arity(binary.left());
    if (binary.operation() == Operation.TENSOR) {
      requireOperators(binary.left());
      requireOperators(binary.right());
      return product(sum(binary.left(), site), sum(binary.right(), site + arity), where);
    }
    int other = arity(binary.right());
    if (arity != other && arity > 0 && other > 0) {
      throw new ProblemException(Problem.SITES_DIFFER, where, arity, other);
    }
    List<OperatorProduct> left = sum(binary.left(), site);
    return switch (binary.operation()) {
      case PLUS -> joined(left, sum(binary.right(), site));
      case MINUS -> joined(left, negated(sum(binary.right(), site)));
      case TIMES -> product(left, sum(binary.right(), site), where);
      case OVER -> quotient(left, binary);
      default -> power(left, binary);
    };
  }

  private void requireOperators(Expression side) {
    if (isScalar(side)) {
      // A misspelt operator looks like a number: say so first.
      scope.scalar(side);
      throw new ProblemException(Problem.TENSOR_OF_NUMBER, side.span());
    }
  }

  private List<OperatorProduct> named(Expression.Name name, int site) {
    String word = name.name();
    if (scope.isBroken(word)) {
      throw new ProblemException(Problem.CONSEQUENCE, name.span());
    }
    if (scope.isMode(word)) {
      return List.of(OperatorProduct.of(Place.mode(word), LocalOperator.powers(0, 1)));
    }
    Scope.NamedFormula formula = scope.operators().get(word);
    if (formula != null) {
      if (formula.arity() > 0) {
        siteSpecies(site, word, name.span());
      }
      try {
        return folded(sum(formula.body(), site), name.span());
      } catch (ProblemException inside) {
        throw inside.at(name.span());
      }
    }
    Species species = siteSpecies(site, word, name.span());
    if (!scope.isSpin(species.name())) {
      throw new ProblemException(
          Problem.NAME_UNKNOWN,
          name.span(),
          word,
          "species " + species.name() + " is not a spin: declare the operator under operators");
    }
    return List.of(OperatorProduct.of(Place.site(site), SpinOperators.of(word, species.levels())));
  }

  private OperatorProduct transition(Expression.Transition transition, int site) {
    String text = "|" + transition.to() + "><" + transition.from() + "|";
    Species species = siteSpecies(site, text, transition.span());
    int highest = Math.max(transition.to(), transition.from());
    if (highest >= species.levels()) {
      throw new ProblemException(
          Problem.LEVEL_MISSING, transition.span(), species.name(), highest, species.levels() - 1);
    }
    return OperatorProduct.of(
        Place.site(site), LocalOperator.transition(transition.to(), transition.from()));
  }

  private Species siteSpecies(int site, String operator, Span where) {
    if (sites.isEmpty()) {
      throw new ProblemException(Problem.NO_SITE_HERE, where, operator);
    }
    if (site >= sites.size()) {
      throw new ProblemException(Problem.SITES_DIFFER, where, site + 1, sites.size());
    }
    return sites.get(site);
  }

  private static List<OperatorProduct> joined(
      List<OperatorProduct> left, List<OperatorProduct> right) {
    List<OperatorProduct> sum = new ArrayList<>(left);
    sum.addAll(right);
    return sum;
  }

  private static List<OperatorProduct> negated(List<OperatorProduct> sum) {
    return sum.stream().map(p -> p.withCoefficient(p.coefficient().negated())).toList();
  }

  private static List<OperatorProduct> adjoint(List<OperatorProduct> sum, Span where) {
    return sum.stream().map(p -> p.adjoint(where)).toList();
  }

  private List<OperatorProduct> product(
      List<OperatorProduct> left, List<OperatorProduct> right, Span where) {
    List<OperatorProduct> product = new ArrayList<>();
    List<OperatorProduct> leftParts = condensed(left, where);
    List<OperatorProduct> rightParts = condensed(right, where);
    if ((long) leftParts.size() * rightParts.size() > MOST_PRODUCTS) {
      throw new ProblemException(Problem.TOO_MANY_TERMS, where, MOST_PRODUCTS);
    }
    for (OperatorProduct a : leftParts) {
      for (OperatorProduct b : rightParts) {
        scope.charge(a.parts() * b.parts(), where);
        OperatorProduct both = a.times(b);
        // Before the next factor: powers of a mode grow fast.
        both.places().forEach((place, o) -> requireFewModeOperators(place, o, where));
        product.add(both);
      }
    }
    return product;
  }

  private List<OperatorProduct> quotient(List<OperatorProduct> left, Binary binary) {
    if (!isScalar(binary.right())) {
      throw new ProblemException(Problem.DIVISION_BY_OPERATOR, binary.right().span());
    }
    Scalar denominator = scope.scalar(binary.right());
    // The quotient as a whole is what must be finite.
    scope.scalar(
        new Binary(
            binary.span(),
            Operation.OVER,
            new Expression.Number(binary.left().span(), "1"),
            binary.right()));
    return condensed(left, binary.span()).stream()
        .map(
            p ->
                p.withCoefficient(
                    p.coefficient() instanceof Scalar.Negative minus
                        ? new Scalar.Quotient(minus.operand(), denominator).negated()
                        : new Scalar.Quotient(p.coefficient(), denominator)))
        .toList();
  }

  private List<OperatorProduct> power(List<OperatorProduct> base, Binary binary) {
    int n =
        binary.right() instanceof Expression.Number number && number.digits().matches("[1-9]")
            ? Integer.parseInt(number.digits())
            : 0;
    if (n < 1 || n > LARGEST_POWER) {
      throw new ProblemException(Problem.OPERATOR_POWER, binary.right().span(), LARGEST_POWER);
    }
    List<OperatorProduct> result = base;
    for (int k = 1; k < n; k++) {
      result = product(result, base, binary.span());
      if (!result.stream().allMatch(OperatorProduct::isSmall)) {
        throw new ProblemException(Problem.SCALAR_TOO_LARGE, binary.span());
      }
    }
    return result;
  }

  /**
   * A sum of operators on one and the same place becomes one operator; numbers go with the
   * identity.
   */
  private List<OperatorProduct> condensed(List<OperatorProduct> sum, Span where) {
    return sum.size() < 2 ? sum : folded(sum, where);
  }

  private List<OperatorProduct> folded(List<OperatorProduct> sum, Span where) {
    Set<Place> places = new HashSet<>();
    sum.forEach(p -> places.addAll(p.places().keySet()));
    boolean single = sum.stream().allMatch(p -> p.places().size() <= 1);
    if (places.size() != 1 || !single) {
      return sum;
    }
    Place place = places.iterator().next();
    LocalOperator whole = LocalOperator.zero();
    for (OperatorProduct product : sum) {
      LocalOperator part =
          product.isScalar() ? identity(place) : product.places().firstEntry().getValue();
      scope.charge(part.entries().size(), where);
      whole = whole.plus(part.times(product.coefficient()));
    }
    return whole.isZero() ? List.of() : List.of(OperatorProduct.of(place, whole));
  }

  private LocalOperator identity(Place place) {
    return place.isMode()
        ? LocalOperator.identityOfMode()
        : LocalOperator.identityOfSite(sites.get(place.index()).levels());
  }

  // What can be seen without multiplying out

  private boolean isScalar(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return !scope.isOperator(name.name());
    }
    if (expression instanceof Expression.Transition || expression instanceof Expression.Ket) {
      return false;
    }
    return operands(expression).stream().allMatch(this::isScalar);
  }

  /** How many sites (x) joins: 0 for numbers and modes. */
  int arity(Expression expression) {
    if (expression instanceof Expression.Name name) {
      Scope.NamedFormula formula = scope.operators().get(name.name());
      if (formula != null) {
        return formula.arity();
      }
      return scope.isOperator(name.name()) && !scope.isMode(name.name()) ? 1 : 0;
    }
    if (expression instanceof Expression.Transition || expression instanceof Expression.Ket) {
      return 1;
    }
    boolean joins = expression instanceof Binary b && b.operation() == Operation.TENSOR;
    int sum = 0;
    int most = 0;
    for (Expression operand : operands(expression)) {
      int arity = arity(operand);
      sum = Math.min(sum + arity, 1_000);
      most = Math.max(most, arity);
    }
    return joins ? sum : most;
  }

  static List<Expression> operands(Expression expression) {
    if (expression instanceof Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (expression instanceof Expression.Negative minus) {
      return List.of(minus.operand());
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return List.of(adjoint.operand());
    }
    if (expression instanceof Expression.Call call) {
      return List.of(call.argument());
    }
    if (expression instanceof Expression.WithConjugate with) {
      return List.of(with.operand());
    }
    return List.of();
  }
}
