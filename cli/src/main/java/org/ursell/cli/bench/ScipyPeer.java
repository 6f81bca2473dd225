package org.ursell.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.StiffPart;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.subject.ModelSubject;

/**
 * The integrators of SciPy on right-hand sides that NumPy evaluates from the table form, at the
 * tolerances of our default.
 *
 * @param python one with NumPy and SciPy
 */
record ScipyPeer(PythonPeer python) {
  private static final int ROUNDS = 3;

  /** A stiff run takes milliseconds, of which one must find a quiet moment. */
  private static final int STIFF_ROUNDS = 20;

  private static final double[] COUPLINGS = {0.75, 1.0, 1.25, 1.5};
  private static final double[] SIZES = {50, 100, 200, 500, 1000, 2000};
  private static final double STIFF_END = 20.0;
  private static final String PHOTONS = "<c' c>";
  private static final IntegratorOptions OPTIONS = IntegratorOptions.DEFAULT;

  /**
   * The same lifetimes twice.
   *
   * @param count how many
   * @param ourEvaluations right-hand sides of all of them
   * @param difference the largest of two lifetimes, relatively
   */
  record Lifetimes(
      String who,
      int count,
      ProcessorTime.Rounds ours,
      ProcessorTime.Rounds theirs,
      long ourEvaluations,
      long theirEvaluations,
      double difference) {}

  /** A size, a coupling and where the run starts. */
  private record Point(Parameters parameters, ProductState start) {}

  /**
   * Lifetimes of order 2 at the couplings of Fig. S4 of Nadolny and Bruder, "Macroscopic quantum
   * synchronization effects" (2023), and the sizes that lifetimes have by default.
   */
  Lifetimes lifetimes() throws PeerFailedException {
    Subject meanField = EquationCatalogue.subject("one-group").orElseThrow();
    MomentEquations equations = EquationCatalogue.find("one-group", 2).orElseThrow();
    List<Point> points = new ArrayList<>();
    for (double coupling : COUPLINGS) {
      Parameters limit = meanField.descriptor().defaults().with("V", coupling);
      ProductState start =
          new SteadyStateFinder(meanField).find(limit).requireSynchronised().state();
      for (double size : SIZES) {
        points.add(new Point(limit.with("N", size), start));
      }
    }
    List<LifetimeResult> found = new ArrayList<>();
    ProcessorTime.Rounds ours =
        ProcessorTime.of(
            () -> {
              found.clear();
              for (Point point : points) {
                found.add(
                    new CoherenceLifetime()
                        .with(OPTIONS)
                        .measure(equations, point.parameters(), point.start()));
              }
            });
    PythonPeer.Answer answer = python.ask(question(equations, points));
    return new Lifetimes(
        answer.who(),
        points.size(),
        ours,
        answer.seconds(),
        found.stream().mapToLong(LifetimeResult::evaluations).sum(),
        (long) answer.number("evaluations"),
        largest(found, answer.numbers("lifetimes")));
  }

  private static Map<String, Object> question(MomentEquations equations, List<Point> points) {
    PeerTable table =
        new PeerTable(
            DerivationPipeline.derive(
                DerivedModel.read("bench", "one-group", warning -> {}).model(), 2));
    SingleSiteObservable followed = SingleSiteObservable.orderParameter(equations);
    int unknowns = equations.moments().size();
    double re0 = followed.re(new double[unknowns]);
    double im0 = followed.im(new double[unknowns]);
    double[] re = new double[unknowns];
    double[] im = new double[unknowns];
    for (int m = 0; m < unknowns; m++) {
      double[] unit = new double[unknowns];
      unit[m] = 1.0;
      re[m] = followed.re(unit) - re0;
      im[m] = followed.im(unit) - im0;
    }
    List<Object> asked = new ArrayList<>();
    for (Point point : points) {
      asked.add(
          Manifest.ordered(
              "values", table.values(point.parameters()),
              "start", PeerTable.list(point.start().momentsAt(equations, point.parameters()))));
    }
    return Manifest.ordered(
        "task",
        "lifetimes",
        "rounds",
        ROUNDS,
        "table",
        table.pattern(),
        "re",
        PeerTable.list(re),
        "im",
        PeerTable.list(im),
        "re0",
        re0,
        "im0",
        im0,
        "end",
        CoherenceLifetime.DEFAULT_END_TIME,
        "relative",
        OPTIONS.relativeTolerance(),
        "absolute",
        OPTIONS.absoluteTolerance(),
        "points",
        asked);
  }

