package org.ursell.cli;

import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JavaEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;

/** Times the stages of deriving, for {@code ursell bench}. */
final class DerivationTiming {
  private DerivationTiming() {}

  private static Model model(String name) {
    return DerivedModel.read(name, warning -> {}).model();
  }

  /** One line: size of the system, and milliseconds for deriving, emitting and compiling it. */
  static String row(String model, int order) {
    long begin = System.nanoTime();
    MomentSystem system = DerivationPipeline.derive(model(model), order);
    long derived = System.nanoTime();
    JavaEmitter.Emitted source = JavaEmitter.emit(system);
    long emitted = System.nanoTime();
    int classes = EquationCompiler.classFiles(source).size();
    long compiled = System.nanoTime();
    if (classes == 0) {
      throw new FailedComputationException(
          "nothing was compiled for order %d of %s".formatted(order, model), "report this");
    }
    return "%-11s %5d %10d %9d %9.0f %9.0f %9.0f"
        .formatted(
            model,
            order,
            system.moments().size(),
            system.termCount(),
            (derived - begin) / 1e6,
            (emitted - derived) / 1e6,
            (compiled - emitted) / 1e6);
  }

  /** The equations of a model as a table. */
  static MomentEquations table(String model, int order) {
    return TableEmitter.emit(DerivationPipeline.derive(model(model), order));
  }
}
