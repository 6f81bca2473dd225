package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactSteadyState;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.ObservableReading;

/**
 * The exact steady states that stand beside truncated ones, at every finite size.
 *
 * @param study what was asked for
 * @param options threads and memory
 */
record SteadyExact(SteadyStudy study, ExactOptions options) {
  /** A point that is to be solved. */
  private record Place(
      PointFamily family, OptionalDouble size, OptionalDouble place, Parameters point) {}

  /** How many there are. */
  int count() {
    return places().size();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (PointFamily family : study.families()) {
      for (OptionalDouble size : study.sizes().runs()) {
        for (OptionalDouble place : study.places()) {
          if (!TraceStudy.isLimit(size)) {
            places.add(new Place(family, size, place, point(family, size, place)));
          }
        }
      }
    }
    return places;
  }

  private Parameters point(PointFamily family, OptionalDouble size, OptionalDouble place) {
    Parameters open = Parameters.none();
    if (place.isPresent()) {
      open = open.with(study.axis().orElseThrow().name(), place.getAsDouble());
    }
    return study.points().at(family.at(open), size);
  }

  /**
   * Refuses what needs too much memory, before anything else is computed.
   *
   * @throws InvalidInputException if something does
   */
  void requireMemory() {
    places().stream()
        .max(Comparator.comparingDouble(one -> one.size().orElse(0.0)))
        .ifPresent(
            largest ->
                solver(largest, options)
                    .footprintOfSteadyState()
                    .require(options.maxMemoryBytes()));
  }

  private ExactSolver solver(Place place, ExactOptions with) {
    return ExactSolver.of(study.equations().subject(), place.point(), with);
  }

  private ExactOptions telling(Place place, StudyProgress progress) {
    return options.withProgress(
        (residual, goal, applications) ->
            progress.applying(place.size().orElse(Double.NaN), applications));
  }

  /** One row for each point; those left by an interruption are marked. */
  List<SteadyStudy.Row> rows(StudyProgress progress) {
    List<SteadyStudy.Row> rows = new ArrayList<>();
    for (Place place : places()) {
      Optional<SteadyStudy.Row> solved = Parts.unlessInterrupted(() -> solved(place, progress));
      solved.ifPresent(row -> progress.step());
      rows.add(
          solved.orElseGet(() -> row(place, nothing(), PointStatus.FAILED, SteadyStudy.CANCELLED)));
    }
    return rows;
  }

  private SteadyStudy.Row solved(Place place, StudyProgress progress) {
    progress.applying(place.size().orElse(Double.NaN), 0);
    try {
      Map<ObservableDescriptor, ObservableDescriptor> here = new LinkedHashMap<>();
      for (ObservableDescriptor one : study.observables()) {
        MissingReadings.at(one, study.model(), place.point()).ifPresent(at -> here.put(one, at));
      }
      List<ObservableDescriptor> observables = List.copyOf(here.keySet());
      ExactSteadyState found =
          solver(place, telling(place, progress)).steadyState(List.copyOf(here.values()));
      double[] values =
          study.readings().stream()
              .mapToDouble(
                  reading ->
                      here.containsKey(reading.observable())
                          ? value(
                              reading,
                              found.values().get(observables.indexOf(reading.observable())))
                          : Double.NaN)
              .toArray();
      return row(
          place,
          new SteadyStudy.Exact(
              Optional.of(values),
              found.gap(),
              found.residual(),
              found.dimension(),
              found.charges()),
          PointStatus.OK,
          FockCut.warning(found.cut()));
    } catch (InvalidInputException notOne) {
      return row(
          place,
          nothing(),
          PointStatus.FAILED,
          "%s (%s)".formatted(notOne.getMessage(), notOne.remedy()));
    }
  }

  private static double value(ObservableReading reading, Complex expectation) {
    return switch (reading.part()) {
      case RE -> expectation.getRealPart();
      case IM -> expectation.getImaginaryPart();
      case ABS -> expectation.norm();
    };
  }

  private static SteadyStudy.Exact nothing() {
    return new SteadyStudy.Exact(Optional.empty(), Double.NaN, Double.NaN, 0, 0);
  }

  private static SteadyStudy.Row row(
      Place place, SteadyStudy.Exact exact, PointStatus status, String words) {
    return new SteadyStudy.Row(
        place.family(),
        place.place(),
        place.size(),
        Optional.empty(),
        place.point(),
        Optional.empty(),
        List.of(),
        status,
        words,
        Optional.of(exact));
  }
}
