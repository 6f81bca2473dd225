package org.ursell.symbolic.syntax;

import java.util.List;
import org.ursell.runtime.equations.Internal;

/** The syntax tree of a formula: numbers, names, operators of sites, and how they are combined. */
@Internal
public sealed interface Expression {
  /** The piece of the text that this part was read from. */
  Span span();

  /** The formulas that this one combines, from left to right; none for a leaf. */
  default List<Expression> operands() {
    return List.of();
  }

  /** A number as it was written. */
  record Number(Span span, String digits) implements Expression {}

  /** A parameter, an operator, a mode or a constant. */
  record Name(Span span, String name) implements Expression {}

  /** The transition |to&gt;&lt;from|. */
  record Transition(Span span, int to, int from) implements Expression {}

  /** The state |level&gt;. */
  record Ket(Span span, int level) implements Expression {}

  /** Minus something. */
  record Negative(Span span, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** Two operands and the sign between them. */
  record Binary(Span span, Operation operation, Expression left, Expression right)
      implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }
  }

  /** The adjoint, written with a prime. */
  record Adjoint(Span span, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** A function of one argument or more. */
  record Call(Span span, String function, List<Expression> operands) implements Expression {
    public Call {
      operands = List.copyOf(operands);
    }

    /** The argument, the first one if there are several. */
    public Expression argument() {
      return operands.get(0);
    }
  }

  /**
   * The sum of an operator over all sites.
   *
   * @param species the species' name; empty if it is not written
   */
  record SumOverSites(Span span, String species, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** An operator on the one site of a species, written with a subscript. */
  record OnSpecies(Span span, String species, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code operand + h.c.}, or {@code operand - h.c.} */
  record WithConjugate(Span span, Expression operand, boolean minus) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** A sign between two operands. */
  enum Operation {
    PLUS,
    MINUS,
    TIMES,
    OVER,
    POWER,
    TENSOR
  }
}
