package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same work done by others and by us, where the others are found: ratios of processor time,
 * beside how far the results differ. What is not found, or fails, takes one line and no more.
 */
public final class PeersBench {
  private static final String GET_COMPILER =
      "no C++ compiler (c++, g++ or clang++) on the PATH: install one, as by 'apt install g++'";

  private static final String GET_SCIPY =
      "no python3 on the PATH has NumPy and SciPy: install them, as by 'apt install python3-scipy'";
  private static final String GET_QUTIP =
      "no python3 on the PATH has QuTiP: install it, as by 'apt install python3-qutip'";

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
    Optional<Path> scipy = programs.python("numpy", "scipy");
    lifetimes(scipy);
    stiff(scipy);
    masterEquations(programs.python("numpy", "scipy", "qutip"));
  }

  private void lifetimes(Optional<Path> python) {
    out.println(
        "lifetimes of order 2, one-group, 6 sizes at 4 couplings, by SciPy's DOP853 and NumPy");
    if (python.isEmpty()) {
      missing(GET_SCIPY);
      return;
    }
    attempt(
        () -> {
          ScipyPeer.Lifetimes both =
              new ScipyPeer(new PythonPeer(python.get(), "scipy_peer.py")).lifetimes();
          out.println("  who                   first, s    best, s   evaluations");
          seconds("ours", both.ours(), both.ourEvaluations());
          seconds(both.who(), both.theirs(), both.theirEvaluations());
          ratio("peers/lifetimes/over-scipy", both.ours(), both.theirs());
          out.println(
              "  largest difference of the %d lifetimes: %.1e of each"
                  .formatted(both.count(), both.difference()));
        });
    out.println();
  }

  private void stiff(Optional<Path> python) {
    out.println(
        "a stiff run: superradiant-laser of order 2, N = 200, kappa = 1e4, t = 20, by SciPy");
    if (python.isEmpty()) {
      missing(GET_SCIPY);
      return;
    }
    PythonPeer peer = new PythonPeer(python.get(), "scipy_peer.py");
    ScipyPeer.StiffLaser laser = new ScipyPeer.StiffLaser();
    ScipyPeer.Stiff ours = laser.ours();
    out.println("  who         best, ms   evaluations          photons   ours/theirs");
    out.println(
        "  %-8s %11.3f %13d %16.9e   (and %d Jacobians)"
            .formatted(
                "ours",
                1e3 * ours.seconds().best(),
                ours.evaluations(),
                ours.photons(),
                ours.jacobians()));
    for (String method : List.of("LSODA", "BDF", "Radau")) {
      attempt(
          () -> {
            ScipyPeer.Stiff theirs = laser.theirs(peer, method);
            double ratio = ours.seconds().best() / theirs.seconds().best();
            out.println(
                "  %-8s %11.3f %13d %16.9e %13.4f"
                    .formatted(
                        method,
                        1e3 * theirs.seconds().best(),
                        theirs.evaluations(),
                        theirs.photons(),
                        ratio));
            figures.put("peers/stiff/over-" + method.toLowerCase(Locale.ROOT), ratio);
          });
    }
    out.println();
  }

  private void masterEquations(Optional<Path> python) {
    if (python.isEmpty()) {
      out.println("master equations by QuTiP");
      missing(GET_QUTIP);
      return;
    }
    QutipPeer peer = new QutipPeer(new PythonPeer(python.get(), "qutip_peer.py"));
    out.println("20 driven atoms that decay, are pumped and decay together, exact, t = 10");
    attempt(() -> curves("peers/exact/ensemble-over-piqs", " PIQS", peer.ensemble()));
    out.println();
    out.println(
        "a laser of one atom in a cavity, exact, t = 20; ours finds how many photons to keep");
    attempt(() -> curves("peers/exact/single-atom-laser-over-mesolve", " mesolve", peer.laser()));
    out.println();
  }

  private void curves(String figure, String part, QutipPeer.Curves both) {
    out.println("  who                   first, s    best, s");
    seconds("ours", both.ours(), 0);
    seconds(both.who() + part, both.theirs(), 0);
    ratio(figure, both.ours(), both.theirs());
    out.println(
        "  our unknowns: %d%s; largest difference at 11 times: %.1e; at the end %.9f"
            .formatted(
                both.unknowns(),
                both.cut().map(", photons up to %d"::formatted).orElse(""),
                both.difference(),
                both.last()));
  }

  private void seconds(String who, ProcessorTime.Rounds rounds, long evaluations) {
    out.println(
        "  %-20s %9.3f %10.4f%s"
            .formatted(
                who,
                rounds.first(),
                rounds.best(),
                evaluations == 0 ? "" : " %13d".formatted(evaluations)));
  }

  private void ratio(String figure, ProcessorTime.Rounds ours, ProcessorTime.Rounds theirs) {
    double best = ours.best() / theirs.best();
    out.println(
        "  ours/theirs          %9.4f %10.4f".formatted(ours.first() / theirs.first(), best));
    figures.put(figure, best);
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
