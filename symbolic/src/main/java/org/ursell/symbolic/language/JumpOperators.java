package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.language.OperatorProduct.SummedSite;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Reads the operator of one jump on the sites of its line, on modes, on sites that are named by
 * their species, and on sums over sites. What is on one place, or a sum over places, becomes a jump
 * of the simple kind; products over several become one of several places.
 */
final class JumpOperators {
  private static final int MOST_PLACES = 4;
  private static final int MOST_PRODUCTS = 24;

  private final Scope scope;
  private final List<Species> line;
  private final List<Species> sites;
  private final String words;
  private final boolean ordered;

  /** What a jump is: one of the two. */
  record Jump(Optional<JumpOperator> simple, Optional<JointJump> joint) {}

  /**
   * A reader for one line.
   *
   * @param line the species of the line's sites
   * @param words the line's beginning, for messages
   * @param ordered whether every ordered choice of its sites counts
   */
  JumpOperators(Scope scope, List<Species> line, String words, boolean ordered) {
    this.scope = scope;
    this.line = line;
    this.sites = OperatorEvaluator.places(scope, line);
    this.words = words;
    this.ordered = ordered;
  }

  /** The jump of an operator. */
  Jump read(YamlNode.Text text, Scalar rate) {
    return Formula.read(text, scope, expression -> jump(expression, rate));
  }

  private Jump jump(Expression expression, Scalar rate) {
    requireSites(expression);
    Optional<SitesOfSums> sums =
        line.isEmpty() ? Optional.of(new SitesOfSums(scope, Optional.empty())) : Optional.empty();
    List<OperatorProduct> products =
        OperatorEvaluator.naming(scope, line, sites, sums).evaluateWhole(expression);
    Span where = expression.span();
    if (products.isEmpty()) {
      throw new ProblemException(Problem.JUMP_ZERO, where);
    }
    if (products.stream().allMatch(JumpOperators::isNumber)) {
      throw new ProblemException(Problem.JUMP_NUMBER, where);
    }
    requireLine(products, where);
    boolean sum = products.stream().allMatch(p -> p.places().size() + p.summed().size() <= 1);
    Optional<JumpOperator> simple =
        sum && line.size() <= 1 ? sum(products, rate, where) : Optional.empty();
    if (simple.isPresent()) {
      return new Jump(simple, Optional.empty());
    }
    if (products.size() > MOST_PRODUCTS) {
      throw new ProblemException(Problem.JUMP_TOO_LARGE, where, MOST_PRODUCTS);
    }
    List<JointJump.Product> parts = new ArrayList<>();
    for (OperatorProduct product : products) {
      parts.add(product(product, where));
    }
    return new Jump(
        Optional.empty(),
        Optional.of(JointJump.of(line.stream().map(Species::name).toList(), ordered, rate, parts)));
  }

  private static boolean isNumber(OperatorProduct product) {
    return product.summed().isEmpty()
        && product.places().entrySet().stream()
            .allMatch(
                e ->
                    e.getKey().isMode()
                        && e.getValue()
                            .equals(
                                LocalOperator.identityOfMode()
                                    .times(
                                        e.getValue()
                                            .entries()
                                            .getOrDefault(
                                                new LocalOperator.Entry(0, 0),
                                                Scalar.Number.ZERO))));
  }

  /** Refuses (x) between more operators than the line has sites. */
  private void requireSites(Expression expression) {
    int joined = new OperatorArity(scope).of(expression);
    if (joined > Math.max(1, line.size())) {
      throw joined > 2
          ? new ProblemException(Problem.TOO_MANY_SITES, expression.span(), 2)
          : line.isEmpty()
              ? new ProblemException(
                  Problem.NO_SITE_HERE,
                  expression.span(),
                  "(x)",
                  "write 'for pairs %s:'".formatted(pairExample()))
              : new ProblemException(
                  Problem.SITES_BEYOND,
                  expression.span(),
                  joined,
                  words,
                  "name as many sites: '%s:'".formatted(LineHead.example(joined, line)));
    }
  }

  private String pairExample() {
    return scope.species().stream()
        .filter(species -> !species.isMode())
        .findFirst()
        .map(species -> species.name() + " " + species.name())
        .orElse("A A");
  }

