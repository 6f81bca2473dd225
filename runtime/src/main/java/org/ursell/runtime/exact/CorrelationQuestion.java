package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * A two-time correlation, at any cut of the modes.
 *
 * @param coincidence whether &lt;B'(0) B'(tau) B(tau) B(0)&gt; of the earlier operator is meant
 */
record CorrelationQuestion(
    ExactOptions options,
    TwoTime asked,
    boolean tagged,
    boolean coincidence,
    Optional<ExactStart> start,
    double begin,
    double[] delays)
    implements CutSearch.Question<CorrelationQuestion.Answer> {
  /** What was found, and the populations at the edges if a steady state tells them. */
  record Answer(ExactCorrelation found, Optional<double[]> edges) {}

  @Override
  public Answer answer(ExactSystem any) {
    FieldSystem system = (FieldSystem) any;
    Regression.Operator later = later(system, asked, tagged);
    Regression.Operator earlier = earlier(system, asked, tagged);
    Complex[] values = new Complex[delays.length];
    Arrays.fill(values, Complex.ZERO);
    long dimension = 0;
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Regression regression = new Regression(system, options, blocks, start, begin);
      List<Regression.Thread> threads =
          coincidence
              ? List.of(regression.coincidence(earlier))
              : regression.threads(later, earlier, false);
      for (Regression.Thread thread : threads) {
        dimension += thread.sector().basis().dimension();
        follow(regression, thread, values);
      }
      ExactCorrelation found =
          new ExactCorrelation(
              Arrays.stream(delays).boxed().toList(),
              Arrays.asList(values),
              coincidence
                  ? Collections.nCopies(delays.length, regression.intensity(earlier))
                  : regression.means(later, delays),
              coincidence
                  ? regression.intensity(earlier)
                  : regression.mean(
                      new Regression.Operator(
                          earlier.observable(), sum(system, asked, tagged), 1.0)),
              dimension,
              Optional.empty());
      return new Answer(
          found, start.isPresent() ? Optional.empty() : Optional.of(regression.edges()));
    }
  }

  /** How many sites the mean of the earlier operator is of. */
  private static double sum(FieldSystem system, TwoTime asked, boolean tagged) {
    return asked.earlierSummed() && !tagged ? count(system, asked.earlier()) : 1.0;
  }

  /** The later operator in the species of the system. */
  static Regression.Operator later(FieldSystem system, TwoTime asked, boolean tagged) {
    ObservableDescriptor own =
        tagged && asked.places() == TwoTime.Places.SAME
            ? onTag(system, asked.later())
            : asked.later();
    return new Regression.Operator(
        own, asked.laterSummed() ? count(system, asked.later()) : 1.0, 1.0);
  }

  /** The earlier one; one site of many stands for their mean where it need not be told. */
  static Regression.Operator earlier(FieldSystem system, TwoTime asked, boolean tagged) {
    if (tagged) {
      return new Regression.Operator(onTag(system, asked.earlier()), 1.0, 1.0);
    }
    double count = count(system, asked.earlier());
    return new Regression.Operator(
        asked.earlier(),
        asked.earlierSummed() ? count : 1.0,
        asked.earlierSummed() ? 1.0 : 1.0 / count);
  }

  private static double count(FieldSystem system, ObservableDescriptor observable) {
    return system.form().data().species().get(observable.species()).count();
  }

  private static ObservableDescriptor onTag(FieldSystem system, ObservableDescriptor observable) {
    int tag = system.form().data().species().size() - 1;
    return new ObservableDescriptor(
        observable.name(), tag, observable.operator(), observable.products());
  }

  private void follow(Regression regression, Regression.Thread thread, Complex[] values) {
    FaberPropagator run =
        regression.propagator(thread.sector(), thread.vector(), List.of(thread.reading()));
    double end = delays.length == 0 ? 0.0 : delays[delays.length - 1];
    int at = 0;
    do {
      PropagatorStep step = run.advance(end);
      for (; at < delays.length && delays[at] <= run.time(); at++) {
        values[at] = values[at].add(step.value(0, delays[at]));
      }
      options.progress().at(run.time(), end, thread.sector().generator().applications());
    } while (at < delays.length);
  }

  @Override
  public double end(Answer answer) {
    return begin + (delays.length == 0 ? 0.0 : delays[delays.length - 1]);
  }

  @Override
  public boolean same(Answer one, Answer other) {
    double largest = 1e-6;
    double gap = 0.0;
    for (int k = 0; k < delays.length; k++) {
      Complex value = other.found().values().get(k);
      largest = Math.max(largest, value.norm());
      gap = Math.max(gap, one.found().values().get(k).subtract(value).norm());
    }
    return gap <= options.errorOf(largest);
  }

  @Override
  public boolean isOfLongTimes() {
    return start.isEmpty();
  }

  @Override
  public Optional<double[]> edges(Answer answer) {
    return answer.edges();
  }
}
