package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.StateNumbers.Kind;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads Gaussian states of a mode in words: {@code thermal n}, {@code squeezed r} or {@code
 * squeezed r, phi}, and {@code coherent alpha}, each once and in this order, which is that in which
 * they act; and {@code squeezed r, phi} of two modes.
 */
final class GaussianWords {
  /** The words in the order in which they act. */
  static final List<String> WORDS = List.of("thermal", "squeezed", "coherent");

  private static final Pattern WORD =
      Pattern.compile(
          "(thermal|squeezed|coherent|vacuum|ground|level|number)\\b\\s*(.*)", Pattern.DOTALL);

  private final Scope scope;
  private final List<Species> places;
  private final boolean typed;

  private Scalar quanta = Scalar.Number.ZERO;
  private Scalar r = Scalar.Number.ZERO;
  private Scalar phi = Scalar.Number.ZERO;
  private Scalar alpha = Scalar.Number.ZERO;

  GaussianWords(Scope scope, List<Species> places, boolean typed) {
    this.scope = scope;
    this.places = places;
    this.typed = typed;
  }

  /** Whether a text begins like a state of this kind. */
  boolean begins(YamlNode.Text text) {
    boolean modes = places.stream().allMatch(Species::isMode);
    List<YamlNode.Text> parts = parts(text);
    String first = word(parts.get(0));
    // What is several words is of this kind, or of none.
    return WORDS.contains(first) || modes && !first.isEmpty() && parts.size() > 1;
  }

  private static String word(YamlNode.Text part) {
    Matcher matcher = WORD.matcher(part.value());
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The pieces between commas that stand in no brackets. */
  private static List<YamlNode.Text> parts(YamlNode.Text text) {
    List<YamlNode.Text> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int k = 0; k < text.value().length(); k++) {
      char c = text.value().charAt(k);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(text.part(from, k));
        from = k + 1;
      }
    }
    parts.add(text.part(from, text.value().length()));
    return parts;
  }

  /** The state. */
  InitialState read(YamlNode.Text text) {
    if (!places.stream().allMatch(Species::isMode)) {
      throw InitialSection.unknown(text, places);
    }
    List<YamlNode.Text> parts = parts(text);
    String before = "";
    boolean phase = false;
    for (YamlNode.Text part : parts) {
      Matcher matcher = WORD.matcher(part.value());
      if (!matcher.matches()) {
        if (!before.equals("squeezed") || phase) {
          throw InitialSection.unknown(part.value().isEmpty() ? text : part, places);
        }
        phi = real(part);
        phase = true;
        continue;
      }
      String word = matcher.group(1);
      requireNext(before, word, part);
      before = word;
      YamlNode.Text rest = part.part(matcher.start(2), matcher.end(2));
      if (rest.value().isEmpty()) {
        throw InitialSection.unknown(part, places);
      }
      switch (word) {
        case "thermal" -> quanta = occupation(rest);
        case "squeezed" -> r = real(rest);
        default -> alpha = number(rest);
      }
    }
    StateVectors states = new StateVectors(scope, places, text.value(), typed);
    return places.size() == 1
        ? states.checked(Kind.GAUSSIAN, 0, List.of(alpha, quanta, r, phi), text.span())
        : states.checked(Kind.TWO_MODE_SQUEEZED, 0, List.of(r, phi), text.span());
  }

  private Scalar occupation(YamlNode.Text text) {
    Scalar n = real(text);
    if (n.isConstant() && ScalarValue.accurate(n).getReal() < 0) {
      throw new ProblemException(
          Problem.THERMAL_NEGATIVE,
          text.span(),
          NumberWords.rounded(ScalarValue.accurate(n).getReal()));
    }
    return n;
  }

  /** A number that is real, as far as can be told before its parameters have values. */
  private Scalar real(YamlNode.Text text) {
    Scalar number = number(text);
    if (number.isConstant()) {
      Complex value = ScalarValue.accurate(number);
      if (Math.abs(value.getImaginary()) > 1e-12 * value.norm()) {
        throw new ProblemException(Problem.STATE_COMPLEX, text.span());
      }
    }
    return number;
  }

  private Scalar number(YamlNode.Text text) {
    return Formula.readWithoutTime(text, scope, scope::scalar);
  }

  private void requireNext(String before, String word, YamlNode.Text part) {
    if (places.size() > 1 && !word.equals("squeezed")) {
      throw InitialSection.unknown(part, places);
    }
    if (!WORDS.contains(word) || !before.isEmpty() && !WORDS.contains(before)) {
      throw new ProblemException(
          Problem.STATE_ALONE,
          part.span(),
          WORDS.contains(word) ? before : word,
          String.join(", ", WORDS));
    }
    if (!before.isEmpty() && WORDS.indexOf(word) <= WORDS.indexOf(before)) {
      throw new ProblemException(
          Problem.STATE_ORDER,
          part.span(),
          word,
          before,
          places.size() > 1 ? "squeezed r" : "thermal n, squeezed r, coherent alpha");
    }
  }
}
