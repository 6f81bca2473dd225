package org.ursell.symbolic.emit;

import java.util.Optional;
import java.util.Set;
import org.ursell.runtime.equations.Names;

/** Names of parameters and operators in LaTeX. */
final class LatexNames {
  private static final Set<String> GREEK =
      Set.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda",
          "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega", "Gamma",
          "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega");

  private LatexNames() {}

  /**
   * {@code gamma_plus} and {@code γ₊} become {@code \\gamma_{+}}, {@code V_AB} becomes {@code
   * V_{AB}}.
   */
  static String parameter(String name) {
    if (name.endsWith(".re") || name.endsWith(".im")) {
      String part = name.endsWith("re") ? "\\mathrm{Re}" : "\\mathrm{Im}";
      return part + "\\," + parameter(name.substring(0, name.length() - 3));
    }
    int underscore = name.indexOf('_');
    String head = underscore < 0 ? name : name.substring(0, underscore);
    String tail = underscore < 0 ? "" : name.substring(underscore + 1);
    String small = small(head + tail, false);
    String raised = small(head + tail, true);
    String index =
        switch (tail) {
          case "plus" -> "+";
          case "minus" -> "-";
          default -> word(large(tail).replace("_", ","));
        };
    String subscript = small + (small.isEmpty() || index.isEmpty() ? "" : ",") + index;
    return word(large(head))
        + (subscript.isEmpty() ? "" : "_{" + subscript + "}")
        + (raised.isEmpty() ? "" : "^{" + raised + "}");
  }

  /** An operator such as {@code x1} or {@code s20_A} as a letter with indices. */
  static String operator(String name) {
    if (name.endsWith("'")) {
      return operator(name.substring(0, name.length() - 1)) + "^{\\dagger}";
    }
    int split = 0;
    while (split < name.length()
        && Character.isLetter(name.charAt(split))
        && Names.lowered(name.charAt(split)).isEmpty()) {
      split++;
    }
    String letter = name.substring(0, split);
    String index = letters(shown(name.substring(split)).replace("_", ","));
    String symbol = letter.equals("s") ? "\\sigma" : letters(letter);
    return index.isEmpty() ? symbol : symbol + "_{" + index + "}";
  }

  /** Subscripts in full size. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray()) {
      shown.append(Names.lowered(c).or(() -> Names.raised(c)).orElse(c));
    }
    return shown.toString();
  }

  /** The subscripts of a name, or its superscripts, in full size. */
  private static String small(String name, boolean raised) {
    StringBuilder small = new StringBuilder();
    for (char c : name.toCharArray()) {
      (raised ? Names.raised(c) : Names.lowered(c)).ifPresent(small::append);
    }
    return small.toString();
  }

  /** A name without subscripts and superscripts. */
  private static String large(String name) {
    StringBuilder large = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Names.lowered(c).isEmpty() && Names.raised(c).isEmpty()) {
        large.append(c);
      }
    }
    return large.toString();
  }

  /** A text with the characters in it that LaTeX needs to be told, as mathematics. */
  static String inText(String text) {
    StringBuilder whole = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean greek = Names.greek(c).isPresent();
      whole.append(
          greek
              ? "$" + letters(String.valueOf(c)) + "$"
              : Names.lowered(c)
                  .map(small -> "$_{" + small + "}$")
                  .or(() -> Names.raised(c).map(small -> "$^{" + small + "}$"))
                  .orElse(String.valueOf(c)));
    }
    return whole.toString();
  }

  private static String word(String text) {
    if (GREEK.contains(text)) {
      return "\\" + text;
    }
    if (!Names.isPlain(text)) {
      return letters(text);
    }
    return text.length() <= 1 || text.contains(",") ? text : "\\mathrm{" + text + "}";
  }

  /** Letters one by one, those of the Greek alphabet by their commands. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int k = 0; k < text.length(); k++) {
      Optional<String> greek = Names.greek(text.charAt(k));
      if (greek.isEmpty()) {
        letters.append(text.charAt(k));
        continue;
      }
      boolean more = k + 1 < text.length() && Character.isLetter(text.charAt(k + 1));
      letters.append(command(greek.get(), text.charAt(k))).append(more ? " " : "");
    }
    return letters.toString();
  }

  /** Capitals that Latin has, too, have no commands. */
  private static String command(String word, char letter) {
    return switch (word) {
      case "epsilon" -> "\\varepsilon";
      case "phi" -> "\\varphi";
      case "omicron" -> "o";
      case "Upsilon" -> "\\Upsilon";
      default ->
          GREEK.contains(word) || word.equals("upsilon") || word.equals("iota")
              ? "\\" + word
              : "\\mathrm{" + Names.skeleton(String.valueOf(letter)) + "}";
    };
  }
}
