package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code observables}: expectation values such as {@code <Sp>_A} or {@code <c'*c>}. The first
 * is the order parameter.
 */
final class ObservableSection {
  private static final String EXAMPLE = "write 'order: <Sp>_A'";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*[<\u27e8\u2329\u3008](.*)[>\u27e9\u232a\u3009]((?:_\\{?[A-Za-z][A-Za-z0-9]*\\}?)*)\\s*",
          Pattern.DOTALL);
  private static final Pattern SUBSCRIPT = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** Where one expectation value ends and another begins, which no {@code |i><j|} looks like. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "[>\u27e9\u232a\u3009](?:_\\{?[A-Za-z]|\\s*[-+*/]?\\s*[<\u27e8\u2329\u3008](?!\\s*\\d+\\s*\\|))");

  private final Scope scope;
  private final Findings findings;
  private final List<NamedOperator> observables = new ArrayList<>();

  ObservableSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  List<NamedOperator> read(YamlNode section) {
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
    if (!name.value().matches("[A-Za-z][A-Za-z0-9_+\\-]{0,39}")) {
      throw new ProblemException(
          Problem.NAME_UNSUITABLE,
          name.span(),
          name.value(),
          "use letters, digits, _ + and -, beginning with a letter");
    }
    YamlNode.Text text = Shape.text(entry.value(), name.value(), EXAMPLE);
    Matcher form = FORM.matcher(text.value());
    if (!form.matches() || SEVERAL.matcher(form.group(1)).find()) {
      String plain =
          text.value()
              .replaceAll("[\u27e8\u2329\u3008]", "<")
              .replaceAll("[\u27e9\u232a\u3009]", ">");
      throw new ProblemException(
          Problem.OBSERVABLE_FORM, text.span(), new ObservableAdvice(scope).expectation(plain));
    }
    YamlNode.Text inside = text.part(form.start(1), form.end(1));
    List<Species> named = new ArrayList<>();
    Matcher subscript = SUBSCRIPT.matcher(text.value()).region(form.start(2), form.end(2));
    while (subscript.find()) {
      named.add(scope.species(text.part(subscript.start(), subscript.end())));
    }
    Formula.read(inside, expression -> requireOnePlace(expression, inside, named));
    Species species = named.isEmpty() ? onlyFit(inside, text) : named.get(0);
    LocalOperator operator =
        Formula.read(inside, expression -> single(expression, inside, species));
    operator.entries().values().forEach(value -> value.visit(part -> requireFixed(part, inside)));
    observables.add(new NamedOperator(name.value(), species.name(), operator));
  }

  private static void requireFixed(Scalar part, YamlNode.Text inside) {
    if (part instanceof Scalar.Parameter parameter) {
      throw new ProblemException(Problem.OBSERVABLE_PARAMETER, inside.span(), parameter.name());
    }
  }

  private Expression requireOnePlace(
      Expression expression, YamlNode.Text inside, List<Species> named) {
    if (named.size() > 1 || new OperatorArity(scope).of(expression) > 1) {
      throw several(expression, inside, named);
    }
    return expression;
  }

  private ProblemException several(
      Expression expression, YamlNode.Text inside, List<Species> named) {
    return new ProblemException(
        Problem.OBSERVABLE_SITES,
        expression.span(),
        new ObservableAdvice(scope).onOnePlace(inside.value(), expression, named));
  }

  private LocalOperator single(Expression expression, YamlNode.Text inside, Species species) {
    try {
      return JumpSection.single(expression, species, scope);
    } catch (ProblemException problem) {
      throw problem.problem() == Problem.NOT_ON_ONE_PLACE
          ? several(expression, inside, List.of(species))
          : problem;
    }
  }

  /** Without a subscript: the mode that is mentioned, or the one species of sites there is. */
  private Species onlyFit(YamlNode.Text inside, YamlNode.Text whole) {
    List<Species> sites = scope.species().stream().filter(s -> !s.isMode()).toList();
    List<String> modes =
        Formula.read(
            inside,
            expression -> {
              if (new OperatorArity(scope).of(expression) > 0) {
                return List.of();
              }
              List<String> mentioned =
                  new OperatorEvaluator(scope, List.of())
                      .evaluate(expression).stream()
                          .flatMap(p -> p.places().keySet().stream())
                          .map(Place::mode)
                          .distinct()
                          .toList();
              if (mentioned.size() > 1) {
                throw several(expression, inside, List.of());
              }
              return mentioned;
            });
    if (modes.size() == 1) {
      return scope.species().stream()
          .filter(s -> s.name().equals(modes.get(0)))
          .findFirst()
          .orElseThrow();
    }
    if (modes.isEmpty() && sites.size() == 1) {
      return sites.get(0);
    }
    throw new ProblemException(
        Problem.OBSERVABLE_SPECIES,
        whole.span(),
        sites.isEmpty()
            ? "'" + new ObservableAdvice(scope).example() + "'"
            : sites.stream().map(s -> "<...>_" + s.name()).collect(Collectors.joining(" or ")));
  }
}
