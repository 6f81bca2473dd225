package org.ursell.symbolic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into tokens. Everything that is not one of them is refused here. */
final class Lexer {
  static final int LONGEST_TEXT = 4_000;
  static final int MOST_TOKENS = 1_000;
  private static final int LONGEST_NUMBER = 60;
  private static final String BAR = "\\|\\s*(\\d{1,3})\\s*[>\u27e9\u232a\u3009]";
  private static final Pattern TRANSITION =
      Pattern.compile(BAR + "\\s*[<\u27e8\u2329\u3008]\\s*(\\d{1,3})\\s*\\|");
  private static final Pattern KET = Pattern.compile(BAR);
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*+");
  private static final Pattern TENSOR = Pattern.compile("\\(\\s*x\\s*\\)|\u2297");
  private static final Pattern CONJUGATE = Pattern.compile("h\\.\\s?c\\.|H\\.\\s?c\\.");
  private static final Pattern BROKEN = Pattern.compile("[|<>\u27e8\u27e9][^\\s+*/()]{0,12}");

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
    boolean afterFunction =
        afterValue && Functions.NAMES.contains(tokens.get(tokens.size() - 1).text());
    Matcher matcher;
    if ((matcher = at(TRANSITION)).lookingAt()) {
      return token(matcher, Token.Kind.TRANSITION, level(matcher, 1), level(matcher, 2));
    }
    if ((matcher = at(KET)).lookingAt()) {
      return token(matcher, Token.Kind.KET, level(matcher, 1), 0);
    }
    if ((matcher = at(NUMBER)).lookingAt()) {
      if (matcher.group().length() > LONGEST_NUMBER) {
        throw new ProblemException(
            Problem.NUMBER_TOO_LONG,
            new Span(matcher.start(), matcher.end()),
            matcher.group().length(),
            LONGEST_NUMBER);
      }
      return token(matcher, Token.Kind.NUMBER, 0, 0);
    }
    if ((matcher = at(CONJUGATE)).lookingAt()) {
      return token(matcher, Token.Kind.CONJUGATE, 0, 0);
    }
    if ((matcher = at(NAME)).lookingAt()) {
      return token(matcher, Token.Kind.NAME, 0, 0);
    }
    // After a value a bracket would need a sign before it, so "(x)" can only mean the tensor sign.
    if ((matcher = at(TENSOR)).lookingAt()
        && (afterValue && !afterFunction || text.charAt(position) != '(')) {
      return token(matcher, Token.Kind.TENSOR, 0, 0);
    }
    return sign();
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
    if ("+-*/^()'".contains(plain)) {
      return new Token(Token.Kind.SIGN, plain, 0, 0, span);
    }
    Matcher broken = at(BROKEN);
    if (broken.lookingAt()) {
      throw new ProblemException(
          Problem.BROKEN_TRANSITION, new Span(position, broken.end()), broken.group());
    }
    String whole = new String(Character.toChars(text.codePointAt(position)));
    throw new ProblemException(
        Problem.UNKNOWN_SIGN, new Span(position, position + whole.length()), whole);
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }

  private static int level(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Token token(Matcher matcher, Token.Kind kind, int to, int from) {
    return new Token(kind, matcher.group(), to, from, new Span(matcher.start(), matcher.end()));
  }
}
