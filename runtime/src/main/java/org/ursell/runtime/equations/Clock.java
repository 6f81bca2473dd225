package org.ursell.runtime.equations;

/**
 * What keeps an array of coefficients up to date in a run whose coefficients change in time. It
 * rewrites those that do and no others. One belongs to one run.
 */
public interface Clock {
  /** The clock of equations that do not change in time. */
  Clock STOPPED =
      new Clock() {
        @Override
        public void enter(double from) {}

        @Override
        public void set(double t, double[] c) {}
      };

  /**
   * Enters the stretch between two instants of {@link Schedule#next} that begins at a given one:
   * until the next call, coefficients at its ends are limits from inside it.
   */
  void enter(double from);

  /**
   * Brings coefficients up to date.
   *
   * @param t the time, within the stretch that was entered or at one of its ends
   * @param c the array from {@link MomentEquations#coefficients}
   * @throws BrokenRuleException if a rate is negative then, or a coefficient not a finite number
   */
  void set(double t, double[] c);

  /**
   * Asked where a run does not come on: refuses coefficients that have lost digits in doubles, so
   * that no step is short enough for them.
   *
   * @param t the time that was set last
   * @param c the array as it was left then
   * @throws BrokenRuleException if one of them has
   */
  @Internal
  default void requireDigits(double t, double[] c) {}
}
