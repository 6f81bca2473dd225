package org.ursell.symbolic.language;

import java.util.Collection;
import java.util.List;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Suggestion;

/** Asks a piece of YAML to be of the expected form. */
final class Shape {
  private Shape() {}

  static List<YamlNode.Entry> entries(YamlNode node, String what, String example) {
    if (node instanceof YamlNode.Entries entries) {
      return entries.entries();
    }
    throw new ProblemException(Problem.EXPECTED_MAPPING, node.span(), what, example);
  }

  static List<YamlNode> items(YamlNode node, String what, String example) {
    if (node instanceof YamlNode.Items items) {
      return items.items();
    }
    throw new ProblemException(Problem.EXPECTED_LIST, node.span(), what, example);
  }

  static YamlNode.Text text(YamlNode node, String what, String example) {
    if (node instanceof YamlNode.Text text) {
      return text;
    }
    throw new ProblemException(Problem.EXPECTED_TEXT, node.span(), what, example);
  }

  static ProblemException unknownKey(YamlNode.Text key, Collection<String> known) {
    return new ProblemException(
        Problem.UNKNOWN_KEY,
        key.span(),
        key.value(),
        Suggestion.of(key.value(), known, "the keys here are " + String.join(", ", known)));
  }
}
