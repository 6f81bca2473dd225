package org.ursell.cli.report;

import java.util.List;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.DerivedModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.emit.ClosureReport;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.subject.ModelSubject;

/** Equations as text of some format. */
public final class PrintedEquations {
  private PrintedEquations() {}

  /** Derives and prints. */
  public static String of(
      DerivedModel model,
      TruncationOrder order,
      Derivation derivation,
      String format,
      boolean why) {
    MomentSystem system =
        new DerivationPipeline().run(model.model(), model.request(order, derivation));
    return switch (format) {
      case "latex" -> LatexEmitter.emit(system);
      case "json" -> JsonEmitter.emit(system);
      case "java" -> JavaEmitter.emit(system).source();
      default -> TextEmitter.emit(system) + (why ? "\n" + ClosureReport.of(system) : "");
    };
  }

  /**
   * Derives and prints the equations of a two-time correlation {@code <A'(t + tau) A(t)>}.
   *
   * @param operator A, as typed
   */
  public static String ofCorrelation(
      DerivedModel model,
      TruncationOrder order,
      Derivation derivation,
      String format,
      boolean why,
      String operator,
      RegressionClosure closure) {
    ModelSubject whole = model.subject(derivation);
    EquationRequest request = order.request(derivation.filter().map(model::charge));
    CorrelationEquations.Form form =
        CorrelationEquations.form(
            whole, request, Correlation.first(whole.operator(operator)), closure);
    MomentSystem system = ((ModelSubject) form.subject()).beside(request, form.spectator());
    return switch (format) {
      case "latex" -> LatexEmitter.emit(system);
      case "json" -> JsonEmitter.emit(system);
      default ->
          heading(system, operator, closure)
              + TextEmitter.emit(system)
              + (why ? "\n" + ClosureReport.of(system) : "");
    };
  }

  private static String heading(MomentSystem system, String operator, RegressionClosure closure) {
    List<SpeciesDescriptor> species = system.descriptor().species();
    String site = species.get(species.size() - 1).name();
    return ("two-time correlations <... (t + tau) B(t)> with B = %s, by the quantum regression"
            + " theorem:\n|0><1| of the site %s, on which nothing acts, stands for B and %s when the"
            + " order cuts\n\n")
        .formatted(
            operator,
            site,
            closure == RegressionClosure.COUNTED
                ? "counts as a factor"
                : "does not count, its order being one more");
  }
}
