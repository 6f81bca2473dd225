package org.ursell.cli.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * A number as a model file writes it, and what it is worth: the two are written side by side, so
 * that no parser is trusted.
 *
 * @param text as in a model file
 * @param names the parameters in it
 * @param value its value at given parameters
 * @param tight whether the text can stand as a factor without brackets
 * @param breaks the instants up to {@link #LAST} at which the value jumps or has a kink
 * @param driven whether the time is in it
 * @param tables the tables in it, each with what of the time it is asked for
 */
record ScalarFormula(
    String text,
    Set<String> names,
    Function<Map<String, Double>, Complex> value,
    boolean tight,
    Set<Double> breaks,
    boolean driven,
    Set<Asked> tables) {
  /** A table, of which the points (t - shift)*scale are asked for at times t. */
  record Asked(RandomTable table, double shift, double scale) {
    /** Whether the table has values for a whole run. */
    boolean covers(double end) {
      return table.covers(-shift * scale, (end - shift) * scale);
    }
  }

  /** Under this the values of parameters hold the time, which no parameter is called. */
  static final String TIME = "the time";

  /** No run is longer than this. */
  static final double LAST = 10;

  /** The time as formulas of the Hamiltonian and of rates name it. */
  static final ScalarFormula T =
      new ScalarFormula(
          "t",
          Set.of(),
          p -> new Complex(p.getOrDefault(TIME, 0.0)),
          true,
          Set.of(),
          true,
          Set.of());

  ScalarFormula(
      String text, Set<String> names, Function<Map<String, Double>, Complex> value, boolean tight) {
    this(text, names, value, tight, Set.of(), false, Set.of());
  }

  ScalarFormula {
    names = Set.copyOf(names);
    breaks = Set.copyOf(breaks);
    tables = Set.copyOf(tables);
  }

  /** The same with instants at which it jumps or has a kink. */
  ScalarFormula breaking(double... at) {
    Set<Double> all = new TreeSet<>(breaks);
    for (double time : at) {
      all.add(time);
    }
    return new ScalarFormula(text, names, value, tight, all, driven, tables);
  }

  /** The value of a table; it jumps or bends where its points are. */
  static ScalarFormula table(RandomTable table, double shift, double scale) {
    ScalarFormula argument = shift == 0 ? T : T.minus(number(shift));
    if (scale != 1) {
      argument = number(scale).times(argument);
    }
    ScalarFormula value = call(table.name(), x -> table.at(x[0]), argument);
    double[] breaks = table.points().stream().mapToDouble(x -> x / scale + shift).toArray();
    return new ScalarFormula(
            value.text,
            Set.of(),
            value.value,
            true,
            Set.of(),
            true,
            Set.of(new Asked(table, shift, scale)))
        .breaking(breaks);
  }

  /** The value at a time. */
  Complex at(Map<String, Double> parameters, double time) {
    if (!driven) {
      return at(parameters);
    }
    Map<String, Double> all = new HashMap<>(parameters);
    all.put(TIME, time);
    return at(all);
  }

  /** A function of numbers: its text and its meaning. */
  static ScalarFormula call(
      String function, Function<double[], Double> meaning, ScalarFormula... of) {
    StringJoiner text = new StringJoiner(", ", function + "(", ")");
    for (ScalarFormula argument : of) {
      text.add(argument.text);
    }
    return of(
        text.toString(),
        true,
        p -> {
          double[] arguments = new double[of.length];
          for (int k = 0; k < of.length; k++) {
            arguments[k] = of[k].at(p).getReal();
          }
          return new Complex(meaning.apply(arguments));
        },
        of);
  }

  static final ScalarFormula ONE = number(1);
  static final ScalarFormula I = new ScalarFormula("i", Set.of(), p -> Complex.I, true);

  /** A number that is not negative. */
  static ScalarFormula number(double value) {
    return new ScalarFormula(decimal(value), Set.of(), p -> new Complex(value), value >= 0);
  }

  static ScalarFormula parameter(String name) {
    return new ScalarFormula(
        name,
        Set.of(name),
        p -> new Complex(java.util.Objects.requireNonNull(p.get(name), name)),
        true);
  }

  /** A text with its meaning, both given. */
  static ScalarFormula of(
      String text,
      boolean tight,
      Function<Map<String, Double>, Complex> value,
      ScalarFormula... of) {
    Set<String> names = new TreeSet<>();
    Set<Double> breaks = new TreeSet<>();
    Set<Asked> tables = new HashSet<>();
    boolean driven = false;
    for (ScalarFormula part : of) {
      names.addAll(part.names);
      breaks.addAll(part.breaks);
      driven |= part.driven;
      tables.addAll(part.tables);
    }
    return new ScalarFormula(text, names, value, tight, breaks, driven, tables);
  }

  ScalarFormula plus(ScalarFormula other) {
    return binary(text + " + " + other.text, other, Complex::add, false);
  }

  ScalarFormula minus(ScalarFormula other) {
    return binary(text + " - " + other.factor(), other, Complex::subtract, false);
  }

  ScalarFormula times(ScalarFormula other) {
    return binary(factor() + "*" + other.factor(), other, Complex::multiply, true);
  }

  /** The divisor is bracketed unless it is one word, since a/b*c means (a/b)*c. */
  ScalarFormula over(ScalarFormula other) {
    return binary(factor() + "/" + other.word(), other, Complex::divide, true);
  }

  ScalarFormula power(int exponent) {
    return of(word() + "^" + exponent, true, p -> at(p).pow(exponent), this);
  }

  ScalarFormula sqrt() {
    return call("sqrt", Complex::sqrt);
  }

  ScalarFormula exp() {
    return call("exp", Complex::exp);
  }

  ScalarFormula sin() {
    return call("sin", Complex::sin);
  }

  ScalarFormula cos() {
    return call("cos", Complex::cos);
  }

  ScalarFormula negated() {
    return of("-" + factor(), false, p -> at(p).negate(), this);
  }

  /** The value at given parameters. */
  Complex at(Map<String, Double> parameters) {
    return value.apply(parameters);
  }

  /** Fit to stand beside a sign of multiplication. */
  String factor() {
    return tight ? text : "(" + text + ")";
  }

  private String word() {
    return text.matches("[A-Za-z0-9_.]+|[a-z]+\\([^()]*\\)") ? text : "(" + text + ")";
  }

  private ScalarFormula call(String function, Function<Complex, Complex> meaning) {
    return of(function + "(" + text + ")", true, p -> meaning.apply(at(p)), this);
  }

  private ScalarFormula binary(
      String written, ScalarFormula other, BinaryOperator<Complex> meaning, boolean product) {
    return of(written, product, p -> meaning.apply(at(p), other.at(p)), this, other);
  }

  /** Shortest decimal text that reads back as the same number. */
  static String decimal(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%d", (long) value)
        : Double.toString(value);
  }
}
