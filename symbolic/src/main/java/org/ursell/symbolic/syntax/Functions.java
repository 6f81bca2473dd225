package org.ursell.symbolic.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;

/**
 * The functions and constants of formulas: the parser, its messages and the reference of the
 * language all read this table.
 *
 * <p>Few words are reserved. All other functions are functions only where a bracket follows them,
 * so that a model may still have a parameter that is called {@code step} or {@code log}.
 */
@Internal
public final class Functions {
  private static final int MANY = 16;

  /**
   * A function.
   *
   * @param name as it is typed
   * @param form how it is written, with its arguments
   * @param least how many arguments it has at least
   * @param most how many it has at most
   * @param real whether its arguments must be real
   * @param meaning in a phrase
   * @param example a use of it as a coefficient
   */
  public record Known(
      String name, String form, int least, int most, boolean real, String meaning, String example) {
    private static Known of(String form, boolean real, String meaning, String example) {
      String name = form.substring(0, form.indexOf('('));
      int arguments = (int) form.chars().filter(c -> c == ',').count() + 1;
      return new Known(name, form, arguments, arguments, real, meaning, example);
    }

    private static Known ofMany(String name, String meaning, String example) {
      return new Known(name, name + "(x, y, ...)", 2, MANY, true, meaning, example);
    }

    /** How many arguments it takes, in words. */
    public String arguments() {
      return most > least ? "two or more arguments" : least == 1 ? "one argument" : "3 arguments";
    }
  }

  /** All functions, in the order in which a reader is told of them. */
  public static final List<Known> ALL =
      List.of(
          Known.of("sqrt(x)", false, "square root", "sqrt(V)"),
          Known.of("exp(x)", false, "exponential", "exp(-V)"),
          Known.of("sin(x)", false, "sine", "sin(2*V)"),
          Known.of("cos(x)", false, "cosine", "cos(pi/V)"),
          Known.of("cosh(x)", false, "hyperbolic cosine", "cosh(V)"),
          Known.of("sinh(x)", false, "hyperbolic sine", "sinh(V/2)"),
          Known.of("tanh(x)", false, "hyperbolic tangent", "tanh(V)"),
          Known.of("log(x)", true, "natural logarithm", "log(1 + V)"),
          Known.of("abs(x)", false, "modulus", "abs(V - 1)"),
          Known.of("re(x)", false, "real part", "re(exp(i*V))"),
          Known.of("im(x)", false, "imaginary part", "im(exp(i*V))"),
          Known.of("conj(x)", false, "complex conjugate", "re(conj(V*i)*i)"),
          Known.ofMany("min", "the smallest of several", "min(V, 1)"),
          Known.ofMany("max", "the largest of several", "max(V, 1/V, 2)"),
          Known.of("step(x)", true, "0 for x < 0, and 1 for x >= 0", "step(V - 1)"),
          Known.of(
              "pulse(x, x0, width)",
              true,
              "1 for x0 <= x < x0 + width, and else 0",
              "pulse(V, 0, 1.5)"));

  /** The names of all functions. */
  public static final List<String> NAMES = ALL.stream().map(Known::name).toList();

  /** The constants. */
  public static final List<String> CONSTANTS = List.of("pi", "i");

  /** The functions whose names nothing else may have. */
  private static final List<String> RESERVED = List.of("sqrt", "exp", "sin", "cos");

  private Functions() {}

  /** The function of a name, if there is one. */
  public static Optional<Known> named(String name) {
    return ALL.stream().filter(function -> function.name().equals(name)).findFirst();
  }

  /** The names of all functions in a sentence. */
  public static String words() {
    return words(List.of());
  }

  /** The names of all functions and of some more in a sentence. */
  static String words(Collection<String> more) {
    List<String> all = new ArrayList<>(NAMES);
    more.stream().filter(name -> !NAMES.contains(name)).forEach(all::add);
    return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
        + " and "
        + all.get(all.size() - 1);
  }

  /** All words that mean something by themselves. */
  public static List<String> reserved() {
    return Stream.concat(RESERVED.stream(), CONSTANTS.stream()).toList();
  }

  /** Whether a word means something by itself, so that it cannot be a name. */
  public static boolean isReserved(String word) {
    return RESERVED.contains(word) || CONSTANTS.contains(word);
  }
}
