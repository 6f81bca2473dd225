package org.ursell.runtime.equations;

import java.util.Locale;

/**
 * Memory that some work is foretold to hold at once, and the heap with which Java must have been
 * started for it.
 *
 * <p>Measured as the smallest {@code -Xmx} at which a command ends well: 294 MB for an exact
 * solution that holds 261 MB, 655 MB for one that holds 590 MB, and 22 MB for one that holds next
 * to nothing, with the serial collector; the one that works in regions needs no more than 3 % above
 * that.
 *
 * @param bytes held at once
 */
@Internal
public record MemoryNeed(double bytes) {
  /** The part of a heap that can be filled; collectors of garbage need the rest. */
  public static final double SHARE = 0.9;

  /** Of amounts that differ so late, one cannot be too small. */
  private static final int MOST_DIGITS = 6;

  /** What the program holds beside its work. */
  private static final double PROGRAM = 2e7;

  /** The heap that the work needs, in bytes. */
  public double heap() {
    return Math.max(bytes / SHARE, bytes + PROGRAM);
  }

  /** Whether the heap of this process will do. */
  public boolean fits() {
    return fits(Runtime.getRuntime().maxMemory());
  }

  /** Whether a heap of so many bytes will do. */
  public boolean fits(double available) {
    return heap() <= available;
  }

  /**
   * Refuses what would not fit.
   *
   * @param what needs it, for the message
   * @param less what could be asked for in its stead, such as {@code ask for fewer sites}
   * @throws InvalidInputException if Java was started with too little memory
   */
  public void require(String what, String less) {
    require(what, less, Runtime.getRuntime().maxMemory());
  }

  /** The same in a process with a heap of so many bytes. */
  public void require(String what, String less, double available) {
    if (!fits(available)) {
      int digits = 0;
      while (digits < MOST_DIGITS && told(heap(), digits).equals(told(available, digits))) {
        digits++;
      }
      throw new InvalidInputException(
          "%s needs a heap of %s, but Java was started with %s"
              .formatted(what, told(heap(), digits), told(available, digits)),
          new LargerHeap(heap(), less));
    }
  }

  /** An amount of memory in words, such as {@code 290 MB} or {@code 2.4 GB}. */
  public static String words(double bytes) {
    return told(bytes, 0);
  }

  /** The same with more digits, where another amount would look the same. */
  private static String told(double bytes, int more) {
    if (bytes >= 1e16) {
      return String.format(Locale.ROOT, "%.1e TB", bytes / 1e12);
    }
    return bytes >= 1e12
        ? String.format(Locale.ROOT, "%.1f TB", bytes / 1e12)
        : bytes >= 1e9
            ? String.format(Locale.ROOT, "%." + (1 + more) + "f GB", bytes / 1e9)
            : String.format(Locale.ROOT, "%." + more + "f MB", bytes / 1e6);
  }
}
