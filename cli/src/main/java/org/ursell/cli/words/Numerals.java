package org.ursell.cli.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.observable.ObservableReading;

/** Numbers and names as people read them. */
public final class Numerals {
  private Numerals() {}

  /** A number without needless digits: 1, 0.75, inf. */
  public static String number(double value) {
    return NumberWords.of(value);
  }

  /** How many there are of what has a regular plural: 1 point, 2 points. */
  public static String counted(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** A time in words, rounded as a guess deserves: {@code 40 s}, {@code 12 min}, {@code 2.3 h}. */
  public static String duration(double seconds) {
    if (seconds < 90) {
      return "%.0f s".formatted(Math.max(1, seconds));
    }
    return seconds < 5400
        ? "%.0f min".formatted(seconds / 60)
        : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  /** A number to some significant digits, for tables: 5.9050, 138.46. */
  public static String digits(double value, int significant) {
    if (value == 0 || !Double.isFinite(value)) {
      return number(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(significant));
    int decimals = significant - rounded.precision() + rounded.scale();
    if (decimals > 12 || decimals < -6) {
      return String.format(Locale.ROOT, "%." + (significant - 1) + "e", value);
    }
    return rounded.setScale(Math.max(0, decimals), java.math.RoundingMode.HALF_UP).toPlainString();
  }

  /** The same, with a power of ten where {@link #digits} would fill places with zeros. */
  public static String onlyDigits(double value, int significant) {
    boolean filled = Math.abs(value) >= Math.pow(10, significant) && Double.isFinite(value);
    return filled
        ? String.format(Locale.ROOT, "%." + (significant - 1) + "e", value)
        : digits(value, significant);
  }

  /** A unit such as {@code gamma_minus} with its Greek letter and index: {@code γ₋}. */
  public static String symbol(String name) {
    return switch (name) {
      case "gamma_minus" -> "γ₋";
      case "gamma_plus" -> "γ₊";
      default -> Names.isPlain(name) ? name : lettered(name);
    };
  }

  /** Indices lowered by marks, since few fonts have small letters: {@code ω_{0}}. */
  private static String lettered(String name) {
    StringBuilder large = new StringBuilder();
    StringBuilder index = new StringBuilder();
    StringBuilder raised = new StringBuilder();
    boolean behind = false;
    for (char c : name.toCharArray()) {
      behind |= c == '_';
      Names.raised(c).ifPresent(raised::append);
      if (Names.lowered(c).isPresent() || behind && c != '_') {
        index.append(Names.lowered(c).orElse(c));
      } else if (Names.raised(c).isEmpty() && c != '_') {
        large.append(c);
      }
    }
    return (large.length() == 1 ? "*" + large + "*" : large)
        + (index.length() == 0 ? "" : "_{" + index + "}")
        + (raised.length() == 0 ? "" : "^{" + raised + "}");
  }

  /** A parameter's name in a legend, in italics if it is a single letter. */
  public static String legend(String name) {
    return name.length() == 1 ? "*" + name + "*" : symbol(name);
  }

  /** The unit of time in the label of an axis; empty where no rate is the unit. */
  public static String timeUnit(String rateUnit) {
    return rateUnit.isEmpty() ? "" : "1/" + symbol(rateUnit);
  }

  /** The unit of time in a sentence. */
  public static String timesIn(String rateUnit) {
    return rateUnit.isEmpty()
        ? "times in inverse units of the rates"
        : "times in units of 1/" + rateUnit;
  }

  /** What is read of an observable, in plain words: {@code |<S+>|} or {@code <photons>}. */
  public static String reading(ObservableDescriptor observable) {
    String expectation = observable.label();
    return observable.isHermitian() ? expectation : "|" + expectation + "|";
  }

  /** The same of a part of it: {@code Re <S+>}. */
  public static String reading(ObservableReading reading) {
    String whole = reading(reading.observable());
    return reading.equals(ObservableReading.of(reading.observable()))
        ? whole
        : part(reading) + " " + reading.observable().label();
  }

  /** The same for an axis: {@code amplitude |⟨S⁺⟩|} or {@code Re ⟨S⁺⟩}. */
  public static String axis(ObservableReading reading) {
    String name = reading.observable().name();
    String expectation =
        reading.observable().label().equals(name)
            ? name.replace('<', '⟨').replace('>', '⟩')
            : expectation(name);
    return reading.observable().isHermitian()
        ? expectation
        : reading.part() == ObservableReading.Part.ABS
            ? "amplitude |" + expectation + "|"
            : part(reading) + " " + expectation;
  }

  private static String part(ObservableReading reading) {
    return reading.part() == ObservableReading.Part.IM ? "Im" : "Re";
  }

  /** The expectation of an observable such as {@code S+} or {@code S+_A}, for an axis. */
  public static String expectation(String observable) {
    if (!Names.isPlain(observable) && observable.matches(Names.NAME)) {
      return "⟨" + lettered(observable) + "⟩";
    }
    if (!observable.matches("[A-Z][a-z]?[+-]?(_.*)?")) {
      return "⟨" + observable + "⟩";
    }
    String[] parts = observable.split("_", 2);
    String letters = parts[0].replaceAll("[+-]$", "");
    String raised = parts[0].endsWith("+") ? "⁺" : parts[0].endsWith("-") ? "⁻" : "";
    String group = parts.length > 1 ? "(" + parts[1] + ")" : "";
    return "⟨*" + letters + "*" + raised + group + "⟩";
  }
}
