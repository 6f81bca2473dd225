package org.ursell.runtime.study;

import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.output.CsvTable;

/** What makes a trace: times that rise, and observables that are there. */
final class TraceRules {
  private TraceRules() {}

  static void requireRising(double[] times, double begin) {
    boolean rising = times.length > 0 && times[0] >= begin;
    for (int k = 1; k < times.length; k++) {
      rising &= times[k] > times[k - 1];
    }
    double end = rising ? times[times.length - 1] : Double.NaN;
    if (!(end > begin) || Double.isInfinite(end)) {
      String from = CsvTable.number(begin);
      throw new InvalidInputException(
          "the times of a trace do not rise from %s to an end: %s"
              .formatted(from, Arrays.toString(times)),
          "give finite times in rising order, the last above " + from);
    }
  }

  /** Requires that an observable is one of a model's sites or modes. */
  static void requireSite(ModelDescriptor model, ObservableDescriptor observable) {
    if (observable.expression().isPresent()) {
      observable.expression().get().requireFit(observable.name(), model);
      return;
    }
    int species = observable.species();
    boolean fits =
        !observable.products().isEmpty()
            || species >= 0
                && species < model.species().size()
                && model.species().get(species).levels() == observable.operator().levels();
    if (!fits) {
      throw new InvalidInputException(
          "<%s> is of no site of model '%s'".formatted(observable.name(), model.name()),
          "follow one of its own observables");
    }
  }

  /** Requires one or several, none of them twice. */
  static void requireOnce(String what, List<?> asked) {
    if (asked.isEmpty() || asked.stream().distinct().count() < asked.size()) {
      throw new InvalidInputException(
          asked.isEmpty()
              ? "a trace without a %s is asked for".formatted(what)
              : "a trace is asked for with a %s given twice: %s".formatted(what, asked),
          "give one %s or more, each of them once".formatted(what));
    }
  }
}
