package org.ursell.cli.study;

import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.Footprint;

/** Whether there is enough memory for an exact solution. */
public final class ExactMemory {
  private ExactMemory() {}

  /**
   * Refuses what needs more.
   *
   * @throws InvalidInputException if the footprint exceeds the limit or what Java was started with
   */
  public static void require(Footprint footprint, long limit) {
    if (footprint.bytes() > limit) {
      throw new InvalidInputException(
          "the exact solution %s, more than the limit of %s"
              .formatted(footprint.words(), gigabytes(limit)),
          "raise it with --max-memory %.0fG if the machine has that much, or ask for fewer sites"
              .formatted(Math.ceil(1.1e-9 * footprint.bytes())));
    }
    double heap = Runtime.getRuntime().maxMemory();
    if (footprint.bytes() > heap) {
      throw new InvalidInputException(
          "the exact solution %s, but Java was started with %s"
              .formatted(footprint.words(), gigabytes(heap)),
          "give it more, as in URSELL_JAVA_OPTS=-Xmx%.0fg, or ask for fewer sites"
              .formatted(Math.ceil(1.15 * footprint.bytes() / (1 << 30))));
    }
  }

  private static String gigabytes(double bytes) {
    return bytes >= 1e8 ? "%.1f GB".formatted(bytes / 1e9) : "%.3g MB".formatted(bytes / 1e6);
  }
}
