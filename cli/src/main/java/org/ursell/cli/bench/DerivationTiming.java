package org.ursell.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.Model;

/** Times the stages of deriving, for {@code ursell bench}. */
public final class DerivationTiming {
  /** Systems beyond this are left out of the table. */
  private static final int MOST_MOMENTS = 1_500;

  private DerivationTiming() {}

  private static Model model(String name) {
    return DerivedModel.read("bench", name, warning -> {}).model();
  }

  /** The built-in models. */
  public static List<String> models() {
    return BuiltInModels.names();
  }

  /** The heading over {@link #row}. */
  public static String heading() {
    return "%-20s %5s %9s %8s %8s %8s %8s %9s"
        .formatted("model", "order", "unknowns", "terms", "derive", "emit", "compile", "heap/MB");
  }

  /**
   * One line, and the milliseconds in it.
   *
   * @param compileMillis 0 where this Java has no compiler
   */
  public record Row(String text, double deriveMillis, double emitMillis, double compileMillis) {}

  /**
   * One line: size of the system, milliseconds for deriving, emitting and compiling it (a dash
   * where this Java has no compiler), and the most heap that was in use meanwhile.
   */
  public static Row row(String name, int order) {
    Model model = model(name);
    resetPeaks();
    long begin = System.nanoTime();
    MomentSystem system;
    try {
      system =
          new DerivationPipeline()
              .run(model, DerivationRequest.order(order).withMaxMoments(MOST_MOMENTS));
    } catch (InvalidInputException tooLarge) {
      return new Row(
          "%-20s %5d  left out: %s".formatted(name, order, tooLarge.getMessage()), 0.0, 0.0, 0.0);
    }
    long derived = System.nanoTime();
    JavaEmitter.Emitted source = JavaEmitter.emit(system);
    long emitted = System.nanoTime();
    boolean compiles = EquationCompiler.isAvailable();
    if (compiles && EquationCompiler.classFiles(source).isEmpty()) {
      throw new FailedComputationException(
          "nothing was compiled for order %d of %s".formatted(order, name), "report this");
    }
    long compiled = System.nanoTime();
    double deriveMillis = (derived - begin) / 1e6;
    double emitMillis = (emitted - derived) / 1e6;
    double compileMillis = compiles ? (compiled - emitted) / 1e6 : 0.0;
    String text =
        "%-20s %5d %9d %8d %8.0f %8.0f %8s %9d"
            .formatted(
                name,
                order,
                system.moments().size(),
                system.termCount(),
                deriveMillis,
                emitMillis,
                compiles ? "%.0f".formatted(compileMillis) : "-",
                peakMegabytes());
    return new Row(text, deriveMillis, emitMillis, compileMillis);
  }

  private static void resetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** An upper bound, since the pools need not peak at the same time. */
  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  /** The equations of a model as a table. */
  public static MomentEquations table(String model, int order) {
    return TableEmitter.emit(DerivationPipeline.derive(model(model), order));
  }
}
