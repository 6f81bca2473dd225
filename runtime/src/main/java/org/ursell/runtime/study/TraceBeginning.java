package org.ursell.runtime.study;

import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;

/**
 * Where the runs of a trace start.
 *
 * @param product the same product state for all, or what settles before they do; empty where runs
 *     go on from earlier ones
 */
record TraceBeginning(TraceStudy study, Optional<ProductState> product) {
  /**
   * The moments that a run starts from.
   *
   * @throws InvalidInputException if they are to be those of a steady state, and there is none, or
   *     those of an earlier run that is not among the saved ones
   */
  double[] moments(boolean uncoupled, MomentEquations equations, Parameters parameters) {
    Optional<SavedState> saved = study.start().saved();
    if (saved.isPresent()) {
      return saved.get().moments(uncoupled, equations, parameters);
    }
    ProductState state = product.orElseThrow();
    Optional<Map<String, Double>> settled = study.start().settled();
    if (settled.isEmpty()) {
      return state.momentsAt(equations, parameters);
    }
    Parameters before = parameters;
    for (Map.Entry<String, Double> value : settled.get().entrySet()) {
      before = before.with(value.getKey(), value.getValue());
    }
    SteadySearch.Outcome outcome =
        new SteadySolver(equations, study.options())
            .from(before, state.momentsAt(equations, before), Cancellation.NEVER);
    return outcome
        .reached()
        .map(SteadyMoments::moments)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the equations of order %d have no steady state to start from: %s"
                        .formatted(equations.descriptor().order(), outcome.words()),
                    "start from a state of your own, or at other parameters"));
  }
}
