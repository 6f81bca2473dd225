package org.ursell.symbolic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.runtime.equations.Names;

/** Cuts a formula into tokens. Everything that is not one of them is refused here. */
final class Lexer {
  static final int LONGEST_TEXT = 4_000;
  static final int MOST_TOKENS = 1_000;
  private static final int LONGEST_NUMBER = 60;
  private static final String BAR = "\\|\\s*(\\d{1,3})\\s*[>\u27e9\u232a\u3009]";

  /** Tried in this order: a transition before the ket it begins with, h.c. before names. */
  private static final List<Form> FORMS =
      List.of(
          new Form(Token.Kind.TRANSITION, BAR + "\\s*[<\u27e8\u2329\u3008]\\s*(\\d{1,3})\\s*\\|"),
          new Form(Token.Kind.KET, BAR),
          new Form(Token.Kind.NUMBER, "(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?"),
          new Form(Token.Kind.CONJUGATE, "[hH]\\.\\s?c\\."),
          new Form(Token.Kind.NAME, Names.NAME + "+"));

  private static final Pattern TENSOR = Pattern.compile("\\(\\s*x\\s*\\)|\u2297");
  private static final Pattern SUBSCRIPT =
      Pattern.compile("_(?:" + Names.SPECIES + "+|\\{" + Names.SPECIES + "+\\})");
  private static final Pattern BROKEN = Pattern.compile("[|<>\u27e8\u27e9][^\\s+*/()]{0,12}");

  /** How a kind of token is written; groups are the levels it names. */
  private record Form(Token.Kind kind, Pattern pattern) {
    Form(Token.Kind kind, String pattern) {
      this(kind, Pattern.compile(pattern));
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).cut();
  }

  private List<Token> cut() {
    if (text.length() > LONGEST_TEXT) {
      throw new ProblemException(
          Problem.FORMULA_TOO_LONG, new Span(0, 40), text.length(), LONGEST_TEXT);
    }
    while (skipSpace()) {
      tokens.add(next());
      position = tokens.get(tokens.size() - 1).span().end();
      if (tokens.size() > MOST_TOKENS) {
        throw new ProblemException(
            Problem.TOO_MANY_TOKENS, new Span(position - 1, position), MOST_TOKENS);
      }
    }
    tokens.add(new Token(Token.Kind.END, "", 0, 0, new Span(text.length(), text.length())));
    return tokens;
  }

  private boolean skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
    return position < text.length();
  }

  private Token next() {
    boolean afterValue = !tokens.isEmpty() && tokens.get(tokens.size() - 1).endsValue();
    boolean afterFunction = afterValue && Functions.NAMES.contains(previous());
    for (Form form : FORMS) {
      Matcher matcher = at(form.pattern());
      if (matcher.lookingAt()) {
        return token(matcher, form.kind());
      }
    }
    // After a value a bracket would need a sign before it, so "(x)" can only mean the tensor sign.
    Matcher tensor = at(TENSOR);
    if (tensor.lookingAt()
        && (text.charAt(position) != '('
            || afterValue && (!afterFunction || isOperand(tensor.end())))) {
      return token(tensor, Token.Kind.TENSOR);
    }
    Matcher subscript = at(SUBSCRIPT);
    if (afterValue && !afterFunction && adjoins() && subscript.lookingAt()) {
      return token(subscript, Token.Kind.SUBSCRIPT);
    }
    return sign();
  }

  private boolean adjoins() {
    return tokens.get(tokens.size() - 1).span().end() == position;
  }

  private String previous() {
    return tokens.get(tokens.size() - 1).text();
  }

  /**
   * Whether a value follows, as after "(x)" where the word before it is the name of an operator.
   */
  private boolean isOperand(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return !Functions.isReserved(previous())
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "(|".indexOf(text.charAt(at)) >= 0);
  }

  private Token sign() {
    char c = text.charAt(position);
    String plain =
        switch (c) {
          case '\u2212' -> "-";
          case '\u00b7', '\u22c5' -> "*";
          case '\u2020', '\u2032', '\u2019' -> "'";
          default -> String.valueOf(c);
        };
    Span span = new Span(position, position + 1);
    if ("+-*/^(),'".contains(plain)) {
      return new Token(Token.Kind.SIGN, plain, 0, 0, span);
    }
    if (UnseenCharacter.isUnseen(text.codePointAt(position))) {
      throw UnseenCharacter.problem(text.codePointAt(position), position);
    }
    Matcher broken = at(BROKEN);
    if (broken.lookingAt()) {
      throw new ProblemException(
          Problem.BROKEN_TRANSITION, new Span(position, broken.end()), broken.group());
    }
    int raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".indexOf(c);
    if (raised >= 0) {
      throw new ProblemException(Problem.SUPERSCRIPT, span, c, raised);
    }
    String whole = new String(Character.toChars(text.codePointAt(position)));
    throw new ProblemException(
        Problem.UNKNOWN_SIGN, new Span(position, position + whole.length()), whole);
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }

  private static Token token(Matcher matcher, Token.Kind kind) {
    Span span = new Span(matcher.start(), matcher.end());
    if (kind == Token.Kind.NUMBER && matcher.group().length() > LONGEST_NUMBER) {
      throw new ProblemException(
          Problem.NUMBER_TOO_LONG, span, matcher.group().length(), LONGEST_NUMBER);
    }
    String word = matcher.group().equals("\u03c0") ? "pi" : matcher.group();
    return new Token(kind, word, level(matcher, 1), level(matcher, 2), span);
  }

  private static int level(Matcher matcher, int group) {
    return matcher.groupCount() < group ? 0 : Integer.parseInt(matcher.group(group));
  }
}
