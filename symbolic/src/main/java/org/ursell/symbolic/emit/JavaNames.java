package org.ursell.symbolic.emit;

import java.util.Locale;

/** Java names for a model, and texts as Java literals and comments. */
final class JavaNames {
  private JavaNames() {}

  /**
   * The class name for a model at an order: {@code one-group}, 2 becomes {@code OneGroupOrder2}.
   */
  static String className(String model, int order) {
    StringBuilder name = new StringBuilder();
    for (String word : model.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name + "Order" + order;
  }

  /** The package for a model: {@code one-group} becomes {@code org.ursell.generated.onegroup}. */
  static String packageName(String model) {
    return "org.ursell.generated." + model.replace("-", "");
  }

  /** A Java string literal; nothing in it can end the literal or start a unicode escape. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char ch : text.toCharArray()) {
      if (ch == '"' || ch == '\\') {
        literal.append('\\').append(ch);
      } else if (ch < ' ' || ch > '~') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) ch));
      } else {
        literal.append(ch);
      }
    }
    return literal.append('"').toString();
  }

  /** Text that is safe inside a comment. */
  static String comment(String text) {
    return text.replace("\\", "\\ ").replace("*/", "* /");
  }
}
