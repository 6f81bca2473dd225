package org.ursell.symbolic.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarConjugate;
import org.ursell.symbolic.language.StatePart.Form;
import org.ursell.symbolic.language.StatePart.Index;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Expression.Operation;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Evaluates formulas of kets and density matrices of one place or of two, whose numbers may hold
 * parameters. On a mode |n&gt; is the state of n quanta.
 */
final class StateEvaluator {
  /** The highest number state of a mode that a formula or a file may name. */
  static final int HIGHEST = 250;

  private static final int MOST_PLACES = 2;

  private final Scope scope;
  private final List<Species> places;

  /**
   * An evaluator.
   *
   * @param places one place or two, in the order in which (x) joins them
   */
  StateEvaluator(Scope scope, List<Species> places) {
    this.scope = scope;
    this.places = places;
  }

  /** The ket or density matrix of all the places. */
  StatePart evaluate(Expression expression) {
    StatePart part = part(expression, 0, places.size());
    if (part.isNumber()) {
      part = identity(part.value(), 0, places.size(), expression);
    }
    if (part.places() != places.size()) {
      throw unknown(expression);
    }
    return part;
  }

  ProblemException unknown(Expression expression) {
    return new ProblemException(
        Problem.STATE_UNKNOWN, expression.span(), name(places), advice(places));
  }

  /** What a state of places is called. */
  static String name(List<Species> places) {
    if (places.size() == MOST_PLACES) {
      return places.stream().map(Species::name).collect(Collectors.joining(" and "));
    }
    return (places.get(0).isMode() ? "the mode " : "species ") + places.get(0).name();
  }

  static String advice(List<Species> places) {
    if (places.size() == MOST_PLACES) {
      return "write a ket such as (|0> (x) |1> + |1> (x) |0>)/sqrt(2), a density matrix of"
          + " |i><j| (x) |k><l|, or 'file NAME'"
          + (places.stream().allMatch(Species::isMode) ? "; or 'squeezed r'" : "");
    }
    return places.get(0).isMode()
        ? "write vacuum, 'number n', 'coherent alpha', 'thermal n', 'squeezed r', a sum of states"
            + " |n>, a density matrix of |i><j|, or 'file NAME'"
        : "write the state of one site: a sum of states |n>, or a density matrix of |i><j|";
  }

  /** The part that a formula stands for, from a place on and up to another. */
  private StatePart part(Expression expression, int from, int to) {
    if (!isOfStates(expression)) {
      return isOperator(expression)
          ? operator(expression, from, to)
          : StatePart.number(scope.scalar(expression));
    }
    if (expression instanceof Expression.Ket ket) {
      requireLevel(ket.level(), from, to, ket);
      return StatePart.ket(ket.level());
    }
    if (expression instanceof Expression.Transition transition) {
      requireLevel(transition.to(), from, to, transition);
      requireLevel(transition.from(), from, to, transition);
      return StatePart.transition(transition.to(), transition.from());
    }
    if (expression instanceof Expression.Negative minus) {
      return part(minus.operand(), from, to).with(Scalar::negated);
    }
    if (expression instanceof Expression.WithConjugate with) {
      StatePart operand = matrix(with.operand(), from, to);
      StatePart adjoint = operand.adjoint(z -> ScalarConjugate.of(z, with.span()));
      return operand.plus(with.minus() ? adjoint.with(Scalar::negated) : adjoint);
    }
    if (expression instanceof Expression.Adjoint adjoint) {
      return matrix(adjoint.operand(), from, to)
          .adjoint(z -> ScalarConjugate.of(z, adjoint.span()));
    }
    if (expression instanceof Binary binary) {
      return binary(binary, from, to);
    }
    throw unknown(expression);
  }

  private StatePart matrix(Expression expression, int from, int to) {
    StatePart part = part(expression, from, to);
    if (part.form() != Form.MATRIX) {
      throw unknown(expression);
    }
    return part;
  }

