package org.ursell.symbolic.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Names;

/** "Did you mean ...?" */
@Internal
public final class Suggestion {
  private Suggestion() {}

  /** The question, or what is said if nothing is near. */
  public static String of(String unknown, Collection<String> known, String otherwise) {
    return nearest(unknown, known).map(near -> "did you mean `" + near + "`?").orElse(otherwise);
  }

  /** The known word that a misspelt one was probably meant to be. */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    if (unknown.length() > 60) {
      return Optional.empty();
    }
    for (String word : known) {
      boolean twin =
          Names.skeleton(word).equals(Names.skeleton(unknown))
              || Names.ascii(word).equals(Names.ascii(unknown));
      if (twin && !word.equals(unknown)) {
        return Optional.of(word);
      }
    }
    int most = Math.max(1, unknown.length() / 3);
    return known.stream()
        // Two different single letters are two names, not a misspelling.
        .filter(word -> unknown.length() > 1 || word.equalsIgnoreCase(unknown))
        .filter(word -> distance(unknown, word) <= most)
        .min(Comparator.comparingInt((String word) -> distance(unknown, word)));
  }

  /** How many letters must be changed, added, dropped or exchanged with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        cost[i][j] =
            Math.min(
                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
