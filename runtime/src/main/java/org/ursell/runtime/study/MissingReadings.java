package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TooFewSitesException;

/** Observables of more different sites than there are, which have no value where others have. */
final class MissingReadings {
  private MissingReadings() {}

  /** An observable as it is read at a point; empty if there are too few sites for it. */
  static Optional<ObservableDescriptor> at(
      ObservableDescriptor observable, ModelDescriptor model, Parameters point) {
    try {
      return Optional.of(observable.at(model, point));
    } catch (TooFewSitesException missing) {
      return Optional.empty();
    }
  }

  /**
   * What must be said of them: nothing where all have values everywhere.
   *
   * @param points the points by their number of sites
   * @throws TooFewSitesException if none has a value anywhere
   */
  static List<String> words(
      List<ObservableDescriptor> observables,
      ModelDescriptor model,
      String size,
      Map<Double, Parameters> points) {
    Map<String, List<Double>> missing = new LinkedHashMap<>();
    Optional<TooFewSitesException> first = Optional.empty();
    int values = 0;
    for (ObservableDescriptor observable : observables) {
      for (Map.Entry<Double, Parameters> point : points.entrySet()) {
        try {
          observable.at(model, point.getValue());
          values++;
        } catch (TooFewSitesException none) {
          first = first.or(() -> Optional.of(none));
          missing.computeIfAbsent(observable.name(), name -> new ArrayList<>()).add(point.getKey());
        }
      }
    }
    if (values == 0 && first.isPresent()) {
      throw first.get();
    }
    return missing.entrySet().stream()
        .map(
            one ->
                "%s is of more different sites than there are at %s = %s, and has no value there"
                    .formatted(one.getKey(), size, NumberWords.of(one.getValue())))
        .toList();
  }
}
