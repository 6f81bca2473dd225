package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.StateCheck;
import org.ursell.runtime.equations.StateNumbers;
import org.ursell.runtime.equations.StateNumbers.Kind;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.StatePart.Form;
import org.ursell.symbolic.language.StatePart.Index;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.model.StateFormula;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** Makes states of kets and density matrices, and checks that they are some. */
final class StateVectors {
  /** The largest density matrix of two places, in rows. */
  private static final int LARGEST = 512;

  private final Scope scope;
  private final List<Species> places;
  private final String words;
  private final boolean typed;

  /**
   * A reader of states.
   *
   * @param places one place or two
   * @param words the text that is read
   * @param typed whether it stands in no file, whose values of parameters must give a state
   */
  StateVectors(Scope scope, List<Species> places, String words, boolean typed) {
    this.typed = typed;
    this.scope = scope;
    this.places = places;
    this.words = words;
  }

  /** The state that a formula stands for. */
  InitialState read(Expression expression) {
    if (places.size() == 1 && !places.get(0).isMode() && !mentionsKet(expression)) {
      return matrix(ofSite(expression), expression.span());
    }
    StatePart part = new StateEvaluator(scope, places).evaluate(expression);
    if (part.form() == Form.KET) {
      return expression instanceof Expression.Ket pure
          ? new InitialState.Level(pure.level())
          : ket(part, expression.span());
    }
    return matrix(part, expression.span());
  }

  /** Whether a ket stands anywhere in a formula. */
  static boolean mentionsKet(Expression expression) {
    return expression instanceof Expression.Ket
        || expression.operands().stream().anyMatch(StateVectors::mentionsKet);
  }

  /** A density matrix of one site, in any operators of it. */
  private StatePart ofSite(Expression expression) {
    StateEvaluator states = new StateEvaluator(scope, places);
    Species species = places.get(0);
    if (new OperatorArity(scope).of(expression) > 1) {
      throw states.unknown(expression);
    }
    List<OperatorProduct> sum =
        new OperatorEvaluator(scope, List.of(species)).evaluateWhole(expression);
    boolean onSite =
        sum.size() == 1
            && sum.get(0).places().keySet().stream().noneMatch(OperatorProduct.Place::isMode);
    if (!onSite) {
      throw states.unknown(expression);
    }
    LocalOperator operator =
        sum.get(0).isScalar()
            ? LocalOperator.identityOfSite(species.levels()).times(sum.get(0).coefficient())
            : sum.get(0).places().firstEntry().getValue();
    Map<Index, Scalar> entries = new TreeMap<>();
    operator.entries().forEach((e, value) -> entries.put(new Index(e.to(), 0, e.from(), 0), value));
    return new StatePart(Form.MATRIX, 1, entries);
  }

  private InitialState ket(StatePart part, Span where) {
    int first = size(0, part);
    int second = places.size() > 1 ? size(1, part) : 1;
    requireSize(first * second, where);
    List<Scalar> amplitudes = new ArrayList<>(Collections.nCopies(first * second, zero()));
    part.entries()
        .forEach((index, value) -> amplitudes.set(index.left() * second + index.second(), value));
    return places.size() > 1
        ? checked(Kind.JOINT_KET, second, amplitudes, where)
        : checked(Kind.KET, 0, amplitudes, where);
  }

  private InitialState matrix(StatePart part, Span where) {
    int first = size(0, part);
    int second = places.size() > 1 ? size(1, part) : 1;
    int size = first * second;
    requireSize(size, where);
    List<Scalar> rows = new ArrayList<>(Collections.nCopies(size * size, zero()));
    part.entries()
        .forEach(
            (index, value) -> {
              int row = index.left() * second + index.second();
              int column = index.right() * second + index.last();
              rows.set(row * size + column, value);
            });
    return places.size() > 1
        ? checked(Kind.JOINT_DENSITY_MATRIX, second, rows, where)
        : checked(Kind.DENSITY_MATRIX, 0, rows, where);
  }

