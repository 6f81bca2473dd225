package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.PointMeasure;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/** Works out the points of one line; a point that cannot be worked out is a result, too. */
final class LineWork {
  /** So long, in nanoseconds, may a line wait for company. */
  private static final long LONGEST_WAIT = 2_000_000_000L;

  private final SweepRequest request;
  private final Cancellation cancelled;
  private final PointReading reading;
  private final List<SeriesMeasure> series;

  /** Not by name alone: a model's observable may bear the name of a coherence. */
  private final Set<ObservableDescriptor> quantities = new LinkedHashSet<>();

  /** All but integration, which does what these leave. */
  private final List<LineMethod> methods;

  private final LineMethod integration = new PlainIntegration();
  private final BitSet checked;
  private final int samples;

  /** How many points are integrated and recorded at once. */
  private final int together;

  /**
   * Work on the lines of a request.
   *
   * @param threads how many share the memory of this process
   */
  LineWork(SweepRequest request, Cancellation cancelled, int threads) {
    this(request, cancelled, threads, Runtime.getRuntime().maxMemory());
  }

  /** The same in a process with a heap of so many bytes. */
  LineWork(SweepRequest request, Cancellation cancelled, int threads, double heap) {
    this.request = request;
    this.cancelled = cancelled;
    series = request.seriesMeasures();
    series.forEach(measure -> quantities.addAll(measure.quantities()));
    reading = new PointReading(request, List.copyOf(quantities), cancelled);
    samples = series.stream().mapToInt(m -> m.samples(request.window())).max().orElse(0);
    boolean longTime = series.stream().allMatch(SeriesMeasure::isLongTime);
    methods = new ArrayList<>();
    // The others are of equations that do not change in time.
    boolean driven = request.equations().stream().anyMatch(e -> e.descriptor().isDriven());
    request.methods().stream()
        .filter(method -> !driven)
        .filter(method -> longTime || !method.onlyLongTime())
        .forEach(methods::add);
    // Measures that compute for themselves would be held against themselves.
    boolean choice = !methods.isEmpty() && !series.isEmpty();
    together = Recordings.of(request).together(threads, heap);
    checked = CheckSample.of(request.plan().points(), choice ? request.checks() : 0);
  }

  LineResult of(SweepPlan.Line line) {
    return of(line, places(request, line));
  }

  /** A point of a line: all its parameters, or why it has none. */
  record Place(Parameters parameters, Optional<PointFailure> failure) {}

  /** The points of a line, in its order. */
  static List<Place> places(SweepRequest request, SweepPlan.Line line) {
    List<Place> places = new ArrayList<>();
    for (int k = 0; k < line.count(); k++) {
      try {
        places.add(new Place(request.parameters(line.first() + k), Optional.empty()));
      } catch (InvalidInputException e) {
        places.add(new Place(Parameters.none(), Optional.of(PointFailure.of(e))));
      }
    }
    return places;
  }

  /** The same with the points known, which is all that a request's formulas are needed for. */
  LineResult of(SweepPlan.Line line, List<Place> places) {
    LineBatch batch = new LineBatch(this);
    batch.add(line, places);
    return batch.finish().get(0);
  }

  /**
   * Takes lines from a queue and works them out together, until enough of their points wait for
   * integration to fill the lanes, or the first have waited long enough. What comes out of a line
   * does not depend on the others.
   *
   * @param most how many lines to take, so that other threads get some, too
   * @return the lines that were taken; none if the queue was empty
   */
  List<LineResult> of(Queue<SweepPlan.Line> queue, int most) {
    LineBatch batch = new LineBatch(this);
    long begin = System.nanoTime();
    int taken = 0;
    while (taken == 0
        || (taken < most && batch.hasRoom() && System.nanoTime() - begin < LONGEST_WAIT)) {
      SweepPlan.Line line = queue.poll();
      if (line == null) {
        break;
      }
      batch.add(line, places(request, line));
      taken++;
      // Measures that compute for themselves do so as a line is read, one line after the other.
      if (batch.waiting() == 0 || series.size() < request.measures().size()) {
        break;
      }
    }
    return batch.finish();
  }

  List<PointReading.Point> prepare(SweepPlan.Line line, List<Place> places) {
    List<PointReading.Point> points = new ArrayList<>();
    for (int k = 0; k < line.count(); k++) {
      points.add(prepare(line.first() + k, places.get(k)));
    }
    return points;
  }

  /** Whether a point is one of those at which other methods are held against integration. */
  boolean isChecked(PointReading.Point point) {
    return checked.get(point.point());
  }

  PointResult read(PointReading.Point point, Optional<PointReading.Run> run) {
    return reading.of(point, run);
  }

  private PointReading.Point prepare(int point, Place place) {
    if (place.failure().isPresent()) {
      return new PointReading.Point(
          point, place.parameters(), notStarted(place.failure().get(), ""));
    }
    try {
      return new PointReading.Point(point, place.parameters(), start(place.parameters()));
    } catch (InvalidInputException e) {
      return new PointReading.Point(point, Parameters.none(), notStarted(PointFailure.of(e), ""));
    }
  }

