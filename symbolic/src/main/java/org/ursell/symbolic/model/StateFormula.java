package org.ursell.symbolic.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.StateNumbers;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;

/**
 * An initial state whose numbers are formulas of parameters.
 *
 * @param meaning what they mean
 * @param numbers in the order that {@link StateNumbers.Kind} says
 */
@Internal
public record StateFormula(StateNumbers meaning, List<Scalar> numbers)
    implements InitialState.Varying {
  public StateFormula {
    numbers = List.copyOf(numbers);
  }

  /** The names of the parameters that occur, in alphabetical order. */
  public List<String> parameters() {
    TreeSet<String> names = new TreeSet<>();
    numbers.forEach(number -> names.addAll(number.parameters()));
    return List.copyOf(names);
  }

  /** Whether no parameter occurs, so that it is the same state everywhere. */
  public boolean isConstant() {
    return numbers.stream().allMatch(Scalar::isConstant);
  }

  /** The numbers at a point. */
  public List<Complex> values(Map<String, Double> point) {
    return numbers.stream().map(number -> ScalarValue.accurate(number, point)).toList();
  }

  @Override
  public InitialState at(Parameters parameters) {
    Map<String, Double> used = new TreeMap<>();
    for (String name : parameters()) {
      used.put(name, parameters.get(name));
    }
    return meaning.at(values(used), used);
  }

  @Override
  public String words() {
    return meaning.words();
  }

  @Override
  public InitialState pattern() {
    return meaning.pattern(
        numbers.stream()
            .map(number -> number.isConstant() && ScalarValue.accurate(number).isZero())
            .toList());
  }

  @Override
  public String toString() {
    return words();
  }
}
