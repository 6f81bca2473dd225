package org.ursell.runtime.integrate;

import org.ursell.runtime.linear.ShiftedFactors;

/**
 * Measures whether the steps of the explicit method are held short by its stability and not by the
 * tolerance, and judges whether the stiff method would pay. Costs no evaluation: the last stage of
 * a step and the step's end are two states a small way apart, which after some steps differ by what
 * is damped fastest; so the slopes there tell its rate (Hairer and Wanner, "Solving Ordinary
 * Differential Equations II", 1996, section IV.2).
 */
final class StiffnessGauge {
  /**
   * From this product of step and rate on, a step is held short. Measured were 6.4 where real rates
   * hold it, 3.5 and more where complex ones do, and 0.5 to 1 where the tolerance does, of nine
   * digits.
   */
  private static final double HELD = 3.25;

  /** So many steps are to be held short before it counts. */
  private static final int ENOUGH = 15;

  /** By how much longer to wait after a try that did not pay. */
  private static final int AFTER_A_TRY = 4;

  /** So many in turn that are not show that they were held for other reasons. */
  private static final int FORGET = 6;

  /**
   * Fewer steps than this to the end are not worth another method: a tenth of a second for a small
   * system. Runs to states at rest, on which any explicit method is held short, stay below it
   * unless the rates of the model are far apart.
   */
  private static final double MANY_STEPS = 10_000.0;

  /** Of large systems fewer: so many, times the unknowns, take about a second. */
  private static final double MANY_UNKNOWNS = 1e7;

  /** How many steps the stiff method is likely to take, and what it does in each. */
  private static final double STIFF_STEPS = 60.0;

  private static final double EVALUATIONS = 3.0 * RadauTableau.STAGES;

  /** A complex multiplication and addition, beside a real one, found through indices. */
  private static final double COMPLEX = 4.0;

  private static final double EXPLICIT_EVALUATIONS = 12.0;

  /** Of the factorisations foretold, this part is made: many steps keep their length. */
  private static final double FACTORED = 0.25;

  /** A step of the stiff method is to be worth no fewer explicit ones than this. */
  private static final double LEAST_WORTH = 3.0;

  private long enough = ENOUGH;
  private int held;
  private int free;

  /**
   * Takes note of an accepted step.
   *
   * @param product of its length and the rate
   * @return whether enough steps have been held short
   */
  boolean isHeld(double product) {
    if (product > HELD) {
      held++;
      free = 0;
    } else if (++free == FORGET) {
      held = 0;
    }
    return held >= enough;
  }

  /** Waits longer before the next try, after one that did not pay. */
  void waitLonger() {
    enough *= AFTER_A_TRY;
    held = 0;
    free = 0;
  }

  /**
   * Whether there is long to go at this pace.
   *
   * @param unknowns how many there are
   * @param h the length of a step
   * @param left the time that is left
   */
  static boolean isLong(int unknowns, double h, double left) {
    return left > Math.min(MANY_STEPS, MANY_UNKNOWNS / unknowns) * h;
  }

  /**
   * Whether the stiff method would come to the end sooner, by the operations of both.
   *
   * @param entries of the Jacobian, of which an evaluation of the right-hand side takes as many
   *     operations
   */
  static boolean pays(double h, double left, long entries, ShiftedFactors factors) {
    return left / h > STIFF_STEPS * price(entries, factors, 1.0);
  }

  /** How many explicit steps a step of the stiff method must be worth. */
  static double worth(long entries, ShiftedFactors factors) {
    return Math.max(LEAST_WORTH, price(entries, factors, FACTORED));
  }

  /** How many explicit steps cost as much as one of the stiff method. */
  private static double price(long entries, ShiftedFactors factors, double factored) {
    double systems = RadauTableau.SYSTEMS * COMPLEX * factors.work();
    return (EVALUATIONS * entries + factored * systems) / (EXPLICIT_EVALUATIONS * entries);
  }
}