  private StatePart binary(Binary binary, int from, int to) {
    if (binary.operation() == Operation.TENSOR) {
      if (to - from != MOST_PLACES) {
        throw unknown(binary);
      }
      StatePart left = whole(binary.left(), from);
      StatePart right = whole(binary.right(), from + 1);
      if (left.form() != right.form() || left.places() != 1 || right.places() != 1) {
        throw unknown(binary);
      }
      return left.joined(right);
    }
    StatePart left = part(binary.left(), from, to);
    StatePart right = part(binary.right(), from, to);
    return switch (binary.operation()) {
      case PLUS -> sum(left, right, binary, from, to);
      case MINUS -> sum(left, right.with(Scalar::negated), binary, from, to);
      case TIMES -> {
        if (left.isNumber() == right.isNumber()) {
          throw unknown(binary);
        }
        StatePart state = left.isNumber() ? right : left;
        Scalar factor = left.isNumber() ? left.value() : right.value();
        yield state.with(value -> factor.times(value));
      }
      case OVER -> {
        if (!right.isNumber()) {
          throw unknown(binary);
        }
        if (right.value().equals(Scalar.Number.ZERO)) {
          throw new ProblemException(Problem.NOT_FINITE, binary.span());
        }
        Scalar inverse = new Scalar.Quotient(Scalar.Number.ONE, right.value());
        yield left.with(value -> value.times(inverse));
      }
      default -> throw unknown(binary);
    };
  }

  /** A number in place of an operator of one place stands for itself times the identity. */
  private StatePart whole(Expression expression, int place) {
    StatePart part = part(expression, place, place + 1);
    return part.isNumber() ? identity(part.value(), place, place + 1, expression) : part;
  }

  private StatePart sum(StatePart left, StatePart right, Binary where, int from, int to) {
    StatePart one = left.isNumber() ? identity(left.value(), from, to, where) : left;
    StatePart other = right.isNumber() ? identity(right.value(), from, to, where) : right;
    if (one.form() != other.form() || one.places() != other.places()) {
      throw unknown(where);
    }
    return one.plus(other);
  }

  /** A mode has no identity that a state could hold. */
  private StatePart identity(Scalar value, int from, int to, Expression where) {
    if (places.subList(from, to).stream().anyMatch(Species::isMode)) {
      throw unknown(where);
    }
    Map<Index, Scalar> entries = new TreeMap<>();
    int first = places.get(from).levels();
    int second = to - from == MOST_PLACES ? places.get(from + 1).levels() : 1;
    for (int i = 0; i < first; i++) {
      for (int k = 0; k < second; k++) {
        entries.put(new Index(i, k, i, k), value);
      }
    }
    return new StatePart(Form.MATRIX, to - from, entries);
  }

  private void requireLevel(int level, int from, int to, Expression where) {
    if (to - from != 1) {
      throw unknown(where);
    }
    requireLevel(level, places.get(from), where);
  }

  static void requireLevel(int level, Species species, Expression where) {
    if (!species.isMode() && level >= species.levels()) {
      throw new ProblemException(
          Problem.LEVEL_MISSING, where.span(), species.name(), level, species.levels() - 1);
    }
    if (species.isMode() && level > HIGHEST) {
      throw new ProblemException(
          Problem.NUMBER_STATE_TOO_HIGH, where.span(), species.name(), level, HIGHEST);
    }
  }

  /** Whether a ket or a transition stands somewhere in a formula. */
  private static boolean isOfStates(Expression expression) {
    return expression instanceof Expression.Ket
        || expression instanceof Expression.Transition
        || expression instanceof Binary binary && binary.operation() == Operation.TENSOR
        || expression.operands().stream().anyMatch(StateEvaluator::isOfStates);
  }

  private boolean isOperator(Expression expression) {
    return expression instanceof Expression.Name name && scope.isOperator(name.name())
        || expression.operands().stream().anyMatch(this::isOperator);
  }

  /** Named operators of a site of levels, such as Sz. */
  private StatePart operator(Expression expression, int from, int to) {
    if (to - from != 1 || places.get(from).isMode()) {
      throw unknown(expression);
    }
    List<OperatorProduct> sum =
        new OperatorEvaluator(scope, List.of(places.get(from))).evaluateWhole(expression);
    boolean onSite =
        sum.size() == 1
            && !sum.get(0).isScalar()
            && sum.get(0).places().keySet().stream().noneMatch(OperatorProduct.Place::isMode);
    if (!onSite) {
      throw unknown(expression);
    }
    LocalOperator operator = sum.get(0).places().firstEntry().getValue();
    Map<Index, Scalar> entries = new TreeMap<>();
    operator.entries().forEach((e, value) -> entries.put(new Index(e.to(), 0, e.from(), 0), value));
    return new StatePart(Form.MATRIX, 1, entries);
  }
}
