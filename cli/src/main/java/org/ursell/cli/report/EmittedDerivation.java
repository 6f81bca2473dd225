package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.compile.BytecodeSizes;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.hierarchy.DerivationRoom;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Derives a model, adds its source to a folder and prints how large it is. Apart from the verb so
 * that reading the verb's options does not load the symbolic module.
 */
public final class EmittedDerivation {
  private EmittedDerivation() {}

  /** Derives the equations of one order. */
  public static void add(
      DerivedModel model,
      TruncationOrder order,
      Derivation derivation,
      OutputFolder output,
      PrintWriter out) {
    DerivationPipeline pipeline =
        new DerivationPipeline(
            EquationCompiler.isAvailable()
                ? DerivationRoom.forClass()
                : DerivationRoom.forSource());
    MomentSystem system = pipeline.run(model.model(), model.request(order, derivation));
    Map<String, Long> nanos = new LinkedHashMap<>(pipeline.stageNanos());
    JavaEmitter.Emitted emitted = timed("emission", nanos, () -> JavaEmitter.emit(system));
    OptionalInt largest =
        EquationCompiler.isAvailable()
            ? OptionalInt.of(compiled(emitted, system, nanos))
            : OptionalInt.empty();
    output.add(emitted.path(), emitted.source());
    out.println("%s (%s), order %s".formatted(model.name(), model.model().title(), order.text()));
    row(out, "moments kept", system.hierarchy().moments().size(), "");
    row(out, "real unknowns", system.moments().size(), "");
    if (derivation.filter().isPresent()) {
      int dropped = system.hierarchy().droppedMoments().size();
      row(out, "moments dropped", dropped, "by the filter '" + derivation.filter().get() + "'");
    }
    row(out, "moments cut", system.hierarchy().cutMoments().size(), "by zero cumulants");
    row(out, "terms", system.termCount(), "");
    row(out, "methods", emitted.methods(), "evaluate the right-hand side");
    largest.ifPresentOrElse(
        bytes ->
            row(out, "largest method", bytes, "bytes of bytecode; HotSpot compiles up to 8000"),
        () -> out.println("  not compiled, and so not checked: this Java has no compiler"));
    long total = nanos.values().stream().mapToLong(Long::longValue).sum();
    out.println(
        "  time: %s; together %s"
            .formatted(
                nanos.entrySet().stream()
                    .map(e -> e.getKey() + " " + seconds(e.getValue()))
                    .collect(Collectors.joining(", ")),
                seconds(total)));
  }

  /**
   * Compiles the class, holds it against the system, and returns the size of its largest method.
   */
  private static int compiled(
      JavaEmitter.Emitted emitted, MomentSystem system, Map<String, Long> nanos) {
    Map<String, byte[]> classFiles =
        timed("compilation", nanos, () -> EquationCompiler.classFiles(emitted));
    EquationCompiler.loadChecked(emitted, classFiles, system);
    return classFiles.values().stream()
        .flatMap(file -> BytecodeSizes.of(file).values().stream())
        .max(Integer::compare)
        .orElse(0);
  }

  private static void row(PrintWriter out, String what, int count, String remark) {
    out.println("  %-16s %7d  %s".formatted(what, count, remark).stripTrailing());
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f s", nanos * 1e-9);
  }

  private static <T> T timed(String stage, Map<String, Long> nanos, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanos.put(stage, System.nanoTime() - start);
    return result;
  }
}
