package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.symbolic.language.LineHead.Kind;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** Reads {@code hamiltonian}: lines of products of operators, each summed over its sites. */
final class HamiltonianSection {
  private static final String EXAMPLE = "for each A: K*|2><2|";

  /** What a line may begin with. */
  static final List<Kind> HEADS = List.of(Kind.EACH, Kind.PAIRS, Kind.TRIPLES, Kind.QUADRUPLES);

  private static final int MOST_FACTORS = 4;

  private final Scope scope;
  private final Findings findings;
  private final List<LocatedTerm> terms = new ArrayList<>();

  /**
   * A term and where it was written.
   *
   * @param place the line, for example {@code hamiltonian[2]}
   */
  record LocatedTerm(
      HamiltonianTerm term, List<OperatorProduct> products, String place, Span span) {}

  HamiltonianSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  List<LocatedTerm> read(YamlNode section) {
    List<YamlNode> items = Shape.items(section, "hamiltonian", "- " + EXAMPLE);
    for (int k = 0; k < items.size(); k++) {
      YamlNode item = items.get(k);
      String place = "hamiltonian[" + k + "]";
      findings.attempt(place, () -> readLine(item, place));
    }
    return terms;
  }

  private void readLine(YamlNode item, String place) {
    Line line = Line.read(item, scope, HEADS, EXAMPLE);
    if (line.head().isEmpty()) {
      add(line.body(), Optional.empty(), List.of(), place, "one without a species");
      return;
    }
    LineHead head = line.head().orElseThrow();
    if (head.kind() == Kind.EACH) {
      for (Species species : head.species()) {
        add(
            line.body(),
            Optional.of(species).filter(Species::isMode),
            species.isMode() ? List.of() : List.of(species),
            place,
            "'for each " + species.name() + "'");
      }
      return;
    }
    add(line.body(), Optional.empty(), head.sites(), place, "'" + head.words() + "'");
  }

  private void add(
      YamlNode.Text body, Optional<Species> mode, List<Species> sites, String place, String line) {
    int before = terms.size();
    List<Species> places = OperatorEvaluator.places(scope, sites);
    Formula.read(
        body,
        scope,
        expression -> {
          // "X + h.c." keeps its h.c., so that the conjugate is taken exactly and printed as such.
          boolean conjugate = expression instanceof Expression.WithConjugate with && !with.minus();
          Expression operand =
              conjugate ? ((Expression.WithConjugate) expression).operand() : expression;
          requireSites(expression, sites, line);
          List<OperatorProduct> products =
              mode.isPresent()
                  ? OperatorEvaluator.on(mode.orElseThrow(), scope, e -> e.evaluate(operand))
                  : OperatorEvaluator.naming(scope, sites, places, Optional.empty())
                      .evaluate(operand);
          for (OperatorProduct product : products) {
            if (!isConstant(product)) {
              requireAllSites(product, sites, line, expression.span());
              terms.add(term(product, places, conjugate, place, body.span(), expression.span()));
            }
          }
          return expression;
        });
    if (terms.size() == before) {
      throw new ProblemException(Problem.HAMILTONIAN_CONSTANT, body.span());
    }
  }

  /** Refuses (x) between more operators than the line has sites. */
  private void requireSites(Expression expression, List<Species> sites, String line) {
    int joined = new OperatorArity(scope).of(expression);
    if (sites.isEmpty() || joined <= sites.size()) {
      return;
    }
    if (joined > MOST_FACTORS) {
      throw new ProblemException(Problem.TOO_MANY_SITES, expression.span(), MOST_FACTORS);
    }
    throw new ProblemException(
        Problem.SITES_BEYOND,
        expression.span(),
        joined,
        line,
        "name as many sites: '%s:'".formatted(LineHead.example(joined, sites)));
  }

  private static boolean isConstant(OperatorProduct product) {
    return product.places().entrySet().stream()
        .allMatch(
            e ->
                e.getKey().isMode()
                    && e.getValue().entries().keySet().stream().allMatch(new Entry(0, 0)::equals));
  }

  private static void requireAllSites(
      OperatorProduct product, List<Species> sites, String line, Span where) {
    List<String> covered =
        product.places().keySet().stream()
            .filter(p -> !p.isMode() && p.index() < sites.size())
            .map(p -> sites.get(p.index()).name())
            .toList();
    if (covered.size() != sites.size()) {
      throw new ProblemException(
          Problem.SITES_MISSING,
          where,
          covered.isEmpty() ? "modes only" : "a site of " + String.join(" and of ", covered),
          line,
          covered.isEmpty()
              ? "what acts on modes only goes on a line of its own, without 'for ...:'"
              : "join one operator for each site by (x)");
    }
    if (product.places().size() > MOST_FACTORS) {
      throw new ProblemException(Problem.TOO_MANY_SITES, where, MOST_FACTORS);
    }
  }

  private static LocatedTerm term(
      OperatorProduct product,
      List<Species> sites,
      boolean conjugate,
      String place,
      Span span,
      Span where) {
    List<SiteFactor> factors = new ArrayList<>();
    for (Map.Entry<Place, LocalOperator> factor : product.places().entrySet()) {
      String species =
          factor.getKey().isMode()
              ? factor.getKey().mode()
              : sites.get(factor.getKey().index()).name();
      factors.add(new SiteFactor(species, factor.getValue()));
    }
    HamiltonianTerm term = new HamiltonianTerm(product.coefficient(), factors, conjugate);
    List<OperatorProduct> products =
        conjugate ? List.of(product, product.adjoint(where)) : List.of(product);
    return new LocatedTerm(term, products, place, span);
  }
}
