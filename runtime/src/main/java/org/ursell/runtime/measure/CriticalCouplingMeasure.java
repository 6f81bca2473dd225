package org.ursell.runtime.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.StabilityLine;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityScan;

/**
 * The critical value of one coupling, by {@link CriticalCoupling}; no value where there is none,
 * and words where the state without phase was lost on the way. All other parameters are those of
 * the point, also where they were made to follow from the coupling. May be shared between threads.
 */
@Internal
public final class CriticalCouplingMeasure implements PointMeasure {
  /** As typed. */
  public static final String NAME = "critical-coupling";

  /** As many as a line may have points, so that a coupling that is the slower axis counts, too. */
  private static final int REMEMBERED = 1024;

  private final StabilityScan scan;
  private final String coupling;
  private final double from;
  private final double to;

  /** Points that differ in the coupling alone have the same answer. */
  private final Map<Parameters, Reading> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Parameters, Reading> eldest) {
              return size() > REMEMBERED;
            }
          });

  /**
   * A measure.
   *
   * @param meanField the equations at order 1
   * @param coupling the parameter whose critical value is wanted
   * @param from smallest value looked at, in the unit of the coupling
   * @param to largest value looked at
   * @throws InvalidInputException if the model has no charge, no named order parameter, or no such
   *     parameter
   */
  public CriticalCouplingMeasure(ExactJacobian meanField, String coupling, double from, double to) {
    Autonomy.require(meanField.descriptor(), "a critical coupling");
    if (meanField.descriptor().charges().isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' declares no charge, so it has no phase to synchronise"
              .formatted(NAME, meanField.descriptor().name()),
          "leave this measure out");
    }
    if (meanField.descriptor().parameter(coupling).isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' has no parameter '%s'"
              .formatted(NAME, meanField.descriptor().name(), coupling),
          "name one of its couplings");
    }
    this.scan = new StabilityScan(meanField);
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
  public String method() {
    return "stability";
  }

  @Override
  public boolean needsStart() {
    return false;
  }

  @Override
  public Reading read(Task task) {
    Parameters others = task.parameters().with(coupling, 0.0);
    Optional<Reading> before = Optional.ofNullable(known.get(others));
    // Two threads may find the same at once: it is the same, and waiting would take as long.
    Reading reading = before.orElseGet(() -> find(others));
    known.put(others, reading);
    return reading;
  }

  private Reading find(Parameters others) {
    StabilityLine line = scan.along(value -> others.with(coupling, value), from, to);
    CriticalCoupling found = CriticalCoupling.of(coupling, line);
    boolean certain =
        found.value().isPresent()
            && line.stretches().stream().noneMatch(s -> s.stability() == Stability.UNKNOWN);
    return new Reading(
        new double[] {found.value().orElse(Double.NaN)},
        PointStatus.OK,
        certain ? "" : found.words());
  }
}
