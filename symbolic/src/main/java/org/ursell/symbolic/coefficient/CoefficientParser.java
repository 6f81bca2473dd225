package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * Reads the mathematics of a coefficient: numbers, declared parameters, {@code + - * / ^ ( )}, the
 * functions {@code sqrt exp sin cos}, and the constants {@code pi} and {@code i}.
 *
 * <p>Nothing else reaches Symja, which parses and evaluates what this class lets through: every
 * identifier is looked up here first, and decimals become exact fractions.
 */
public final class CoefficientParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
              + "|(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<sign>[-+*/^(),]))");
  private static final Map<String, String> FUNCTIONS =
      Map.of("sqrt", "Sqrt", "exp", "Exp", "sin", "Sin", "cos", "Cos");
  private static final Map<String, String> CONSTANTS = Map.of("pi", "Pi", "i", "I");
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_NUMBER = 60;
  private static final int LARGEST_POWER = 64;

  private final SymjaSession session;
  private final List<String> declared;

  /**
   * A parser that knows some names.
   *
   * @param declared the parameters that a coefficient may mention
   */
  public CoefficientParser(SymjaSession session, Collection<String> declared) {
    this.session = session;
    this.declared = List.copyOf(declared);
  }

  /**
   * The expression that a text stands for, evaluated.
   *
   * @throws InvalidInputException if the text is not mathematics of the documented kind
   */
  public IExpr parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw bad(text.substring(0, 40) + "...", "it is longer than " + LONGEST_TEXT + " characters");
    }
    StringBuilder safe = new StringBuilder();
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int position = 0;
    while (position < text.length() && !text.substring(position).isBlank()) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw bad(text, "'" + text.substring(position).strip().charAt(0) + "' is not understood");
      }
      String token = matcher.group().strip();
      checkNeighbours(text, tokens, token);
      tokens.add(token);
      safe.append(translate(text, matcher, tokens));
      position = matcher.end();
    }
    if (!tokens.isEmpty() && FUNCTIONS.containsKey(tokens.get(tokens.size() - 1))) {
      throw bad(text, "the function " + tokens.get(tokens.size() - 1) + " needs its argument");
    }
    if (tokens.isEmpty()) {
      throw bad(text, "it is empty");
    }
    IExpr value;
    try {
      value = session.evaluate(safe.toString());
    } catch (RuntimeException parseFailure) {
      throw bad(text, "its brackets or signs do not fit together");
    }
    if (!isFinite(value)) {
      throw bad(text, "its value is not finite");
    }
    return value;
  }

  /** Two values in a row would be read by Symja as a product; we ask for the sign instead. */
  private static void checkNeighbours(String text, List<String> tokens, String token) {
    if (tokens.isEmpty()) {
      return;
    }
    String previous = tokens.get(tokens.size() - 1);
    boolean previousEnds =
        Character.isLetterOrDigit(previous.charAt(previous.length() - 1))
            || previous.equals(")")
            || previous.endsWith("_")
            || previous.endsWith(".");
    boolean begins = Character.isLetterOrDigit(token.charAt(0)) || token.charAt(0) == '.';
    boolean opens = token.equals("(") && !FUNCTIONS.containsKey(previous);
    if (previousEnds && (begins || opens)) {
      throw bad(text, "a sign such as * is missing between '" + previous + "' and '" + token + "'");
    }
    if (FUNCTIONS.containsKey(previous) && !token.equals("(")) {
      throw bad(text, "the function " + previous + " needs its argument in brackets");
    }
    // Symja knows ** and -- as operators of its own.
    boolean afterSign = "+-*/^(".contains(previous);
    if (afterSign && "*/^)".contains(token) || "+-".contains(previous) && "+-".contains(token)) {
      throw bad(text, "'" + previous + "' and '" + token + "' do not go together");
    }
    if (previous.equals("^")) {
      checkPower(text, token);
    }
  }

  private static void checkPower(String text, String token) {
    boolean small =
        token.equals("(")
            || token.equals("-")
            || (token.matches("\\d{1,3}") && Integer.parseInt(token) <= LARGEST_POWER);
    if (!small) {
      throw bad(text, "the power '" + token + "' is not a number up to " + LARGEST_POWER);
    }
  }

  private String translate(String text, Matcher matcher, List<String> tokens) {
    String number = matcher.group("number");
    if (number != null) {
      return exactNumber(text, number);
    }
    String name = matcher.group("name");
    if (name != null) {
      // A declared parameter wins over a constant of the same name, as a reader would expect.
      if (declared.contains(name)) {
        return session.symbol(name).toString();
      }
      String known = FUNCTIONS.getOrDefault(name, CONSTANTS.get(name));
      if (known == null) {
        throw new InvalidInputException(
            "unknown name '" + name + "' in the coefficient '" + text + "'",
            "declare it as a parameter, or use one of " + declared);
      }
      return known;
    }
    String sign = tokens.get(tokens.size() - 1);
    if (sign.equals(",")) {
      throw bad(text, "a comma has no meaning here");
    }
    return sign;
  }

  private static String exactNumber(String text, String number) {
    if (number.length() > LONGEST_NUMBER) {
      throw bad(text, "a number has more than " + LONGEST_NUMBER + " digits");
    }
    java.math.BigDecimal decimal = new java.math.BigDecimal(number);
    if (Math.abs((long) decimal.scale()) > 400 || decimal.precision() > 400) {
      throw bad(text, "the number " + number + " is out of range");
    }
    java.math.BigDecimal plain = decimal.stripTrailingZeros();
    return plain.scale() <= 0
        ? plain.toBigIntegerExact().toString()
        : "(" + plain.unscaledValue() + "/" + java.math.BigInteger.TEN.pow(plain.scale()) + ")";
  }

  private static boolean isFinite(IExpr value) {
    return value.isFree(
        part ->
            part.equals(F.ComplexInfinity)
                || part.equals(F.Indeterminate)
                || part.isDirectedInfinity(),
        true);
  }

  private static InvalidInputException bad(String text, String why) {
    return new InvalidInputException(
        "the coefficient '" + text + "' cannot be read: " + why,
        "write it with numbers, declared parameters, + - * / ^ ( ), sqrt exp sin cos, pi and i");
  }
}
