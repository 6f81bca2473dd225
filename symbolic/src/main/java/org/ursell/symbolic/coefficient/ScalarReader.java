package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Functions;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;
import org.ursell.symbolic.syntax.Suggestion;

/**
 * Makes a {@link Scalar} of a syntax tree, and refuses what could grow without bound when it is
 * evaluated exactly: large powers, roots of long numbers, products of many sums.
 */
@Internal
public final class ScalarReader {
  private static final int LARGEST_POWER = 64;
  private static final int LONGEST_ROOT = 30;

  /** What physicists call the time, if they call nothing else so. */
  private static final Set<String> TIMES = Set.of("t", "time");

  private final Predicate<String> parameters;
  private final Set<String> complex;
  private final Collection<String> suggestions;
  private final boolean timed;
  private final Map<String, SampledFunction> tables;

  /**
   * A reader that knows some names, the time not among them.
   *
   * @param parameters the names that a scalar may mention
   * @param suggestions the names that an unknown one may be a misspelling of, those of operators
   *     among them
   */
  public ScalarReader(Collection<String> parameters, Collection<String> suggestions) {
    this(
        Set.copyOf(parameters)::contains,
        Set.copyOf(parameters).stream()
            .filter(name -> name.endsWith(ComplexParameter.RE))
            .map(ComplexParameter::whole)
            .collect(Collectors.toSet()),
        suggestions.stream().map(ComplexParameter::whole).distinct().toList(),
        false,
        Map.of());
  }

  private ScalarReader(
      Predicate<String> parameters,
      Set<String> complex,
      Collection<String> suggestions,
      boolean timed,
      Map<String, SampledFunction> tables) {
    this.parameters = parameters;
    this.complex = complex;
    this.suggestions = suggestions;
    this.timed = timed;
    this.tables = Map.copyOf(tables);
  }

  /** The same where the time may occur: {@code t}, unless something else is called so. */
  public ScalarReader withTime() {
    return new ScalarReader(parameters, complex, suggestions, true, tables);
  }

  /** The same with functions that tables give, which are functions of the time. */
  public ScalarReader withTables(Map<String, SampledFunction> functions) {
    return new ScalarReader(parameters, complex, suggestions, timed, functions);
  }

  /**
   * A reader to whom every name is a parameter, but those of functions and constants.
   *
   * @param complex those that are complex
   */
  static ScalarReader ofAnyNames(Set<String> complex) {
    return new ScalarReader(
        name -> !Functions.isReserved(name) && !name.equals(Scalar.Time.NAME),
        complex,
        List.of(),
        true,
        Map.of());
  }

  /** The refusal of a coefficient that stands in no file. */
  static InvalidInputException refusal(String text, ProblemException problem) {
    return new InvalidInputException(
        "the coefficient '" + text + "' cannot be read: " + problem.cause(), problem.remedy());
  }

  /**
   * The scalar.
   *
   * @throws ProblemException if it holds an operator, an unknown name or something too large
   */
  public Scalar read(Expression expression) {
    Scalar scalar = convert(expression);
    requireBounded(scalar, expression.span());
    return scalar;
  }

  /** Refuses what could grow without bound when it is evaluated, before it is. */
  static void requireBounded(Scalar scalar, Span where) {
    if (!scalar.bounds().areSmall()) {
      throw new ProblemException(Problem.SCALAR_TOO_LARGE, where);
    }
    // Before the computer algebra sees it: exp(exp(exp(9))) is exact, but no number of any use.
    if (scalar.isConstant() && !ScalarValue.of(scalar).isFinite()) {
      throw new ProblemException(Problem.TOO_LARGE_A_VALUE, where);
    }
  }

