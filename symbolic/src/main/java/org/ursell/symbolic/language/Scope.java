package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarEvaluator;
import org.ursell.symbolic.coefficient.ScalarReader;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.model.Vocabulary;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.Functions;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;
import org.ursell.symbolic.syntax.Suggestion;

/** The names that a model file has declared, and what is known of them. */
final class Scope {
  private static final long MOST_WORK = 60_000;

  private final Map<String, Species> species = new LinkedHashMap<>();
  private final Set<String> spins = new HashSet<>();
  private final Map<String, Declared> parameters = new LinkedHashMap<>();
  private final Map<String, NamedFormula> operators = new LinkedHashMap<>();
  private final Map<String, SampledFunction> tables = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> rates = new HashSet<>();
  private final Map<String, Boolean> checked = new LinkedHashMap<>();
  private Optional<ScalarEvaluator> parser = Optional.empty();
  private long work;
  private boolean timed;

  /**
   * A parameter as it was declared.
   *
   * @param kind what its author called it, if anything
   */
  record Declared(
      YamlNode.Text name, Optional<ParameterDescriptor.Kind> kind, double value, Span where) {}

  /**
   * A formula that was given a name.
   *
   * @param text as it was written
   * @param arity 1 if it acts on a site, 0 if only on modes, or on all sites of a sum
   */
  record NamedFormula(String text, Expression body, int arity) {}

  // Declaring

  void declareSpecies(Species sites, boolean spin) {
    species.put(sites.name(), sites);
    if (spin) {
      spins.add(sites.name());
    }
  }

  void declareParameter(Declared parameter) {
    parameters.put(parameter.name().value(), parameter);
  }

  void declareTable(SampledFunction table) {
    tables.put(table.name(), table);
  }

  /** The functions that tables give, by their names. */
  Map<String, SampledFunction> tables() {
    return tables;
  }

  void declareOperator(String name, NamedFormula formula) {
    operators.put(name, formula);
  }

  /** Notes a name whose declaration was refused, so that its uses are not blamed as well. */
  void declareBroken(String name) {
    broken.add(name);
  }

  /**
   * Checks that a name is free and fit to be printed, emitted and typed.
   *
   * @param pattern what it must match
   * @param advice how to choose a better one
   */
  void requireNewName(YamlNode.Text name, String pattern, String advice) {
    String word = name.value();
    if (word.length() > 40 || !word.matches(pattern)) {
      throw new ProblemException(Problem.NAME_UNSUITABLE, name.span(), word, advice);
    }
    if (Functions.isReserved(word) || word.equals("\u03c0")) {
      throw new ProblemException(Problem.NAME_RESERVED, name.span(), word);
    }
    String other =
        parameters.containsKey(word) || isComplex(word)
            ? "a parameter"
            : operators.containsKey(word)
                ? "an operator"
                : species.containsKey(word)
                    ? "a species"
                    : tables.containsKey(word)
                        ? "a table"
                        : !spins.isEmpty() && SpinOperators.NAMES.contains(word)
                            ? "an operator of every spin"
                            : "";
    if (!other.isEmpty()) {
      throw new ProblemException(Problem.NAME_TAKEN, name.span(), word, other);
    }
    requireDistinct(name);
  }

  /** Two names that nobody can tell apart on paper are refused, whatever letters they have. */
  private void requireDistinct(YamlNode.Text name) {
    String skeleton = Names.skeleton(name.value());
    Map<String, String> others = new LinkedHashMap<>();
    parameters.keySet().forEach(other -> others.put(other, "a parameter"));
    operators.keySet().forEach(other -> others.put(other, "an operator"));
    species.keySet().forEach(other -> others.put(other, "a species"));
    others.forEach(
        (other, what) -> {
          if (Names.skeleton(other).equals(skeleton)) {
            throw new ProblemException(
                Problem.NAME_LOOKS_LIKE, name.span(), name.value(), other, what);
          }
        });
  }

  /** The words in which more can be observed than the file names. */
  Vocabulary vocabulary() {
    Map<String, String> formulas = new LinkedHashMap<>();
    operators.forEach(
        (name, formula) -> {
          // What calls a table changes in time, and observables do not.
          if (!callsTable(formula.body())) {
            formulas.put(name, formula.text());
          }
        });
    return new Vocabulary(species.keySet().stream().filter(spins::contains).toList(), formulas);
  }

  private boolean callsTable(Expression expression) {
    return expression instanceof Expression.Call call && tables.containsKey(call.function())
        || expression.operands().stream().anyMatch(this::callsTable);
  }

  /** What the file of a model declares. */
  static Scope of(Model model) {
    Scope scope = new Scope();
    model
        .species()
        .forEach(s -> scope.declareSpecies(s, model.vocabulary().spins().contains(s.name())));
    for (ParameterDescriptor parameter : model.parameters()) {
      scope.declareParameter(
          new Declared(
              YamlNode.Text.typed(parameter.name()),
              Optional.of(parameter.kind()),
              parameter.defaultValue(),
              new Span(0, 1)));
    }
    model
        .vocabulary()
        .operators()
        .forEach(
            (name, text) -> {
              Expression body = ExpressionParser.parse(text);
              scope.declareOperator(
                  name, new NamedFormula(text, body, new OperatorArity(scope).of(body)));
            });
    return scope;
  }

  // Looking up

