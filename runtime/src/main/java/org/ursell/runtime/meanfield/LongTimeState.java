package org.ursell.runtime.meanfield;

import org.ursell.runtime.equations.Internal;

/**
 * What the mean field of one parameter point does after a long time, as far as it can be told
 * without integrating all the way: the verdict of {@link LongTimeLine}. Arrays in it are not to be
 * changed.
 */
@Internal
public sealed interface LongTimeState {
  /** What was found, in one sentence for people. */
  String words();

  /**
   * A stable relative equilibrium that attracts the start: F(y) = w G y with the vector field F and
   * the generator G of the charge. Whatever does not depend on the common phase is constant there.
   *
   * @param amplitude modulus of the order parameter
   * @param frequency d phase/dt of the order parameter, in radians per unit of time
   * @param moments the mean-field state vector, turned so that the order parameter is real and
   *     positive
   * @param relaxationRate how fast the slowest deviation decays, positive
   */
  record Synchronised(double amplitude, double frequency, double[] moments, double relaxationRate)
      implements LongTimeState {
    @Override
    public String words() {
      return "synchronised: order parameter %.6g, turning at %.6g; slowest relaxation rate %.3g"
          .formatted(amplitude, frequency, relaxationRate);
    }
  }

  /**
   * The state without phase attracts the start.
   *
   * @param moments the mean-field state vector
   * @param relaxationRate how fast the slowest deviation decays, positive
   */
  record Unsynchronised(double[] moments, double relaxationRate) implements LongTimeState {
    @Override
    public String words() {
      return "not synchronised: perturbations of the state without phase decay, the slowest at rate"
          + " %.3g".formatted(relaxationRate);
    }
  }

  /**
   * Only integration can tell.
   *
   * @param words why
   * @param turning the rate w of a frame in which integration sees little move, so that F(y) - w G
   *     y is small there after a while; 0 if none is known
   */
  record Undecided(String words, double turning) implements LongTimeState {
    /** Of a point of which no such frame is known. */
    public Undecided(String words) {
      this(words, 0.0);
    }

    Undecided in(double frame) {
      return new Undecided(words, frame);
    }
  }
}
