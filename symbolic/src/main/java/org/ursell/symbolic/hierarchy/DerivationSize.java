package org.ursell.symbolic.hierarchy;

import java.util.Map;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.symmetry.Conjugation;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * What a derivation holds, counted as its equations of motion are found: most of it is terms of
 * real polynomials, two objects and their place in a list, and names of variables. All of it is
 * counted with half as much again, since so much garbage is made beside that a fuller heap would be
 * collected without end.
 */
final class DerivationSize {
  /** Of each term of a real polynomial. */
  private static final double TERM = 84;

  /** Of each term before closure. */
  private static final double KEPT = 13;

  /** Of each variable, and of each factor of it. */
  private static final double VARIABLE = 500;

  private static final double FACTOR = 48;

  /** As which real terms one split of a closure is written at most. */
  private static final int MOST_TERMS_OF_A_SPLIT = 4;

  private final Conjugation conjugation;
  private final int factors;
  private final DerivationRoom room;

  private int moments;
  private int longest;
  private long kept;
  private long terms;
  private long variables;

  /**
   * Nothing yet.
   *
   * @param factors how many a moment has at most
   */
  DerivationSize(Conjugation conjugation, int factors, DerivationRoom room) {
    this.conjugation = conjugation;
    this.factors = factors;
    this.room = room;
  }

  /** Counts the equation of a moment. */
  void add(MomentKey moment, Map<MomentKey, Coefficient> derivative) {
    boolean real = conjugation.isReal(moment);
    moments++;
    kept += derivative.size();
    variables += real ? 1 : 2;
    derivative.forEach(
        (other, coefficient) -> {
          longest = Math.max(longest, other.order());
          int parts = coefficient.re().isZero() || coefficient.im().isZero() ? 1 : 2;
          // Both parts of a complex number go into both parts of a complex equation.
          boolean complex = !conjugation.isReal(other);
          terms += real ? (complex ? parts : 1) : (complex ? 2 : 1) * parts;
        });
  }

  /** Counts what the closure adds to it. */
  void add(ClosureCount closure) {
    terms += closure.terms();
    variables += closure.variables();
  }

  /** The number of terms. */
  long terms() {
    return terms;
  }

  /** Whether what was counted fits. */
  boolean fits() {
    return need(terms, variables).fits(room.heap());
  }

  /** Whether it fits whatever the closure of so many moments adds. */
  boolean fitsWithAnyClosure(int cut) {
    double closed = 2.0 * (cut + moments);
    double splits = Math.pow(2.0, Math.max(0, longest - 1));
    return need(terms + MOST_TERMS_OF_A_SPLIT * splits * closed, variables + closed)
        .fits(room.heap());
  }

  /**
   * Refuses what was counted if it does not fit.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if Java was started with too little
   *     memory
   */
  void require(String order) {
    need(terms, variables)
        .require(
            "deriving order %s, with its %d moments and %d terms,".formatted(order, moments, terms),
            "lower the truncation order",
            room.heap());
  }

  private MemoryNeed need(double someTerms, double someVariables) {
    return new MemoryNeed(
        room.beside()
            + someTerms * (TERM + room.perTerm())
            + kept * KEPT
            + someVariables * (VARIABLE + FACTOR * factors));
  }
}
