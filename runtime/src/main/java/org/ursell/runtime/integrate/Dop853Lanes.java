package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.Dop853Stages.*;
import static org.ursell.runtime.integrate.Dop853Tableau.*;

import java.util.Arrays;
import java.util.Optional;
import org.ursell.runtime.equations.LaneForm;
import org.ursell.runtime.equations.LaneRows;
import org.ursell.runtime.equations.LaneShare;

/**
 * The stages of one Dormand-Prince step for many runs at once, each in a lane with its own
 * right-hand side, step and tolerance, over arrays that are allocated once. They are structures of
 * arrays: unknown m of a lane stands at {@code m * lanes + lane}. No lane's numbers ever enter
 * another's.
 */
final class Dop853Lanes {
  /** With fewer lanes than this, loops over lanes are too short to pay. */
  private static final int FEWEST_TOGETHER = 8;

  /** So many lanes are evaluated together in the time of one alone, or more. */
  private static final int GAIN = 2;

  private final int n;
  private final int lanes;
  private final int size;
  private final VectorField[] fields;
  private final boolean[] active;
  private final boolean[] driven;

  /** Lanes whose right-hand sides are evaluated together, if there are enough of them. */
  private final boolean[] sided;

  private Optional<LaneForm> form = Optional.empty();
  private Optional<LaneRows> rows = Optional.empty();
  private int together;
  private boolean endsKnown;
  private final double[] from;
  private final double[] time;
  private final double[] h;
  private final double[] absolute;
  private final double[] relative;
  private final double[] y;
  private final double[] next;
  private final double[] argument;

  /**
   * Of use while a step is made; then what turns errors of the step into units of the tolerance.
   */
  private final double[] inTolerances;

  private final double[] fifths;
  private final double[] thirds;
  private final double[] sums5;
  private final double[] sums3;
  private final double[][] k = new double[14][];
  private final double[] point;
  private final double[] velocity;

  /** Room for a number of runs with {@code n} unknowns each. */
  Dop853Lanes(int n, int lanes) {
    this.n = n;
    this.lanes = lanes;
    this.size = n * lanes;
    fields = new VectorField[lanes];
    active = new boolean[lanes];
    driven = new boolean[lanes];
    from = new double[lanes];
    time = new double[lanes];
    h = new double[size];
    absolute = new double[size];
    relative = new double[size];
    y = new double[size];
    next = new double[size];
    argument = new double[size];
    inTolerances = new double[size];
    fifths = new double[size];
    thirds = new double[size];
    sums5 = new double[lanes];
    sums3 = new double[lanes];
    sided = new boolean[lanes];
    for (int stage = 1; stage < k.length; stage++) {
      k[stage] = new double[size];
    }
    point = new double[n];
    velocity = new double[n];
  }

  int dimension() {
    return n;
  }

  /**
   * Looks whether a run that is about to take a lane can be evaluated beside others. All that are
   * must be of the same equations; those that are not are evaluated one by one.
   */
  void seat(int lane, VectorField field) {
    unseat(lane);
    if (lanes < FEWEST_TOGETHER) {
      return;
    }
    Optional<LaneShare> share = field.laneShare();
    if (share.isPresent() && form.isEmpty()) {
      form = share.map(LaneShare::form);
      rows = form.map(equations -> equations.rows(lanes));
    }
    if (share.isPresent() && form.equals(share.map(LaneShare::form))) {
      rows.orElseThrow().put(lane, share.get());
      sided[lane] = true;
      together++;
    }
  }

  private void unseat(int lane) {
    together -= sided[lane] ? 1 : 0;
    sided[lane] = false;
  }

  /** Puts a run into a lane: its right-hand side, tolerances, state and the derivative there. */
  void fill(
      int lane,
      VectorField field,
      double relativeTolerance,
      double[] absoluteTolerances,
      double[] state,
      double[] slopes) {
    fields[lane] = field;
    active[lane] = true;
    driven[lane] = field.isDriven();
    tile(lane, relativeTolerance, relative);
    scatter(absoluteTolerances, lane, absolute);
    scatter(state, lane, y);
    scatter(slopes, lane, k[1]);
  }

