package org.ursell.runtime.meanfield;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.state.ProductState;

/** The long-time behaviour of the mean-field equations, from a start with a phase. */
public sealed interface SteadyState {
  /** What was found, in one sentence for people. */
  String words();

  /**
   * This state, if it is synchronised.
   *
   * @throws InvalidInputException if it is not; the message says what it is instead
   */
  default SynchronisedState requireSynchronised() {
    if (this instanceof SynchronisedState synchronised) {
      return synchronised;
    }
    throw new InvalidInputException(
        "there is no synchronised mean-field state: " + words(),
        "choose a point where the mean field synchronises, such as a stronger coupling");
  }

  /**
   * A relative equilibrium: the state turns at a constant frequency and is otherwise at rest.
   *
   * @param amplitude modulus of the order parameter
   * @param frequency d phase/dt of the order parameter, in radians per unit of time
   * @param state the single-site states, with the order parameter real and positive
   * @param moments the mean-field state vector
   * @param stability eigenvalues of the Jacobian in the turning frame, the zero one of the phase
   *     left out, the least stable first; all real parts are negative
   * @param residual largest |dy/dt - frequency G y| left after Newton's method
   */
  record SynchronisedState(
      double amplitude,
      double frequency,
      ProductState state,
      double[] moments,
      List<Complex> stability,
      double residual)
      implements SteadyState {
    public SynchronisedState {
      stability = List.copyOf(stability);
    }

    @Override
    public String words() {
      return "synchronised: order parameter %.6g, turning at %.6g; slowest relaxation rate %.3g"
          .formatted(amplitude, frequency, -stability.get(0).getRealPart());
    }
  }

  /**
   * No coherence: the state without phase attracts.
   *
   * @param state the single-site states
   * @param moments the mean-field state vector
   * @param growthRate largest real part of the eigenvalues for perturbations with a phase; negative
   * @param words why there is no coherence
   */
  record UnsynchronisedState(ProductState state, double[] moments, double growthRate, String words)
      implements SteadyState {}

  /**
   * The run did not settle within the time allowed: the order parameter is modulated, or relaxation
   * is too slow.
   *
   * @param smallestAmplitude smallest modulus of the order parameter over the last stretch
   * @param largestAmplitude largest modulus over that stretch
   * @param time how long was integrated
   * @param words what it did instead
   */
  record UnsettledState(
      double smallestAmplitude, double largestAmplitude, double time, String words)
      implements SteadyState {}
}
