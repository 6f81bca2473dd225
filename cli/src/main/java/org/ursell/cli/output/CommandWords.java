package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line, as far as a record needs to know them. */
public final class CommandWords {
  private CommandWords() {}

  /**
   * The words without some options.
   *
   * @param valued options that go with their value, as the next word or behind an equals sign
   * @param flags options without one
   */
  public static List<String> without(List<String> words, List<String> valued, List<String> flags) {
    List<String> kept = new ArrayList<>();
    boolean value = false;
    for (String word : words) {
      boolean named = !value && valued.contains(word);
      boolean joined = valued.stream().anyMatch(option -> word.startsWith(option + "="));
      if (!value && !named && !joined && !flags.contains(word)) {
        kept.add(word);
      }
      value = named;
    }
    return kept;
  }

  /** The options with a value alone, each with its value, in their order. */
  public static List<String> only(List<String> words, List<String> valued) {
    List<String> kept = new ArrayList<>();
    boolean value = false;
    for (String word : words) {
      boolean named = !value && valued.contains(word);
      boolean joined = valued.stream().anyMatch(option -> word.startsWith(option + "="));
      if (value || named || joined) {
        kept.add(word);
      }
      value = named;
    }
    return kept;
  }

  /** Whether an option is among the words, with or without a value. */
  public static boolean has(List<String> words, String option) {
    return words.stream().anyMatch(word -> word.equals(option) || word.startsWith(option + "="));
  }

  /** The value of an option, if it is among the words. */
  public static Optional<String> valueOf(List<String> words, String option) {
    Optional<String> value = Optional.empty();
    for (int k = 0; k < words.size(); k++) {
      if (words.get(k).startsWith(option + "=")) {
        value = Optional.of(words.get(k).substring(option.length() + 1));
      } else if (words.get(k).equals(option) && k + 1 < words.size()) {
        value = Optional.of(words.get(k + 1));
      }
    }
    return value;
  }

  /** A word as a shell needs it. */
  public static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./=,:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