  /** Gives a lane the run that is in a lane of others, which is about to try its next step. */
  void take(int lane, Dop853Lanes others, int other, VectorField field) {
    seat(lane, field);
    fields[lane] = others.fields[other];
    active[lane] = true;
    driven[lane] = others.driven[other];
    from[lane] = others.from[other];
    time[lane] = others.time[other];
    for (int m = 0; m < n; m++) {
      int to = m * lanes + lane;
      int at = m * others.lanes + other;
      h[to] = others.h[at];
      absolute[to] = others.absolute[at];
      relative[to] = others.relative[at];
      y[to] = others.y[at];
      k[1][to] = others.k[1][at];
    }
  }

  /** Takes the run out of a lane, which then rests. */
  void vacate(int lane) {
    unseat(lane);
    active[lane] = false;
    driven[lane] = false;
    tile(lane, 0.0, h);
    tile(lane, 0.0, y);
    for (int stage = 1; stage < k.length; stage++) {
      tile(lane, 0.0, k[stage]);
    }
  }

  /** The absolute tolerance of each unknown of a lane, from now on. */
  void setAbsoluteTolerances(int lane, double[] tolerances) {
    scatter(tolerances, lane, absolute);
  }

  /** The length of a lane's next trial step. */
  void setStep(int lane, double step) {
    tile(lane, step, h);
  }

  /**
   * When a lane's next trial step begins; not asked for where nothing changes in time.
   *
   * @param stretch an instant of the stretch between two stops that it belongs to
   */
  void setTime(int lane, double stretch, double begins) {
    from[lane] = stretch;
    time[lane] = begins;
  }

  /** Computes a trial step in every lane: eleven evaluations each. */
  void attempt() {
    double[] k1 = k[1];
    double[] k2 = k[2];
    double[] k3 = k[3];
    double[] k4 = k[4];
    double[] k5 = k[5];
    double[] k6 = k[6];
    double[] k7 = k[7];
    double[] k8 = k[8];
    double[] k9 = k[9];
    double[] k10 = k[10];
    double[] k11 = k[11];
    double[] k12 = k[12];
    argument2(size, h, y, argument, k1);
    evaluate(k2, C_2);
    argument3(size, h, y, argument, k1, k2);
    evaluate(k3, C_3);
    argument4(size, h, y, argument, k1, k3);
    evaluate(k4, C_4);
    argument5(size, h, y, argument, k1, k3, k4);
    evaluate(k5, C_5);
    argument6(size, h, y, argument, k1, k4, k5);
    evaluate(k6, C_6);
    argument7(size, h, y, argument, k1, k4, k5, k6);
    evaluate(k7, C_7);
    argument8(size, h, y, argument, k1, k4, k5, k6, k7);
    evaluate(k8, C_8);
    argument9(size, h, y, argument, k1, k4, k5, k6, k7, k8);
    evaluate(k9, C_9);
    argument10(size, h, y, argument, k1, k4, k5, k6, k7, k8, k9);
    evaluate(k10, C_10);
    argument11(size, h, y, argument, k1, k4, k5, k6, k7, k8, k9, k10);
    evaluate(k11, C_11);
    argument12(size, h, y, argument, k1, k4, k5, k6, k7, k8, k9, k10, k11);
    evaluate(k12, C_12);
    result(size, h, y, inTolerances, next, k1, k6, k7, k8, k9, k10, k11, k12);
    errors(
        size,
        absolute,
        relative,
        y,
        next,
        inTolerances,
        fifths,
        thirds,
        k1,
        k6,
        k7,
        k8,
        k9,
        k10,
        k11,
        k12);
    total(fifths, sums5);
    total(thirds, sums3);
    endsKnown = pays();
    if (endsKnown) {
      rows.orElseThrow().derivative(next, k[13]);
    }
  }

  /** Adds up over the unknowns of each lane. */
  private void total(double[] each, double[] sums) {
    Arrays.fill(sums, 0.0);
    for (int m = 0; m < size; m += lanes) {
      add(each, m, sums);
    }
  }

