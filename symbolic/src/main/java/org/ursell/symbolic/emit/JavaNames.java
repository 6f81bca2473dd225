package org.ursell.symbolic.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.Generator;

/** Java names for a model and its parameters, and Java text for its generators. */
final class JavaNames {
  /**
   * Names that the emitted code uses itself where it reads parameters. The classes are among them:
   * a variable called Math would hide the class.
   */
  private static final Set<String> TAKEN =
      Set.of("c", "d", "y", "a", "b", "jacobian", "parameters", "Math", "StrictMath", "Parameters");

  private final Map<Integer, String> variables = new HashMap<>();

  JavaNames(CoefficientRing ring) {
    Set<String> used = new HashSet<>(TAKEN);
    List<Generator> generators = ring.generators();
    for (int g = 0; g < generators.size(); g++) {
      variables.put(g, unused(wish(generators.get(g), g), used));
    }
  }

  private static String wish(Generator generator, int number) {
    if (generator instanceof Generator.Parameter parameter) {
      return parameter.name();
    }
    if (generator instanceof Generator.Inverse inverse) {
      return "per_" + inverse.name();
    }
    return "atom" + number;
  }

  private static String unused(String wish, Set<String> used) {
    String name = wish;
    while (!SourceVersion.isName(name, SourceVersion.latest()) || !used.add(name)) {
      name += "_";
    }
    return name;
  }

  /** The local variable that holds a generator's value. */
  String variable(int generator) {
    return variables.getOrDefault(generator, "");
  }

  /**
   * The class name for a model at an order: {@code one-group}, 2 becomes {@code OneGroupOrder2}. A
   * hyphen before a digit stays as an underscore, so that {@code a-1} and {@code a1} differ.
   */
  static String className(String model, int order) {
    StringBuilder name = new StringBuilder();
    for (String word : model.split("-")) {
      if (name.length() > 0 && Character.isDigit(word.charAt(0))) {
        name.append('_');
      }
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name + "Order" + order;
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
