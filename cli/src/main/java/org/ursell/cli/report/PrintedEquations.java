package org.ursell.cli.report;

import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.DerivedModel;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.emit.ClosureReport;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;

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
}
