package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * The text of an observable, cut into what is read by itself, expectation values and squeezing
 * parameters, and the arithmetic between.
 */
final class ObservableText {
  private static final String OPENING = "<\u27e8\u2329\u3008";
  private static final String CLOSING = ">\u27e9\u232a\u3009";

  /** A transition or a state, whose brackets are not those of an expectation value. */
  private static final Pattern LEVELS =
      Pattern.compile(
          "\\|\\s*\\d+\\s*[%2$s](?:\\s*[%1$s]\\s*\\d+\\s*\\|)?".formatted(OPENING, CLOSING));

  private static final String WORD = Names.SPECIES;
  private static final Pattern SUBSCRIPTS =
      Pattern.compile("(?:_(?:%1$s|\\{\\s*%1$s(?:[\\s,]+%1$s)*\\s*\\}))+".formatted(WORD));
  private static final Pattern NAME = Pattern.compile(WORD);

  /** The squeezing parameters. */
  static final List<String> WORDS = List.of("wineland", "kitagawa-ueda");

  private static final Pattern SQUEEZING =
      Pattern.compile(
          "(?<![" + Names.CHARACTERS + "])(" + String.join("|", WORDS) + ")\\s*\\(([^()<>]*)\\)");

  private final YamlNode.Text text;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of the text.
   *
   * @param from where it begins in the text
   * @param to where it ends
   * @param squeezing which squeezing parameter it is; empty for an expectation value
   * @param inside what stands in its brackets
   * @param subscripts the names behind an expectation value
   */
  record Piece(
      int from, int to, String squeezing, YamlNode.Text inside, List<YamlNode.Text> subscripts) {}

  /**
   * Cuts a text.
   *
   * @throws ProblemException placed in the file, if a bracket is not closed or holds another
   */
  ObservableText(YamlNode.Text text) {
    this.text = text;
    cut();
  }

  private void cut() {
    String value = text.value();
    int at = 0;
    while (at < value.length()) {
      Matcher levels = LEVELS.matcher(value).region(at, value.length());
      Matcher squeezing =
          SQUEEZING.matcher(value).region(at, value.length()).useTransparentBounds(true);
      if (levels.lookingAt()) {
        at = levels.end();
      } else if (squeezing.lookingAt()) {
        pieces.add(
            new Piece(
                at,
                squeezing.end(),
                squeezing.group(1),
                text.part(squeezing.start(2), squeezing.end(2)),
                List.of()));
        at = squeezing.end();
      } else if (OPENING.indexOf(value.charAt(at)) >= 0) {
        pieces.add(expectation(at));
        at = pieces.get(pieces.size() - 1).to();
      } else {
        at++;
      }
    }
  }

  private Piece expectation(int open) {
    String value = text.value();
    int at = open + 1;
    while (at < value.length()) {
      Matcher levels = LEVELS.matcher(value).region(at, value.length());
      if (levels.lookingAt()) {
        at = levels.end();
      } else if (OPENING.indexOf(value.charAt(at)) >= 0) {
        throw new ProblemException(Problem.OBSERVABLE_NESTED, text.locate(new Span(at, at + 1)));
      } else if (CLOSING.indexOf(value.charAt(at)) >= 0) {
        break;
      } else {
        at++;
      }
    }
    if (at >= value.length()) {
      throw new ProblemException(Problem.OBSERVABLE_OPEN, text.locate(new Span(open, open + 1)));
    }
    int end = at + 1;
    List<YamlNode.Text> names = new ArrayList<>();
    Matcher subscripts = SUBSCRIPTS.matcher(value).region(end, value.length());
    if (subscripts.lookingAt()) {
      Matcher name = NAME.matcher(value).region(end, subscripts.end());
      while (name.find()) {
        names.add(text.part(name.start(), name.end()));
      }
      end = subscripts.end();
    }
    return new Piece(open, end, "", text.part(open + 1, at), names);
  }

  /** The pieces in the order in which they stand. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Whether all of the text is one expectation value. */
  boolean isOneExpectation() {
    return pieces.size() == 1
        && pieces.get(0).squeezing().isEmpty()
        && text.value().substring(0, pieces.get(0).from()).isBlank()
        && text.value().substring(pieces.get(0).to()).isBlank();
  }

  /** The first piece, as the argument of a function. */
  String withoutBars() {
    return text.value().substring(pieces.get(0).from(), pieces.get(0).to());
  }

  /** A problem of the masked text, in words of the text itself. */
  ProblemException unmasked(ProblemException problem) {
    Object[] details = problem.details().toArray();
    for (int k = 0; k < details.length; k++) {
      String detail = (String) details[k];
      for (Piece piece : pieces) {
        if (detail.equals(mask(piece)) && meets(problem.span(), piece)) {
          details[k] = text.value().substring(piece.from(), piece.to());
        }
      }
    }
    return new ProblemException(problem.problem(), problem.span(), details);
  }

  private static boolean meets(Span span, Piece piece) {
    return span.start() < piece.to() && piece.from() < span.end();
  }

  private static String mask(Piece piece) {
    return "q" + "_".repeat(piece.to() - piece.from() - 3);
  }

  /**
   * The text with a name in the place of each piece, one character further in on both sides, so
   * that it does not grow together with what stands beside it.
   */
  YamlNode.Text masked() {
    StringBuilder masked = new StringBuilder(text.value());
    for (Piece piece : pieces) {
      masked.replace(piece.from(), piece.to(), " " + mask(piece) + " ");
    }
    return new YamlNode.Text(text.span(), masked.toString(), text.offsets());
  }
}
