package org.ursell.cli.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.study.Sizes;
import org.ursell.symbolic.coefficient.RealFormula;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Parameters whose values follow from others, as in {@code K = -0.1*(gamma_plus+gamma_minus)}.
 *
 * <p>Formulas use the arithmetic of model files: numbers, + - * / ^, brackets, pi and all
 * functions. They may mention any parameter of the model, one that is given by a formula itself
 * included, and further names that the caller gives values to, such as an axis x in {@code V =
 * x*(gamma_plus+gamma_minus)}.
 *
 * <pre>{@code
 * ParameterExpressions expressions =
 *     ParameterExpressions.of(model, Set.of(), "--set", Map.of("K", "-0.1*(gamma_plus+gamma_minus)"));
 * Parameters whole = expressions.complete(point); // point gives all parameters but K
 * }</pre>
 *
 * <p>An instance is immutable and may be shared between threads. Without formulas nothing of the
 * symbolic module is loaded.
 */
public final class ParameterExpressions implements DerivedParameters {
  private static final ParameterExpressions NONE = new ParameterExpressions("", List.of());

  /** A sign between two parts; not that of an exponent, as in 1e-3. */
  private static final Pattern SIGN = Pattern.compile("[*/^()]|[^eE+-]\\s*[+-]");

  private final String option;
  private final List<Given> given;

  private ParameterExpressions(String option, List<Given> given) {
    this.option = option;
    this.given = given;
  }

  /** A parameter and its formula, as typed and as read; the only part that needs symbolic. */
  private record Given(ParameterDescriptor parameter, String text, RealFormula formula) {
    String name() {
      return parameter.name();
    }

    private static RealFormula read(String option, String name, String text, Set<String> names) {
      try {
        return RealFormula.read(text, names);
      } catch (ProblemException problem) {
        String piece =
            text.substring(problem.span().start(), Math.min(text.length(), problem.span().end()));
        throw new InvalidInputException(
            "%s %s=%s: %s%s"
                .formatted(
                    option,
                    name,
                    text,
                    problem.cause(),
                    piece.isBlank() || problem.cause().contains(piece)
                        ? ""
                        : ", at '" + piece + "'"),
            problem.problem() == Problem.NAME_UNKNOWN
                ? Suggestions.remedy(problem.details().get(0), names)
                : problem.remedy());
      }
    }

    private static String part(String told, String part, String text) {
      String formula = "%s(%s)".formatted(part, text);
      try {
        double value = RealFormula.read(formula, Set.of()).value(Map.of());
        if (!Double.isFinite(value)) {
          throw new InvalidInputException(
              told + " is not a finite number", "write it like 0.3+0.4*i");
        }
        return Numerals.number(value);
      } catch (ProblemException notConstant) {
        if (notConstant.problem() != Problem.NAME_UNKNOWN
            && notConstant.problem() != Problem.TIME_DEPENDENT) {
          throw new InvalidInputException(told + ": " + notConstant.cause(), notConstant.remedy());
        }
        return formula;
      }
    }
  }

  /** No formulas at all. */
  public static ParameterExpressions none() {
    return NONE;
  }

  /**
   * Whether a value is meant as a formula rather than as a number: it holds a sign of arithmetic
   * between two parts, or one of the names given, or pi.
   */
  public static boolean isFormula(String text, Collection<String> names) {
    String word = text.strip().replaceFirst("^[-+]\\s*", "");
    return SIGN.matcher(text).find() || word.equals("pi") || names.contains(word);
  }

  /**
   * A part of a complex value: a number where it holds no names, else a formula.
   *
   * @param told what was typed, for messages
   * @param part {@code re} or {@code im}
   */
  static String part(String told, String part, String text) {
    return Given.part(told, part, text);
  }

