package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.HipparchusIntegrator;
import org.ursell.runtime.integrate.MomentIntegrator;

/** What is measured on this machine, as tables. */
public final class BenchTables {
  private static final List<String> MODELS = List.of("one-group", "two-groups");
  private static final int HIGHEST_ORDER = 4;

  private BenchTables() {}

  /** What deriving each model takes. */
  public static void derivations(PrintWriter out, Figures figures) {
    out.println("derivation in this process, the first one cold, ms");
    out.println("  " + DerivationTiming.heading());
    double derive = 0.0;
    double emit = 0.0;
    double compile = 0.0;
    for (String model : DerivationTiming.models()) {
      for (int order = 2; order <= HIGHEST_ORDER; order++) {
        DerivationTiming.Row row = DerivationTiming.row(model, order);
        out.println("  " + row.text());
        out.flush();
        derive += row.deriveMillis();
        emit += row.emitMillis();
        compile += row.compileMillis();
      }
    }
    out.println();
    // Each is done once, so that only the sums are steady enough to be compared with later runs.
    figures.put("derivation/derive-ms", derive);
    figures.put("derivation/emit-ms", emit);
    if (compile > 0.0) {
      figures.put("derivation/compile-ms", compile);
    }
  }

  /** Right-hand sides and integrators. */
  public static void runs(PrintWriter out, Figures figures) {
    out.println("right-hand side, ns per call");
    out.println("  model       order   unknowns   emitted (median)     table (median)");
    for (String model : MODELS) {
      for (int order = 1; order <= HIGHEST_ORDER; order++) {
        Optional<MomentEquations> emitted = EquationCatalogue.find(model, order);
        if (emitted.isPresent()) {
          out.println("  " + rightHandSide(model, emitted.get(), figures));
          out.flush();
        }
      }
    }
    out.println();
    FirstSecondsBench.print(out, figures);
    out.println("one run: one-group, order 2, N = 500, t = 0 to 100, tolerances 1e-8");
    out.println("  integrator                          evaluations    best ms  (median)");
    MomentEquations second = EquationCatalogue.find("one-group", 2).orElseThrow();
    IntegrationBench.Timing ours = IntegrationBench.measure(second, MomentIntegrator.standard());
    IntegrationBench.Timing theirs = IntegrationBench.measure(second, new HipparchusIntegrator());
    out.println("  " + run("Dormand-Prince 8(5,3), our own", ours));
    out.println("  " + run("Dormand-Prince 8(5,3), Hipparchus", theirs));
    out.println(
        "  Hipparchus takes %.1f times as long".formatted(theirs.bestMillis() / ours.bestMillis()));
    out.println();
    figures.put("run/order-2-ms", ours.bestMillis());
    figures.put("run/order-2-over-hipparchus", ours.bestMillis() / theirs.bestMillis());
    crossings(out, figures);
  }

  private static void crossings(PrintWriter out, Figures figures) {
    out.println("looking for the first crossing: one-group, N = 1000, start synchronised at V = 1");
    out.println("  order      V           T    evaluations, without    best ms   times as long");
    Optional<MomentEquations> first = EquationCatalogue.find(MODELS.get(0), 1);
    if (first.isPresent() && first.get() instanceof ExactJacobian meanField) {
      for (int order = 1; order <= 2; order++) {
        MomentEquations equations = EquationCatalogue.find(MODELS.get(0), order).orElseThrow();
        // Mean field is followed without coupling, since with it nothing decays.
        out.println("  " + crossing(meanField, equations, order == 1 ? 0.0 : 1.0, figures));
        out.flush();
      }
    }
  }

  private static String crossing(
      ExactJacobian meanField, MomentEquations equations, double coupling, Figures figures) {
    Parameters coupled = equations.descriptor().defaults().with("V", 1.0).with("N", 1000.0);
    CrossingBench.Timing timing =
        CrossingBench.measure(
            equations, coupled.with("V", coupling), CrossingBench.start(meanField, coupled));
    figures.put("crossing/%d-ms".formatted(equations.descriptor().order()), timing.bestMillis());
    return "%5d %6.2f %11.5f %14d %8d %10.4f %15.3f"
        .formatted(
            equations.descriptor().order(),
            coupling,
            timing.lifetime(),
            timing.evaluations(),
            timing.plainEvaluations(),
            timing.bestMillis(),
            timing.ratio());
  }

  private static String rightHandSide(String model, MomentEquations emitted, Figures figures) {
    int order = emitted.descriptor().order();
    RightHandSideBench.Nanos fast = RightHandSideBench.measure(emitted);
    RightHandSideBench.Nanos table =
        RightHandSideBench.measure(DerivationTiming.table(model, order));
    figures.put("right-hand-side/%s/%d/emitted-ns".formatted(model, order), fast.best());
    figures.put("right-hand-side/%s/%d/table-ns".formatted(model, order), table.best());
    return "%-11s %5d %10d %9.0f (%6.0f) %9.0f (%6.0f)"
        .formatted(
            model,
            order,
            emitted.moments().size(),
            fast.best(),
            fast.median(),
            table.best(),
            table.median());
  }

  private static String run(String name, IntegrationBench.Timing timing) {
    return "%-35s %11d %10.3f  (%.3f)"
        .formatted(name, timing.evaluations(), timing.bestMillis(), timing.medianMillis());
  }
}
