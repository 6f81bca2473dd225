package org.ursell.symbolic.hierarchy;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MemoryNeed;

/**
 * In how much memory equations are derived, and what is made of them while they are held.
 *
 * @param heap of this process, in bytes
 * @param beside what is held besides, in bytes
 * @param perTerm the same for each term of the equations and of their closure
 */
@Internal
public record DerivationRoom(double heap, double beside, double perTerm) {
  /** The heap of this process, for equations that are read as they are. */
  public static final DerivationRoom OWN = beside(0.0, 0.0);

  /** A table while it grows. */
  private static final double TABLE = 60;

  /** The text of a class. */
  private static final double SOURCE = 240;

  /** The compiler of Java, and what it makes of each term. */
  private static final double COMPILER = 20e6;

  private static final double COMPILED = 1150;

  /** The heap of this process, for equations of which a table is made. */
  public static DerivationRoom forTable() {
    return beside(0.0, TABLE);
  }

  /** The heap of this process, for equations that are written as a class. */
  public static DerivationRoom forSource() {
    return beside(0.0, SOURCE);
  }

  /** The heap of this process, for equations that are written as a class, which is compiled. */
  public static DerivationRoom forClass() {
    return beside(COMPILER, COMPILED);
  }

  /** Whether the class of so many terms can be compiled in a heap. */
  public static boolean isForClass(int terms, double heap) {
    return new MemoryNeed(COMPILER + COMPILED * terms).fits(heap);
  }

  private static DerivationRoom beside(double bytes, double perTerm) {
    return new DerivationRoom(Runtime.getRuntime().maxMemory(), bytes, perTerm);
  }
}
