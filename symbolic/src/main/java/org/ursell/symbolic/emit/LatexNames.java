package org.ursell.symbolic.emit;

import java.util.Set;

/** Names of parameters and operators in LaTeX. */
final class LatexNames {
  private static final Set<String> GREEK =
      Set.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda",
          "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega", "Gamma",
          "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega");

  private LatexNames() {}

  /** {@code gamma_plus} becomes {@code \gamma_{+}}, {@code V_AB} becomes {@code V_{AB}}. */
  static String parameter(String name) {
    int underscore = name.indexOf('_');
    String head = underscore < 0 ? name : name.substring(0, underscore);
    String tail = underscore < 0 ? "" : name.substring(underscore + 1);
    String subscript =
        switch (tail) {
          case "" -> "";
          case "plus" -> "_{+}";
          case "minus" -> "_{-}";
          default -> "_{" + word(tail.replace("_", ",")) + "}";
        };
    return word(head) + subscript;
  }

  /** An operator such as {@code x1} or {@code s20_A} as a letter with indices. */
  static String operator(String name) {
    if (name.endsWith("'")) {
      return operator(name.substring(0, name.length() - 1)) + "^{\\dagger}";
    }
    int split = 0;
    while (split < name.length() && Character.isLetter(name.charAt(split))) {
      split++;
    }
    String letter = name.substring(0, split);
    String index = name.substring(split).replace("_", ",");
    String symbol = letter.equals("s") ? "\\sigma" : letter;
    return index.isEmpty() ? symbol : symbol + "_{" + index + "}";
  }

  private static String word(String text) {
    if (GREEK.contains(text)) {
      return "\\" + text;
    }
    return text.length() == 1 || text.contains(",") ? text : "\\mathrm{" + text + "}";
  }
}
