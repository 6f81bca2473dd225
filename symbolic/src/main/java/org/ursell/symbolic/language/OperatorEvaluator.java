package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

  /** How many of the sites are those of the line; the others are named by their species. */
  private final int line;

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
    this(scope, sites, sites.size(), summing);
  }

  private OperatorEvaluator(
      Scope scope, List<Species> sites, int line, Optional<SitesOfSums> summing) {
    this.scope = scope;
    this.line = line;
    this.summing = summing;
    this.sites = sites;
    this.arity = new OperatorArity(scope);
    this.sums = new OperatorSums(scope, sites);
  }

  /**
   * An evaluator for a line in which the sites of species that have only one can be named, too.
   * They are numbered behind those of the line.
   *
   * @param line the species of the line's sites
   * @param places the species of all numbered sites, as {@link #places} gives them
   */
  static OperatorEvaluator naming(
      Scope scope, List<Species> line, List<Species> places, Optional<SitesOfSums> summing) {
    return new OperatorEvaluator(scope, places, line.size(), summing);
  }

  /** The sites of a line, and behind them those of species that have only one. */
  static List<Species> places(Scope scope, List<Species> line) {
    List<Species> places = new ArrayList<>(line);
    scope.species().stream()
        .filter(s -> !s.isMode() && s.size().equals("1") && !line.contains(s))
        .forEach(places::add);
    return places;
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
    if (expression instanceof Expression.OnSpecies on) {
      YamlNode.Text name = YamlNode.Text.typed(on.species());
      try {
        return onSpecies(scope.species(name), on.operand(), on.span());
      } catch (ProblemException unknown) {
        throw unknown.problem() == Problem.SPECIES_UNKNOWN ? unknown.at(on.span()) : unknown;
      }
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
    Species species =
        sum.species().isEmpty()
            ? placeOf(sum.operand()).orElseGet(() -> over.of(sum))
            : over.of(sum);
    List<OperatorProduct> operand =
        new OperatorEvaluator(scope, List.of(species)).evaluateWhole(sum.operand());
    return OperatorSums.overSites(operand, species, sites);
  }

  /** The one species that subscripts within a formula name. */
  private Optional<Species> placeOf(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return scope.placed(name.name()).map(Scope.Placed::species);
    }
    if (expression instanceof Expression.OnSpecies on) {
      return scope.species().stream().filter(s -> s.name().equals(on.species())).findFirst();
    }
    return expression.operands().stream().flatMap(e -> placeOf(e).stream()).findFirst();
  }

  /** An operator on the one site of a species, or on the line's only site of it. */
  private List<OperatorProduct> onSpecies(Species species, Expression operand, Span where) {
    long there = sites.stream().filter(species::equals).count();
    if (species.isMode() || there != 1) {
      boolean misplaced = species.isMode() || species.size().equals("1");
      throw new ProblemException(
          misplaced ? Problem.PLACE_MISPLACED : Problem.PLACE_UNCLEAR,
          where,
          species.name(),
          species.size());
    }
    if (arity.of(operand) != 1) {
      throw new ProblemException(Problem.PLACE_MISPLACED, where, species.name());
    }
    int place = sites.indexOf(species);
    List<OperatorProduct> products = new ArrayList<>();
    for (OperatorProduct product :
        new OperatorEvaluator(scope, List.of(species)).evaluateWhole(operand)) {
      TreeMap<Place, LocalOperator> places = new TreeMap<>(product.places());
      LocalOperator own = places.remove(Place.site(0));
      if (own != null) {
        places.put(Place.site(place), own);
      }
      products.add(new OperatorProduct(product.coefficient(), places));
    }
    return products;
  }

  private List<OperatorProduct> binary(Binary binary, int site) {
    Span where = binary.span();
    int joined = arity.of(binary.left());
    if (binary.operation() == Operation.TENSOR) {
      requireOperators(binary.left());
      requireOperators(binary.right());
      int next = site + (arity.isIdentity(binary.left()) ? 1 : joined);
      return sums.product(side(binary.left(), site), side(binary.right(), next), where);
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

  /** A side of (x), where 1 is the identity of a site. */
  private List<OperatorProduct> side(Expression side, int site) {
    if (!arity.isIdentity(side)) {
      return sum(side, site);
    }
    if (side instanceof Expression.Negative minus) {
      return OperatorSums.negated(side(minus.operand(), site));
    }
    if (side instanceof Binary scaled) {
      return sums.product(sum(scaled.left(), site), side(scaled.right(), site), side.span());
    }
    Species species = siteSpecies(site, "1", side.span());
    return List.of(
        OperatorProduct.of(Place.site(site), LocalOperator.identityOfSite(species.levels())));
  }

  private void requireOperators(Expression side) {
    if (arity.isIdentity(side)) {
      return;
    }
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
    Optional<Scope.Placed> placed = scope.placed(word);
    if (placed.isPresent()) {
      Expression operator = new Expression.Name(name.span(), placed.get().operator());
      return onSpecies(placed.get().species(), operator, name.span());
    }
    Species species = siteSpecies(site, word, name.span());
    if (!scope.isSpin(species.name())) {
      throw new ProblemException(
          Problem.NAME_UNKNOWN,
          name.span(),
          word,
          "species " + species.name() + " is not a spin: declare the operator under operators");
    }
    return List.of(
        OperatorProduct.of(Place.site(here(site)), SpinOperators.of(word, species.levels())));
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
        Place.site(here(site)), LocalOperator.transition(transition.to(), transition.from()));
  }

  private Species siteSpecies(int site, String operator, Span where) {
    if (line == 0 && !isOnlySite()) {
      throw new ProblemException(Problem.NO_SITE_HERE, where, operator, speciesWanted(operator));
    }
    int most = Math.max(1, line);
    if (site >= most) {
      throw new ProblemException(Problem.SITES_DIFFER, where, site + 1, most);
    }
    return sites.get(here(site));
  }

  /**
   * Whether a line without sites can only mean one: that of the one species, which has no other.
   */
  private boolean isOnlySite() {
    return sites.size() == 1
        && scope.species().stream().filter(species -> !species.isMode()).count() == 1;
  }

  private int here(int site) {
    return line == 0 ? 0 : site;
  }

  private String speciesWanted(String operator) {
    List<String> single =
        sites.subList(line, sites.size()).stream()
            .map(species -> operator + "_" + species.name())
            .toList();
    return !single.isEmpty()
        ? "say on which: " + String.join(" or ", single)
        : scope.species().stream()
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
