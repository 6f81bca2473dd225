package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * Takes values from the objects of a saved state, and refuses what no command writes there.
 *
 * @param path where the state was read, for messages
 */
record StateFields(String path) {
  InvalidInputException damaged(String name) {
    return new InvalidInputException(
        "%s is damaged: '%s' is missing, or holds what no command writes there"
            .formatted(path, name),
        "put back a sound copy, or save the state again");
  }

  Object present(Map<String, Object> values, String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow(() -> damaged(name));
  }

  String text(Map<String, Object> values, String name) {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw damaged(name);
  }

  double number(Map<String, Object> values, String name) {
    return number(name, present(values, name));
  }

  double number(String name, Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if ("inf".equals(value)) {
      return Double.POSITIVE_INFINITY;
    }
    throw damaged(name);
  }

  double finite(Map<String, Object> values, String name) {
    double number = number(values, name);
    if (!Double.isFinite(number)) {
      throw damaged(name);
    }
    return number;
  }

  List<?> list(Map<String, Object> values, String name) {
    if (values.get(name) instanceof List<?> list) {
      return list;
    }
    throw damaged(name);
  }

  List<Double> doubles(String name, Object value) {
    if (!(value instanceof List<?> list)) {
      throw damaged(name);
    }
    List<Double> numbers = new ArrayList<>();
    list.forEach(one -> numbers.add(number(name, one)));
    return numbers;
  }

  List<Map<String, Object>> objects(Map<String, Object> values, String name) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object one : list(values, name)) {
      objects.add(object(name, one));
    }
    return objects;
  }

  Map<String, Double> numbers(Map<String, Object> values, String name) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    object(name, present(values, name))
        .forEach((key, value) -> numbers.put(key, number(name, value)));
    return numbers;
  }

  Map<String, Object> object(String name, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw damaged(name);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, entry) -> object.put(String.valueOf(key), entry));
    return object;
  }
}