  /** Each site of the line must be met by some product. */
  private void requireLine(List<OperatorProduct> products, Span where) {
    Set<Integer> met = new LinkedHashSet<>();
    for (OperatorProduct product : products) {
      product.places().keySet().stream()
          .filter(place -> !place.isMode() && place.index() < line.size())
          .forEach(place -> met.add(place.index()));
    }
    if (met.size() == line.size()) {
      return;
    }
    List<String> covered = met.stream().map(k -> line.get(k).name()).toList();
    throw new ProblemException(
        Problem.SITES_MISSING,
        where,
        covered.isEmpty() ? "other places only" : "a site of " + String.join(" and of ", covered),
        words,
        covered.isEmpty()
            ? "what does not act on its sites goes on a line of its own, without 'for ...:'"
            : "join one operator for each site by (x), where 1 is the identity, as in"
                + " '|0><1| (x) 1 - 1 (x) |0><1|'");
  }

  /** A sum of operators on one place each, if no number is left beside sums over sites. */
  private Optional<JumpOperator> sum(List<OperatorProduct> products, Scalar rate, Span where) {
    Map<Place, LocalOperator> single = new LinkedHashMap<>();
    Map<String, LocalOperator> summed = new LinkedHashMap<>();
    Scalar number = Scalar.Number.ZERO;
    for (OperatorProduct product : products) {
      if (product.isScalar()) {
        number = number.plus(product.coefficient());
      } else if (product.summed().isEmpty()) {
        single.merge(
            product.places().firstKey(),
            product.places().firstEntry().getValue().times(product.coefficient()),
            LocalOperator::plus);
      } else {
        SummedSite site = product.summed().get(0);
        summed.merge(
            site.species(), site.operator().times(product.coefficient()), LocalOperator::plus);
      }
    }
    single.values().removeIf(LocalOperator::isZero);
    summed.values().removeIf(LocalOperator::isZero);
    if (single.isEmpty() && summed.isEmpty()) {
      throw new ProblemException(Problem.JUMP_ZERO, where);
    }
    boolean ofLine = !line.isEmpty();
    if (ofLine && !single.keySet().equals(Set.of(Place.site(0)))) {
      return Optional.empty();
    }
    if (!number.equals(Scalar.Number.ZERO)) {
      if (single.isEmpty()) {
        return Optional.empty();
      }
      Place first = single.keySet().iterator().next();
      LocalOperator identity =
          first.isMode()
              ? LocalOperator.identityOfMode()
              : LocalOperator.identityOfSite(sites.get(first.index()).levels());
      single.merge(first, identity.times(number), LocalOperator::plus);
    }
    List<SiteFactor> factors = new ArrayList<>();
    single.forEach((place, operator) -> factors.add(new SiteFactor(name(place), operator)));
    summed.forEach((species, operator) -> factors.add(new SiteFactor(species, operator)));
    boolean alone = factors.size() == 1 && summed.isEmpty();
    return Optional.of(new JumpOperator(rate, factors, !alone));
  }

  private String name(Place place) {
    return place.isMode() ? place.mode() : sites.get(place.index()).name();
  }

  private JointJump.Product product(OperatorProduct product, Span where) {
    List<JointJump.Factor> factors = new ArrayList<>();
    product
        .places()
        .forEach(
            (place, operator) -> {
              if (!isIdentity(place, operator)) {
                factors.add(
                    new JointJump.Factor(
                        !place.isMode() && place.index() < line.size() ? place.index() : -1,
                        name(place),
                        operator));
              }
            });
    for (SummedSite site : product.summed()) {
      factors.add(JointJump.Factor.on(site.species(), site.operator()));
    }
    if (factors.size() > MOST_PLACES) {
      throw new ProblemException(Problem.TOO_MANY_SITES, where, MOST_PLACES);
    }
    return new JointJump.Product(product.coefficient(), factors);
  }

  private boolean isIdentity(Place place, LocalOperator operator) {
    return operator.equals(
        place.isMode()
            ? LocalOperator.identityOfMode()
            : LocalOperator.identityOfSite(sites.get(place.index()).levels()));
  }
}
