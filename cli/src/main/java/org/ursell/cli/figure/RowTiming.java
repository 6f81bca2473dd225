package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;

/** Foretells how long figures take, by measuring a few rows of each of their sweeps. */
final class RowTiming {
  /** Rows measured of each figure. */
  private static final int ROWS = 4;

  private final PaperModel model;
  private final int jobs;

  RowTiming(PaperModel model, int jobs) {
    this.model = model;
    this.jobs = jobs;
  }

  /** The forecast in a sentence. */
  String words(List<PaperFigure> figures, Resolution resolution) {
    // A sweep that two figures share is run once.
    Map<String, SweepRequest> sweeps = new LinkedHashMap<>();
    double seconds = 0.0;
    for (PaperFigure figure : figures) {
      List<SweepRequest> own = new ArrayList<>();
      for (SweepRequest request : figure.sweeps(model, resolution)) {
        if (sweeps.put(request.description().toString(), request) == null) {
          own.add(request);
        }
      }
      seconds += seconds(own);
    }
    return sweeps.isEmpty()
        ? "No part of this depends on the resolution."
        : "The sweeps of this will take about %s on %d threads (foretold from a few rows)."
            .formatted(Numerals.duration(seconds), jobs);
  }

  /** How long the requests of a figure take. */
  double seconds(List<SweepRequest> requests) {
    double seconds = 0.0;
    int stride = Math.max(1, requests.size() / ROWS);
    double measured = 0.0;
    for (int k = stride / 2; k < requests.size(); k += stride) {
      SweepRequest thin = thinned(requests.get(k));
      double share = (double) thin.plan().points() / requests.get(k).plan().points();
      // The first run warms the code up; only the second tells.
      time(thin);
      seconds += time(thin) / share;
      measured++;
    }
    return measured == 0.0 ? 0.0 : seconds * requests.size() / measured;
  }

  private double time(SweepRequest request) {
    long begin = System.nanoTime();
    Sweep.run(request, jobs, SweepListener.NONE);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** A few rows of a grid; a single row as it is. */
  private static SweepRequest thinned(SweepRequest request) {
    List<Axis> axes = new ArrayList<>(request.plan().axes());
    Axis slow = axes.get(0);
    if (axes.size() < 2 || slow.size() <= ROWS) {
      return request;
    }
    List<Double> few = new ArrayList<>();
    for (int k = 0; k < ROWS; k++) {
      few.add(slow.values().get((2 * k + 1) * slow.size() / (2 * ROWS)));
    }
    axes.set(0, Axis.of(slow.name(), few));
    return new SweepRequest(
        request.equations(),
        new SweepPlan(axes),
        request.fixed(),
        request.measures(),
        request.window(),
        request.start(),
        request.options(),
        request.methods(),
        0);
  }
}
