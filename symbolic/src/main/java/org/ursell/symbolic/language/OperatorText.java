package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Operators outside of model files, as on a command line, in the words and formulas of the model:
 * {@code c}, {@code |0><1|_atom}, {@code sum Sp_A}, {@code c + 0.5*b}, or the name of an
 * observable. Each part of a sum acts on one mode or one site; {@code sum} before it sums over all
 * sites.
 */
@Internal
public final class OperatorText {
  private static final Pattern SUM = Pattern.compile("(?:sum|Sum|\u03a3|\u2211)\\s+");
  private static final Pattern SUBSCRIPTED =
      Pattern.compile("(.+?)_\\{?(" + Names.SPECIES + ")\\}?", Pattern.DOTALL);

  private final Model model;
  private final ModelDescriptor descriptor;
  private final Scope scope;
  private final YamlNode.Text whole;

  private OperatorText(Model model, ModelDescriptor descriptor, String text) {
    this.model = model;
    this.descriptor = descriptor;
    this.scope = Scope.of(model);
    this.whole = YamlNode.Text.typed(Names.normal(text)).part(0, Names.normal(text).length());
  }

  /**
   * The operator that a text stands for.
   *
   * @throws InvalidInputException if it stands for none; the message underlines what is wrong
   */
  public static OperatorDescriptor read(Model model, ModelDescriptor descriptor, String text) {
    return TypedText.read(
        "operator", text, findings -> new OperatorText(model, descriptor, text).operator());
  }

  private OperatorDescriptor operator() {
    if (whole.value().isBlank()) {
      throw new ProblemException(Problem.FORMULA_EMPTY, whole.span());
    }
    Matcher sum = SUM.matcher(whole.value().strip());
    boolean summed = sum.lookingAt();
    String name = whole.value().strip().substring(summed ? sum.end() : 0).strip();
    Optional<ObservableDescriptor> observable = descriptor.observable(name);
    if (observable.isPresent() && !scope.isMode(name) && !scope.operators().containsKey(name)) {
      if (!observable.get().isOnOnePlace()) {
        throw new InvalidInputException(
            "the observable '%s' is %s, and no operator of one place"
                .formatted(name, observable.get().expression().orElseThrow().kind()),
            "give an operator on one place, such as one in its formula, or 'sum' before one");
      }
      OperatorDescriptor.Part part = OperatorDescriptor.of(observable.get()).parts().get(0);
      return new OperatorDescriptor(
          whole.value().strip(),
          List.of(
              new OperatorDescriptor.Part(
                  part.species(), summed, part.operator(), part.products())));
    }
    List<OperatorDescriptor.Part> parts = new ArrayList<>();
    for (YamlNode.Text term : terms()) {
      parts.add(part(term));
    }
    return new OperatorDescriptor(whole.value().strip(), parts);
  }

