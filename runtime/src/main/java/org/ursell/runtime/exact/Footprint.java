package org.ursell.runtime.exact;

import java.util.Locale;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MemoryNeed;

/**
 * What a computation will need, known before it starts.
 *
 * @param sites the number of sites of all species
 * @param dimension complex unknowns of the largest sector
 * @param bytes memory held at once
 * @param updates complex multiplications in one application of the generator
 */
public record Footprint(int sites, long dimension, double bytes, double updates) {
  private static final double COMPLEX_BYTES = 16.0;
  private static final double FEW = 1e5;

  /**
   * That of a search for the slowest mode in the same sector, which holds more vectors than what
   * follows a state.
   */
  @Internal
  public Footprint ofSlowestMode() {
    double more = SlowestModeFinder.VECTORS - FaberPropagator.VECTORS;
    return new Footprint(sites, dimension, bytes + COMPLEX_BYTES * more * dimension, updates);
  }

  /** That of the same which holds something more. */
  Footprint with(double moreBytes) {
    return new Footprint(sites, dimension, bytes + moreBytes, updates);
  }

  /**
   * That of a system that turned out to have more unknowns, since modes were cut higher than at
   * first; the same if it has no more.
   */
  @Internal
  public Footprint withUnknowns(long unknowns) {
    double factor = (double) unknowns / Math.max(1, dimension);
    return factor > 1.0 ? new Footprint(sites, unknowns, factor * bytes, factor * updates) : this;
  }

  /** The footprint in words. */
  public String words() {
    return "needs " + size(bytes) + " for N = " + sites + " (" + dimension + " unknowns)";
  }

  /**
   * Refuses what would not fit.
   *
   * @throws InvalidInputException if the footprint exceeds the limit, or needs a larger heap than
   *     that of this process
   */
  public void require(long maxMemoryBytes) {
    require(maxMemoryBytes, Runtime.getRuntime().maxMemory());
  }

  /** Refuses the same in a process with a heap of so many bytes. */
  void require(long maxMemoryBytes, double heap) {
    // A limit that is no more than what the heap holds is nobody's wish: raising it would not help.
    boolean limited = maxMemoryBytes < Math.floor(MemoryNeed.SHARE * heap);
    if (limited && bytes > maxMemoryBytes) {
      throw new InvalidInputException(
          "the exact solution " + words() + ", more than the limit of " + limit(maxMemoryBytes),
          new HigherLimit((long) Math.ceil(1.1e-9 * bytes)));
    }
    new MemoryNeed(bytes)
        .require(
            "the exact solution for N = %d (%d unknowns)".formatted(sites, dimension),
            "ask for fewer sites",
            heap);
  }

  /** Whether it is within the limit, and fits into the heap of this process beside the program. */
  @Internal
  public boolean fits(long maxMemoryBytes) {
    return fits(maxMemoryBytes, Runtime.getRuntime().maxMemory());
  }

  /** The same in a process with a heap of so many bytes. */
  boolean fits(long maxMemoryBytes, double heap) {
    return bytes <= maxMemoryBytes && new MemoryNeed(bytes).fits(heap);
  }

  /** A limit may be far below what anything needs. */
  private static String limit(double bytes) {
    return bytes >= 1e8 ? size(bytes) : String.format(Locale.ROOT, "%.3g MB", bytes / 1e6);
  }

  private static String size(double bytes) {
    if (bytes < FEW) {
      return String.format(Locale.ROOT, "%.2g MB", bytes / 1e6);
    }
    return bytes >= 1e8
        ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