  private static void add(double[] each, int from, double[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += each[from + lane];
    }
  }

  /**
   * Reads the derivative at the end of a lane's trial step, if it was computed with those of the
   * others.
   */
  boolean readEnd(int lane, double[] slopes) {
    if (!endsKnown || !sided[lane]) {
      return false;
    }
    gather(k[13], lane, slopes);
    return true;
  }

  /**
   * The estimated error of a lane's trial step in units of its tolerance: below 1 it may be
   * accepted. NaN if the stages are not finite.
   */
  double error(int lane) {
    double sum5 = sums5[lane];
    double sum3 = sums3[lane];
    double denominator = sum5 + 0.01 * sum3;
    return denominator == 0.0 ? 0.0 : h[lane] * sum5 / Math.sqrt(denominator * n);
  }

  /**
   * The rate of what is damped fastest, as far as a lane's completed step shows it: by how much the
   * slopes at its end and at its last stage differ, over the distance of the two states, both in
   * units of the tolerance. NaN if they are the same.
   */
  double fastestRate(int lane) {
    double change = 0.0;
    double distance = 0.0;
    double[] last = k[12];
    double[] end = k[13];
    for (int m = lane; m < size; m += lanes) {
      double slopes = inTolerances[m] * (end[m] - last[m]);
      double states = inTolerances[m] * (next[m] - argument[m]);
      change += slopes * slopes;
      distance += states * states;
    }
    return Math.sqrt(change / distance);
  }

  /** The state that a lane's trial step led to. */
  void readNext(int lane, double[] state) {
    gather(next, lane, state);
  }

  /** Gives a lane the derivative at the end of its step, once that is accepted. */
  void complete(int lane, double[] slopes) {
    scatter(slopes, lane, k[13]);
  }

  /** Lets a lane's next step begin where its last one ended. */
  void advance(int lane) {
    double[] first = k[1];
    double[] last = k[13];
    for (int m = lane; m < size; m += lanes) {
      y[m] = next[m];
      first[m] = last[m];
    }
  }

  /** One stage of a lane. */
  void readStage(int stage, int lane, double[] slopes) {
    gather(k[stage], lane, slopes);
  }

  /** One unknown's part of a stage of a lane. */
  double stage(int stage, int lane, int unknown) {
    return k[stage][unknown * lanes + lane];
  }

  /** Whether it takes less time to evaluate all lanes together than those in use one by one. */
  private boolean pays() {
    return together > 0 && GAIN * together >= lanes;
  }

  private void evaluate(double[] result, double node) {
    if (lanes == 1) {
      if (driven[0]) {
        fields[0].at(from[0], time[0] + node * h[0]);
      }
      fields[0].derivative(argument, result);
      return;
    }
    boolean beside = pays();
    if (beside) {
      rows.orElseThrow().derivative(argument, result);
    }
    for (int lane = 0; lane < lanes; lane++) {
      if (active[lane] && !(beside && sided[lane])) {
        gather(argument, lane, point);
        if (driven[lane]) {
          fields[lane].at(from[lane], time[lane] + node * h[lane]);
        }
        fields[lane].derivative(point, velocity);
        scatter(velocity, lane, result);
      }
    }
  }

  private void gather(double[] from, int lane, double[] to) {
    if (lanes == 1) {
      System.arraycopy(from, 0, to, 0, n);
      return;
    }
    int at = lane;
    for (int m = 0; m < n; m++) {
      to[m] = from[at];
      at += lanes;
    }
  }

  private void scatter(double[] from, int lane, double[] to) {
    if (lanes == 1) {
      System.arraycopy(from, 0, to, 0, n);
      return;
    }
    int at = lane;
    for (int m = 0; m < n; m++) {
      to[at] = from[m];
      at += lanes;
    }
  }

  private void tile(int lane, double value, double[] to) {
    if (lanes == 1) {
      Arrays.fill(to, value);
      return;
    }
    for (int m = lane; m < size; m += lanes) {
      to[m] = value;
    }
  }
}
