package org.ursell.symbolic.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Somebody else's solver: evaluates the equations of a JSON document, knowing nothing of this
 * program but the documented fields.
 */
final class JsonEvaluator {
  private final JsonNode document;

  JsonEvaluator(String json) {
    try {
      document = new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** The derivative of every unknown at a point. */
  double[] derivative(double[] y, Map<String, Double> parameters) {
    double[] coefficients = coefficients(parameters);
    JsonNode auxiliaries = document.get("auxiliaries");
    double[] variables = new double[y.length + auxiliaries.size()];
    System.arraycopy(y, 0, variables, 0, y.length);
    for (int a = 0; a < auxiliaries.size(); a++) {
      variables[y.length + a] = sum(auxiliaries.get(a), coefficients, variables);
    }
    double[] dydt = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      dydt[i] = sum(document.get("equations").get(i), coefficients, variables);
    }
    return dydt;
  }

  private static double sum(JsonNode polynomial, double[] coefficients, double[] variables) {
    double sum = 0.0;
    for (JsonNode term : polynomial.get("terms")) {
      double product = coefficients[term.get(0).intValue()];
      for (JsonNode variable : term.get(1)) {
        product *= variables[variable.intValue()];
      }
      sum += product;
    }
    return sum;
  }

  private double[] coefficients(Map<String, Double> parameters) {
    double[] generators = new double[document.get("generators").size()];
    for (int g = 0; g < generators.length; g++) {
      JsonNode generator = document.get("generators").get(g);
      generators[g] =
          switch (generator.get("kind").textValue()) {
            case "parameter" ->
                parameters.getOrDefault(generator.get("name").textValue(), Double.NaN);
            case "inverse" ->
                1.0 / parameters.getOrDefault(generator.get("of").textValue(), Double.NaN);
            default -> new Formula(generator.get("text").textValue(), parameters).value();
          };
    }
    double[] coefficients = new double[document.get("coefficients").size()];
    for (int c = 0; c < coefficients.length; c++) {
      for (JsonNode monomial : document.get("coefficients").get(c).get("monomials")) {
        double product =
            new BigInteger(monomial.get("numerator").textValue()).doubleValue()
                / new BigInteger(monomial.get("denominator").textValue()).doubleValue();
        for (JsonNode power : monomial.get("powers")) {
          product *= Math.pow(generators[power.get(0).intValue()], power.get(1).intValue());
        }
        coefficients[c] += product;
      }
    }
    return coefficients;
  }

  /** Numbers, parameters, + - * / ^, brackets, pi, and the functions. */
  private static final class Formula {
    private final String text;
    private final Map<String, Double> parameters;
    private int place;

    Formula(String text, Map<String, Double> parameters) {
      this.text = text.replace(" ", "");
      this.parameters = parameters;
    }

    double value() {
      double value = sum();
      if (place < text.length()) {
        throw new IllegalArgumentException("not understood: " + text.substring(place));
      }
      return value;
    }

    private boolean take(char sign) {
      boolean here = place < text.length() && text.charAt(place) == sign;
      place += here ? 1 : 0;
      return here;
    }

    private double sum() {
      double sum = take('-') ? -product() : product();
      while (true) {
        if (take('+')) {
          sum += product();
        } else if (take('-')) {
          sum -= product();
        } else {
          return sum;
        }
      }
    }

    private double product() {
      double product = power();
      while (true) {
        if (take('*')) {
          product *= power();
        } else if (take('/')) {
          product /= power();
        } else {
          return product;
        }
      }
    }

    private double power() {
      double base = atom();
      return take('^') ? Math.pow(base, take('-') ? -atom() : atom()) : base;
    }

    private double atom() {
      if (take('(')) {
        double inner = sum();
        take(')');
        return inner;
      }
      int start = place;
      while (place < text.length()
          && (Character.isLetterOrDigit(text.charAt(place))
              || "._".indexOf(text.charAt(place)) >= 0)) {
        place++;
      }
      String word = text.substring(start, place);
      if (take('(')) {
        double argument = sum();
        List<Double> all = new ArrayList<>(List.of(argument));
        while (take(',')) {
          all.add(sum());
        }
        take(')');
        return switch (word) {
          case "cosh" -> Math.cosh(argument);
          case "sinh" -> Math.sinh(argument);
          case "tanh" -> Math.tanh(argument);
          case "log" -> Math.log(argument);
          case "abs" -> Math.abs(argument);
          case "min" -> Collections.min(all);
          case "max" -> Collections.max(all);
          case "step" -> argument >= 0 ? 1 : 0;
          case "pulse" -> argument >= all.get(1) && argument < all.get(1) + all.get(2) ? 1 : 0;
          case "sqrt" -> Math.sqrt(argument);
          case "exp" -> Math.exp(argument);
          case "sin" -> Math.sin(argument);
          case "cos" -> Math.cos(argument);
          default -> throw new IllegalArgumentException("unknown function " + word);
        };
      }
      if (word.equals("pi")) {
        return Math.PI;
      }
      Double parameter = parameters.get(word);
      return parameter == null ? Double.parseDouble(word) : parameter;
    }
  }
}