  /** All species in the order of the file. */
  List<Species> species() {
    return List.copyOf(species.values());
  }

  /** All parameters in the order of the file. */
  Map<String, Declared> parameters() {
    return parameters;
  }

  /** Whether a name is that of a complex parameter, which is declared by its parts. */
  boolean isComplex(String name) {
    return parameters.containsKey(name + ComplexParameter.RE);
  }

  Map<String, NamedFormula> operators() {
    return operators;
  }

  boolean isBroken(String name) {
    return broken.contains(name);
  }

  boolean isMode(String name) {
    return species.containsKey(name) && speciesNamed(name).isMode();
  }

  boolean isSpin(String speciesName) {
    return spins.contains(speciesName);
  }

  boolean hasSpins() {
    return !spins.isEmpty();
  }

  /** Whether a name stands for an operator somewhere in this model. */
  boolean isOperator(String name) {
    return operators.containsKey(name)
        || broken.contains(name)
        || isMode(name)
        || hasSpins() && SpinOperators.NAMES.contains(name);
  }

  /**
   * An operator with the species on whose one site it acts: Sm_A.
   *
   * @param operator its name
   */
  record Placed(String operator, Species species) {}

  /** What a name says that is an operator of sites with a species' name as its subscript. */
  Optional<Placed> placed(String name) {
    int mark = name.lastIndexOf('_');
    if (mark < 1 || parameters.containsKey(name) || isOperator(name)) {
      return Optional.empty();
    }
    String operator = name.substring(0, mark);
    String place = name.substring(mark + 1);
    boolean known =
        species.containsKey(place)
            && !isMode(place)
            && isOperator(operator)
            && !isMode(operator)
            && !broken.contains(operator);
    return known ? Optional.of(new Placed(operator, speciesNamed(place))) : Optional.empty();
  }

  private Species speciesNamed(String name) {
    Species found = species.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name);
    }
    return found;
  }

  /** The species that a piece of the file names. */
  Species species(YamlNode.Text name) {
    if (species.containsKey(name.value())) {
      return speciesNamed(name.value());
    }
    // If no species could be declared, that was said already.
    if (broken.contains(name.value()) || species.isEmpty() && !broken.isEmpty()) {
      throw new ProblemException(Problem.CONSEQUENCE, name.span());
    }
    throw new ProblemException(
        Problem.SPECIES_UNKNOWN,
        name.span(),
        name.value(),
        Suggestion.of(
            name.value(), species.keySet(), "the species are " + words(species.keySet())));
  }

  static String words(Collection<String> names) {
    return names.isEmpty() ? "not declared yet" : String.join(", ", names);
  }

  // Scalars

  /** Makes something of what may depend on the time: terms, jumps, and operators in them. */
  void withTime(Runnable reading) {
    boolean before = timed;
    timed = true;
    try {
      reading.run();
    } finally {
      timed = before;
    }
  }

  /** A scalar of declared parameters, checked to be finite. */
  Scalar scalar(Expression expression) {
    List<String> known = new ArrayList<>(parameters.keySet());
    known.addAll(operators.keySet());
    species.values().stream().filter(Species::isMode).forEach(s -> known.add(s.name()));
    if (hasSpins()) {
      known.addAll(SpinOperators.NAMES);
    }
    known.addAll(Functions.CONSTANTS);
    ScalarReader reader = new ScalarReader(parameters.keySet(), known).withTables(tables);
    Scalar scalar = (timed ? reader.withTime() : reader).read(expression);
    used.addAll(scalar.parameters());
    requireFinite(scalar, expression.span());
    return scalar;
  }

  private void requireFinite(Scalar scalar, Span where) {
    boolean[] simple = {true};
    scalar.visit(
        part ->
            simple[0] &=
                !(part instanceof Scalar.Quotient q
                        && !(q.right() instanceof Scalar.Number)
                        && !(q.right() instanceof Scalar.Parameter)
                    || part instanceof Scalar.Power
                    || part instanceof Scalar.Call));
    if (simple[0]) {
      return;
    }
    if (!checked.computeIfAbsent(scalar.text(), text -> isFinite(scalar, where))) {
      throw new ProblemException(Problem.NOT_FINITE, where);
    }
  }

  private boolean isFinite(Scalar scalar, Span where) {
    if (parser.isEmpty()) {
      parser = Optional.of(new ScalarEvaluator(new SymjaSession(), parameters.keySet()));
    }
    try {
      parser.orElseThrow().evaluate(scalar, where);
      return true;
    } catch (ProblemException problem) {
      if (problem.problem() != Problem.NOT_FINITE) {
        throw problem;
      }
      return false;
    }
  }

  /** Marks a parameter as a jump's rate by itself. */
  void noteRate(String parameter) {
    rates.add(parameter);
  }

  void noteUse(String parameter) {
    used.add(parameter);
  }

  boolean isUsed(String parameter) {
    return used.contains(parameter);
  }

  boolean isRateAlone(String parameter) {
    return rates.contains(parameter);
  }

  boolean isSize(String parameter) {
    return species.values().stream().anyMatch(s -> s.size().equals(parameter));
  }

  /** Counts elementary multiplications, so that no file can ask for an endless number of them. */
  void charge(long amount, Span where) {
    work += amount;
    if (work > MOST_WORK) {
      throw new ProblemException(Problem.TOO_MUCH_WORK, where);
    }
  }
}
