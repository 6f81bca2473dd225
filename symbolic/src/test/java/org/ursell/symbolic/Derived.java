package org.ursell.symbolic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/** Systems under test, each derived once for all test classes. */
final class Derived {
  private static final Map<String, MomentSystem> SYSTEMS = new ConcurrentHashMap<>();
  private static final Map<String, MomentEquations> TABLES = new ConcurrentHashMap<>();

  private Derived() {}

  /** The closed system of a model in the default basis. */
  static MomentSystem system(Model model, int order) {
    return system(model, order, Basis.COUPLING);
  }

  static MomentSystem system(Model model, int order, Basis basis) {
    return SYSTEMS.computeIfAbsent(
        model.name() + " " + order + " " + basis,
        key -> new DerivationPipeline().run(model, DerivationRequest.order(order).in(basis)));
  }

  /** The equations as the table evaluator serves them. */
  static MomentEquations equations(Model model, int order) {
    return equations(model, order, Basis.COUPLING);
  }

  static MomentEquations equations(Model model, int order, Basis basis) {
    return TABLES.computeIfAbsent(
        model.name() + " " + order + " " + basis,
        key -> TableEmitter.emit(system(model, order, basis)));
  }

  /** Every parameter of a model at the default that it declares. */
  static Parameters defaults(Model model) {
    Parameters defaults = Parameters.none();
    for (ParameterDescriptor parameter : model.parameters()) {
      defaults = defaults.with(parameter.name(), parameter.defaultValue());
    }
    return defaults;
  }
}
