package org.ursell.runtime.equations;

/**
 * Java was started with too little memory.
 *
 * @param bytes the heap that would do
 * @param less what could be asked for in its stead, such as {@code ask for fewer sites}
 */
@Internal
public record LargerHeap(double bytes, String less) implements Cure {
  private static final long serialVersionUID = 1L;

  /** Some collectors keep a part of what {@code -Xmx} says to themselves. */
  private static final double KEPT = 1.05;

  private static final double MEGABYTE = 1 << 20;
  private static final double GIGABYTE = 1 << 30;

  /** More than the largest machines have, in bytes. */
  private static final double OUT_OF_REACH = 5e13;

  @Override
  public String words() {
    return isOutOfReach()
        ? otherwise()
        : "start Java with a larger heap (" + option() + "), or " + less;
  }

  /** Whether no machine has so much, so that there is no use in asking for it. */
  public boolean isOutOfReach() {
    return bytes > OUT_OF_REACH;
  }

  /** What to do where the heap cannot be had. */
  public String otherwise() {
    return "no machine has so much memory: " + less;
  }

  /** The option of Java that gives such a heap, rounded up. */
  public String option() {
    double needed = KEPT * bytes;
    return needed < GIGABYTE
        ? "-Xmx%dm".formatted((long) Math.ceil(needed / MEGABYTE))
        : "-Xmx%dg".formatted((long) Math.ceil(needed / GIGABYTE));
  }
}
