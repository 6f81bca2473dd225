package org.ursell.cli.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.cli.grammar.Values.Spaced;
import org.ursell.cli.grammar.Values.Steps;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.GridMemory;

/** Reads one range: {@code 2..24}, {@code 10..50..10}, {@code 0:2:255}, {@code log:0.1:10:255}. */
final class RangeReader {
  private static final Pattern STEPS =
      Pattern.compile("(-?\\d{1,18})\\s*\\.\\.\\s*(-?\\d{1,18})(?:\\s*\\.\\.\\s*(\\d{1,18}))?");
  private static final int MOST_STEPS = 10_000;

  private final Forms forms;
  private final Setting setting;

  RangeReader(Forms forms, Setting setting) {
    this.forms = forms;
    this.setting = setting;
  }

  /**
   * Whole numbers by equal steps.
   *
   * @throws InvalidInputException for a range that is empty, too long or not of whole numbers
   */
  Steps steps(String range) {
    String where = setting.place();
    Matcher match = STEPS.matcher(range);
    if (!match.matches()) {
      throw new InvalidInputException(
          "%s: '%s' is not a range of whole numbers".formatted(where, range),
          "write it like 2..24, or 10..50..10 for every tenth"
              + (forms.allow(Form.SPACED)
                  ? "; other values are written 0:2:9, from, to and how many"
                  : ""));
    }
    long from = Long.parseLong(match.group(1));
    long to = Long.parseLong(match.group(2));
    long step = match.group(3) == null ? 1 : Long.parseLong(match.group(3));
    if (to < from || step < 1) {
      throw new InvalidInputException(
          "%s: the range '%s' holds no number".formatted(where, range),
          "write the smaller number first and a step from 1 up, as in 2..24 or 10..50..10");
    }
    if ((to - from) / step >= MOST_STEPS) {
      throw new InvalidInputException(
          "%s: the range '%s' holds more than %s numbers".formatted(where, range, MOST_STEPS),
          "give a larger step, as in %s..%s..%s".formatted(from, to, 1 + (to - from) / 10));
    }
    return new Steps(from, to, step);
  }

  /**
   * A number of values between two ends.
   *
   * @throws InvalidInputException for a range without number, that falls, or that has one value
   */
  Spaced spaced(String range) {
    String where = setting.quoted(range);
    String[] words = range.split(":", -1);
    boolean logarithmic = words[0].strip().equals("log");
    int first = logarithmic ? 1 : 0;
    if (words.length != first + 3) {
      throw new InvalidInputException(
          where + " does not say from, to and number of points",
          "write it like %1$s V=0:2:255, %1$s gamma_plus=log:0.01:100:255 or %1$s K=-1,0,1"
              .formatted(setting.option()));
    }
    double from = NumberReader.real(setting.told(), words[first].strip());
    double to = NumberReader.real(setting.told(), words[first + 1].strip());
    int count = count(range, words[first + 2].strip());
    GridMemory.require(where, count);
    if (logarithmic && !(from > 0 && to > 0)) {
      throw new InvalidInputException(
          where + ": a logarithmic grid reaches only positive values",
          "begin above 0, as in %s=log:0.01:100:%s, or leave out log:"
              .formatted(setting.name(), Math.max(2, count)));
    }
    if (count > 1 && from == to) {
      throw new InvalidInputException(
          "%s is the same value %s times".formatted(where, count),
          "give different ends, or " + setting.single(from));
    }
    if (from > to) {
      throw new InvalidInputException(
          "%s falls from %s to %s".formatted(where, Numerals.number(from), Numerals.number(to)),
          "give the smaller end first: %s=%s%s:%s:%s"
              .formatted(
                  setting.name(),
                  logarithmic ? "log:" : "",
                  Numerals.number(to),
                  Numerals.number(from),
                  count));
    }
    if (count == 1 && from != to) {
      throw new InvalidInputException(
          where + " is one point with two ends",
          "give at least 2 points, or " + setting.single(from));
    }
    Spaced spaced = new Spaced(setting.name(), from, to, count, logarithmic);
    try {
      spaced.axis();
    } catch (InvalidInputException repeated) {
      // All else that an axis refuses is refused above, in the words of the option.
      throw new InvalidInputException(
          "%s: floating point has fewer than %s numbers between these ends".formatted(where, count),
          "give fewer points, or ends further apart");
    }
    return spaced;
  }

  private int count(String range, String word) {
    if (!word.matches("0*[1-9]\\d*")) {
      throw new InvalidInputException(
          "%s: '%s' is not a number of points".formatted(setting.quoted(range), word),
          "give a whole number from 1 up: from:to:number");
    }
    long count = word.length() > 18 ? Long.MAX_VALUE : Long.parseLong(word);
    if (count > forms.most()) {
      throw tooMany(range);
    }
    return (int) count;
  }

  /** For more values than the option takes. */
  InvalidInputException tooMany(String text) {
    return new InvalidInputException(
        "%s has more than %s points".formatted(setting.quoted(text), forms.most()),
        forms.equals(Forms.GRID)
            ? "give fewer points, or cut it into several sweeps"
            : "give fewer of them");
  }
}
