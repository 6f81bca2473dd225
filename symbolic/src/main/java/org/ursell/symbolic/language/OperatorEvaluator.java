package org.ursell.symbolic.language;

import java.util.List;
import java.util.Optional;
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
  private static final int LARGEST_POWER = 8;

  private final Scope scope;
  private final List<Species> sites;
  private final OperatorArity arity;
  private final OperatorSums sums;

  /** Sums over sites, where a line may hold them. */
  private final Optional<SitesOfSums> summing;

  /**
   * An evaluator for one line.
   *
   * @param sites the species of the line's sites, in the order in which (x) joins them
   */
  OperatorEvaluator(Scope scope, List<Species> sites) {
    this(scope, sites, Optional.empty());
  }

  /**
   * An evaluator for a line that may hold sums over sites.
   *
   * @param summing over which sites, if it may
   */
  OperatorEvaluator(Scope scope, List<Species> sites, Optional<SitesOfSums> summing) {
    this.scope = scope;
    this.summing = summing;
    this.sites = sites;
    this.arity = new OperatorArity(scope);
    this.sums = new OperatorSums(scope, sites);
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
    return sums.folded(sum(expression, 0), expression.span());
  }

  private List<OperatorProduct> sum(Expression expression, int site) {
    if (arity.isScalar(expression)) {
      return List.of(OperatorProduct.of(scope.scalar(expression)));
    }
    List<OperatorProduct> result = operator(expression, site);
    Span where = expression.span();
    OperatorSums.requireFew(result.size(), where);
    scope.charge(1 + result.stream().mapToLong(OperatorProduct::parts).sum(), where);
    OperatorSums.requireSmall(result, where);
    return result.stream().filter(product -> !product.isZero()).toList();
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
      return OperatorSums.negated(sum(minus.operand(), site));
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return OperatorSums.adjoint(sum(adjoint.operand(), site), adjoint.span());
    }
    if (expression instanceof Expression.WithConjugate with) {
      List<OperatorProduct> operand = sum(with.operand(), site);
      List<OperatorProduct> conjugate = OperatorSums.adjoint(operand, with.span());
      return OperatorSums.joined(
          operand, with.minus() ? OperatorSums.negated(conjugate) : conjugate);
    }
    if (expression instanceof Expression.SumOverSites sum) {
      return overSites(sum);
    }
    if (expression instanceof Expression.Call call) {
      throw new ProblemException(
          Problem.FUNCTION_OF_OPERATOR,
          call.operands().stream().filter(x -> !arity.isScalar(x)).findFirst().orElseThrow().span(),
          call.function());
    }
    return binary((Binary) expression, site);
  }

  private List<OperatorProduct> overSites(Expression.SumOverSites sum) {
    SitesOfSums over =
        summing.orElseThrow(() -> new ProblemException(Problem.SUM_MISPLACED, sum.span()));
    if (arity.sums(sum.operand())) {
      throw new ProblemException(Problem.SUM_OF_SUM, sum.span());
    }
    Species species = over.of(sum);
    List<OperatorProduct> operand =
        new OperatorEvaluator(scope, List.of(species)).evaluateWhole(sum.operand());
    return OperatorSums.overSites(operand, species, sites);
  }

  private List<OperatorProduct> binary(Binary binary, int site) {
    Span where = binary.span();
    int joined = arity.of(binary.left());
    if (binary.operation() == Operation.TENSOR) {
      requireOperators(binary.left());
      requireOperators(binary.right());
      return sums.product(sum(binary.left(), site), sum(binary.right(), site + joined), where);
    }
    int other = arity.of(binary.right());
    if (joined != other && joined > 0 && other > 0) {
      throw new ProblemException(Problem.SITES_DIFFER, where, joined, other);
    }
    List<OperatorProduct> left = sum(binary.left(), site);
    return switch (binary.operation()) {
      case PLUS -> OperatorSums.joined(left, sum(binary.right(), site));
      case MINUS -> OperatorSums.joined(left, OperatorSums.negated(sum(binary.right(), site)));
      case TIMES -> sums.product(left, sum(binary.right(), site), where);
      case OVER -> quotient(left, binary);
      default -> power(left, binary);
    };
  }

  private void requireOperators(Expression side) {
    if (arity.sums(side)) {
      throw new ProblemException(Problem.TENSOR_OF_SUM, side.span());
    }
    if (arity.isScalar(side)) {
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
        return sums.folded(sum(formula.body(), site), name.span());
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
      throw new ProblemException(Problem.NO_SITE_HERE, where, operator, speciesWanted());
    }
    if (site >= sites.size()) {
      throw new ProblemException(Problem.SITES_DIFFER, where, site + 1, sites.size());
    }
    return sites.get(site);
  }

  private String speciesWanted() {
    return scope.species().stream()
        .filter(species -> !species.isMode())
        .findFirst()
        .map(species -> "write 'for each " + species.name() + ": ...'")
        .orElse("there are modes only: use their operators, such as c and c'");
  }

  private List<OperatorProduct> quotient(List<OperatorProduct> left, Binary binary) {
    if (!arity.isScalar(binary.right())) {
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
    return sums.quotient(left, denominator, binary.span());
  }

  private List<OperatorProduct> power(List<OperatorProduct> base, Binary binary) {
    int n =
        binary.right() instanceof Expression.Number number && number.digits().matches("[1-9]")
            ? Integer.parseInt(number.digits())
            : 0;
    if (n < 1 || n > LARGEST_POWER) {
      throw new ProblemException(Problem.OPERATOR_POWER, binary.right().span(), LARGEST_POWER);
    }
    return sums.power(base, n, binary.span());
  }
}