  /** The parts of the sum outside of brackets, each with its sign. */
  private List<YamlNode.Text> terms() {
    List<YamlNode.Text> terms = new ArrayList<>();
    String text = whole.value();
    int depth = 0;
    int start = 0;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean sign = c == '+' || c == '-' || c == '\u2212';
      String before = text.substring(start, k).strip();
      boolean joins = !before.isEmpty() && !before.matches("(?s).*([-+*/^\u2212]|\\d[eE])");
      if (sign && depth == 0 && joins) {
        terms.add(whole.part(start, k));
        start = k;
      }
    }
    terms.add(whole.part(start, text.length()));
    return terms;
  }

  /** One part: a sign, a number, {@code sum}, an operator and its species, in this order. */
  private OperatorDescriptor.Part part(YamlNode.Text term) {
    YamlNode.Text rest = term;
    Complex factor = Complex.ONE;
    if (rest.value().startsWith("+")) {
      rest = rest.part(1, rest.value().length());
    }
    Matcher sum = Pattern.compile("(?s)(.*?)\\b" + SUM.pattern()).matcher(rest.value());
    boolean summed = sum.lookingAt();
    if (summed) {
      String before = sum.group(1).strip();
      if (before.equals("-") || before.equals("\u2212")) {
        factor = Complex.MINUS_ONE;
      } else if (!before.isEmpty()) {
        YamlNode.Text number = rest.part(0, sum.end(1));
        if (number.value().endsWith("*")) {
          number = number.part(0, number.value().length() - 1);
        }
        factor = Formula.number(number, scope);
      }
      rest = rest.part(sum.end(), rest.value().length());
    }
    Optional<Species> named = Optional.empty();
    Matcher subscript = SUBSCRIPTED.matcher(rest.value());
    if (subscript.matches() && !scope.isOperator(rest.value()) && isSubscript(subscript)) {
      named = Optional.of(scope.species(rest.part(subscript.start(2), subscript.end(2))));
      rest = rest.part(0, subscript.end(1));
    }
    YamlNode.Text inside = rest;
    Species species = named.orElseGet(() -> onlyFit(inside));
    LocalOperator operator =
        Formula.readWithoutTime(
            inside, scope, expression -> JumpSection.single(expression, species, scope));
    operator.entries().values().forEach(value -> value.visit(p -> requireFixed(p, inside)));
    return part(species, operator, factor, summed, inside);
  }

  /** Whether what follows an underscore is meant for a species: not within a longer name. */
  private boolean isSubscript(Matcher subscript) {
    String word = subscript.group(2);
    return scope.species().stream().anyMatch(s -> s.name().equals(word))
        || subscript.group(1).endsWith("|")
        || subscript.group(1).endsWith(")")
        || scope.isOperator(subscript.group(1));
  }

  private static void requireFixed(Scalar part, YamlNode.Text inside) {
    if (part instanceof Scalar.Parameter parameter) {
      throw new ProblemException(Problem.NOT_CONSTANT, inside.span(), parameter.name());
    }
  }

  /** Without a subscript: the mode that is mentioned, or the one species of sites there is. */
  private Species onlyFit(YamlNode.Text inside) {
    return Formula.readWithoutTime(
        inside,
        scope,
        expression -> {
          if (new OperatorArity(scope).of(expression) > 0) {
            List<Species> sites = scope.species().stream().filter(s -> !s.isMode()).toList();
            if (sites.size() == 1) {
              return sites.get(0);
            }
            throw new ProblemException(
                Problem.OBSERVABLE_SPECIES,
                expression.span(),
                sites.stream()
                    .map(s -> inside.value() + "_" + s.name())
                    .collect(Collectors.joining(" or ")));
          }
          List<String> modes =
              new OperatorEvaluator(scope, List.of())
                  .evaluate(expression).stream()
                      .flatMap(p -> p.places().keySet().stream())
                      .map(Place::mode)
                      .distinct()
                      .toList();
          if (modes.size() != 1) {
            throw new ProblemException(
                Problem.NOT_ON_ONE_PLACE,
                expression.span(),
                modes.isEmpty() ? "nothing" : "several modes",
                modes.isEmpty()
                    ? "write an operator, not a number"
                    : "add operators of several modes, as in '"
                        + String.join(" + ", modes)
                        + "', but do not multiply them");
          }
          return scope.species().stream()
              .filter(s -> s.name().equals(modes.get(0)))
              .findFirst()
              .orElseThrow();
        });
  }

  private OperatorDescriptor.Part part(
      Species species,
      LocalOperator operator,
      Complex factor,
      boolean summed,
      YamlNode.Text inside) {
    SiteOperator matrix = SiteOperator.zero(species.levels());
    List<ObservableDescriptor.Product> products = new ArrayList<>();
    for (var entry : operator.entries().entrySet()) {
      Complex value = factor.multiply(ScalarValue.accurate(entry.getValue()));
      if (!value.isFinite()) {
        throw new ProblemException(Problem.NOT_FINITE, inside.span());
      }
      int to = entry.getKey().to();
      int from = entry.getKey().from();
      if (species.isMode()) {
        products.add(
            new ObservableDescriptor.Product(
                value.getRealPart(), value.getImaginaryPart(), to, from));
      } else {
        matrix = matrix.plus(to, from, value.getRealPart(), value.getImaginaryPart());
      }
    }
    if (operator.isZero()) {
      throw new ProblemException(
          Problem.NOT_ON_ONE_PLACE, inside.span(), "nothing", "write an operator, not zero");
    }
    return new OperatorDescriptor.Part(
        model.speciesIndex(species.name()), summed, matrix, products);
  }
}
