package org.ursell.cli.differential;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 */
record ScalarFormula(
    String text, Set<String> names, Function<Map<String, Double>, Complex> value, boolean tight) {
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
    for (ScalarFormula part : of) {
      names.addAll(part.names);
    }
    return new ScalarFormula(text, names, value, tight);
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
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(other.names);
    return new ScalarFormula(written, all, p -> meaning.apply(at(p), other.at(p)), product);
  }

  /** Shortest decimal text that reads back as the same number. */
  static String decimal(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%d", (long) value)
        : Double.toString(value);
  }
}
