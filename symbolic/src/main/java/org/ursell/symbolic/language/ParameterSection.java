package org.ursell.symbolic.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;
import org.ursell.symbolic.syntax.Suggestion;

/**
 * Reads {@code parameters}: names with their default values. What kind a parameter is follows from
 * its use; it can also be said, as in {@code gamma: {value: 1, kind: rate}}.
 */
final class ParameterSection {
  private static final List<String> KINDS = List.of("size", "rate", "coupling");
  private static final List<String> KEYS = List.of("value", "kind");

  /** All words of this section. */
  static final List<String> WORDS = Stream.of(KINDS, KEYS).flatMap(List::stream).toList();

  private static final String EXAMPLE = "write 'V: 0.75', or 'V: {value: 0.75, kind: coupling}'";

  private final Scope scope;
  private final Findings findings;

  ParameterSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void read(YamlNode section) {
    for (YamlNode.Entry entry : Shape.entries(section, "parameters", EXAMPLE)) {
      String name = entry.key().value();
      findings.attempt("parameters." + name, () -> readOne(entry));
      if (!scope.parameters().containsKey(name) && !scope.isComplex(name)) {
        scope.declareBroken(name);
      }
    }
  }

  /** How to choose another name; in {w: 0,5} the name is what follows the comma of a decimal. */
  private static String advice(String name) {
    return name.matches("[0-9]+")
        ? "decimals have a point, as in 0.5; " + Names.ADVICE
        : Names.ADVICE;
  }

  private void readOne(YamlNode.Entry entry) {
    String name = entry.key().value();
    scope.requireNewName(entry.key(), Names.NAME, advice(name));
    if (entry.value() instanceof YamlNode.Text text) {
      declare(entry.key(), Optional.empty(), text);
      return;
    }
    if (entry.value() instanceof YamlNode.Items items) {
      throw severalValues(name, items);
    }
    Optional<YamlNode.Text> value = Optional.empty();
    Optional<Kind> kind = Optional.empty();
    for (YamlNode.Entry detail : Shape.entries(entry.value(), name, EXAMPLE)) {
      YamlNode.Text text = Shape.text(detail.value(), detail.key().value(), EXAMPLE);
      switch (detail.key().value()) {
        case "value" -> value = Optional.of(text);
        case "kind" -> kind = Optional.of(kind(text));
        default -> throw Shape.unknownKey(detail.key(), KEYS);
      }
    }
    String said = kind.orElse(Kind.COUPLING).name().toLowerCase(Locale.ROOT);
    declare(
        entry.key(),
        kind,
        value.orElseThrow(
            () ->
                new ProblemException(
                    Problem.PARAMETER_WITHOUT_VALUE, entry.key().span(), name, said)));
  }

  private static ProblemException severalValues(String name, YamlNode.Items items) {
    List<String> values =
        items.items().stream()
            .filter(YamlNode.Text.class::isInstance)
            .map(item -> ((YamlNode.Text) item).value())
            .toList();
    return new ProblemException(
        Problem.PARAMETER_LIST, items.span(), name, values.isEmpty() ? "1" : values.get(0));
  }

  private static Kind kind(YamlNode.Text text) {
    if (!KINDS.contains(text.value())) {
      throw new ProblemException(Problem.KIND_UNKNOWN, text.span(), text.value());
    }
    return Kind.valueOf(text.value().toUpperCase(Locale.ROOT));
  }

  private void declare(YamlNode.Text name, Optional<Kind> kind, YamlNode.Text value) {
    boolean infinite = value.value().matches("(?i)infinity|inf|\\.inf|\u221e");
    if (!infinite && isComplex(value)) {
      declareComplex(name, kind, value);
      return;
    }
    double number = infinite ? Double.POSITIVE_INFINITY : Formula.real(value, value.value(), scope);
    scope.declareParameter(new Scope.Declared(name, kind, number, value.span()));
  }

  /** A value that is written with i is complex, even where its imaginary part is zero. */
  private boolean isComplex(YamlNode.Text value) {
    return Formula.read(value, ParameterSection::mentionsUnit);
  }

  private static boolean mentionsUnit(Expression expression) {
    return expression instanceof Expression.Name name && name.name().equals("i")
        || expression.operands().stream().anyMatch(ParameterSection::mentionsUnit);
  }

