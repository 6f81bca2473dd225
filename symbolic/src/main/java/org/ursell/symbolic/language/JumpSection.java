package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.LineHead.Kind;
import org.ursell.symbolic.language.OperatorProduct.Place;
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
 * Reads {@code jumps}: {@code for each A: rate gamma, operator |1><0|}, {@code for pairs A A: rate
 * V/N, operator dn (x) 1 - 1 (x) dn}, {@code collective A: ...}, {@code correlated A, B: rates [[1,
 * 0.2], [0.2, 1]], operators dn, dn}, or on modes and single sites just {@code rate kappa, operator
 * c*dn_A}.
 */
final class JumpSection {
  private static final String EXAMPLE = "for each A: rate gamma, operator |1><0|";

  /** What a line may begin with. */
  static final List<Kind> HEADS =
      List.of(Kind.EACH, Kind.PAIRS, Kind.ORDERED_PAIRS, Kind.COLLECTIVE, Kind.CORRELATED);

  private static final String ONE_FOR_EACH = "write one for all, or one for each in the same order";

  private final Scope scope;
  private final Findings findings;
  private final List<LocatedJump> jumps = new ArrayList<>();

  /**
   * A jump, of the simple kind or of several places, and where it was written.
   *
   * @param place the line, for example {@code jumps[0]}
   */
  record LocatedJump(
      Optional<JumpOperator> simple,
      Optional<JointJump> joint,
      String place,
      YamlNode.Text rateText,
      Span span) {}

  JumpSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  List<LocatedJump> read(YamlNode section) {
    List<YamlNode> items = Shape.items(section, "jumps", "- " + EXAMPLE);
    for (int k = 0; k < items.size(); k++) {
      YamlNode item = items.get(k);
      String place = "jumps[" + k + "]";
      findings.attempt(place, () -> readLine(item, place));
    }
    return jumps;
  }

  private void readLine(YamlNode item, String place) {
    Line line = Line.read(item, scope, HEADS, EXAMPLE);
    JumpParts parts = JumpParts.of(line.body());
    Optional<LineHead> head = line.head();
    if (head.isPresent() && head.get().kind() == Kind.CORRELATED) {
      addCorrelated(head.get(), parts, place);
      return;
    }
    if (parts.isMatrix()) {
      throw new ProblemException(
          Problem.RATES_MATRIX,
          parts.rate().span(),
          "write one rate, or begin the line with 'correlated' and one species for each operator");
    }
    Scalar rate = Formula.read(parts.rate(), scope, scope::scalar);
    noteRate(rate);
    if (head.isEmpty()) {
      if (parts.operators().size() != 1) {
        throw oneOperator(parts);
      }
      add(List.of(), "one without a species", false, parts, 0, rate, place);
      return;
    }
    List<Species> species = head.get().species();
    if (head.get().kind() == Kind.COLLECTIVE) {
      addCollective(parts, rate, species, place);
      return;
    }
    int count = parts.operators().size();
    if (head.get().kind() != Kind.EACH) {
      if (count != 1) {
        throw new ProblemException(
            Problem.JUMP_OPERATORS,
            line.body().span(),
            count,
            "two",
            "join one operator for each site by (x)");
      }
      boolean ordered = head.get().kind() == Kind.ORDERED_PAIRS;
      String words = "'" + head.get().words() + "'";
      add(head.get().sites(), words, ordered, parts, 0, rate, place);
      return;
    }
    if (count != 1 && count != species.size()) {
      throw new ProblemException(
          Problem.JUMP_OPERATORS, line.body().span(), count, species.size(), ONE_FOR_EACH);
    }
    for (int s = 0; s < species.size(); s++) {
      Species one = species.get(s);
      int which = count == 1 ? 0 : s;
      if (one.isMode()) {
        LocalOperator operator =
            Formula.read(
                parts.operators().get(which),
                scope,
                expression -> single(expression, one, scope, parts.rate().value()));
        addSimple(
            new JumpOperator(rate, List.of(new SiteFactor(one.name(), operator)), false),
            parts,
            place);
      } else {
        String words = "'for each " + one.name() + "'";
        add(List.of(one), words, false, parts, which, rate, place);
      }
    }
  }

  private void noteRate(Scalar rate) {
    if (rate instanceof Scalar.Parameter parameter) {
      scope.noteRate(parameter.name());
    }
  }

  private static ProblemException oneOperator(JumpParts parts) {
    List<String> operators = parts.operators().stream().map(YamlNode.Text::value).toList();
    return new ProblemException(
        Problem.JUMP_OPERATORS,
        parts.operators().get(0).span(),
        operators.size(),
        "no",
        "give each a line of its own, or write one jump of their sum, 'rate %s, operator %s'"
            .formatted(parts.rate().value(), String.join(" + ", operators)));
  }

  private void add(
      List<Species> line,
      String words,
      boolean ordered,
      JumpParts parts,
      int which,
      Scalar rate,
      String place) {
    YamlNode.Text text = parts.operators().get(which);
    JumpOperators.Jump jump = new JumpOperators(scope, line, words, ordered).read(text, rate);
    jumps.add(new LocatedJump(jump.simple(), jump.joint(), place, parts.rate(), text.span()));
  }

