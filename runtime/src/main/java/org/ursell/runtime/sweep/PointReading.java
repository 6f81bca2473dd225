package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.PointMeasure;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.measure.Signal;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/** Lets all measures of a request read one point, whose run has ended. */
final class PointReading {
  private final SweepRequest request;
  private final List<ObservableDescriptor> quantities;
  private final Cancellation cancelled;

  /**
   * A reading.
   *
   * @param quantities what a run records, in the order of its signals
   */
  PointReading(
      SweepRequest request, List<ObservableDescriptor> quantities, Cancellation cancelled) {
    this.request = request;
    this.quantities = quantities;
    this.cancelled = cancelled;
  }

  /** What is known of a point before it is run. */
  record Point(int point, Parameters parameters, SweepStart.Found start) {}

  /** A run with the method that gave it. */
  record Run(LineMethod.PointRun run, String method) {}

  PointResult of(Point point, Optional<Run> run) {
    PointStatus status = point.start().status();
    List<String> words = new ArrayList<>(List.of(point.start().words()));
    double[] values = new double[request.columns().size()];
    Arrays.fill(values, Double.NaN);
    Map<ObservableDescriptor, Signal> recorded = new HashMap<>();
    if (run.isPresent()) {
      status = status.and(run.get().run().status());
      words.add(run.get().run().words());
      int s = 0;
      for (Signal signal : run.get().run().signals()) {
        recorded.put(quantities.get(s++), signal);
      }
    }
    Function<ObservableDescriptor, Signal> signals = quantity -> signal(recorded, quantity);
    int column = 0;
    List<PointMeasure> answered = new ArrayList<>();
    for (Measure measure : request.measures()) {
      double[] numbers = new double[0];
      if (measure instanceof SeriesMeasure series && !recorded.isEmpty()) {
        numbers = series.read(signals, request.window());
        words.add(series.warning(signals, request.window()));
      } else if (measure instanceof PointMeasure own) {
        Optional<PointMeasure.Reading> reading = read(own, point);
        if (reading.isPresent()) {
          numbers = reading.get().values();
          if (!Arrays.stream(numbers).allMatch(Double::isNaN)) {
            answered.add(own);
          }
          status = status.and(reading.get().status());
          words.add(reading.get().words());
        }
      }
      System.arraycopy(numbers, 0, values, column, numbers.length);
      column += measure.columns().size();
    }
    if (status == PointStatus.OK && !recorded.isEmpty()) {
      Optional<SeriesMeasure.Change> change =
          request.seriesMeasures().stream()
              .flatMap(series -> series.change(signals, request.window()).stream())
              .findFirst();
      if (change.isPresent()) {
        status = change.get().status();
        words.add(change.get().words());
      }
    }
    return new PointResult(
        values,
        recorded.isEmpty() ? new double[0] : spectra(signals),
        status,
        String.join("; ", words.stream().filter(w -> !w.isEmpty()).distinct().toList()),
        method(status, run, answered));
  }

  /**
   * How the numbers were found: by the method of the run, or by those of measures of their own; of
   * a point that could not be worked out by those alone that gave numbers all the same.
   */
  private String method(PointStatus status, Optional<Run> run, List<PointMeasure> answered) {
    if (run.isPresent()) {
      return run.get().method();
    }
    boolean lacking = status == PointStatus.REFUSED || status == PointStatus.FAILED;
    return request.measures().stream()
        .filter(PointMeasure.class::isInstance)
        .map(PointMeasure.class::cast)
        .filter(measure -> !lacking || answered.contains(measure))
        .map(PointMeasure::method)
        .filter(name -> !name.isEmpty())
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse(PointResult.NO_METHOD);
  }

  private double[] spectra(Function<ObservableDescriptor, Signal> signals) {
    return request
        .spectrum()
        .map(spectrum -> spectrum.spectra(signals, request.window()))
        .orElse(new double[0]);
  }

  private static Signal signal(
      Map<ObservableDescriptor, Signal> recorded, ObservableDescriptor quantity) {
    return Optional.ofNullable(recorded.get(quantity))
        .orElseThrow(() -> new IllegalStateException("no signal of " + quantity.name()));
  }

  private Optional<PointMeasure.Reading> read(PointMeasure measure, Point point) {
    Optional<ProductState> start = point.start().state();
    PointStatus status = point.start().status();
    boolean noPoint = status == PointStatus.FAILED || status == PointStatus.REFUSED;
    if (noPoint || (measure.needsStart() && start.isEmpty())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          measure.read(
              new PointMeasure.Task(
                  request.equations().get(request.equationsAt(point.point())),
                  point.parameters(),
                  start.orElse(new ProductState(List.of())),
                  request.options(),
                  cancelled)));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      double[] nothing = new double[measure.columns().size()];
      Arrays.fill(nothing, Double.NaN);
      PointFailure failure = PointFailure.of(e);
      return Optional.of(
          new PointMeasure.Reading(
              nothing, failure.status(), measure.name() + ": " + failure.words()));
    }
  }
}
