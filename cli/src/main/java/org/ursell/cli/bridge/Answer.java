package org.ursell.cli.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found, as arrays under names: numbers as {@code double[]}, which other languages copy in
 * one piece, and words as places in a list of different ones, since long columns hold few.
 */
public final class Answer {
  private static final String REMARKS = "remarks";

  private final Map<String, double[]> numbers = new LinkedHashMap<>();
  private final Map<String, int[]> codes = new LinkedHashMap<>();
  private final Map<String, String[]> words = new LinkedHashMap<>();
  private Optional<BoundSystem> system = Optional.empty();

  Answer() {}

  Answer numbers(String name, double... values) {
    numbers.put(name, values.clone());
    return this;
  }

  Answer numbers(String name, Collection<Double> values) {
    return numbers(name, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  Answer words(String name, List<String> values) {
    Map<String, Integer> places = new LinkedHashMap<>();
    int[] coded = new int[values.size()];
    for (int k = 0; k < coded.length; k++) {
      coded[k] = places.computeIfAbsent(values.get(k), any -> places.size());
    }
    codes.put(name, coded);
    words.put(name, places.keySet().toArray(String[]::new));
    return this;
  }

  Answer words(String name, String... values) {
    return words(name, List.of(values));
  }

  /** Adds a sentence to those that must be said beside the numbers. */
  Answer remark(String sentence) {
    List<String> remarks = new ArrayList<>();
    if (words.containsKey(REMARKS)) {
      String[] different = words(REMARKS);
      for (int code : codes(REMARKS)) {
        remarks.add(different[code]);
      }
    }
    remarks.add(sentence);
    return words(REMARKS, remarks);
  }

  Answer system(BoundSystem bound) {
    system = Optional.of(bound);
    return this;
  }

  /** The names under which there are numbers, in order. */
  public String[] numberNames() {
    return numbers.keySet().toArray(String[]::new);
  }

  /** The names under which there are words, in order. */
  public String[] wordNames() {
    return words.keySet().toArray(String[]::new);
  }

  /**
   * Numbers under a name.
   *
   * @throws IllegalArgumentException if there are none
   */
  public double[] numbers(String name) {
    return known(numbers, name).clone();
  }

  /**
   * For each entry under a name the place of its word in {@link #words(String)}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public int[] codes(String name) {
    return known(codes, name).clone();
  }

  /**
   * The different words under a name.
   *
   * @throws IllegalArgumentException if there are none
   */
  public String[] words(String name) {
    return known(words, name).clone();
  }

  /**
   * Equations whose parameters have values, if they were asked for.
   *
   * @throws IllegalArgumentException if they were not
   */
  public BoundSystem system() {
    return system.orElseThrow(() -> new IllegalArgumentException("no equations were asked for"));
  }

  private static <T> T known(Map<String, T> values, String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no '%s' among %s".formatted(name, values.keySet())));
  }

  /** Columns of a table that is filled row by row. */
  static final class Columns {
    private final Map<String, List<Double>> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Columns put(String name, double value) {
      numbers.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      return this;
    }

    Columns put(String name, String word) {
      words.computeIfAbsent(name, any -> new ArrayList<>()).add(word);
      return this;
    }

    /** Hands them over, each under its name behind a prefix. */
    void into(Answer answer, String prefix) {
      numbers.forEach((name, values) -> answer.numbers(prefix + name, values));
      words.forEach((name, values) -> answer.words(prefix + name, values));
    }
  }
}
