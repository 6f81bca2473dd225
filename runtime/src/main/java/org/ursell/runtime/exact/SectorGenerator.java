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

  /** The real part of the mean of its eigenvalues, or near it: the mean of its diagonal. */
  double centre();

  /** How often the generator has been applied so far. */
  long applications();

  /**
   * y = L x + kept y.
   *
   * @param x the vector; read only
   * @param y receives the image; must not be {@code x}
   * @param kept how much stays of what is in {@code y}; nothing of it is read where it is 0
   * @param afterwards is handed each block of rows as soon as it is in {@code y}
   */
  void apply(double[] x, double[] y, double kept, RowBlocks.RowTask afterwards);

  /** y = L x. */
  default void apply(double[] x, double[] y) {
    apply(x, y, 0.0, (block, low, high) -> {});
  }
}
