package org.ursell.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.Forecast;

/** How much memory an exact solution may take. */
public final class ExactMemory {
  private ExactMemory() {}

  /**
   * Reads {@code 4G}, {@code 500M} or a number of bytes; nine tenths of Java's heap if nothing was
   * typed.
   */
  public static long read(Optional<String> typed) {
    if (typed.isEmpty()) {
      return ExactOptions.defaults().maxMemoryBytes();
    }
    String text = typed.get().strip().toUpperCase(Locale.ROOT).replaceFirst("I?B$", "");
    if (!text.matches("\\d{1,12}(\\.\\d{1,6})?[KMGT]?") || !text.matches(".*[1-9].*")) {
      throw new InvalidInputException(
          "--max-memory is '%s', not an amount of memory".formatted(typed.get()),
          "write it like --max-memory 4G or 500M");
    }
    int unit = "KMGT".indexOf(text.charAt(text.length() - 1));
    double number = Double.parseDouble(unit < 0 ? text : text.substring(0, text.length() - 1));
    return Math.max(1L, (long) (number * Math.pow(1000.0, unit + 1)));
  }

  /**
   * Refuses what needs more.
   *
   * @throws InvalidInputException if the forecast exceeds the limit or what Java was started with
   */
  public static void require(Forecast forecast, long limit) {
    if (forecast.bytes() > limit) {
      throw new InvalidInputException(
          "the exact solution %s, more than the limit of %s"
              .formatted(forecast.words(), gigabytes(limit)),
          "raise it with --max-memory %.0fG if the machine has that much, or ask for fewer sites"
              .formatted(Math.ceil(1.1e-9 * forecast.bytes())));
    }
    double heap = Runtime.getRuntime().maxMemory();
    if (forecast.bytes() > heap) {
      throw new InvalidInputException(
          "the exact solution %s, but Java was started with %s"
              .formatted(forecast.words(), gigabytes(heap)),
          "give it more, as in URSELL_JAVA_OPTS=-Xmx%.0fg, or ask for fewer sites"
              .formatted(Math.ceil(1.15 * forecast.bytes() / (1 << 30))));
    }
  }

  private static String gigabytes(double bytes) {
    return bytes >= 1e8 ? "%.1f GB".formatted(bytes / 1e9) : "%.3g MB".formatted(bytes / 1e6);
  }
}
