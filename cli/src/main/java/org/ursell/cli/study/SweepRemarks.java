package org.ursell.cli.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.PointMeasure;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.sweep.SweepRequest;

/** What must be said of the observables that a sweep reads. */
public final class SweepRemarks {
  private SweepRemarks() {}

  public static List<String> of(SweepRequest request) {
    Set<ObservableDescriptor> observed = new LinkedHashSet<>();
    for (Measure measure : request.measures()) {
      if (measure instanceof SeriesMeasure reading) {
        observed.addAll(reading.quantities());
      } else if (measure instanceof PointMeasure own && own.needsStart()) {
        request.equations().get(0).descriptor().observables().stream()
            .limit(1)
            .forEach(observed::add);
      }
    }
    boolean infinite =
        request.plan().axes().stream()
                .flatMap(axis -> axis.values().stream())
                .anyMatch(value -> Double.isInfinite(value))
            || !request.fixed().infinite().isEmpty();
    return ObservableRemarks.of(request.equations(), observed, infinite);
  }
}
