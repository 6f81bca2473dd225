package org.ursell.cli.report;

import java.io.PrintWriter;
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
import org.ursell.symbolic.hierarchy.DerivationRoom;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.subject.ModelSubject;

/** Equations as text of some format. */
public final class PrintedEquations {
  private PrintedEquations() {}

  /** Derives and prints. */
  public static void print(
      DerivedModel model,
      TruncationOrder order,
      Derivation derivation,
      String format,
      boolean why,
      PrintWriter out) {
    boolean asClass = format.equals("java");
    MomentSystem system =
        new DerivationPipeline(asClass ? DerivationRoom.forSource() : DerivationRoom.OWN)
            .run(model.model(), model.request(order, derivation));
    if (asClass) {
      out.print(JavaEmitter.emit(system).source());
    } else {
      print(system, format, why, out);
    }
  }

  private static void print(MomentSystem system, String format, boolean why, PrintWriter out) {
    switch (format) {
      case "latex" -> LatexEmitter.emit(system, out);
      case "json" -> JsonEmitter.emit(system, out);
      default -> {
        TextEmitter.emit(system, out);
        if (why) {
          out.print("\n" + ClosureReport.of(system));
        }
      }
    }
  }

  /**
   * Derives and prints the equations of a two-time correlation {@code <A'(t + tau) A(t)>}.
   *
   * @param operator A, as typed
   */
  public static void printCorrelation(
      DerivedModel model,
      TruncationOrder order,
      Derivation derivation,
      String format,
      boolean why,
      String operator,
      RegressionClosure closure,
      PrintWriter out) {
    ModelSubject whole = model.subject(derivation);
    EquationRequest request = order.request(derivation.filter().map(model::charge));
    CorrelationEquations.Form form =
        CorrelationEquations.form(
            whole, request, Correlation.first(whole.operator(operator)), closure);
    MomentSystem system = ((ModelSubject) form.subject()).beside(request, form.spectator());
    if (format.equals("text")) {
      out.print(heading(system, operator, closure));
    }
    print(system, format, why, out);
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
