package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.StabilityLine;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.work.Crew;

/**
 * Critical couplings at several parameter points, along an axis if there is one: where the
 * mean-field state without phase loses its stability.
 *
 * @param scan of the model's mean field
 * @param coupling whose critical value is looked for
 * @param from smallest value looked at
 * @param to largest value looked at
 * @param points where; what they say of the coupling and the axis plays no role
 * @param axis a parameter that takes many values, if there is one
 */
public record CriticalStudy(
    StabilityScan scan, String coupling, double from, double to, Points points, Optional<Axis> axis)
    implements Study<List<CriticalStudy.Row>> {
  /** Critical values of a coupling between two values, at a model's points. */
  public static CriticalStudy of(
      Subject subject, String coupling, double from, double to, Points points) {
    return new CriticalStudy(
        new StabilityScan(Truncations.meanField(subject, Optional.empty())),
        coupling,
        from,
        to,
        points,
        Optional.empty());
  }

  /**
   * One point.
   *
   * @param family which choice of the parameters that have several values
   * @param place on the axis; empty without one
   * @param point all parameters, the coupling at the end of the range closest to zero
   * @param line the stability along the coupling
   * @param found the critical coupling, or why there is none
   */
  public record Row(
      PointFamily family,
      OptionalDouble place,
      Parameters point,
      StabilityLine line,
      CriticalCoupling found) {}

  /** The model. */
  public ModelDescriptor model() {
    return points.model();
  }

  /** The choices of the parameters that have several values, in the order of the rows. */
  public List<PointFamily> families() {
    Set<String> open = new TreeSet<>(Set.of(coupling));
    axis.ifPresent(along -> open.add(along.name()));
    return points.families(open);
  }

  @Override
  public Effort effort() {
    return Effort.of(families().size() * axis.map(Axis::size).orElse(1));
  }

  /** All points, family by family. */
  @Override
  public List<Row> run(Crew crew, StudyProgress progress) {
    List<Callable<Row>> tasks = new ArrayList<>();
    for (PointFamily family : families()) {
      for (OptionalDouble place : places()) {
        tasks.add(() -> row(family, place, progress));
      }
    }
    return crew.all(tasks);
  }

  private List<OptionalDouble> places() {
    return axis.isEmpty()
        ? List.of(OptionalDouble.empty())
        : axis.get().values().stream().map(OptionalDouble::of).toList();
  }

  private Row row(PointFamily family, OptionalDouble place, StudyProgress progress) {
    StabilityLine line = scan.along(value -> point(family, place, value), from, to);
    progress.step();
    Parameters anchor = point(family, place, line.anchor());
    return new Row(family, place, anchor, line, CriticalCoupling.of(coupling, line));
  }

  private Parameters point(PointFamily family, OptionalDouble place, double value) {
    Parameters open = Parameters.none().with(coupling, value);
    return family.at(
        place.isPresent() ? open.with(axis.orElseThrow().name(), place.getAsDouble()) : open);
  }

  /**
   * Whether sizes are taken as infinite at the first point, so that what is given for them plays no
   * role.
   */
  public boolean isInfinite() {
    return hasInfiniteLimit(families().get(0), places().get(0));
  }

  /** Whether sizes are taken as infinite. */
  public boolean isInfinite(Row row) {
    return hasInfiniteLimit(row.family(), row.place());
  }

  /** At both ends of the range, since at a coupling of zero any model has a limit. */
  private boolean hasInfiniteLimit(PointFamily family, OptionalDouble place) {
    return scan.hasInfiniteLimit(point(family, place, from))
        && scan.hasInfiniteLimit(point(family, place, to));
  }
}
