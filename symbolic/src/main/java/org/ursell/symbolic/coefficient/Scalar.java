package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * A coefficient as its author wrote it: a tree of numbers, parameters and functions, not yet
 * evaluated, with a text that reads back to the same value. A model carries these from the moment
 * its text was read; {@link ScalarEvaluator} gives the exact value, {@link ScalarValue} that in
 * floating point.
 */
public sealed interface Scalar {
  /** The parts it is made of. */
  default List<Scalar> parts() {
    return List.of();
  }

  /** A number that is not negative, exact. */
  record Number(BigDecimal value) implements Scalar {
    /** The number one. */
    public static final Scalar ONE = new Number(BigDecimal.ONE);

    /** The number zero. */
    public static final Scalar ZERO = new Number(BigDecimal.ZERO);

    boolean isInteger() {
      return value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Number that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }
  }

  /** The imaginary unit or pi. */
  enum Constant implements Scalar {
    I,
    PI
  }

  /** A parameter of the model. */
  record Parameter(String name) implements Scalar {}

  /** The time, {@code t}. */
  record Time() implements Scalar {
    /** The name of the time, unless a parameter is called so. */
    public static final String NAME = "t";
  }

  /** A function that is known by its values at some points, of a real argument. */
  @Internal
  record Sampled(SampledFunction function, Scalar argument) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(argument);
    }
  }

  /** Minus something. */
  record Negative(Scalar operand) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(operand);
    }
  }

  /** left + right. */
  record Sum(Scalar left, Scalar right) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(left, right);
    }
  }

  /** left * right. */
  record Product(Scalar left, Scalar right) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(left, right);
    }
  }

  /** left / right. */
  record Quotient(Scalar left, Scalar right) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(left, right);
    }
  }

  /** base ^ exponent. */
  record Power(Scalar base, Scalar exponent) implements Scalar {
    @Override
    public List<Scalar> parts() {
      return List.of(base, exponent);
    }
  }

  /** A function of its arguments, such as sqrt or max. */
  record Call(String function, List<Scalar> parts) implements Scalar {
    public Call {
      parts = List.copyOf(parts);
    }

    /** A function of one argument. */
    public Call(String function, Scalar argument) {
      this(function, List.of(argument));
    }

    /** The argument, the first one if there are several. */
    public Scalar argument() {
      return parts.get(0);
    }
  }

  /**
   * Reads a coefficient in the model language, such as {@code V/N}. Every name but those of
   * functions and constants is taken for a parameter, and {@code t} is the time.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the text is not mathematics of
   *     the documented kind
   */
  static Scalar read(String text) {
    return read(text, Set.of(), Map.of());
  }

  /**
   * The same where some names are those of complex parameters, and some of tables.
   *
   * @param complex the names of complex parameters
   * @param tables functions of the time by their names
   */
  @Internal
  static Scalar read(String text, Set<String> complex, Map<String, SampledFunction> tables) {
    try {
      return ScalarReader.ofAnyNames(complex)
          .withTables(tables)
          .read(ExpressionParser.parse(Names.normal(text), tables.keySet()));
    } catch (ProblemException problem) {
      throw ScalarReader.refusal(text, problem);
    }
  }

  /** The product, without factors of one. */
  default Scalar times(Scalar other) {
    if (equals(Number.ONE)) {
      return other;
    }
    if (other.equals(Number.ONE)) {
      return this;
    }
    if (this instanceof Negative minus) {
      return minus.operand().times(other).negated();
    }
    if (other instanceof Negative minus) {
      return times(minus.operand()).negated();
    }
    if (this instanceof Number a && other instanceof Number b && a.isInteger() && b.isInteger()) {
      return new Number(a.value().multiply(b.value()));
    }
    return equals(Number.ZERO) || other.equals(Number.ZERO)
        ? Number.ZERO
        : new Product(this, other);
  }

  /** The sum, without zeros. */
  default Scalar plus(Scalar other) {
    if (equals(Number.ZERO)) {
      return other;
    }
    if (other.equals(Number.ZERO)) {
      return this;
    }
    if (equals(other.negated())) {
      return Number.ZERO;
    }
    if (this instanceof Number a && other instanceof Number b && a.isInteger() && b.isInteger()) {
      return new Number(a.value().add(b.value()));
    }
    return new Sum(this, other);
  }

  /** The opposite. */
  default Scalar negated() {
    if (this instanceof Negative minus) {
      return minus.operand();
    }
    return equals(Number.ZERO) ? this : new Negative(this);
  }

  /** A whole number. */
  static Scalar of(long value) {
    Scalar size = new Number(BigDecimal.valueOf(Math.abs(value)));
    return value < 0 ? size.negated() : size;
  }

  /** Shows a visitor every part, this one first. */
  default void visit(Consumer<Scalar> visitor) {
    visitor.accept(this);
    parts().forEach(part -> part.visit(visitor));
  }

  /** The names of the parameters that occur, in alphabetical order. */
  default Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    visit(
        part -> {
          if (part instanceof Parameter parameter) {
            names.add(parameter.name());
          }
        });
    return names;
  }

  /** Whether the time occurs. */
  default boolean isDriven() {
    return this instanceof Time || parts().stream().anyMatch(Scalar::isDriven);
  }

  /** Whether neither a parameter nor the time occurs. */
  default boolean isConstant() {
    return !(this instanceof Parameter || this instanceof Time)
        && parts().stream().allMatch(Scalar::isConstant);
  }

  /** How large this may become when it is evaluated. */
  @Internal
  default ScalarBounds bounds() {
    return ScalarBounds.of(this);
  }

  /** The text in the model language, with as few brackets as it needs. */
  default String text() {
    return ScalarText.of(this);
  }
}
