package org.ursell.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.cli.model.PackedText;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The right-hand side of a system in C++: the very statements of the emitted class, whose methods
 * hold nothing but sums and products of doubles, with arrays that are told not to overlap. Around
 * them stands a program that answers on its standard input.
 */
final class CppSource {
  private static final Pattern METHOD =
      Pattern.compile(
          "  private static void ((?:auxiliaries|equations)\\d+)"
              + "\\(double\\[\\] y, double\\[\\] c(, double\\[\\] d)?\\) \\{\\n(.*?\\n)  \\}\\n",
          Pattern.DOTALL);

  private static final String PROGRAM = "/org/ursell/cli/bench/right_hand_side.cpp";
  private static final String PLACE = "// The right-hand side stands here.\n";

  private CppSource() {}

  /** The whole program. */
  static String program(MomentSystem system) {
    String text = PackedText.of(PROGRAM);
    int place = text.indexOf(PLACE);
    return text.substring(0, place) + statements(system) + text.substring(place + PLACE.length());
  }

  /** The function {@code derivative} and those that it calls. */
  static String statements(MomentSystem system) {
    StringBuilder out = new StringBuilder();
    List<String> calls = new ArrayList<>();
    Matcher methods = METHOD.matcher(JavaEmitter.emit(system).source());
    while (methods.find()) {
      String name = methods.group(1);
      boolean hasDerivatives = methods.group(2) != null;
      calls.add("  %s(y, c%s);\n".formatted(name, hasDerivatives ? ", d" : ""));
      out.append("static NOT_INLINED void ")
          .append(name)
          .append("(const double *RESTRICT y, ")
          // Equations only read what the auxiliaries wrote.
          .append(hasDerivatives ? "const double *RESTRICT c" : "double *RESTRICT c")
          .append(hasDerivatives ? ", double *RESTRICT d) {\n" : ") {\n")
          .append(methods.group(3).replaceAll("(?m)^  ", ""))
          .append("}\n\n");
    }
    out.append("static void derivative(const double *y, double *c, double *d) {\n");
    calls.forEach(out::append);
    return out.append("}\n").toString();
  }
}
