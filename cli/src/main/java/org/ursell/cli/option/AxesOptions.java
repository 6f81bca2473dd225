package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.cli.plot.AxesChoice;
import org.ursell.cli.plot.AxesChoice.Limits;
import org.ursell.cli.plot.AxesChoice.Spread;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How the axes of pictures are spread, and where they end. */
public final class AxesOptions {
  private static final List<String> KINDS = List.of("linear", "log", "log-x", "log-y");

  @Option(
      names = "--axes",
      paramLabel = "KIND",
      converter = Kinds.class,
      description =
          "spread of a picture's axes: linear, log (both), log-x or log-y (one, the other linear);"
              + " default: as suits the picture. Maps are spread as their grid is")
  private Optional<Spreads> spreads = Optional.empty();

  @Option(
      names = "--x-limits",
      paramLabel = "FROM:TO",
      converter = AcrossReader.class,
      description = "ends of the horizontal axis of pictures, such as 0:40")
  private Optional<Limits> across = Optional.empty();

  @Option(
      names = "--y-limits",
      paramLabel = "FROM:TO",
      converter = UpReader.class,
      description = "ends of the vertical axis")
  private Optional<Limits> up = Optional.empty();

  /** How both axes are spread. */
  record Spreads(Spread x, Spread y) {}

  private static final class Kinds implements ITypeConverter<Spreads> {
    @Override
    public Spreads convert(String text) {
      String kind = text.strip().toLowerCase(Locale.ROOT);
      if (!KINDS.contains(kind)) {
        throw new InvalidInputException(
            "--axes: there is no kind '%s' of axes".formatted(text.strip()),
            Suggestions.remedy(kind, KINDS));
      }
      boolean x = kind.equals("log") || kind.equals("log-x");
      boolean y = kind.equals("log") || kind.equals("log-y");
      return new Spreads(
          x ? Spread.LOGARITHMIC : Spread.LINEAR, y ? Spread.LOGARITHMIC : Spread.LINEAR);
    }
  }

  private static final class AcrossReader implements ITypeConverter<Limits> {
    @Override
    public Limits convert(String text) {
      return limits("--x-limits", text);
    }
  }

  private static final class UpReader implements ITypeConverter<Limits> {
    @Override
    public Limits convert(String text) {
      return limits("--y-limits", text);
    }
  }

  private static Limits limits(String option, String text) {
    String[] ends = text.split(":", -1);
    if (ends.length != 2) {
      throw new InvalidInputException(
          "%s '%s' are not two numbers".formatted(option, text),
          "write them like %s 0:40".formatted(option));
    }
    double low = NumberReader.real(option, ends[0].strip());
    double high = NumberReader.real(option, ends[1].strip());
    // An axis counts in doubles, which must tell its marks apart.
    boolean apart = high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high));
    if (!apart || high - low < Float.MIN_NORMAL || Double.isInfinite(high - low)) {
      throw new InvalidInputException(
          "%s '%s' leave no axis between them".formatted(option, text),
          low > high
              ? "the lower end comes first: %s %s:%s".formatted(option, ends[1], ends[0])
              : "give two numbers that are further apart, the lower one first");
    }
    return new Limits(low, high);
  }

  /**
   * The axes that were asked for.
   *
   * @throws InvalidInputException if a logarithmic axis is to begin at 0 or below
   */
  public AxesChoice choice() {
    requireAbove("--x-limits", spreads.map(Spreads::x), across);
    requireAbove("--y-limits", spreads.map(Spreads::y), up);
    return new AxesChoice(spreads.map(Spreads::x), spreads.map(Spreads::y), across, up);
  }

  private static void requireAbove(
      String option, Optional<Spread> spread, Optional<Limits> limits) {
    if (spread.filter(Spread.LOGARITHMIC::equals).isPresent()
        && limits.filter(ends -> ends.low() <= 0).isPresent()) {
      throw new InvalidInputException(
          "%s begin at %s, which has no place on a logarithmic axis"
              .formatted(option, Numerals.number(limits.orElseThrow().low())),
          "begin above 0, or make that axis linear with --axes");
    }
  }

  /** The option that was typed, if one was. */
  Optional<String> given() {
    return spreads.isPresent()
        ? Optional.of("--axes")
        : across.isPresent()
            ? Optional.of("--x-limits")
            : up.isPresent() ? Optional.of("--y-limits") : Optional.empty();
  }
}
