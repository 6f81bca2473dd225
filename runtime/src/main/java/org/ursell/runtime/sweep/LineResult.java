package org.ursell.runtime.sweep;

import java.util.List;

/**
 * What was found along one line.
 *
 * @param line the number of the line in the plan
 * @param points one per point of the line
 * @param checked how many of them were also integrated plainly, to be compared
 * @param disagreements what the comparison found; if anything, all points of the line are from
 *     plain integration
 */
public record LineResult(
    int line, List<PointResult> points, int checked, List<Disagreement> disagreements) {
  public LineResult {
    points = List.copyOf(points);
    disagreements = List.copyOf(disagreements);
  }

  /**
   * A number that two methods give differently.
   *
   * @param point the number of the point in the plan
   * @param column the column's name
   * @param method the method that was checked
   * @param value what it gave
   * @param plain what plain integration gave
   */
  public record Disagreement(int point, String column, String method, double value, double plain) {}
}
