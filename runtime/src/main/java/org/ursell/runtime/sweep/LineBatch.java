package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.grid.SweepPlan;

/**
 * Lines that are worked out one after the other, but for the points that are to be integrated: a
 * long run of a small system costs a fraction beside others, and a line alone may have one or two.
 * The runs of points do not depend on each other, so that a line comes out the same in any company.
 */
final class LineBatch {
  /** With so many runs the lanes are full. */
  private static final int ENOUGH = 128;

  private final LineWork work;
  private final List<Started> lines = new ArrayList<>();
  private final List<Waiting> queue = new ArrayList<>();

  LineBatch(LineWork work) {
    this.work = work;
  }

  /**
   * A line of which not all points have been run.
   *
   * @param runs those of its points that were not integrated, by place
   * @param integrated what was found at those that were, by place
   * @param checks what some points are held against, by place
   */
  private record Started(
      SweepPlan.Line line,
      List<PointReading.Point> points,
      Map<Integer, PointReading.Run> runs,
      Map<Integer, PointResult> integrated,
      Map<Integer, PointResult> checks) {}

  /**
   * A point that waits for integration.
   *
   * @param turning a frame that suits it, as in {@link LineMethod.Left}
   * @param results where what is found goes, under its place
   */
  private record Waiting(
      PointReading.Point point, int place, double turning, Map<Integer, PointResult> results) {}

  /** Begins with a line: all that is not integrated. */
  void add(SweepPlan.Line line, List<LineWork.Place> places) {
    Started started =
        new Started(
            line, work.prepare(line, places), new HashMap<>(), new HashMap<>(), new HashMap<>());
    List<PointReading.Point> points = started.points();
    for (LineWork.Open open : work.run(points, started.runs())) {
      int place = open.place();
      queue.add(new Waiting(points.get(place), place, open.turning(), started.integrated()));
    }
    for (int k = 0; k < points.size(); k++) {
      if (started.runs().containsKey(k) && work.isChecked(points.get(k))) {
        // In the laboratory, where nothing is taken over from the method that is checked.
        queue.add(new Waiting(points.get(k), k, 0.0, started.checks()));
      }
    }
    lines.add(started);
  }

  /** How many points wait for integration. */
  int waiting() {
    return queue.size();
  }

  /** Whether more points would make integration any faster. */
  boolean hasRoom() {
    return queue.size() < ENOUGH;
  }

  /** Integrates what waits, and ends all lines, in the order in which they began. */
  List<LineResult> finish() {
    List<PointResult> found =
        work.integrated(
            queue.stream().map(Waiting::point).toList(), waiting -> queue.get(waiting).turning());
    for (int w = 0; w < queue.size(); w++) {
      queue.get(w).results().put(queue.get(w).place(), found.get(w));
    }
    queue.clear();
    return lines.stream().map(this::result).toList();
  }

  private LineResult result(Started started) {
    List<PointResult> results = new ArrayList<>();
    for (int k = 0; k < started.points().size(); k++) {
      PointResult integrated = started.integrated().get(k);
      results.add(
          integrated != null
              ? integrated
              : work.read(started.points().get(k), Optional.ofNullable(started.runs().get(k))));
    }
    int comparisons = 0;
    List<LineResult.Disagreement> disagreements = new ArrayList<>();
    for (int k = 0; k < results.size(); k++) {
      PointResult integrated = started.checks().get(k);
      // A run that could not reach its end contradicts nothing.
      if (integrated != null && integrated.status().hasNumbers()) {
        comparisons++;
        work.compare(started.points().get(k).point(), results.get(k), integrated, disagreements);
      }
    }
    return new LineResult(
        started.line().index(),
        disagreements.isEmpty() ? results : work.integrated(started.points(), point -> 0.0),
        comparisons,
        disagreements);
  }
}
