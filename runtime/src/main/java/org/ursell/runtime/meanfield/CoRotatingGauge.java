package org.ursell.runtime.meanfield;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * Moment equations in a turning frame: x' = F(x) - w(x) G x, where G is the generator of the
 * conserved charge and w = (G x . F) / |G x|^2 the rate that leaves the least motion. Were the
 * order parameter z the only charged moment, this would be Im(z* z') / |z|^2 over its charge;
 * weighing all charged moments keeps w smooth where z passes close to zero. Since the equations are
 * covariant, turning at any rate changes the common phase alone: moduli, populations and relative
 * phases are exact. In a frame in which little moves, an integrator takes long steps. Where no
 * moment has a phase, w fades to zero.
 *
 * <p>Carried along as one more unknown, behind the moments, the angle of the frame gives the phases
 * back: a moment of charge q in the laboratory is the one here times exp(i q angle). Works at any
 * truncation order. Not for use by two threads at once.
 */
@Internal
public final class CoRotatingGauge extends TurnedField {
  /** Charged moments below this have no phase worth following; integrators blur them. */
  private static final double NO_PHASE = 1e-8;

  private final PhaseGenerator phase;
  private final boolean withAngle;
  private final int moments;

  CoRotatingGauge(
      VectorField field, PhaseGenerator phase, SparseGenerator generator, boolean withAngle) {
    super(field, generator);
    this.phase = phase;
    this.withAngle = withAngle;
    this.moments = generator.dimension();
  }

  /**
   * The equations of one parameter point in the turning frame, without its angle.
   *
   * @throws InvalidInputException if the model conserves no charge, or a parameter is missing
   */
  public static CoRotatingGauge of(MomentEquations equations, Parameters parameters) {
    PhaseGenerator phase = PhaseGenerator.of(equations);
    return new CoRotatingGauge(
        VectorField.of(equations, parameters), phase, new SparseGenerator(phase), false);
  }

  /** The same gauge with the angle of the frame as one more unknown. */
  public CoRotatingGauge withAngle() {
    return new CoRotatingGauge(field, phase, generator, true);
  }

  /**
   * The same gauge for another right-hand side of the same equations, such as another parameter
   * point; saves setting up the generator anew. Threads may share the gauge that this is asked of.
   *
   * @throws InvalidInputException if the number of unknowns differs
   */
  public CoRotatingGauge over(VectorField other) {
    if (other.dimension() != moments) {
      throw new InvalidInputException(
          "the right-hand side has %d unknowns, the equations %d"
              .formatted(other.dimension(), moments),
          "hand over a right-hand side of the same equations");
    }
    return new CoRotatingGauge(other, phase, generator, withAngle);
  }

  /** The number of moments, and one more with the angle. */
  @Override
  public int dimension() {
    return withAngle ? moments + 1 : moments;
  }

  /** Moments are bounded, the angle is not. */
  @Override
  public int boundedDimension() {
    return moments;
  }

  @Override
  public MomentMagnitudes magnitudes() {
    return field.magnitudes().with(dimension() - moments);
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    field.derivative(y, dydt);
    generator.apply(y, turning);
    double rate = generator.rate(turning, dydt, NO_PHASE);
    generator.addTo(-rate, turning, dydt);
    if (withAngle) {
      dydt[moments] = rate;
    }
  }

  /** A start for this right-hand side: the moments, and the angle 0 if it is carried along. */
  public double[] start(double[] start) {
    return Arrays.copyOf(start, dimension());
  }

  /**
   * The angle by which the frame has turned, in radians.
   *
   * @throws InvalidInputException if it is not carried along
   */
  public double angle(double[] y) {
    if (!withAngle) {
      throw new InvalidInputException(
          "the angle of the frame was not integrated", "ask for the gauge with its angle");
    }
    return y[moments];
  }

  /** An expectation of an operator of a given charge, brought back to the laboratory. */
  public Complex laboratory(Complex value, double chargeOfOperator, double[] y) {
    double turned = chargeOfOperator * angle(y);
    return value.multiply(new Complex(Math.cos(turned), Math.sin(turned)));
  }

  /** All moments, brought back to the laboratory; a fresh array. */
  public double[] laboratory(double[] y) {
    return phase.rotate(Arrays.copyOf(y, moments), angle(y));
  }
}
