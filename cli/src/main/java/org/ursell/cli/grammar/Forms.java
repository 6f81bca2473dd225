package org.ursell.cli.grammar;

import java.util.Set;
import org.ursell.runtime.grid.SweepPlan;

/**
 * Which forms the values behind an option may have. That is all in which options differ: there is
 * one {@link ValueReader}.
 *
 * @param option its name, for messages
 * @param allowed the forms
 * @param most how many values there may be in all
 */
public record Forms(String option, Set<Form> allowed, int most) {
  private static final int MOST_LISTED = 10_000;

  /** Values of {@code --set} where every combination is a point. */
  public static final Forms POINTS =
      new Forms("--set", Set.of(Form.LIST, Form.FORMULA, Form.STEPS, Form.SPACED), MOST_LISTED);

  /**
   * The value of {@code --set} in a sweep, in which only grids and sizes vary. Several are read, so
   * that the refusal can say where they belong.
   */
  public static final Forms FIXED =
      new Forms(
          "--set",
          Set.of(Form.LIST, Form.FORMULA, Form.LIMIT, Form.STEPS, Form.SPACED),
          SweepPlan.MOST_POINTS);

  /** Values of {@code --grid}. */
  public static final Forms GRID =
      new Forms(
          "--grid", Set.of(Form.LIST, Form.LIMIT, Form.STEPS, Form.SPACED), SweepPlan.MOST_POINTS);

  /** Values of {@code --sizes} where all are finite. */
  public static final Forms SIZES =
      new Forms("--sizes", Set.of(Form.LIST, Form.STEPS), SweepPlan.MOST_POINTS);

  /** Values of {@code --sizes} where the limit of infinitely many may be among them. */
  public static final Forms SIZES_AND_LIMIT =
      new Forms("--sizes", Set.of(Form.LIST, Form.LIMIT, Form.STEPS), SweepPlan.MOST_POINTS);

  /** Whether a value may be written so. */
  public boolean allow(Form form) {
    return allowed.contains(form);
  }

  // Written out, as Java makes these when they are first used, which takes longer than a short
  // command should.

  @Override
  public boolean equals(Object other) {
    return other instanceof Forms it
        && option.equals(it.option)
        && allowed.equals(it.allowed)
        && most == it.most;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * option.hashCode() + allowed.hashCode()) + most;
  }
}
