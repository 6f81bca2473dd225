package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.state.EveryProduct;
import org.ursell.runtime.state.SymmetricDensityMatrix;
import org.ursell.runtime.state.SymmetricMoments;

/**
 * Where the runs of a trace ended, so that others can go on from there.
 *
 * @param model the name of the model
 * @param time when that was, in inverse rates
 * @param runs one per curve that reached the end, truncated or without coupling
 * @param exact one per exact curve that did
 */
public record SavedState(
    String model, double time, List<SavedRun> runs, @Internal List<SavedExactRun> exact) {
  private static final int MOST_MISSING = 5000;

  /** Keeps its own copy of the runs. */
  @Internal
  public SavedState {
    runs = List.copyOf(runs);
    exact = List.copyOf(exact);
  }

  /** Of truncated runs and those without coupling alone. */
  public SavedState(String model, double time, List<SavedRun> runs) {
    this(model, time, runs, List.of());
  }

  /**
   * The ends of those curves of a trace that reached it.
   *
   * @throws InvalidInputException if there are curves that have no state
   */
  public static SavedState of(TraceStudy study, List<Curve> curves) {
    requireSavable(study);
    List<SavedRun> saved = new ArrayList<>();
    List<TraceRuns.Run> runs = TraceRuns.of(study);
    for (int k = 0; k < runs.size(); k++) {
      TraceRuns.Run run = runs.get(k);
      // The curves begin with those of these runs, in their order.
      if (curves.get(k).trace().run().status() == RunStatus.COMPLETED) {
        saved.add(
            SavedRun.of(
                run.isUncoupled(),
                run.equations(),
                run.parameters(),
                curves.get(k).trace().run().state()));
      }
    }
    List<SavedExactRun> exact = new ArrayList<>();
    for (Curve curve : curves) {
      curve
          .end()
          .ifPresent(
              state ->
                  exact.add(
                      new SavedExactRun(
                          study.points().at(study.point(), curve.size()).asMap(), state)));
    }
    double[] times = study.times();
    return new SavedState(study.model().name(), times[times.length - 1], saved, exact);
  }

  /**
   * Equations that hold every moment of their orders, whether another depends on it: the model that
   * goes on may ask for it.
   *
   * @return the same where so many moments are missing that runs would become long
   */
  public static Truncations whole(Truncations some) {
    Map<TruncationOrder, MomentEquations> all = new LinkedHashMap<>();
    some.orders()
        .forEach(
            (order, equations) -> {
              List<List<Moment.Factor>> missing = EveryProduct.missingIn(equations);
              boolean whole = missing.isEmpty() || missing.size() > MOST_MISSING;
              all.put(
                  order,
                  whole ? equations : some.subject().table(order.request(some.filter()), missing));
            });
    return new Truncations(some.subject(), some.filter(), some.meanField(), all);
  }

  /**
   * Requires that all curves of a trace have a state.
   *
   * @throws InvalidInputException if some are sampled, or if exact ones do not keep theirs
   */
  public static void requireSavable(TraceStudy study) {
    if (study.langevin().isPresent()) {
      throw new InvalidInputException(
          "the state at the end is to be saved, and the sampled curves have none",
          "follow them to the end in one run, or leave them out");
    }
    if (study.exact().filter(options -> !options.keeping()).isPresent()) {
      throw new InvalidInputException(
          "the state at the end is to be saved, and the exact curves do not keep theirs",
          "follow them by options that keep it, ExactOptions.keepingState");
    }
  }

  /**
   * The moments from which a run goes on.
   *
   * @param uncoupled whether it is the run without coupling
   * @throws InvalidInputException if none of the runs fits; the message says what differs
   */
  double[] moments(boolean uncoupled, MomentEquations equations, Parameters parameters) {
    Optional<SavedRun> run = run(uncoupled, equations.descriptor(), parameters);
    if (run.isEmpty() && !uncoupled) {
      Optional<SavedExactRun> whole = exactRun(equations.descriptor(), parameters);
      if (whole.isPresent()) {
        return SymmetricMoments.of(whole.get().state(), equations);
      }
    }
    return run.orElseThrow(() -> noRun(equations.descriptor(), parameters)).moments().in(equations);
  }

  /** Whether a truncated run starts from an exact state, as none of its order was saved. */
  boolean isFromExact(MomentEquations equations, Parameters parameters) {
    return run(false, equations.descriptor(), parameters).isEmpty()
        && exactRun(equations.descriptor(), parameters).isPresent();
  }

  /**
   * The state from which an exact run goes on.
   *
   * @throws InvalidInputException if none of the exact runs fits; the message says what differs
   */
  SymmetricDensityMatrix state(ModelDescriptor asked, Parameters parameters) {
    if (exact.isEmpty()) {
      throw new InvalidInputException(
          "an exact run goes on from an exact state, and the saved state holds none: what it holds,"
              + " the moments of truncated equations, are those of many states",
          "save the state of a run that is exact, too, or leave the exact run out");
    }
    return exactRun(asked, parameters)
        .map(SavedExactRun::state)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the saved state holds no run that is %s; it holds %s"
                        .formatted(
                            SavedExactRun.words(SavedRun.sites(asked, parameters)),
                            exact.stream()
                                .map(SavedExactRun::words)
                                .collect(Collectors.joining("; "))),
                    "ask for the sizes that it holds, or save the end of an exact run of this size"));
  }

  /** Whether there is an exact run that another at a point goes on from. */
  boolean holdsExact(ModelDescriptor asked, Parameters parameters) {
    return exactRun(asked, parameters).isPresent();
  }

  private Optional<SavedExactRun> exactRun(ModelDescriptor asked, Parameters parameters) {
    Map<String, Double> sites = SavedRun.sites(asked, parameters);
    Optional<SavedExactRun> found =
        exact.stream().filter(run -> run.state().sites().equals(sites)).findFirst();
    found.ifPresent(
        run -> run.state().arranged(SymmetricDensityMatrix.speciesOf(asked, sites), asked.name()));
    return found;
  }

  /** The run that another goes on from, if there is one. */
  Optional<SavedRun> run(boolean uncoupled, ModelDescriptor asked, Parameters parameters) {
    runs.forEach(run -> run.moments().requireSpecies(asked));
    return runs.stream().filter(run -> run.continues(uncoupled, asked, parameters)).findFirst();
  }

  private InvalidInputException noRun(ModelDescriptor asked, Parameters parameters) {
    String needed = SavedRun.words(false, asked, SavedRun.sites(asked, parameters));
    boolean units =
        runs.stream()
            .anyMatch(
                run ->
                    run.countedBySize() != asked.countsModesBySize(parameters)
                        && run.words().equals(needed));
    return new InvalidInputException(
        "the saved state holds no run of %s%s; it holds %s"
            .formatted(
                needed,
                units ? " whose modes are counted as model '" + asked.name() + "' counts them" : "",
                Stream.concat(
                        runs.stream().map(SavedRun::words),
                        exact.stream().map(SavedExactRun::words))
                    .collect(Collectors.joining("; "))),
        "ask for the orders and sizes that it holds, or save the end of a run of this order and"
            + " size that reached it");
  }
}