  private static SweepStart.Found notStarted(PointFailure failure, String before) {
    return new SweepStart.Found(Optional.empty(), failure.status(), before + failure.words());
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
      return notStarted(PointFailure.of(e), "no start: ");
    }
  }

  /**
   * A point of a line that a method left to others.
   *
   * @param turning a frame that suits it, as in {@link LineMethod.Left}
   */
  record Open(int place, double turning) {}

  /**
   * The runs of the points of a line by all methods but integration, by place.
   *
   * @param runs where they go
   * @return the points that have a start and are left to integration
   */
  List<Open> run(List<PointReading.Point> points, Map<Integer, PointReading.Run> runs) {
    return series.isEmpty() ? List.of() : run(points, point -> 0.0, methods, runs);
  }

  /**
   * What integration finds at points of any lines, in their order; of those without a start, that
   * they have none. As many are run at once as there is memory to record, and read before the next.
   *
   * @param turning for each point a frame that suits it, as in {@link LineMethod.Left}
   */
  List<PointResult> integrated(List<PointReading.Point> points, IntToDoubleFunction turning) {
    List<PointResult> results = new ArrayList<>();
    int parts = (points.size() + together - 1) / together;
    for (int part = 0; part < parts; part++) {
      // Alike in size, since the lanes of a small rest would be empty.
      int from = points.size() * part / parts;
      List<PointReading.Point> some = points.subList(from, points.size() * (part + 1) / parts);
      Map<Integer, PointReading.Run> runs =
          integrate(some, point -> turning.applyAsDouble(from + point));
      for (int k = 0; k < some.size(); k++) {
        // A run that has been read is forgotten, and its spectrum with it.
        results.add(read(some.get(k), Optional.ofNullable(runs.remove(k))));
      }
    }
    return results;
  }

  private Map<Integer, PointReading.Run> integrate(
      List<PointReading.Point> points, IntToDoubleFunction turning) {
    Map<Integer, PointReading.Run> runs = new HashMap<>();
    if (!series.isEmpty()) {
      run(points, turning, List.of(integration), runs);
    }
    return runs;
  }

  private List<Open> run(
      List<PointReading.Point> points,
      IntToDoubleFunction turning,
      List<LineMethod> allowed,
      Map<Integer, PointReading.Run> runs) {
    List<Open> left = new ArrayList<>();
    for (int e = 0; e < request.equations().size(); e++) {
      List<Open> open = new ArrayList<>();
      for (int k = 0; k < points.size(); k++) {
        boolean here = request.equationsAt(points.get(k).point()) == e;
        if (here && points.get(k).start().state().isPresent()) {
          open.add(new Open(k, turning.applyAsDouble(k)));
        }
      }
      for (LineMethod method : allowed) {
        if (!open.isEmpty()) {
          open = run(method, task(e, open, points), open, runs);
        }
      }
      left.addAll(open);
    }
    return left;
  }

  private LineTask task(int equations, List<Open> open, List<PointReading.Point> points) {
    List<Parameters> parameters = new ArrayList<>();
    List<ProductState> starts = new ArrayList<>();
    for (Open left : open) {
      PointReading.Point point = points.get(left.place());
      parameters.add(point.parameters());
      starts.add(point.start().state().orElseThrow());
    }
    return new LineTask(
        request.equations().get(equations),
        parameters,
        starts,
        open.stream().map(Open::turning).toList(),
        List.copyOf(quantities),
        request.window(),
        samples,
        request.options(),
        cancelled);
  }

  /** Runs what a method can run, and tells what is left. */
  private static List<Open> run(
      LineMethod method, LineTask task, List<Open> open, Map<Integer, PointReading.Run> runs) {
    List<LineMethod.Outcome> found = safely(method, task);
    List<Open> left = new ArrayList<>();
    for (int p = 0; p < open.size(); p++) {
      int place = open.get(p).place();
      if (found.get(p) instanceof LineMethod.PointRun run) {
        runs.put(place, new PointReading.Run(run, method.name()));
      } else if (found.get(p) instanceof LineMethod.Left known) {
        left.add(new Open(place, known.turning()));
      }
    }
    return left;
  }

  /** One point that makes a method fail must not take the others with it. */
  private static List<LineMethod.Outcome> safely(LineMethod method, LineTask task) {
    try {
      return method.run(task);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      if (task.points().size() == 1) {
        PointFailure failure = PointFailure.of(e);
        // What another method cannot do is left to plain integration, which is the last.
        return List.of(
            method instanceof PlainIntegration
                ? new LineMethod.PointRun(List.of(), failure.status(), failure.words())
                : LineMethod.Left.UNKNOWN);
      }
      List<LineMethod.Outcome> single = new ArrayList<>();
      for (int p = 0; p < task.points().size(); p++) {
        single.addAll(safely(method, task.of(List.of(p))));
      }
      return single;
    }
  }

  void compare(
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
}