  private static double largest(List<LifetimeResult> ours, double[] theirs)
      throws PeerFailedException {
    if (ours.size() != theirs.length) {
      throw new PeerFailedException("its answer has %d lifetimes".formatted(theirs.length));
    }
    double largest = 0.0;
    for (int k = 0; k < theirs.length; k++) {
      double lifetime = ours.get(k).lifetime().orElse(Double.NaN);
      largest = Math.max(largest, Math.abs(theirs[k] / lifetime - 1.0));
    }
    return largest;
  }

  /**
   * A stiff run.
   *
   * @param who ran it
   * @param evaluations of the right-hand side, those for Jacobians by differences included
   * @param jacobians that were evaluated as such
   * @param photons at the end
   */
  record Stiff(
      String who, ProcessorTime.Rounds seconds, long evaluations, long jacobians, double photons) {}

  /**
   * The superradiant laser in a cavity that loses photons 10 000 times as fast as all else goes.
   */
  static final class StiffLaser {
    private final PeerTable table;
    private final Parameters point;
    private final ProductState start;
    private final int photons;
    private Optional<RunResult> run = Optional.empty();

    StiffLaser() {
      ModelSubject subject =
          ModelSubject.of(DerivedModel.read("bench", "superradiant-laser", warning -> {}).model());
      table =
          new PeerTable(
              DerivationPipeline.derive(
                  subject.model(),
                  subject.derivation(EquationRequest.order(2).filteredBy("phase"))));
      point =
          table
              .equations()
              .descriptor()
              .defaults()
              .with("kappa", 1e4)
              .with("g", 1.0)
              .with("N", 200.0)
              .with("Gamma", 0.1)
              .with("R", 1.0);
      start = InitialProduct.of(subject);
      photons =
          table.equations().moments().stream()
              .map(moment -> moment.label())
              .toList()
              .indexOf(PHOTONS);
    }

    /** By our own integrator. */
    Stiff ours() {
      ProcessorTime.Rounds seconds =
          ProcessorTime.of(
              () ->
                  run =
                      Optional.of(
                          MomentIntegrator.standard()
                              .integrate(
                                  RunRequest.of(table.equations(), point, start, STIFF_END)
                                      .with(OPTIONS))));
      RunResult result = run.orElseThrow();
      return new Stiff(
          "ours",
          seconds,
          result.evaluations(),
          result.stiff().map(StiffPart::jacobians).orElse(0L),
          result.state()[photons]);
    }

    /**
     * By one of SciPy's. Its absolute tolerance of each unknown is ours in units of the unknown at
     * the end of our run, since ours counts in the sizes of unknowns.
     */
    Stiff theirs(PythonPeer python, String method) throws PeerFailedException {
      double[] absolute =
          Arrays.stream(run.orElseThrow().state())
              .map(size -> OPTIONS.absoluteTolerance() * (size == 0.0 ? 1.0 : Math.abs(size)))
              .toArray();
      PythonPeer.Answer answer =
          python.ask(
              Manifest.ordered(
                  "task", "stiff",
                  "rounds", STIFF_ROUNDS,
                  "table", table.pattern(),
                  "values", table.values(point),
                  "start", PeerTable.list(start.momentsAt(table.equations(), point)),
                  "method", method,
                  "end", STIFF_END,
                  "relative", OPTIONS.relativeTolerance(),
                  "absolute", PeerTable.list(absolute)));
      return new Stiff(
          method,
          answer.seconds(),
          (long) answer.number("evaluations"),
          0,
          answer.numbers("state")[photons]);
    }
  }
}