  private void addSimple(JumpOperator jump, JumpParts parts, String place) {
    jumps.add(
        new LocatedJump(
            Optional.of(jump),
            Optional.empty(),
            place,
            parts.rate(),
            parts.operators().get(0).span()));
  }

  private void addCorrelated(LineHead head, JumpParts parts, String place) {
    List<Species> species = head.species();
    requireOneForEach(parts, species);
    for (Species one : species) {
      if (!one.size().equals("1")) {
        throw new ProblemException(
            Problem.JUMP_SITES,
            parts.operators().get(0).span(),
            one.name(),
            (one.size().matches("[0-9]+") ? "" : "counted by ")
                + one.size()
                + (one.size().matches("[0-9]+") ? " sites" : ""));
      }
    }
    List<List<YamlNode.Text>> texts = parts.matrix(species.size());
    List<List<Scalar>> rates = new ArrayList<>();
    for (int a = 0; a < species.size(); a++) {
      List<Scalar> row = new ArrayList<>();
      for (int b = 0; b < species.size(); b++) {
        row.add(Formula.read(texts.get(a).get(b), scope, scope::scalar));
      }
      noteRate(row.get(a));
      rates.add(row);
    }
    List<List<JointJump.Product>> operators = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      SiteFactor factor = factor(parts, species, s);
      operators.add(
          List.of(
              new JointJump.Product(
                  Scalar.Number.ONE,
                  List.of(JointJump.Factor.on(factor.species(), factor.operator())))));
    }
    JointJump jump = new JointJump(List.of(), false, rates, operators);
    Span span = parts.operators().get(0).span();
    jumps.add(new LocatedJump(Optional.empty(), Optional.of(jump), place, parts.rate(), span));
  }

  private static void requireOneForEach(JumpParts parts, List<Species> species) {
    List<YamlNode.Text> texts = parts.operators();
    if (texts.size() != 1 && texts.size() != species.size()) {
      throw new ProblemException(
          Problem.JUMP_OPERATORS,
          texts.get(texts.size() - 1).span(),
          texts.size(),
          species.size(),
          ONE_FOR_EACH);
    }
  }

  private void addCollective(JumpParts parts, Scalar rate, List<Species> species, String place) {
    requireOneForEach(parts, species);
    List<SiteFactor> factors = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      factors.add(factor(parts, species, s));
    }
    addSimple(new JumpOperator(rate, factors, true), parts, place);
  }

  private SiteFactor factor(JumpParts parts, List<Species> species, int s) {
    Species sites = species.get(s);
    YamlNode.Text text = parts.operators().get(parts.operators().size() == 1 ? 0 : s);
    LocalOperator operator =
        Formula.read(
            text, scope, expression -> single(expression, sites, scope, parts.rate().value()));
    return new SiteFactor(sites.name(), operator);
  }

  /** An operator on one site of a species, or on a mode. */
  static LocalOperator single(Expression expression, Species species, Scope scope) {
    return single(
        expression,
        species,
        scope,
        products -> "keep the factors of " + (species.isMode() ? "the mode" : "one site"));
  }

  private static LocalOperator single(
      Expression expression, Species species, Scope scope, String rate) {
    Optional<Species> sites = Optional.of(species).filter(s -> !s.isMode());
    return single(expression, species, scope, products -> JumpAdvice.of(products, sites, rate));
  }

  private static LocalOperator single(
      Expression expression,
      Species species,
      Scope scope,
      Function<List<OperatorProduct>, String> remedy) {
    if (new OperatorArity(scope).of(expression) > 1) {
      throw new ProblemException(
          Problem.NOT_ON_ONE_PLACE,
          expression.span(),
          "more than one site",
          remedy.apply(List.of()));
    }
    List<OperatorProduct> products =
        OperatorEvaluator.on(species, scope, evaluator -> evaluator.evaluateWhole(expression));
    Place expected = species.isMode() ? Place.mode(species.name()) : Place.site(0);
    if (products.size() != 1 || !products.get(0).places().keySet().equals(Set.of(expected))) {
      boolean nothing = products.stream().allMatch(OperatorProduct::isScalar);
      throw new ProblemException(
          Problem.NOT_ON_ONE_PLACE,
          expression.span(),
          described(products),
          nothing ? "write an operator, not a number" : remedy.apply(products));
    }
    return products.get(0).places().firstEntry().getValue();
  }

  private static String described(List<OperatorProduct> products) {
    if (products.isEmpty() || products.stream().allMatch(OperatorProduct::isScalar)) {
      return "nothing";
    }
    List<Place> places =
        products.stream().flatMap(p -> p.places().keySet().stream()).distinct().toList();
    boolean sites = places.stream().anyMatch(place -> !place.isMode());
    boolean modes = places.stream().anyMatch(Place::isMode);
    return sites && modes
        ? "a site and a mode"
        : sites ? "more than one site" : places.size() > 1 ? "several modes" : "another mode";
  }
}
