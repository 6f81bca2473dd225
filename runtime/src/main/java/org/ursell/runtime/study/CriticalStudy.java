package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
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
 * @param points where; what they say of the coupling and the axis plays no role, and sizes only
 *     where the model has no limit of infinitely many sites
 * @param axis a parameter that takes many values, if there is one
 */
public record CriticalStudy(
    StabilityScan scan, String coupling, double from, double to, Points points, Optional<Axis> axis)
    implements Study<List<CriticalStudy.Row>> {
  /** So many points take no minute. */
  private static final int FEW = 50;

  /**
   * Requires parameters of the model.
   *
   * @throws InvalidInputException if the coupling or the axis is none, or a number of sites, or
   *     both are the same
   */
  public CriticalStudy {
    Autonomy.require(points.model(), "a critical coupling");
    if (!Double.isFinite(from) || !Double.isFinite(to)) {
      throw new InvalidInputException(
          "a critical value of %s is looked for from %s to %s"
              .formatted(coupling, NumberWords.of(from), NumberWords.of(to)),
          "give finite ends");
    }
    requireVariable(points.model(), coupling);
    axis.ifPresent(along -> requireVariable(points.model(), along.name()));
    if (axis.filter(along -> along.name().equals(coupling)).isPresent()) {
      throw new InvalidInputException(
          "the axis is %s, whose critical value is looked for".formatted(coupling),
          "let another parameter vary");
    }
  }

  private static void requireVariable(ModelDescriptor model, String name) {
    if (model.parameter(name).filter(known -> known.kind() != Kind.SIZE).isEmpty()) {
      throw new InvalidInputException(
          "'%s' is no coupling or rate of model '%s'".formatted(name, model.name()),
          "name one of "
              + model.parameters().stream()
                  .filter(known -> known.kind() != Kind.SIZE)
                  .map(ParameterDescriptor::name)
                  .collect(Collectors.joining(", ")));
    }
  }

  /**
   * Critical values of a coupling between two values, at a model's points.
   *
   * @throws InvalidInputException if the points are those of another model, the coupling is no
   *     parameter of it, or it has no charge or order parameter
   */
  public static CriticalStudy of(
      Subject subject, String coupling, double from, double to, Points points) {
    ExactJacobian meanField = Truncations.meanField(subject, Optional.empty());
    points.requireOf(meanField.descriptor());
    return new CriticalStudy(
        new StabilityScan(meanField), coupling, from, to, points, Optional.empty());
  }

  /**
   * One point.
   *
   * @param family which choice of the parameters that have several values
   * @param place on the axis; empty without one
   * @param point all parameters, the coupling at the end of the range closest to zero
   * @param line the stability along the coupling; nothing of it if the search was cancelled
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

  /** A part is a point. */
  @Override
  public Effort effort() {
    return Effort.of((long) families().size() * axis.map(Axis::size).orElse(1));
  }

  /**
   * All points, family by family; {@link CriticalCoupling#CANCELLED} where it was not looked for
   * before the calling thread was interrupted.
   */
  @Override
  public List<Row> run(Crew crew, StudyProgress progress) {
    if (points.sizes().values().size() > 1 && !isInfinite()) {
      throw new InvalidInputException(
          "a threshold is that of one number of sites, not of " + points.sizes().values(),
          "give one");
    }
    List<Supplier<Row>> cancelled = new ArrayList<>();
    for (PointFamily family : families()) {
      for (OptionalDouble place : places()) {
        cancelled.add(() -> cancelled(family, place));
      }
    }
    return Parts.marked(crew.finished(tasks(), k -> progress.step()), k -> cancelled.get(k).get());
  }

  private List<Callable<Row>> tasks() {
    List<Callable<Row>> tasks = new ArrayList<>();
    for (PointFamily family : families()) {
      for (OptionalDouble place : places()) {
        tasks.add(() -> row(family, place));
      }
    }
    return tasks;
  }

  @Override
  public Optional<Forecast> forecast(Crew crew) {
    int count = effort().parts();
    return count < FEW
        ? Optional.empty()
        : Optional.of(new Forecast(Pilot.seconds(tasks(), count, crew, Pilot.deadline()), false));
  }

  private List<OptionalDouble> places() {
    return axis.isEmpty()
        ? List.of(OptionalDouble.empty())
        : axis.get().values().stream().map(OptionalDouble::of).toList();
  }

  private Row row(PointFamily family, OptionalDouble place) {
    StabilityLine line = scan.along(value -> point(family, place, value), from, to);
    Parameters anchor = point(family, place, line.anchor());
    return new Row(family, place, anchor, line, CriticalCoupling.of(coupling, line));
  }

  private Row cancelled(PointFamily family, OptionalDouble place) {
    double anchor = Math.max(from, Math.min(to, 0.0)) + 0.0;
    StabilityLine nothing = new StabilityLine(anchor, List.of(), List.of());
    Parameters point = point(family, place, anchor);
    return new Row(family, place, point, nothing, CriticalCoupling.CANCELLED);
  }

  private Parameters point(PointFamily family, OptionalDouble place, double value) {
    Parameters open = Parameters.none().with(coupling, value);
    if (place.isPresent()) {
      open = open.with(axis.orElseThrow().name(), place.getAsDouble());
    }
    return points.at(family.at(open), points.sizes().runs().get(0));
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
