package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The same work done by others and by us, where the others are found: ratios of processor time,
 * beside how far the results differ. What is not found, or fails, takes one line and no more.
 */
public final class PeersBench {
  private static final String GET_COMPILER =
      "no C++ compiler (c++, g++ or clang++) on the PATH: install one, as by 'apt install g++'";

  private final PrintWriter out;
  private final Figures figures;
  private final OutsidePrograms programs;

  PeersBench(PrintWriter out, Figures figures, OutsidePrograms programs) {
    this.out = out;
    this.figures = figures;
    this.programs = programs;
  }

  /** Measures everything and prints it. */
  public static void print(PrintWriter out, Figures figures) {
    new PeersBench(out, figures, OutsidePrograms.ofThisMachine()).print();
  }

  void print() {
    out.println("the same work by others and by us: processor time, one thread each");
    out.println();
    rightHandSides();
  }

  /** A right-hand side that is committed. */
  private record Case(String model, int order) {}

  private void rightHandSides() {
    out.println(
        "right-hand sides beside the same statements in C++ (-O3 -march=native), ns per call");
    Optional<Path> compiler = programs.compiler();
    if (compiler.isEmpty()) {
      missing(GET_COMPILER);
      return;
    }
    out.println(
        "  model       order  unknowns   ours (median)      C++ (median)    ours/C++   difference");
    for (Case each :
        List.of(
            new Case("one-group", 1),
            new Case("one-group", 2),
            new Case("one-group", 3),
            new Case("one-group", 4),
            new Case("two-groups", 2))) {
      attempt(() -> rightHandSide(compiler.get(), each));
    }
    out.println();
  }

  private void rightHandSide(Path compiler, Case each) throws PeerFailedException {
    CppPeer.Timing timing = CppPeer.measure(compiler, each.model(), each.order());
    out.println(
        "  %-11s %5d %9d %7.0f (%6.0f) %8.0f (%6.0f) %10.2f %12.1e"
            .formatted(
                each.model(),
                each.order(),
                timing.unknowns(),
                timing.ours().best(),
                timing.ours().median(),
                timing.theirs().best(),
                timing.theirs().median(),
                timing.ratio(),
                timing.difference()));
    figures.put(
        "peers/right-hand-side/%s/%d/over-cpp".formatted(each.model(), each.order()),
        timing.ratio());
  }

  /** Work that others share in. */
  private interface Shared {
    void run() throws PeerFailedException;
  }

  private void attempt(Shared work) {
    try {
      work.run();
    } catch (PeerFailedException failed) {
      out.println("  left out: " + failed.getMessage());
    }
    out.flush();
  }

  private void missing(String line) {
    out.println("  left out: " + line);
    out.println();
    out.flush();
  }
}