  private void declareComplex(YamlNode.Text name, Optional<Kind> kind, YamlNode.Text value) {
    if (kind.filter(k -> k != Kind.COUPLING).isPresent()) {
      throw new ProblemException(
          Problem.COMPLEX_KIND,
          value.span(),
          name.value(),
          kind.orElseThrow() == Kind.RATE ? "a rate" : "a number of sites");
    }
    Complex number = Formula.number(value, scope);
    for (String part : List.of(ComplexParameter.RE, ComplexParameter.IM)) {
      YamlNode.Text own = new YamlNode.Text(name.span(), name.value() + part, new int[0]);
      scope.declareParameter(
          new Scope.Declared(
              own,
              Optional.of(Kind.COUPLING),
              part.equals(ComplexParameter.RE) ? number.getReal() : number.getImaginary(),
              value.span()));
    }
  }

  // After everything else was read

  /** The parameters with their kinds, checked against their use. */
  List<ParameterDescriptor> descriptors() {
    return scope.parameters().values().stream()
        .map(
            declared -> {
              String name = declared.name().value();
              Kind kind = kindByUse(declared);
              findings.attempt("parameters." + name, () -> check(declared, kind));
              return new ParameterDescriptor(name, kind, declared.value());
            })
        .toList();
  }

  private Kind kindByUse(Scope.Declared declared) {
    String name = declared.name().value();
    if (scope.isSize(name)) {
      return Kind.SIZE;
    }
    return declared.kind().orElse(scope.isRateAlone(name) ? Kind.RATE : Kind.COUPLING);
  }

  private void check(Scope.Declared declared, Kind kind) {
    String name = declared.name().value();
    Span where = declared.where();
    String shown = NumberWords.of(declared.value());
    if (kind == Kind.SIZE && declared.kind().filter(k -> k != Kind.SIZE).isPresent()) {
      throw new ProblemException(
          Problem.KIND_CONFLICT,
          declared.name().span(),
          name,
          declared.kind().orElseThrow().name().toLowerCase(Locale.ROOT),
          "counts a species");
    }
    if (kind == Kind.SIZE) {
      boolean whole = ParameterDescriptor.isFiniteSize(declared.value());
      if (!whole && declared.value() != Double.POSITIVE_INFINITY) {
        throw new ProblemException(Problem.SIZE_UNSUITABLE, where, name, shown);
      }
    } else if (Double.isInfinite(declared.value())) {
      throw new ProblemException(Problem.EXPECTED_NUMBER, where, "infinity");
    } else if (kind == Kind.RATE && declared.value() < 0) {
      throw new ProblemException(Problem.RATE_NEGATIVE, where, name, shown);
    }
    String whole = ComplexParameter.whole(name);
    if (!scope.isUsed(name)
        && !(ComplexParameter.isPart(name)
            && (scope.isUsed(whole + ComplexParameter.RE) || name.endsWith(ComplexParameter.IM)))) {
      throw new ProblemException(Problem.PARAMETER_UNUSED, declared.name().span(), whole);
    }
  }

  /** Checks the parameter that the file names as its unit of rates. */
  String rateUnit(YamlNode.Text unit, List<ParameterDescriptor> parameters) {
    List<String> names = parameters.stream().map(ParameterDescriptor::name).toList();
    for (ParameterDescriptor parameter : parameters) {
      if (parameter.name().equals(unit.value())) {
        if (parameter.kind() == Kind.SIZE) {
          throw new ProblemException(
              Problem.RATE_UNIT_UNSUITABLE, unit.span(), unit.value(), "a number of sites");
        }
        return parameter.name();
      }
    }
    if (scope.isComplex(unit.value())) {
      throw new ProblemException(
          Problem.RATE_UNIT_UNSUITABLE, unit.span(), unit.value(), "a complex number");
    }
    if (scope.isBroken(unit.value())) {
      throw new ProblemException(Problem.CONSEQUENCE, unit.span());
    }
    throw new ProblemException(
        Problem.NAME_UNKNOWN,
        unit.span(),
        unit.value(),
        Suggestion.of(unit.value(), names, "name one of the parameters, " + Scope.words(names)));
  }
}
