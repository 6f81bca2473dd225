package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Points.Value;

/**
 * Values of all parameters but some that are left open; formulas wait for those.
 *
 * @param numbers what is given as a number
 * @param formulas what follows from other parameters
 * @param varying name to value of what makes this family differ from its siblings
 */
public record PointFamily(
    Parameters numbers, DerivedParameters formulas, Map<String, Value> varying) {
  /** The point where the open parameters have these values. */
  public Parameters at(Parameters open) {
    Parameters point = numbers;
    for (Map.Entry<String, Double> value : open.asMap().entrySet()) {
      point = point.with(value.getKey(), value.getValue());
    }
    return formulas.complete(point);
  }

  /**
   * One family for every combination of the values of all parameters that are not open, the last
   * parameter changing fastest.
   *
   * @param values of each parameter
   * @param open the names of those that are left open
   * @param formulas reads the formulas of a family, by the name of the parameter that follows
   */
  static List<PointFamily> all(
      Map<String, List<Value>> values,
      Set<String> open,
      Function<Map<String, String>, DerivedParameters> formulas) {
    List<Map<String, Value>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<Value>> entry : values.entrySet()) {
      if (open.contains(entry.getKey())) {
        continue;
      }
      List<Map<String, Value>> longer = new ArrayList<>();
      for (Map<String, Value> shorter : combinations) {
        for (Value value : entry.getValue()) {
          Map<String, Value> combination = new LinkedHashMap<>(shorter);
          combination.put(entry.getKey(), value);
          longer.add(combination);
        }
      }
      combinations = longer;
    }
    // Most families share their formulas, which are read once.
    Map<Map<String, String>, DerivedParameters> read = new HashMap<>();
    return combinations.stream()
        .map(combination -> family(combination, values, formulas, read))
        .toList();
  }

  private static PointFamily family(
      Map<String, Value> combination,
      Map<String, List<Value>> values,
      Function<Map<String, String>, DerivedParameters> formulas,
      Map<Map<String, String>, DerivedParameters> read) {
    Parameters numbers = Parameters.none();
    Map<String, String> following = new TreeMap<>();
    Map<String, Value> own = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : combination.entrySet()) {
      String name = entry.getKey();
      if (entry.getValue() instanceof Given given) {
        numbers = numbers.with(name, given.value());
      } else {
        following.put(name, ((Follows) entry.getValue()).formula());
      }
      if (values.getOrDefault(name, List.of()).size() > 1) {
        own.put(name, entry.getValue());
      }
    }
    return new PointFamily(numbers, read.computeIfAbsent(following, formulas), own);
  }
}
