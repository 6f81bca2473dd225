package org.ursell.symbolic.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.runtime.equations.Internal;

/** A complex number as files of numbers hold it, which are no formulas. */
@Internal
public final class ComplexText {
  private static final String NUMBER = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final Pattern TERM =
      Pattern.compile("([-+]?)(" + NUMBER + "(?:/" + NUMBER + ")?)?\\*?([ij]?)");

  private ComplexText() {}

  /**
   * A number such as 0.1, 1/3, -0.1i, 0.1+0.2j or (0.1+0.2j).
   *
   * @return its real and its imaginary part; empty if it is none, or not finite
   */
  public static Optional<double[]> read(String text) {
    String word = text.replaceAll("\\s+", "").replaceFirst("^\\((.*)\\)$", "$1");
    Matcher term = TERM.matcher(word);
    double[] value = new double[2];
    int place = 0;
    while (place < word.length()
        && term.find(place)
        && term.start() == place
        && term.end() > place
        && (place == 0 || !term.group(1).isEmpty())) {
      boolean imaginary = !term.group(3).isEmpty();
      if (term.group(2) == null && !imaginary) {
        break;
      }
      double size = term.group(2) == null ? 1 : quotient(term.group(2));
      value[imaginary ? 1 : 0] += term.group(1).equals("-") ? -size : size;
      place = term.end();
    }
    return place < word.length()
            || word.isEmpty()
            || !(Double.isFinite(value[0]) && Double.isFinite(value[1]))
        ? Optional.empty()
        : Optional.of(value);
  }

  private static double quotient(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }
}
