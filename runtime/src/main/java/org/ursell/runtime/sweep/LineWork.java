package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.state.ProductState;

/** Works out the points of one line; a point that cannot be worked out is a result, too. */
final class LineWork {
  /** An order parameter that varies by more than this part of its mean has not settled. */
  private static final double MODULATION = 0.05;

  private static final String NO_METHOD = "none";

  private final SweepRequest request;
  private final BooleanSupplier cancelled;
  private final List<SeriesMeasure> series;

  /** Not by name alone: a model's observable may bear the name of a coherence. */
  private final Set<ObservableDescriptor> quantities = new LinkedHashSet<>();

  private final List<LineMethod> methods;
  private final BitSet checked;
  private final int samples;

  LineWork(SweepRequest request, BooleanSupplier cancelled) {
    this.request = request;
    this.cancelled = cancelled;
    series = request.seriesMeasures();
    series.forEach(measure -> quantities.addAll(measure.quantities()));
    samples = series.stream().mapToInt(m -> m.samples(request.window())).max().orElse(0);
    boolean longTime = series.stream().allMatch(SeriesMeasure::isLongTime);
    methods = new ArrayList<>();
    request.methods().stream()
        .filter(method -> longTime || !method.onlyLongTime())
        .forEach(methods::add);
    methods.add(new PlainIntegration());
    checked = CheckSample.of(request.plan().points(), methods.size() > 1 ? request.checks() : 0);
  }

  /** What is known of a point before it is run. */
  private record Prepared(int point, Parameters parameters, SweepStart.Found start) {}

  /** A run with the method that gave it. */
  private record Run(LineMethod.PointRun run, String method) {}

  LineResult of(SweepPlan.Line line) {
    List<Prepared> points = new ArrayList<>();
    for (int k = 0; k < line.count(); k++) {
      points.add(prepare(line.first() + k));
    }
    List<PointResult> results = results(points, methods);
    int comparisons = 0;
    List<LineResult.Disagreement> disagreements = new ArrayList<>();
    List<LineMethod> plain = List.of(methods.get(methods.size() - 1));
    for (int k = 0; k < points.size(); k++) {
      String method = results.get(k).method();
      boolean unchecked = method.equals(PlainIntegration.NAME) || method.equals(NO_METHOD);
      if (checked.get(points.get(k).point()) && !unchecked) {
        PointResult integrated = results(List.of(points.get(k)), plain).get(0);
        // A run that could not reach its end contradicts nothing.
        if (integrated.status().hasNumbers()) {
          comparisons++;
          compare(points.get(k).point(), results.get(k), integrated, disagreements);
        }
      }
    }
    return new LineResult(
        line.index(),
        disagreements.isEmpty() ? results : results(points, plain),
        comparisons,
        disagreements);
  }

  private Prepared prepare(int point) {
    try {
      Parameters parameters = request.parameters(point);
      return new Prepared(point, parameters, start(parameters));
    } catch (InvalidInputException e) {
      return new Prepared(
          point, Parameters.none(), new SweepStart.Found(Optional.empty(), failure(e), words(e)));
    }
  }

  private SweepStart.Found start(Parameters parameters) {
    boolean needed =
        !series.isEmpty()
            || request.measures().stream()
                .anyMatch(m -> m instanceof PointMeasure own && own.needsStart());
    if (!needed) {
      return new SweepStart.Found(Optional.empty(), PointStatus.OK, "");
    }
    try {
      return request.start().at(parameters);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      return new SweepStart.Found(Optional.empty(), failure(e), "no start: " + words(e));
    }
  }

  private List<PointResult> results(List<Prepared> points, List<LineMethod> allowed) {
    Map<Integer, Run> runs = series.isEmpty() ? Map.of() : run(points, allowed);
    List<PointResult> results = new ArrayList<>();
    for (int k = 0; k < points.size(); k++) {
      results.add(measure(points.get(k), Optional.ofNullable(runs.get(k))));
    }
    return results;
  }

  /** The runs of all points that have a start, by place. */
  private Map<Integer, Run> run(List<Prepared> points, List<LineMethod> allowed) {
    Map<Integer, Run> runs = new HashMap<>();
    for (int e = 0; e < request.equations().size(); e++) {
      List<Integer> open = new ArrayList<>();
      for (int k = 0; k < points.size(); k++) {
        boolean here = request.equationsAt(points.get(k).point()) == e;
        if (here && points.get(k).start().state().isPresent()) {
          open.add(k);
        }
      }
      for (LineMethod method : allowed) {
        if (!open.isEmpty()) {
          open = run(method, task(e, open, points), open, runs);
        }
      }
    }
    return runs;
  }

  private LineTask task(int equations, List<Integer> open, List<Prepared> points) {
    List<Parameters> parameters = new ArrayList<>();
    List<ProductState> starts = new ArrayList<>();
    for (int k : open) {
      parameters.add(points.get(k).parameters());
      starts.add(points.get(k).start().state().orElseThrow());
    }
    return new LineTask(
        request.equations().get(equations),
        parameters,
        starts,
        List.copyOf(quantities),
        request.window(),
        samples,
        request.options(),
        cancelled);
  }

