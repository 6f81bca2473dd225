package org.ursell.symbolic.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * A line of {@code hamiltonian} or {@code jumps}: a head over which sites it goes, and a body. A
 * line that is about modes only may have no head.
 */
record Line(Optional<LineHead> head, YamlNode.Text body) {
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\s*((?:for|collective|correlated)\\s[^:]*?)\\s*:\\s+(.*\\S.*)", Pattern.DOTALL);

  static Line read(YamlNode item, Scope scope, List<LineHead.Kind> kinds, String example) {
    if (item instanceof YamlNode.Text text) {
      // Without quotes, a colon and a space would have parted the line.
      Matcher whole = QUOTED.matcher(text.value());
      if (whole.matches()) {
        throw new ProblemException(
            Problem.LINE_IN_QUOTES, text.span(), whole.group(1), whole.group(2).strip());
      }
      if (text.value().matches("(?s)(for|collective|correlated)\\s.*")) {
        throw new ProblemException(
            Problem.LINE_WITHOUT_FORMULA,
            text.span(),
            "put a colon and a space after the species, as in '" + example + "'");
      }
      return new Line(Optional.empty(), text);
    }
    List<YamlNode.Entry> entries = Shape.entries(item, "this line", "write '" + example + "'");
    if (entries.size() != 1) {
      throw new ProblemException(
          Problem.LINE_UNKNOWN,
          entries.isEmpty() ? item.span() : entries.get(entries.size() - 1).key().span(),
          entries.isEmpty() ? "{}" : entries.get(entries.size() - 1).key().value(),
          "begin each line with '- ', as in '- " + example + "'");
    }
    YamlNode.Entry entry = entries.get(0);
    LineHead head = LineHead.read(entry.key(), scope, kinds);
    YamlNode.Text body = Shape.text(entry.value(), head.words(), "write '" + example + "'");
    if (body.value().isBlank()) {
      throw new ProblemException(
          Problem.LINE_WITHOUT_FORMULA, entry.key().span(), "write '" + example + "'");
    }
    return new Line(Optional.of(head), body);
  }
}
