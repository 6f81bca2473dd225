package org.ursell.runtime.equations;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of parameters, operators, species and observables: letters of the Latin and the Greek
 * alphabet without accents, digits, underscores, and the small characters of subscripts and
 * superscripts, as in {@code γ₊}, {@code κ_a}, {@code ω₀} and {@code S⁺}.
 *
 * <p>Spellings that look alike are one name: composed and decomposed forms, the micro sign and mu,
 * the ohm sign and Omega, letters of mathematical fonts, and the two forms that some Greek letters
 * have. {@link #normal} makes one of them, and whatever is read passes it first.
 */
@Internal
public final class Names {
  private static final String LETTER = "A-Za-z\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9";
  private static final String LOWERED = "\u2080-\u208b\u2090-\u209c\u1d62-\u1d65\u2c7c";
  private static final String RAISED = "\u207a\u207b";

  /** Characters that a name may hold beside its first, for a class of a regular expression. */
  public static final String CHARACTERS = LETTER + "0-9_" + LOWERED + RAISED;

  /** A name of a parameter or an operator, as a regular expression. */
  public static final String NAME = "[" + LETTER + "][" + CHARACTERS + "]*";

  /** A name of a species, as a regular expression: an underscore before it makes it an index. */
  public static final String SPECIES = "[" + LETTER + "][" + LETTER + "0-9" + LOWERED + "]*";

  /** How to choose a name. */
  public static final String ADVICE =
      "use Latin or Greek letters without accents, digits and underscores, beginning with a letter";

  private static final String GREEK =
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
          + " sigma sigma tau upsilon phi chi psi omega";
  private static final String[] WORDS = GREEK.split(" ");

  private static final String DIGITS = "0123456789+-";
  private static final String FEW_LOWERED = "\u2090\u2091\u2092\u2093\u2094\u2095\u2096\u2097";
  private static final String MORE_LOWERED =
      "\u2098\u2099\u209a\u209b\u209c\u1d62\u1d63\u1d64\u1d65\u2c7c";
  private static final String SMALL = FEW_LOWERED + MORE_LOWERED;
  private static final String PLAIN_SMALL = "aeoxehklmnpstiruvj";

  private static final String VARIANTS =
      "\u00b5\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u03c2\u03f4";
  private static final String USUAL =
      "\u03bc\u03b2\u03b8\u03c6\u03c0\u03ba\u03c1\u03b5\u03c3\u0398";

  /** Capitals of the Greek alphabet that look like others of the Latin one, and omicron. */
  private static final String TWINS =
      "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf";

  private static final String LATIN_TWINS = "ABEZHIKMNOPTYXo";

  private static final Pattern WHOLE = Pattern.compile(NAME);

  private Names() {}

  /** Whether this can be a name of a parameter. */
  public static boolean isName(String text) {
    return WHOLE.matcher(text).matches();
  }

  /** Whether a character that the keyboard lacks may stand in a name. */
  public static boolean isOfNames(int character) {
    return character > 126
        && Character.isBmpCodePoint(character)
        && WHOLE.matcher("a" + (char) character).matches();
  }

  /** Whether the text has nothing but ASCII in it. */
  public static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** A text in which what looks alike is the same. */
  public static String normal(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            character -> {
              boolean font = character >= 0x1d400 && character <= 0x1d7cb;
              String usual =
                  font
                      ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                      : Character.toString(character);
              for (char c : usual.toCharArray()) {
                int variant = VARIANTS.indexOf(c);
                normal.append(variant < 0 ? c : USUAL.charAt(variant));
              }
            });
    return normal.toString();
  }

  /** The name with the letters of the Latin alphabet that it looks like: equal for look-alikes. */
  public static String skeleton(String name) {
    StringBuilder latin = new StringBuilder(name);
    for (int k = 0; k < latin.length(); k++) {
      int twin = TWINS.indexOf(latin.charAt(k));
      if (twin >= 0) {
        latin.setCharAt(k, LATIN_TWINS.charAt(twin));
      }
    }
    return latin.toString();
  }

  /** The word of a Greek letter, {@code gamma} or {@code Gamma}; empty for any other character. */
  public static Optional<String> greek(char letter) {
    if (letter >= '\u03b1' && letter <= '\u03c9') {
      return Optional.of(WORDS[letter - '\u03b1']);
    }
    if (letter >= '\u0391' && letter <= '\u03a9') {
      String word = WORDS[letter - '\u0391'];
      return Optional.of(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return Optional.empty();
  }

  /** What a subscript shows: {@code 0}, {@code +} or {@code a}; empty for any other character. */
  public static Optional<Character> lowered(char c) {
    if (c >= '\u2080' && c <= '\u208b') {
      return Optional.of(DIGITS.charAt(c - '\u2080'));
    }
    int small = SMALL.indexOf(c);
    return small < 0 ? Optional.empty() : Optional.of(PLAIN_SMALL.charAt(small));
  }

  /** What a superscript shows: {@code +} or {@code -}; empty for any other character. */
  public static Optional<Character> raised(char c) {
    return c == '\u207a' ? Optional.of('+') : c == '\u207b' ? Optional.of('-') : Optional.empty();
  }

  /**
   * A name in letters of the keyboard, such as {@code gamma_plus} for {@code γ₊}, {@code omega_0}
   * for {@code ω₀}; itself if it has no others. Two names may have the same.
   */
  public static String ascii(String name) {
    if (isPlain(name)) {
      return name;
    }
    StringBuilder ascii = new StringBuilder();
    Kind before = Kind.OTHER;
    for (char c : name.toCharArray()) {
      Optional<String> greek = greek(c);
      Optional<Character> small = lowered(c).or(() -> raised(c));
      Kind kind =
          greek.isPresent()
              ? Kind.GREEK
              : small.isPresent()
                  ? "+-".indexOf(small.get()) >= 0 ? Kind.SIGN : Kind.INDEX
                  : Character.isLetter(c) ? Kind.LATIN : Kind.OTHER;
      // Words stand apart; a digit is written behind a letter as it was.
      separate(
          ascii,
          kind == Kind.OTHER ? before.isSmall() && c != '_' : kind != before || kind.isWord());
      ascii.append(
          greek.orElseGet(
              () ->
                  kind == Kind.SIGN
                      ? small.orElse('+') == '+' ? "plus" : "minus"
                      : small.orElse(c).toString()));
      before = kind;
    }
    return ascii.toString();
  }

  private enum Kind {
    GREEK,
    SIGN,
    INDEX,
    LATIN,
    OTHER;

    boolean isWord() {
      return this == GREEK || this == SIGN;
    }

    boolean isSmall() {
      return this == SIGN || this == INDEX;
    }
  }

  private static void separate(StringBuilder ascii, boolean wanted) {
    if (wanted && ascii.length() > 0 && ascii.charAt(ascii.length() - 1) != '_') {
      ascii.append('_');
    }
  }
}
