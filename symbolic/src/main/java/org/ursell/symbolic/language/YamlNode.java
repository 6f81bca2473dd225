package org.ursell.symbolic.language;

import java.util.Arrays;
import java.util.List;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** A YAML document as a tree that remembers where everything stood. */
sealed interface YamlNode {
  /** The piece of the file. */
  Span span();

  /**
   * A piece of text, a number, or a word: YAML's own types are not used.
   *
   * @param offsets where each character of the value stood in the file
   */
  record Text(Span span, String value, int[] offsets) implements YamlNode {
    /** A text that stands in no file. */
    static Text typed(String text) {
      int[] offsets = new int[text.length()];
      Arrays.setAll(offsets, k -> k);
      return new Text(new Span(0, Math.max(1, text.length())), text, offsets);
    }

    /** The piece of the file that a piece of the value came from. */
    Span locate(Span piece) {
      if (value.isEmpty()) {
        return span;
      }
      int first = Math.min(Math.max(0, piece.start()), value.length() - 1);
      int last = Math.min(Math.max(first, piece.end() - 1), value.length() - 1);
      return new Span(offsets[first], offsets[last] + 1);
    }

    /** The same problem, placed in the file instead of in this value. */
    ProblemException placed(ProblemException problem) {
      return problem.at(locate(problem.span()));
    }

    /** A piece of this text. */
    Text part(int start, int end) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(value.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
        to--;
      }
      Span where = locate(from < to ? new Span(from, to) : new Span(start - 1, start));
      return new Text(where, value.substring(from, to), Arrays.copyOfRange(offsets, from, to));
    }
  }

  /** A list. */
  record Items(Span span, List<YamlNode> items) implements YamlNode {}

  /** Keys and values in the order of the file. */
  record Entries(Span span, List<Entry> entries) implements YamlNode {}

  /** A key with its value. */
  record Entry(Text key, YamlNode value) {}
}
