package org.ursell.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;

/** Finds what a user may have meant by a name that does not exist. */
public final class Suggestions {
  private Suggestions() {}

  /** A remedy: the nearest known name, if one is near, and all that are known. */
  public static String remedy(String typed, Collection<String> known) {
    String all = "known are " + known.stream().collect(Collectors.joining(", "));
    return nearest(typed, known).map(name -> "did you mean '" + name + "'? " + all).orElse(all);
  }

  /**
   * What to throw for the name of a parameter that the model does not have.
   *
   * @param option where it was typed
   * @param known the names that could stand there
   */
  public static InvalidInputException noParameter(
      String option, ModelDescriptor model, String typed, Collection<String> known) {
    return new InvalidInputException(
        "%s: model '%s' has no parameter '%s'".formatted(option, model.name(), typed),
        remedy(typed, known));
  }

  /** The known name that is fewest edits away, if at most a third of its letters differ. */
  static Optional<String> nearest(String typed, Collection<String> known) {
    String plain = plain(typed);
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(
            name ->
                distance(plain, plain(name)) <= Math.max(name.length(), typed.length()) / 3
                    || (!plain.isEmpty() && plain(name).startsWith(plain)));
  }

  private static String plain(String name) {
    return Names.ascii(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+]", "");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