  /**
   * Reads formulas.
   *
   * @param model whose parameters these are
   * @param further names beside the model's parameters that formulas may mention
   * @param option where the formulas were given, for messages
   * @param texts formula of each parameter that has one
   * @throws InvalidInputException for unknown names, text that is no formula, and formulas that
   *     need each other
   */
  public static ParameterExpressions of(
      ModelDescriptor model, Set<String> further, String option, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return NONE;
    }
    List<String> names = new ArrayList<>();
    model.parameters().forEach(parameter -> names.add(parameter.name()));
    List<Given> given = new ArrayList<>();
    new TreeMap<>(texts)
        .forEach(
            (name, text) -> {
              ParameterDescriptor parameter =
                  model
                      .parameter(name)
                      .orElseThrow(() -> Suggestions.noParameter(option, model, name, names));
              Set<String> known = new TreeSet<>(names);
              known.addAll(further);
              given.add(new Given(parameter, text, Given.read(option, name, text, known)));
            });
    return new ParameterExpressions(option, inOrder(option, given));
  }

  /**
   * Reads formulas of parameters beside a size that varies.
   *
   * @param sizes what varies
   * @throws InvalidInputException as {@link #of(ModelDescriptor, Set, String, Map)}, and for
   *     formulas that mention the number of sites that varies
   */
  public static ParameterExpressions of(
      ModelDescriptor model, String option, Map<String, String> texts, Sizes sizes) {
    ParameterExpressions expressions = of(model, Set.of(), option, texts);
    for (String name : expressions.mentioned()) {
      if (sizes.varies(name)) {
        throw new InvalidInputException(
            "%s: a formula mentions %s, the number of sites, which varies".formatted(option, name),
            "use it only in the model's own terms");
      }
    }
    return expressions;
  }

  /** Each after those that it mentions. */
  private static List<Given> inOrder(String option, List<Given> given) {
    List<Given> waiting = new ArrayList<>(given);
    List<Given> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> names = waiting.stream().map(Given::name).toList();
      List<Given> ready =
          waiting.stream()
              .filter(one -> one.formula().names().stream().noneMatch(names::contains))
              .toList();
      if (ready.isEmpty()) {
        throw new InvalidInputException(
            names.size() == 1
                ? "%s gives %s by a formula of itself".formatted(option, names.get(0))
                : "%s gives %s by formulas of each other"
                    .formatted(option, String.join(" and ", names)),
            names.size() == 1 ? "give it as a number" : "give one of them as a number");
      }
      order.addAll(ready);
      waiting.removeAll(ready);
    }
    return order;
  }

  /** The formula of each parameter that has one, as typed. */
  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    given.forEach(one -> texts.put(one.name(), one.text()));
    return texts;
  }

  /** The names that formulas mention, those of parameters with formulas included. */
  @Override
  public Set<String> mentioned() {
    Set<String> mentioned = new TreeSet<>();
    given.forEach(one -> mentioned.addAll(one.formula().names()));
    return mentioned;
  }

  /**
   * A point with the values of all formulas.
   *
   * @param point a value for everything that formulas mention and none of them gives; old values of
   *     parameters with a formula are replaced
   * @throws InvalidInputException if a value is not finite, or if a rate would be negative
   */
  @Override
  public Parameters complete(Parameters point) {
    Parameters complete = point;
    for (Given one : given) {
      double value = one.formula().value(complete.asMap());
      Kind kind = one.parameter().kind();
      if (!Double.isFinite(value)) {
        throw refused(
            one,
            "has no finite real value",
            "keep divisions by zero and roots of negative numbers out",
            complete);
      }
      if (kind == Kind.RATE && value < 0.0) {
        throw refused(
            one,
            "makes the rate " + NumberWords.rounded(value),
            "a rate counts jumps per time: make it 0 or more",
            complete);
      }
      if (kind == Kind.SIZE && (value < 1.0 || value != Math.rint(value))) {
        throw refused(
            one,
            "makes %s, which is not a number of sites".formatted(Numerals.number(value)),
            "make it a whole number from 1 up",
            complete);
      }
      complete = complete.with(one.name(), value);
    }
    return complete;
  }

  private InvalidInputException refused(Given one, String what, String remedy, Parameters point) {
    String where =
        one.formula().names().stream()
            .map(name -> name + " = " + Numerals.number(point.get(name)))
            .collect(Collectors.joining(", "));
    return new InvalidInputException(
        "%s %s=%s %s%s"
            .formatted(option, one.name(), one.text(), what, where.isEmpty() ? "" : " at " + where),
        remedy);
  }
}
