package org.ursell.runtime.measure;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** Which observables of a model the measures read, and what their columns are called. */
final class ObservedSignals {
  private static final double NEUTRAL = 1e-12;

  private ObservedSignals() {}

  /**
   * The observables with a modulus and a phase: those that carry a charge, or, of a model without,
   * those that are not Hermitian.
   *
   * @throws InvalidInputException if there are none, or if a filter makes them zero for ever
   */
  static List<ObservableDescriptor> complex(ModelDescriptor model, String measure) {
    List<ObservableDescriptor> charged =
        model.observables().stream()
            .filter(o -> isCharged(model, o) && (o.isOnOnePlace() || !o.isHermitian()))
            .toList();
    List<ObservableDescriptor> found =
        charged.isEmpty()
            ? model.observables().stream().filter(o -> !o.isHermitian()).toList()
            : charged;
    if (found.isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' names no observable with a phase".formatted(measure, model.name()),
          "name one in the model file, or measure 'expectation'");
    }
    for (ChargeDescriptor charge : model.charges()) {
      if (model.filter().filter(charge.name()::equals).isPresent()) {
        for (ObservableDescriptor observable : found) {
          if (carries(observable, charge)) {
            throw new InvalidInputException(
                "%s: the filter %s leaves out the observable '%s', which carries that charge"
                    .formatted(measure, charge.name(), observable.name()),
                "leave out the filter, or measure 'expectation'");
          }
        }
      }
    }
    return found;
  }

  /** The Hermitian observables, whose expectation is real. */
  static List<ObservableDescriptor> hermitian(ModelDescriptor model, String measure) {
    List<ObservableDescriptor> found =
        model.observables().stream().filter(ObservableDescriptor::isHermitian).toList();
    if (found.isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' names no Hermitian observable".formatted(measure, model.name()),
          "name one in the model file, or measure 'order-parameter'");
    }
    return found;
  }

  /** The coherences rho_ij, i below j, of every species of levels: expectations of |j&gt;&lt;i|. */
  static List<ObservableDescriptor> coherences(ModelDescriptor model, String measure) {
    List<ObservableDescriptor> found = new ArrayList<>();
    for (int s = 0; s < model.species().size(); s++) {
      SpeciesDescriptor species = model.species().get(s);
      for (int i = 0; i < species.levels(); i++) {
        for (int j = i + 1; j < species.levels(); j++) {
          String levels = species.levels() > 10 ? i + "_" + j : "" + i + j;
          found.add(
              new ObservableDescriptor(
                  "coherence"
                      + (model.species().size() > 1 ? "_" + plain(species.name()) : "")
                      + "_"
                      + levels,
                  s,
                  SiteOperator.transition(species.levels(), j, i)));
        }
      }
    }
    if (found.isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' has no species of levels".formatted(measure, model.name()),
          "measure 'order-parameter'");
    }
    return found;
  }

  /**
   * The column of each of some observables: the quantity alone if there is one observable, with the
   * group's name if observables differ by group only, as S+_A and S+_B do, else with all of it.
   */
  static List<String> columns(String quantity, List<ObservableDescriptor> observables) {
    if (observables.size() == 1) {
      return List.of(quantity);
    }
    List<String> names = observables.stream().map(ObservableDescriptor::name).toList();
    boolean byGroup =
        names.stream().allMatch(name -> name.indexOf('_') > 0)
            && names.stream().map(n -> n.substring(0, n.indexOf('_'))).distinct().count() == 1;
    return names.stream()
        .map(name -> byGroup ? name.substring(name.indexOf('_') + 1) : name)
        .map(name -> quantity + "_" + plain(name))
        .toList();
  }

  /** A name of letters, digits and underscores, which every reader of tables leaves as it is. */
  static String plain(String name) {
    return name.replace("+", "plus")
        .replace("-", "minus")
        .replace("'", "prime")
        .replaceAll("[^" + Names.CHARACTERS + "]", "_");
  }

  private static boolean isCharged(ModelDescriptor model, ObservableDescriptor observable) {
    return model.charges().stream().anyMatch(charge -> carries(observable, charge));
  }

  private static boolean carries(ObservableDescriptor observable, ChargeDescriptor charge) {
    return observable.charges(charge).stream().anyMatch(q -> Math.abs(q) > NEUTRAL);
  }
}
