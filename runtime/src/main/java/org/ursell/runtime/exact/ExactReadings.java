package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableExpression;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableValue;

/**
 * Observables by the linear forms of the state that they are made of: an operator on one place is
 * one, a formula has one for each of its expectation values.
 */
final class ExactReadings {
  private final List<ObservableDescriptor> observables;
  private final Map<ObservableDescriptor, Integer> linear = new LinkedHashMap<>();

  /**
   * The readings of some observables.
   *
   * @param observables as they are read at the point ({@link ObservableDescriptor#at})
   */
  ExactReadings(List<ObservableDescriptor> observables) {
    this.observables = List.copyOf(observables);
    for (ObservableDescriptor observable : observables) {
      for (ObservableDescriptor part : parts(observable)) {
        linear.putIfAbsent(part, linear.size());
      }
    }
  }

  /** What an observable is made of: itself if it is linear. */
  static List<ObservableDescriptor> parts(ObservableDescriptor observable) {
    if (observable.expression().isEmpty()) {
      return List.of(observable);
    }
    ObservableExpression expression = observable.expression().get();
    List<ObservableDescriptor> parts = new ArrayList<>();
    for (ObservableFormula.Mean mean : expression.formula().means()) {
      parts.add(part(observable, mean));
    }
    return parts;
  }

  private static ObservableDescriptor part(
      ObservableDescriptor observable, ObservableFormula.Mean mean) {
    return ObservableDescriptor.of(observable.name(), new ObservableExpression("", mean));
  }

  /** The terms of a linear form of several places. */
  static List<ObservableTerm> terms(ObservableDescriptor linear) {
    if (linear.expression().orElseThrow().formula() instanceof ObservableFormula.Mean mean) {
      return mean.terms();
    }
    throw new IllegalArgumentException(linear.name() + " is no linear form of the state");
  }

  /**
   * The sectors that an observable reads; of two opposite ones only the greater, as a Hermitian
   * state holds conjugate numbers in both.
   *
   * @param read the sectors that a linear form reads
   */
  static List<ChargeSector> sectors(
      ObservableDescriptor observable,
      Function<ObservableDescriptor, Collection<ChargeSector>> read) {
    Set<ChargeSector> sectors = new TreeSet<>();
    for (ObservableDescriptor part : parts(observable)) {
      for (ChargeSector sector : read.apply(part)) {
        ChargeSector opposite = sector.negated();
        sectors.add(sector.compareTo(opposite) < 0 ? opposite : sector);
      }
    }
    return List.copyOf(sectors);
  }

  static InvalidInputException noFit(String name) {
    return new InvalidInputException(
        "the observable '" + name + "' does not fit the species of the model",
        "name a species by its index, and use an operator of its dimension");
  }

  /** The linear forms to follow, each once. */
  List<ObservableDescriptor> linear() {
    return List.copyOf(linear.keySet());
  }

  /** A trajectory of the observables from that of the linear forms. */
  ExactTrajectory of(ExactTrajectory linear) {
    List<List<Complex>> values = new ArrayList<>();
    for (int o = 0; o < observables.size(); o++) {
      List<Complex> own = new ArrayList<>();
      for (int t = 0; t < linear.times().size(); t++) {
        int time = t;
        own.add(value(o, linear.values().stream().map(form -> form.get(time)).toList()));
      }
      values.add(own);
    }
    return new ExactTrajectory(
        linear.times(),
        values,
        linear.dimension(),
        linear.applications(),
        linear.cut(),
        linear.end());
  }

  /** The observables in a steady state from the linear forms in it. */
  ExactSteadyState of(ExactSteadyState linear) {
    List<Complex> values = new ArrayList<>();
    for (int o = 0; o < observables.size(); o++) {
      values.add(value(o, linear.values()));
    }
    return new ExactSteadyState(
        values,
        linear.residual(),
        linear.gap(),
        linear.dimension(),
        linear.charges(),
        linear.cut());
  }

  /** The value of an observable from those of the linear forms. */
  Complex value(int observable, List<Complex> forms) {
    ObservableDescriptor asked = observables.get(observable);
    return asked.expression().isEmpty()
        ? forms.get(place(asked))
        : ObservableValue.of(
            asked.expression().get().formula(), mean -> forms.get(place(part(asked, mean))));
  }

  private int place(ObservableDescriptor part) {
    Integer place = linear.get(part);
    if (place == null) {
      throw new IllegalStateException("not a part of " + part.name());
    }
    return place;
  }
}