  private Scalar convert(Expression expression) {
    if (expression instanceof Expression.Number number) {
      return number(number);
    }
    if (expression instanceof Expression.Name name) {
      return name(name);
    }
    if (expression instanceof Expression.Negative minus) {
      return read(minus.operand()).negated();
    }
    if (expression instanceof Expression.Call call && tables.containsKey(call.function())) {
      return sampled(call);
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return ScalarConjugate.of(read(adjoint.operand()), adjoint.span());
    }
    if (expression instanceof Expression.WithConjugate with) {
      Scalar operand = read(with.operand());
      Scalar conjugate = ScalarConjugate.of(operand, with.span());
      return operand.plus(with.minus() ? conjugate.negated() : conjugate);
    }
    if (expression instanceof Binary binary) {
      return binary(binary);
    }
    throw new ProblemException(Problem.OPERATOR_IN_SCALAR, expression.span());
  }

  private Scalar sampled(Expression.Call call) {
    SampledFunction function = tables.get(call.function());
    if (function == null || !timed) {
      throw new ProblemException(Problem.TABLE_MISPLACED, call.span(), call.function());
    }
    Scalar argument = read(call.argument());
    if (!argument.isConstant() && !TimeShape.isAffine(argument)) {
      throw new ProblemException(Problem.TABLE_ARGUMENT, call.argument().span(), call.function());
    }
    return new Scalar.Sampled(function, argument);
  }

  private Scalar call(Expression.Call call) {
    List<Scalar> arguments = call.operands().stream().map(this::read).toList();
    Scalar first = arguments.get(0);
    if (call.function().equals("sqrt")) {
      checkRoot(first, call.argument());
    }
    Optional<Functions.Known> function = Functions.named(call.function());
    for (int k = 0; k < arguments.size(); k++) {
      // Before its value is asked for, which it does not have.
      if (function.isPresent()
          && function.get().real()
          && arguments.get(k).isConstant()
          && !ScalarValue.isReal(ScalarValue.accurate(arguments.get(k)))) {
        throw RealFunction.complex(call.function(), call.operands().get(k).span());
      }
    }
    if (call.function().equals("log") && first.isConstant()) {
      RealFunction.requirePositive(first, call.argument().span());
    }
    return switch (call.function()) {
      case "conj" -> ScalarConjugate.of(first, call.span());
      case "re", "im" -> part(call.function(), first);
      case "abs" -> isRoot(first) ? rootOfModulus(first) : checked(call, arguments);
      default -> checked(call, arguments);
    };
  }

  private static Scalar checked(Expression.Call call, List<Scalar> arguments) {
    Scalar.Call made = new Scalar.Call(call.function(), arguments);
    if (made.isDriven() && !TimeShape.isFindable(made)) {
      throw new ProblemException(Problem.TIME_JUMP, call.span(), call.function());
    }
    return made;
  }

  private static boolean isRoot(Scalar scalar) {
    boolean root =
        scalar instanceof Scalar.Call call && call.function().equals("sqrt")
            || scalar instanceof Scalar.Power power
                && ScalarValue.of(power.exponent()).getReal() % 1 != 0;
    return root && !scalar.isConstant() && !scalar.isDriven();
  }

  /** |z^x| = |z|^x for every real x, and roots of moduli are real whatever the parameters are. */
  private static Scalar rootOfModulus(Scalar root) {
    Scalar modulus = new Scalar.Call("abs", root.parts().get(0));
    return root instanceof Scalar.Power power
        ? new Scalar.Power(modulus, power.exponent())
        : new Scalar.Call("sqrt", modulus);
  }

  /** A part of a complex parameter is a parameter. */
  private static Scalar part(String function, Scalar of) {
    Optional<String> name = ComplexParameter.text(of).filter(text -> !text.startsWith("conj("));
    return name.<Scalar>map(complexName -> new Scalar.Parameter(complexName + "." + function))
        .orElseGet(() -> new Scalar.Call(function, of));
  }

  private static Scalar number(Expression.Number number) {
    BigDecimal value = new BigDecimal(number.digits());
    if (Math.abs((double) value.scale()) > 300) {
      throw new ProblemException(Problem.NUMBER_OUT_OF_RANGE, number.span(), number.digits());
    }
    return new Scalar.Number(value);
  }

