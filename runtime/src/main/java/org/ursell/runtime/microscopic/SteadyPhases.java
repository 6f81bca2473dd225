package org.ursell.runtime.microscopic;

import java.util.function.Function;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.PhaseDistribution;
import org.ursell.runtime.observable.PhaseReading;
import org.ursell.runtime.state.MomentSpace;

/**
 * Phase distributions in the steady state of one or two sites: Nadolny and Bruder, "Macroscopic
 * quantum synchronization effects" (2023), supplement, section 1. An instance may be shared between
 * threads.
 */
@Internal
public final class SteadyPhases {
  private final Function<Parameters, double[]> states;
  private final PhaseReading reading;

  private SteadyPhases(Function<Parameters, double[]> states, PhaseReading reading) {
    this.states = states;
    this.reading = reading;
  }

  /**
   * The phase of a driven site relative to its drive, Eqs. (S3) to (S6): Fig. 2(d).
   *
   * @param equations of one site, at order 1, with all moments (model {@code driven-oscillator})
   */
  public static SteadyPhases ofDrivenSite(MomentEquations equations) {
    LinearSteadyState steady = new LinearSteadyState(equations);
    return new SteadyPhases(steady::at, PhaseReading.of(MomentSpace.of(equations), 0));
  }

  /**
   * The phase of a site relative to another one, to first order in their coupling as in Eqs. (S7)
   * to (S10): Fig. S1. What is not proportional to the coupling has no relative phase.
   *
   * <p>The paper does not print the V_AB of Fig. S1. With V_AB = gamma_minus/10, the strength of
   * the drive in Fig. 2(d), the bitmap of Fig. S1(d) at its threshold of 5e-3 covers the region of
   * full synchronisation in Fig. 4(a) best: on 61 x 61 points over [-15, 15] gamma_minus the two
   * share 94 % of their union (90 % with 0.08, 88 % with 0.15, 63 % with 0.05, 6 % with 0.01).
   *
   * @param equations of two species of one site each, at order 2 (model {@code two-oscillators});
   *     those that were derived with the filter of the conserved charge are faster
   * @param coupling the parameter that couples them ({@code V_AB})
   */
  public static SteadyPhases ofCoupledPair(MomentEquations equations, String coupling) {
    LinearSteadyState steady = new LinearSteadyState(equations);
    return new SteadyPhases(
        point -> steady.firstOrder(point, coupling).at(point.get(coupling)),
        PhaseReading.relative(MomentSpace.of(equations), 0, 1));
  }

  /**
   * The distribution at a parameter point.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the equations are not linear, or
   *     have more than one steady state there
   */
  public PhaseDistribution at(Parameters point) {
    return reading.at(states.apply(point));
  }
}
