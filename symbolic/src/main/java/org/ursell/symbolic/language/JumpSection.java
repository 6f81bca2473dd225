package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.LineHead.Kind;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Reads {@code jumps}: {@code for each A: rate gamma, operator |1><0|}, {@code collective A: ...},
 * or for a mode just {@code rate kappa, operator c}.
 */
final class JumpSection {
  private static final String EXAMPLE = "for each A: rate gamma, operator |1><0|";
  private static final String ONE_FOR_EACH = "write one for all, or one for each in the same order";

  /** What a line may begin with. */
  static final List<Kind> HEADS = List.of(Kind.EACH, Kind.COLLECTIVE);

  private final Scope scope;
  private final Findings findings;
  private final List<LocatedJump> jumps = new ArrayList<>();

  /**
   * A jump and where it was written.
   *
   * @param place the line, for example {@code jumps[0]}
   */
  record LocatedJump(JumpOperator jump, String place, YamlNode.Text rateText, Span span) {}

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
    Parts parts = parts(line.body());
    Scalar rate = Formula.read(parts.rate(), scope, scope::scalar);
    if (rate instanceof Scalar.Parameter parameter) {
      scope.noteRate(parameter.name());
    }
    if (line.head().isEmpty()) {
      add(parts, rate, List.of(theModeOf(parts)), false, place);
      return;
    }
    LineHead head = line.head().orElseThrow();
    if (head.kind() == Kind.COLLECTIVE) {
      add(parts, rate, head.species(), true, place);
      return;
    }
    int count = parts.operators().size();
    if (count != 1 && count != head.species().size()) {
      throw new ProblemException(
          Problem.JUMP_OPERATORS, line.body().span(), count, head.species().size(), ONE_FOR_EACH);
    }
    for (int s = 0; s < head.species().size(); s++) {
      Parts own = new Parts(parts.rate(), List.of(parts.operators().get(count == 1 ? 0 : s)));
      add(own, rate, List.of(head.species().get(s)), false, place);
    }
  }

  private record Parts(YamlNode.Text rate, List<YamlNode.Text> operators) {}

  /** Commas part the pieces of a jump, but for those between the arguments of a function. */
  private static Parts parts(YamlNode.Text body) {
    List<YamlNode.Text> rates = new ArrayList<>();
    List<YamlNode.Text> operators = new ArrayList<>();
    boolean listing = false;
    int start = 0;
    while (start <= body.value().length()) {
      int comma = Commas.next(body.value(), start);
      int end = comma < 0 ? body.value().length() : comma;
      YamlNode.Text piece = body.part(start, end);
      String text = piece.value();
      if (text.matches("(?s)rates?\\b.*")) {
        rates.add(piece.part(text.startsWith("rates") ? 5 : 4, text.length()));
        listing = false;
      } else if (text.matches("(?s)operators?\\b.*")) {
        operators.add(piece.part(text.startsWith("operators") ? 9 : 8, text.length()));
        listing = true;
      } else if (listing) {
        operators.add(piece);
      } else {
        throw new ProblemException(Problem.JUMP_FORM, piece.span());
      }
      start = end + 1;
    }
    if (rates.size() != 1 || operators.isEmpty()) {
      throw new ProblemException(Problem.JUMP_FORM, body.span());
    }
    return new Parts(rates.get(0), operators);
  }

  /** A jump without a species belongs to the one mode that its operator mentions. */
  private Species theModeOf(Parts parts) {
    if (parts.operators().size() != 1) {
      List<String> modes = parts.operators().stream().map(text -> modeOf(text, parts)).toList();
      List<String> operators = parts.operators().stream().map(YamlNode.Text::value).toList();
      throw new ProblemException(
          Problem.JUMP_OPERATORS,
          parts.operators().get(0).span(),
          parts.operators().size(),
          "no",
          "give each a line of its own, or write one jump of their sum, '"
              + JumpAdvice.collective(modes, parts.rate().value(), operators)
              + "'");
    }
    String mode = modeOf(parts.operators().get(0), parts);
    return scope.species().stream().filter(s -> s.name().equals(mode)).findFirst().orElseThrow();
  }

  private String modeOf(YamlNode.Text text, Parts parts) {
    List<OperatorProduct> products =
        Formula.read(text, scope, e -> new OperatorEvaluator(scope, List.of()).evaluateWhole(e));
    List<String> modes =
        products.stream()
            .flatMap(p -> p.places().keySet().stream())
            .map(Place::mode)
            .distinct()
            .toList();
    if (modes.size() != 1) {
      throw new ProblemException(
          Problem.NOT_ON_ONE_PLACE,
          text.span(),
          modes.isEmpty() ? "nothing" : "several modes",
          modes.isEmpty()
              ? "write an operator, not a number"
              : JumpAdvice.of(products, Optional.empty(), parts.rate().value()));
    }
    return modes.get(0);
  }

  private void add(
      Parts parts, Scalar rate, List<Species> species, boolean collective, String place) {
    List<YamlNode.Text> texts = parts.operators();
    if (texts.size() != 1 && texts.size() != species.size()) {
      throw new ProblemException(
          Problem.JUMP_OPERATORS,
          texts.get(texts.size() - 1).span(),
          texts.size(),
          species.size(),
          ONE_FOR_EACH);
    }
    List<SiteFactor> factors = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      Species sites = species.get(s);
      LocalOperator operator =
          Formula.read(
              texts.get(texts.size() == 1 ? 0 : s),
              scope,
              expression -> single(expression, sites, scope, parts.rate().value()));
      factors.add(new SiteFactor(sites.name(), operator));
    }
    JumpOperator jump = new JumpOperator(rate, factors, collective);
    jumps.add(new LocatedJump(jump, place, parts.rate(), texts.get(0).span()));
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
