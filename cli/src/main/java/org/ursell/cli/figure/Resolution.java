package org.ursell.cli.figure;

import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * How finely figures are computed.
 *
 * @param points maps have so many points in each direction, spectra so many columns
 * @param full whether these are the resolutions of the paper
 */
public record Resolution(int points, boolean full) {
  /** The resolution of the paper's maps. */
  static final Resolution PAPER = new Resolution(255, true);

  /** Without being asked. */
  static final int USUAL = 64;

  private static final int LEAST = 3;
  private static final int HUGE = 400;
  private static final int MOST = 2000;
  private static final int CURVE = 320;

  /**
   * What was asked for.
   *
   * @param typed the option {@code --resolution}, if it was given
   * @param full whether the paper's is meant
   * @param consent whether a huge one is meant
   */
  public static Resolution of(Optional<String> typed, boolean full, boolean consent) {
    if (full && typed.isPresent()) {
      throw new InvalidInputException(
          "--resolution and --full are given at once", "leave one of them out");
    }
    return full ? PAPER : read(typed.orElse(Integer.toString(USUAL)), consent);
  }

  /**
   * Reads the option {@code --resolution}.
   *
   * @param consent whether a huge one is meant
   */
  static Resolution read(String text, boolean consent) {
    String number = text.strip();
    if (!number.matches("\\d{1,9}") || Integer.parseInt(number) < LEAST) {
      throw new InvalidInputException(
          "--resolution is '%s', not a whole number from %d up".formatted(text, LEAST),
          "for example --resolution " + USUAL);
    }
    int points = Integer.parseInt(number);
    if (points > MOST) {
      throw new InvalidInputException(
          "--resolution %d is more than a picture can show".formatted(points),
          "give at most " + MOST);
    }
    if (points > HUGE && !consent) {
      throw new InvalidInputException(
          "--resolution %d means %d points per map, more than %d times those of the paper"
              .formatted(points, points * points, points * points / (255 * 255)),
          "give at most %d, or add --yes if you mean it".formatted(HUGE));
    }
    return new Resolution(points, false);
  }

  /** Points along a curve: the paper has 320. */
  int curve() {
    return full ? CURVE : Math.min(CURVE, 5 * points + 1);
  }

  /** In a manifest. */
  String words() {
    return full ? "the paper's" : points + " points in each direction";
  }
}
