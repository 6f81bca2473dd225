package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * What stands before the colon of a line: over which sites it goes.
 *
 * @param words as written, for messages
 * @param species in the order of the line
 */
record LineHead(Kind kind, String words, List<Species> species) {
  private static final Pattern FORM =
      Pattern.compile(
          "(for\\s+each|for\\s+ordered\\s+pairs|for\\s+pairs|for\\s+triples|for\\s+quadruples"
              + "|collective|correlated)\\b");
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");

  /** How the sites of a line are chosen. */
  enum Kind {
    EACH("for each", 1),
    PAIRS("for pairs", 2),
    TRIPLES("for triples", 3),
    QUADRUPLES("for quadruples", 4),
    COLLECTIVE("collective", 1),
    ORDERED_PAIRS("for ordered pairs", 2),
    CORRELATED("correlated", 1);

    private final String words;
    private final int sites;

    Kind(String words, int sites) {
      this.words = words;
      this.sites = sites;
    }

    /** The words that a line begins with. */
    String words() {
      return words;
    }
  }

  /**
   * Reads the key of a line.
   *
   * @param kinds what this section understands
   */
  static LineHead read(YamlNode.Text key, Scope scope, List<Kind> kinds) {
    Matcher form = FORM.matcher(key.value());
    Kind kind = null;
    if (form.lookingAt()) {
      String words = form.group(1).replaceAll("\\s+", " ");
      kind = kinds.stream().filter(k -> k.words.equals(words)).findFirst().orElse(null);
    }
    if (kind == null) {
      String known = String.join(", ", kinds.stream().map(k -> "'" + k.words + " ...:'").toList());
      throw new ProblemException(
          Problem.LINE_UNKNOWN, key.span(), key.value(), "begin with one of " + known);
    }
    List<Species> species = new ArrayList<>();
    Matcher word = WORD.matcher(key.value());
    int position = form.end();
    while (word.find(position)) {
      YamlNode.Text name = key.part(word.start(), word.end());
      Species named = scope.species(name);
      // Several operators of one place may be correlated with each other.
      if (kind.sites == 1 && kind != Kind.CORRELATED && species.contains(named)) {
        throw new ProblemException(Problem.SPECIES_TWICE, name.span(), named.name());
      }
      if (kind != Kind.CORRELATED && named.isMode() && species.contains(named)) {
        throw new ProblemException(Problem.SAME_MODE_TWICE, name.span(), named.name());
      }
      species.add(named);
      position = word.end();
    }
    checkCount(kind, key, species);
    return new LineHead(kind, key.value(), List.copyOf(species));
  }

  private static void checkCount(Kind kind, YamlNode.Text key, List<Species> species) {
    boolean fits = kind.sites == 1 ? !species.isEmpty() : species.size() == kind.sites;
    if (!fits) {
      String names =
          species.isEmpty()
              ? "A"
              : species.get(0).name() + (" " + species.get(0).name()).repeat(kind.sites - 1);
      throw new ProblemException(
          Problem.LINE_SPECIES_COUNT,
          key.span(),
          kind.words,
          kind.sites == 1 ? "at least 1" : kind.sites,
          species.size(),
          "write for example '" + kind.words + " " + names + ": ...'");
    }
  }

  /** The beginning of a line of so many sites, those of another line first. */
  static String example(int count, List<Species> sites) {
    String words =
        EnumSet.range(Kind.EACH, Kind.QUADRUPLES).stream()
            .filter(kind -> kind.sites == count)
            .map(kind -> kind.words)
            .findFirst()
            .orElseThrow();
    List<String> names = new ArrayList<>(sites.stream().map(Species::name).toList());
    while (names.size() < count) {
      names.add(names.get(names.size() - 1));
    }
    return words + " " + String.join(" ", names);
  }

  /** The species that are not modes, one for each site of the line. */
  List<Species> sites() {
    return species.stream().filter(s -> !s.isMode()).toList();
  }
}