  private static Scalar zero() {
    return Scalar.Number.ZERO;
  }

  private void requireSize(int size, Span where) {
    if (places.size() > 1 && size > LARGEST) {
      throw new ProblemException(Problem.STATE_TOO_LARGE, where, size, LARGEST);
    }
  }

  /** How many states of a place are counted: its levels, or number states up to the highest. */
  private int size(int place, StatePart part) {
    if (!places.get(place).isMode()) {
      return places.get(place).levels();
    }
    return 1
        + part.entries().keySet().stream()
            .mapToInt(
                index ->
                    place == 0
                        ? Math.max(index.left(), index.right())
                        : Math.max(index.second(), index.last()))
            .max()
            .orElse(0);
  }

  /** The numbers of a state, in numbers if they hold no parameter. */
  InitialState checked(Kind kind, int dimension, List<Scalar> numbers, Span where) {
    String name = String.join(" and ", places.stream().map(Species::name).toList());
    StateFormula formula =
        new StateFormula(new StateNumbers(kind, name, words, dimension), numbers);
    Optional<Map<String, Double>> usual = usual(formula);
    if (usual.isEmpty() || typed && !formula.isConstant()) {
      return formula;
    }
    List<Complex> values = formula.values(usual.get());
    requireState(formula, values, where);
    return formula.isConstant() ? formula.meaning().state(values) : formula;
  }

  /** The values that the file gives to what occurs; empty if one is infinite. */
  private Optional<Map<String, Double>> usual(StateFormula formula) {
    Map<String, Double> values = new TreeMap<>();
    for (String name : formula.parameters()) {
      double value =
          Optional.ofNullable(scope.parameters().get(name))
              .map(Scope.Declared::value)
              .orElse(Double.NaN);
      if (!Double.isFinite(value)) {
        return Optional.empty();
      }
      values.put(name, value);
    }
    return Optional.of(values);
  }

  private static void requireStateHere(StateFormula formula, List<Complex> values, Span where) {
    StateNumbers.Fault fault = formula.meaning().fault(values);
    if (fault != StateNumbers.Fault.NONE) {
      throw new ProblemException(
          Problem.STATE_AT_DEFAULTS, where, StateNumbers.cause(fault, values));
    }
  }

  private static void requireState(StateFormula formula, List<Complex> values, Span where) {
    if (!formula.isConstant()) {
      requireStateHere(formula, values, where);
      return;
    }
    switch (formula.meaning().fault(values)) {
      case NONE -> {}
      case NOT_FINITE -> throw new ProblemException(Problem.NOT_FINITE, where);
      case COMPLEX -> throw new ProblemException(Problem.STATE_COMPLEX, where);
      case THERMAL_NEGATIVE ->
          throw new ProblemException(
              Problem.THERMAL_NEGATIVE, where, NumberWords.rounded(values.get(1).getReal()));
      case NORM -> {
        double square = StateNumbers.square(values);
        boolean hasSquare = square >= Double.MIN_NORMAL && Double.isFinite(square);
        // Amplitudes of 1e-200 have a norm, and no square.
        double norm =
            hasSquare
                ? Math.sqrt(square)
                : values.stream().mapToDouble(Complex::norm).reduce(0.0, Math::hypot);
        throw new ProblemException(
            Problem.STATE_NOT_NORMALISED,
            where,
            StateNumbers.number(norm),
            hasSquare ? "sqrt(" + StateNumbers.number(square) + ")" : StateNumbers.number(norm));
      }
      case TRACE ->
          throw new ProblemException(
              Problem.STATE_TRACE,
              where,
              StateNumbers.number(StateCheck.trace(StateNumbers.rows(values))));
      case NOT_HERMITIAN -> throw new ProblemException(Problem.STATE_NOT_HERMITIAN, where);
      case NEGATIVE -> throw new ProblemException(Problem.STATE_NEGATIVE, where);
    }
  }
}