  /** Runs what a method can run, and tells what is left. */
  private static List<Integer> run(
      LineMethod method, LineTask task, List<Integer> open, Map<Integer, Run> runs) {
    List<Optional<LineMethod.PointRun>> found = safely(method, task);
    List<Integer> left = new ArrayList<>();
    for (int p = 0; p < open.size(); p++) {
      if (found.get(p).isPresent()) {
        runs.put(open.get(p), new Run(found.get(p).get(), method.name()));
      } else {
        left.add(open.get(p));
      }
    }
    return left;
  }

  /** One point that makes a method fail must not take the others with it. */
  private static List<Optional<LineMethod.PointRun>> safely(LineMethod method, LineTask task) {
    try {
      return method.run(task);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      if (task.points().size() == 1) {
        return List.of(
            method instanceof PlainIntegration
                ? Optional.of(new LineMethod.PointRun(List.of(), failure(e), words(e)))
                : Optional.empty());
      }
      List<Optional<LineMethod.PointRun>> single = new ArrayList<>();
      for (int p = 0; p < task.points().size(); p++) {
        single.addAll(safely(method, task.of(List.of(p))));
      }
      return single;
    }
  }

  private PointResult measure(Prepared point, Optional<Run> run) {
    PointStatus status = point.start().status();
    List<String> words = new ArrayList<>(List.of(point.start().words()));
    double[] values = new double[request.columns().size()];
    Arrays.fill(values, Double.NaN);
    double[] spectra = new double[0];
    Map<ObservableDescriptor, Signal> signals = new HashMap<>();
    if (run.isPresent()) {
      status = status.and(run.get().run().status());
      words.add(run.get().run().words());
      Iterator<ObservableDescriptor> quantity = quantities.iterator();
      for (Signal signal : run.get().run().signals()) {
        signals.put(quantity.next(), signal);
      }
    }
    int column = 0;
    for (Measure measure : request.measures()) {
      double[] numbers = new double[0];
      if (measure instanceof SeriesMeasure reading && !signals.isEmpty()) {
        numbers = reading.read(quantity -> signal(signals, quantity), request.window());
        if (measure instanceof SpectrumMeasure spectrum) {
          spectra = spectrum.spectra(quantity -> signal(signals, quantity), request.window());
          words.add(spectrum.warning(quantity -> signal(signals, quantity), request.window()));
        }
      } else if (measure instanceof PointMeasure own) {
        Optional<PointMeasure.Reading> reading = read(own, point);
        if (reading.isPresent()) {
          numbers = reading.get().values();
          status = status.and(reading.get().status());
          words.add(reading.get().words());
        }
      }
      System.arraycopy(numbers, 0, values, column, numbers.length);
      column += measure.columns().size();
    }
    if (status == PointStatus.OK && !signals.isEmpty()) {
      Optional<String> modulation = modulation(signals);
      if (modulation.isPresent()) {
        status = PointStatus.MODULATED;
        words.add(modulation.get());
      }
    }
    return new PointResult(
        values,
        spectra,
        status,
        String.join("; ", words.stream().filter(w -> !w.isEmpty()).distinct().toList()),
        run.map(Run::method).orElse(NO_METHOD));
  }

  private static Signal signal(
      Map<ObservableDescriptor, Signal> signals, ObservableDescriptor quantity) {
    return Optional.ofNullable(signals.get(quantity))
        .orElseThrow(() -> new IllegalStateException("no signal of " + quantity.name()));
  }

  private Optional<PointMeasure.Reading> read(PointMeasure measure, Prepared point) {
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
      return Optional.of(
          new PointMeasure.Reading(nothing, failure(e), measure.name() + ": " + words(e)));
    }
  }

  /** Words for an averaged modulus that keeps changing. */
  private Optional<String> modulation(Map<ObservableDescriptor, Signal> signals) {
    return series.stream()
        .filter(measure -> measure.name().equals(AverageMeasure.ORDER_PARAMETER))
        .flatMap(measure -> measure.quantities().stream())
        .filter(
            quantity -> {
              Signal signal = signal(signals, quantity);
              double mean = signal.meanModulus();
              return mean > request.window().vanishing()
                  && signal.largestModulus() - signal.smallestModulus() > MODULATION * mean;
            })
        .findFirst()
        .map(
            quantity -> {
              Signal signal = signal(signals, quantity);
              return "|<%s>| keeps changing between %.4g and %.4g: the row holds time averages"
                  .formatted(quantity.name(), signal.smallestModulus(), signal.largestModulus());
            });
  }

  private void compare(
      int point,
      PointResult result,
      PointResult plain,
      List<LineResult.Disagreement> disagreements) {
    List<Column> columns = request.columns();
    for (int c = 0; c < columns.size(); c++) {
      if (!columns.get(c).agree(result.values()[c], plain.values()[c])) {
        disagreements.add(
            new LineResult.Disagreement(
                point,
                columns.get(c).name(),
                result.method(),
                result.values()[c],
                plain.values()[c]));
      }
    }
  }

  private static PointStatus failure(RuntimeException e) {
    return e instanceof BrokenRuleException ? PointStatus.REFUSED : PointStatus.FAILED;
  }

  private static String words(RuntimeException e) {
    return e instanceof InvalidInputException invalid
        ? invalid.getMessage() + " (" + invalid.remedy() + ")"
        : "an error in Ursell itself: " + e;
  }
}