  private Scalar name(Expression.Name name) {
    if (complex.contains(name.name())) {
      return ComplexParameter.of(name.name());
    }
    // A declared parameter wins over a constant of the same name, as a reader would expect.
    if (parameters.test(name.name())) {
      return new Scalar.Parameter(name.name());
    }
    if (Functions.CONSTANTS.contains(name.name())) {
      return name.name().equals("i") ? Scalar.Constant.I : Scalar.Constant.PI;
    }
    if (Functions.NAMES.contains(name.name())) {
      throw new ProblemException(Problem.FUNCTION_WITHOUT_ARGUMENT, name.span(), name.name());
    }
    if (suggestions.contains(name.name())) {
      throw new ProblemException(Problem.OPERATOR_IN_SCALAR, name.span());
    }
    if (tables.containsKey(name.name())) {
      throw new ProblemException(Problem.FUNCTION_WITHOUT_ARGUMENT, name.span(), name.name());
    }
    if (timed && name.name().equals(Scalar.Time.NAME)) {
      return new Scalar.Time();
    }
    if (TIMES.contains(name.name()) && Suggestion.nearest(name.name(), suggestions).isEmpty()) {
      throw new ProblemException(
          timed ? Problem.TIME_NAME : Problem.TIME_DEPENDENT, name.span(), name.name());
    }
    throw new ProblemException(
        Problem.NAME_UNKNOWN,
        name.span(),
        name.name(),
        Suggestion.of(name.name(), suggestions, "declare it under parameters or operators"));
  }

  private Scalar binary(Binary binary) {
    Scalar left = read(binary.left());
    Scalar right = read(binary.right());
    return switch (binary.operation()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.plus(right.negated());
      case TIMES -> left.times(right);
      case OVER -> quotient(left, right, binary);
      case POWER -> power(left, right, binary);
      case TENSOR -> throw new ProblemException(Problem.TENSOR_OF_NUMBER, binary.span());
    };
  }

  private static Scalar quotient(Scalar left, Scalar right, Binary binary) {
    if (right.equals(Scalar.Number.ZERO)) {
      throw new ProblemException(Problem.NOT_FINITE, binary.span());
    }
    return left instanceof Scalar.Negative minus
        ? new Scalar.Quotient(minus.operand(), right).negated()
        : new Scalar.Quotient(left, right);
  }

  private static Scalar power(Scalar base, Scalar exponent, Binary binary) {
    checkExponent(exponent, binary);
    boolean whole = ScalarValue.of(exponent).getReal() % 1 == 0;
    if (!whole) {
      checkRoot(base, binary.left());
    }
    return new Scalar.Power(base, exponent);
  }

  /** An exponent is p or p/q with small p and q, with or without a sign. */
  private static void checkExponent(Scalar exponent, Binary binary) {
    Scalar size = exponent instanceof Scalar.Negative minus ? minus.operand() : exponent;
    boolean fraction =
        isSmallWhole(size)
            || size instanceof Scalar.Quotient q
                && isSmallWhole(q.left())
                && isSmallWhole(q.right())
            || size instanceof Scalar.Number n && n.value().precision() <= 3 && isSmall(size);
    if (!fraction) {
      throw new ProblemException(
          Problem.POWER_UNSUITABLE, binary.right().span(), exponent.text(), LARGEST_POWER);
    }
  }

  private static boolean isSmallWhole(Scalar scalar) {
    return scalar instanceof Scalar.Number number && number.isInteger() && isSmall(scalar);
  }

  private static boolean isSmall(Scalar scalar) {
    return ((Scalar.Number) scalar).value().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0;
  }

  /** Exact roots are simplified by factoring, which long numbers make slow. */
  private static void checkRoot(Scalar radicand, Expression where) {
    if (radicand.bounds().digits() > LONGEST_ROOT) {
      throw new ProblemException(Problem.ROOT_TOO_LARGE, where.span(), LONGEST_ROOT);
    }
  }
}
