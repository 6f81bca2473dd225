package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.state.EveryProduct;

/**
 * Where the runs of a trace ended, so that others can go on from there.
 *
 * @param model the name of the model
 * @param time when that was, in inverse rates
 * @param runs one per curve that reached the end, truncated or without coupling
 */
@Internal
public record SavedState(String model, double time, List<SavedRun> runs) {
  private static final int MOST_MISSING = 5000;

  /** Keeps its own copy of the runs. */
  public SavedState {
    runs = List.copyOf(runs);
  }

  /**
   * The ends of those curves of a trace that reached it.
   *
   * @throws InvalidInputException if there are curves that are not made of moments
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
    double[] times = study.times();
    return new SavedState(study.model().name(), times[times.length - 1], saved);
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
   * Requires that all curves of a trace are made of moments.
   *
   * @throws InvalidInputException if some are exact or sampled
   */
  public static void requireSavable(TraceStudy study) {
    if (study.exact().isPresent() || study.langevin().isPresent()) {
      throw new InvalidInputException(
          "the state at the end is to be saved, which is one of moments, and the %s curves have none"
              .formatted(study.exact().isPresent() ? "exact" : "sampled"),
          "follow them to the end in one run, or leave them out");
    }
  }

  /**
   * The moments from which a run goes on.
   *
   * @param uncoupled whether it is the run without coupling
   * @throws InvalidInputException if none of the runs fits; the message says what differs
   */
  double[] moments(boolean uncoupled, MomentEquations equations, Parameters parameters) {
    return run(uncoupled, equations.descriptor(), parameters)
        .orElseThrow(() -> noRun(equations.descriptor(), parameters))
        .moments()
        .in(equations);
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
                runs.stream().map(SavedRun::words).collect(Collectors.joining("; "))),
        "ask for the orders and sizes that it holds, or save the end of a run of this order and"
            + " size that reached it");
  }
}
