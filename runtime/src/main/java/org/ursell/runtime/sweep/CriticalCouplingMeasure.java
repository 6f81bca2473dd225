package org.ursell.runtime.sweep;

import java.util.List;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.meanfield.CriticalCoupling;

/**
 * The critical value of one coupling, by {@link CriticalCoupling}; no value where there is none.
 */
public final class CriticalCouplingMeasure implements PointMeasure {
  /** As typed. */
  public static final String NAME = "critical-coupling";

  private final ExactJacobian meanField;
  private final String coupling;
  private final double from;
  private final double to;

  /**
   * A measure.
   *
   * @param meanField the equations at order 1
   * @param coupling the parameter whose critical value is wanted
   * @param from smallest value looked at
   * @param to largest value looked at
   */
  public CriticalCouplingMeasure(ExactJacobian meanField, String coupling, double from, double to) {
    if (meanField.descriptor().charges().isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' declares no charge, so it has no phase to synchronise"
              .formatted(NAME, meanField.descriptor().name()),
          "leave this measure out");
    }
    this.meanField = meanField;
    this.coupling = coupling;
    this.from = from;
    this.to = to;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String settings() {
    return "of %s between %s and %s".formatted(coupling, from, to);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column(
            "critical_" + ObservedSignals.plain(coupling),
            "",
            "critical *" + coupling + "*",
            1e-8));
  }

  @Override
  public boolean needsStart() {
    return false;
  }

  @Override
  public Reading read(Task task) {
    CriticalCoupling found =
        CriticalCoupling.find(meanField, task.parameters(), coupling, from, to);
    return new Reading(
        new double[] {found.value().orElse(Double.NaN)},
        PointStatus.OK,
        found.value().isPresent() ? "" : found.words());
  }
}
