package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The state within one accepted step of one lane, to the tolerance of the step. The step's own
 * error estimate says nothing of its interior: the polynomial there is of lower order, and where
 * steps have just grown it can be wrong by hundreds of tolerances. So its defect is measured, and
 * where that is too large the step is integrated once more in two halves, each with a polynomial of
 * its own, and so on. The end of the step stays what it was, so that a run ends at the same numbers
 * whether or not anyone looks into its steps.
 */
final class Dop853Output {
  /**
   * The largest defect of a polynomial that is read. The error of one is some eighth of its defect,
   * and at most a fifth in nearly all of thousands of steps of oscillators, linear and not: so this
   * allows four to six times the tolerance. Most steps have a third of this defect; at most a few
   * in a hundred are halved.
   */
  private static final double LARGEST_DEFECT = 32.0;

  /** Each halving makes the error some 256 times smaller. */
  private static final int MOST_HALVINGS = 3;

  /** What a halving leaves of the defect, at most, unless that is noise. */
  private static final double HELPS = 0.25;

  private final int n;
  private final int halvings;
  private final Dop853Lanes bench;
  private final Dop853Interpolant polynomial;
  private final List<Dop853Output> halves = new ArrayList<>();
  private final double[] middle;
  private final double[] slopes;
  private double[] y = new double[0];
  private double[] next = new double[0];
  private boolean halved;

  /** For systems of {@code n} unknowns. */
  Dop853Output(int n) {
    this(n, 0, new Dop853Lanes(n, 1));
  }

  private Dop853Output(int n, int halvings, Dop853Lanes bench) {
    this.n = n;
    this.halvings = halvings;
    this.bench = bench;
    this.polynomial = new Dop853Interpolant(n);
    this.middle = new double[n];
    this.slopes = new double[n];
  }

  /**
   * Turns to a step.
   *
   * @param lanes holds the stages of the step, the derivative at its end included
   * @param lane which of them
   * @param field the right-hand side
   * @param before the state at the start of the step; kept until the next one
   * @param after the state at its end; likewise
   * @param h its length
   * @param tolerances what is allowed for each unknown in the step
   * @param when its beginning
   * @return how many evaluations of the right-hand side that took
   */
  int prepare(
      Dop853Lanes lanes,
      int lane,
      VectorField field,
      double[] before,
      double[] after,
      double h,
      double[] tolerances,
      StepTime when) {
    y = before;
    next = after;
    return prepare(lanes, lane, field, h, tolerances, when, Double.POSITIVE_INFINITY);
  }

  private int prepare(
      Dop853Lanes lanes,
      int lane,
      VectorField field,
      double h,
      double[] tolerances,
      StepTime when,
      double defectOfWhole) {
    polynomial.prepare(lanes, lane, field, y, h, when);
    double defect = polynomial.defect(field, y, next, tolerances, when);
    // One that is not finite calls for shorter steps, too.
    halved =
        !(defect <= LARGEST_DEFECT)
            && halvings < MOST_HALVINGS
            && !(defect > HELPS * defectOfWhole);
    return 4 + (halved ? halve(field, h, tolerances, when, defect) : 0);
  }

  /** Both halves, of which the second is bent to end where the step did. */
  private int halve(
      VectorField field, double h, double[] tolerances, StepTime when, double defect) {
    while (halves.size() < 2) {
      halves.add(new Dop853Output(n, halvings + 1, bench));
    }
    double half = 0.5 * h;
    Dop853Output first = halves.get(0);
    Dop853Output second = halves.get(1);
    StepTime later = when.later(half);
    bench.setTime(0, when.from(), when.time());
    bench.fill(0, field, 0.0, tolerances, y, polynomial.firstSlopes());
    bench.setStep(0, half);
    bench.attempt();
    bench.readNext(0, middle);
    later.turn(field, 0.0);
    field.derivative(middle, slopes);
    bench.complete(0, slopes);
    first.y = y;
    first.next = middle;
    int evaluations = 12 + first.prepare(bench, 0, field, half, tolerances, when, defect);
    bench.setTime(0, later.from(), later.time());
    bench.fill(0, field, 0.0, tolerances, middle, slopes);
    bench.setStep(0, half);
    bench.attempt();
    bench.complete(0, polynomial.lastSlopes());
    second.y = middle;
    second.next = next;
    return evaluations + 11 + second.prepare(bench, 0, field, half, tolerances, later, defect);
  }

  /** Where the polynomials end, as fractions of the step, ascending up to 1. */
  double[] ends() {
    if (!halved) {
      return new double[] {1.0};
    }
    double[] first = halves.get(0).ends();
    double[] second = halves.get(1).ends();
    double[] ends = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, ends, first.length, second.length);
    for (int k = 0; k < ends.length; k++) {
      ends[k] = 0.5 * (k < first.length ? ends[k] : 1.0 + ends[k]);
    }
    return ends;
  }

  /**
   * The state within the step.
   *
   * @param s the time since the start of the step, as a fraction of its length
   * @param state receives the result
   */
  void evaluate(double s, double[] state) {
    if (!halved) {
      polynomial.evaluate(s, y, next, state);
    } else if (s < 0.5) {
      halves.get(0).evaluate(2.0 * s, state);
    } else {
      halves.get(1).evaluate(2.0 * s - 1.0, state);
    }
  }

  /** The same for some of the unknowns only. */
  void evaluate(double s, int[] unknowns, double[] state) {
    if (!halved) {
      polynomial.evaluate(s, y, next, unknowns, state);
    } else if (s < 0.5) {
      halves.get(0).evaluate(2.0 * s, unknowns, state);
    } else {
      halves.get(1).evaluate(2.0 * s - 1.0, unknowns, state);
    }
  }
}
