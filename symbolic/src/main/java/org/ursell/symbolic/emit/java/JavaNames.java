package org.ursell.symbolic.emit.java;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Java names for a model, and texts as Java literals and comments. */
final class JavaNames {
  private JavaNames() {}

  /**
   * The class name for a model at an order: {@code one-group}, 2 becomes {@code OneGroupOrder2}. A
   * hyphen before a digit stays as an underscore, so that {@code a-1} and {@code a1} differ.
   */
  static String className(String model, int order) {
    return stem(model) + "Order" + order;
  }

  /** The class name for a model as a subject of studies: {@code OneGroupModel}. */
  static String subjectName(String model) {
    return stem(model) + "Model";
  }

  private static String stem(String model) {
    StringBuilder name = new StringBuilder();
    for (String word : model.split("-")) {
      if (name.length() > 0 && Character.isDigit(word.charAt(0))) {
        name.append('_');
      }
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  /**
   * The package for a model: {@code one-group} becomes {@code org.ursell.generated.onegroup}, and a
   * word of the Java language such as {@code class} has an underscore after it.
   */
  static String packageName(String model) {
    String name = model.replace("-", "");
    boolean usable = SourceVersion.isName(name, SourceVersion.latest());
    return "org.ursell.generated." + (usable ? name : name + "_");
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
