package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.StabilityLine;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.work.Crew;

/**
 * Critical couplings over a grid: a family of parameters by another, along an axis if there is one.
 */
public final class CriticalSurvey {
  private final StabilityScan scan;
  private final ModelDescriptor model;
  private final String coupling;
  private final double from;
  private final double to;
  private final ParameterGrid grid;
  private final Optional<Axis> axis;
  private final List<ParameterFamily> families;

  public CriticalSurvey(
      StabilityScan scan,
      ModelDescriptor model,
      String coupling,
      double from,
      double to,
      ParameterGrid grid,
      Optional<Axis> axis) {
    this.scan = scan;
    this.model = model;
    this.coupling = coupling;
    this.from = from;
    this.to = to;
    this.grid = grid;
    this.axis = axis;
    Set<String> open = new TreeSet<>(Set.of(coupling));
    axis.ifPresent(a -> open.add(a.name()));
    families = grid.families(open);
  }

  /**
   * One point.
   *
   * @param family which choice of the parameters that have several values
   * @param place on the axis; empty without one
   * @param point all parameters, the coupling at the end of the range closest to zero
   * @param line the stability along the coupling
   */
  public record Row(
      ParameterFamily family, OptionalDouble place, Parameters point, StabilityLine line) {}

  /** How many points there are. */
  public int points() {
    return families.size() * axis.map(Axis::size).orElse(1);
  }

  /** All points, family by family; the same for any number of threads. */
  public List<Row> measure(Crew crew, Progress progress) {
    List<Callable<Row>> tasks = new ArrayList<>();
    for (ParameterFamily family : families) {
      if (axis.isEmpty()) {
        tasks.add(() -> row(family, OptionalDouble.empty(), progress));
      } else {
        for (double place : axis.get().values()) {
          tasks.add(() -> row(family, OptionalDouble.of(place), progress));
        }
      }
    }
    return crew.all(tasks);
  }

  private Row row(ParameterFamily family, OptionalDouble place, Progress progress) {
    StabilityLine line = scan.along(value -> point(family, place, value), from, to);
    progress.step();
    return new Row(family, place, point(family, place, line.anchor()), line);
  }

  private Parameters point(ParameterFamily family, OptionalDouble place, double value) {
    Parameters open = Parameters.none().with(coupling, value);
    return family.at(
        place.isPresent() ? open.with(axis.orElseThrow().name(), place.getAsDouble()) : open);
  }

  /** Refuses sizes that were set although the mean-field limit is taken at infinite ones. */
  public void requireSizesPlayNoRole(List<String> settings) {
    OptionalDouble first =
        axis.map(a -> OptionalDouble.of(a.values().get(0))).orElse(OptionalDouble.empty());
    if (!hasInfiniteLimit(families.get(0), first)) {
      return;
    }
    for (ParameterDescriptor parameter : model.parameters()) {
      boolean set = settings.stream().anyMatch(s -> s.startsWith(parameter.name() + "="));
      if (parameter.kind() == Kind.SIZE && set) {
        throw new InvalidInputException(
            "--set %s: the threshold is that of infinitely many sites".formatted(parameter.name()),
            "leave it out; for finite systems see 'ursell lifetime'");
      }
    }
  }

  /** Whether sizes are taken as infinite. */
  public boolean isInfinite(Row row) {
    return hasInfiniteLimit(row.family(), row.place());
  }

  /** At both ends of the range, since at a coupling of zero any model has a limit. */
  private boolean hasInfiniteLimit(ParameterFamily family, OptionalDouble place) {
    return scan.hasInfiniteLimit(point(family, place, from))
        && scan.hasInfiniteLimit(point(family, place, to));
  }

  /** What was found at a point. */
  public CriticalCoupling found(Row row) {
    return CriticalCoupling.of(coupling, row.line());
  }

  public ModelDescriptor model() {
    return model;
  }

  public String coupling() {
    return coupling;
  }

  public double from() {
    return from;
  }

  public double to() {
    return to;
  }

  public ParameterGrid grid() {
    return grid;
  }

  public Optional<Axis> axis() {
    return axis;
  }

  public List<ParameterFamily> families() {
    return families;
  }
}
