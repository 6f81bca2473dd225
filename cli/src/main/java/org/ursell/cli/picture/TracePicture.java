package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.cli.plot.AxesChoice;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.plot.TraceFigure.Role;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.report.Traced;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;

/**
 * Turns traces into the picture of curves in time: sizes have shades, orders dashes, models colours
 * and dashes, and what is read of different observables a pane each.
 */
public final class TracePicture {
  /** Dotted: the run without coupling is dashed. */
  private static final int EXACT_DASH = 2;

  /** Where no truncated curve is, sampled ones are solid in its place. */
  private static final int SOLID = 0;

  /** The dashes of orders and models, beginning with none. */
  private static final int[] DASHES = {0, 3, 4, 5, 6};

  private final List<Traced> traces;

  private TracePicture(List<Traced> traces) {
    this.traces = List.copyOf(traces);
  }

  /** The picture of one trace. */
  public static TraceFigure of(TraceStudy study, List<Curve> curves, boolean logarithmic) {
    return of(List.of(new Traced(study, curves)), logarithmic);
  }

  /** The picture of several models, which follow the same. */
  public static TraceFigure of(List<Traced> traces, boolean logarithmic) {
    TracePicture picture = new TracePicture(traces);
    TraceStudy study = traces.get(0).study();
    return new TraceFigure(
        picture.caption(),
        drawn(study).stream()
            .map(
                r ->
                    new TraceFigure.Pane(Numerals.axis(study.readings().get(r)), picture.curves(r)))
            .toList(),
        Numerals.timeUnit(study.points().rateUnit()),
        logarithmic,
        study.options().absoluteTolerance(),
        AxesChoice.USUAL);
  }

  /** Which readings are drawn: where all parts of one are followed, the modulus stands for them. */
  public static List<Integer> drawn(TraceStudy study) {
    List<ObservableReading> readings = study.readings();
    return IntStream.range(0, readings.size())
        .filter(
            r -> {
              ObservableReading one = readings.get(r);
              boolean whole =
                  one.equals(ObservableReading.of(one.observable()))
                      || !readings.containsAll(ObservableReading.all(one.observable()));
              return whole;
            })
        .boxed()
        .toList();
  }

  private String caption() {
    Set<String> names = new LinkedHashSet<>();
    Set<String> starts = new LinkedHashSet<>();
    for (Traced traced : traces) {
      names.add(traced.label());
      starts.add(traced.study().start().name());
    }
    TraceStudy study = traces.get(0).study();
    return "%s, %s:  %s;  start: %s"
        .formatted(
            String.join(" and ", names),
            TraceFiles.methods(study),
            PointWords.fixed(study.points()),
            starts.stream().collect(Collectors.joining(" and ")));
  }

  private List<TraceFigure.Curve> curves(int reading) {
    List<TraceFigure.Curve> drawn = new ArrayList<>();
    for (int model = 0; model < traces.size(); model++) {
      Traced traced = traces.get(model);
      for (Curve curve : traced.curves()) {
        Role role =
            curve.isUncoupled() ? Role.UNCOUPLED : curve.isLimit() ? Role.MEAN_FIELD : Role.FINITE;
        drawn.add(
            new TraceFigure.Curve(
                label(traced, curve, role) + (traces.size() > 1 ? ", " + traced.label() : ""),
                role,
                model,
                shade(traced.study(), curve),
                dash(traced.study(), curve, model),
                curve.traces().get(reading).times(),
                curve.traces().get(reading).values()));
      }
    }
    return drawn;
  }

  private static String label(Traced traced, Curve curve, Role role) {
    TraceStudy study = traced.study();
    String size = Numerals.legend(study.sizes().parameter().orElse("N"));
    return switch (role) {
      case FINITE -> finite(study, curve, size);
      case MEAN_FIELD -> size + " = ∞ (mean field)";
      case UNCOUPLED -> "no coupling";
    };
  }

  private static String finite(TraceStudy study, Curve curve, String size) {
    List<String> words = new ArrayList<>();
    if (curve.size().isPresent()) {
      words.add(size + " = " + Numerals.number(curve.size().getAsDouble()));
    }
    boolean alone = curve.size().isEmpty() || study.orders().size() > 1;
    curve.order().filter(order -> alone).ifPresent(order -> words.add("order " + order.text()));
    if (curve.isExact()) {
      words.add("exact");
    }
    if (curve.isLangevin()) {
      words.add("Langevin");
    }
    return String.join(", ", words);
  }

  /**
   * A size has its shade whatever else is drawn: the truncated and the exact curve share it. Orders
   * have shades where there is one size alone.
   */
  private static double shade(TraceStudy study, Curve curve) {
    List<Double> sizes =
        study.sizes().values().stream().filter(Double::isFinite).distinct().sorted().toList();
    if (sizes.size() > 1 && curve.size().isPresent()) {
      return sizes.indexOf(curve.size().getAsDouble()) / (sizes.size() - 1.0);
    }
    int orders = study.orders().size();
    return orders > 1 && curve.order().isPresent()
        ? study.orders().indexOf(curve.order().get()) / (orders - 1.0)
        : 1.0;
  }

  /** Orders have dashes, and so have the curves of a second model. */
  private static int dash(TraceStudy study, Curve curve, int model) {
    if (curve.isExact()) {
      return EXACT_DASH;
    }
    if (curve.isLangevin()) {
      return study.orders().isEmpty() ? SOLID : TraceFigure.DOTS;
    }
    int order = curve.order().map(study.orders()::indexOf).orElse(0);
    return DASHES[(model * study.orders().size() + order) % DASHES.length];
  }
}
