package org.ursell.runtime.exact;

/**
 * The generator of a Lindblad equation restricted to one charge sector. Vectors hold real and
 * imaginary parts alternating, 2 * {@link #dimension()} numbers.
 */
interface SectorGenerator {
  /** The number of complex unknowns. */
  int dimension();

  /** The crew that shares the rows. */
  RowBlocks blocks();

  /** How often the generator has been applied so far. */
  long applications();

  /**
   * y = L x.
   *
   * @param x the vector; read only
   * @param y receives the image; must not be {@code x}
   * @param afterwards is handed each block of rows as soon as it is in {@code y}
   */
  void apply(double[] x, double[] y, RowBlocks.RowTask afterwards);

  /** y = L x. */
  default void apply(double[] x, double[] y) {
    apply(x, y, (block, low, high) -> {});
  }
}
