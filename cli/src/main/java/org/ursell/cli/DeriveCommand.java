package org.ursell.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.BytecodeSizes;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell derive}: derives equations and emits them as Java. */
@Command(
    name = "derive",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Derive the cumulant equations of a model at a truncation order and emit them as Java.",
      "",
      "Prints how large the system is and where the time went. 'ursell lifetime --order M' does this"
          + " by itself for orders that were never emitted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell derive --order 3 --out DIR",
      "  ursell derive --model two-groups --order 2"
    })
final class DeriveCommand implements Callable<Integer> {
  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "one-group",
      description = "one-group (default) or two-groups")
  private String model = "one-group";

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      defaultValue = "2",
      description = "truncation orders (default 2)")
  private String orders = "2";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-derived",
      description = "folder for the sources (default ursell-derived)")
  private String folder = "ursell-derived";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ModelLibrary.Entry entry = ModelLibrary.entry(model);
    List<Integer> orderList = NumberList.orders("--order", orders);
    OutputFolder output = OutputFolder.of("--out", folder);
    for (int order : orderList) {
      derive(entry, order, output, out);
    }
    List<String> written = output.write();
    out.println("wrote to %s: %s".formatted(output.path(), String.join(", ", written)));
    out.flush();
    return 0;
  }

  private static void derive(
      ModelLibrary.Entry entry, int order, OutputFolder output, PrintWriter out) {
    DerivationPipeline pipeline = new DerivationPipeline();
    MomentSystem system =
        pipeline.run(DerivedModels.model(entry.name()), DerivationRequest.order(order));
    Map<String, Long> nanos = new LinkedHashMap<>(pipeline.stageNanos());
    JavaEmitter.Emitted emitted = timed("emission", nanos, () -> JavaEmitter.emit(system));
    Map<String, byte[]> classFiles =
        timed("compilation", nanos, () -> EquationCompiler.classFiles(emitted));
    output.add(emitted.path(), emitted.source());
    int largest =
        classFiles.values().stream()
            .flatMap(file -> BytecodeSizes.of(file).values().stream())
            .max(Integer::compare)
            .orElse(0);
    out.println("%s (%s), order %d".formatted(entry.name(), entry.title(), order));
    row(out, "moments kept", system.hierarchy().moments().size(), "");
    row(out, "real unknowns", system.moments().size(), "");
    row(out, "moments cut", system.hierarchy().cutMoments().size(), "by zero cumulants");
    row(out, "terms", system.termCount(), "");
    row(out, "methods", emitted.methods(), "evaluate the right-hand side");
    row(out, "largest method", largest, "bytes of bytecode; HotSpot compiles up to 8000");
    long total = nanos.values().stream().mapToLong(Long::longValue).sum();
    out.println(
        "  time: %s; together %s"
            .formatted(
                nanos.entrySet().stream()
                    .map(e -> e.getKey() + " " + seconds(e.getValue()))
                    .collect(Collectors.joining(", ")),
                seconds(total)));
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
