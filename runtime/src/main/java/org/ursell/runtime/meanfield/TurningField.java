package org.ursell.runtime.meanfield;

import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.FieldJacobian;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * Moment equations in a frame that turns at a fixed rate: x' = F(x) - w G x, where G is the
 * generator of the conserved charge. Since the equations are covariant this is exact whatever the
 * rate: an expectation of an operator of charge q in the laboratory is the one here times exp(i q w
 * t). Where the state comes to turn at the rate, it comes to rest here, and an integrator goes on
 * in long steps. {@link CoRotatingGauge} finds the rate by itself, but does not know its Jacobian,
 * without which steps are no longer than what is damped fastest allows.
 *
 * <p>Not for use by two threads at once.
 */
@Internal
public final class TurningField extends TurnedField {
  private final double rate;

  private TurningField(VectorField field, SparseGenerator generator, double rate) {
    super(field, generator);
    this.rate = rate;
  }

  /**
   * The equations of one parameter point.
   *
   * @param rate w, angles per unit of time
   * @throws InvalidInputException if the model conserves no charge, or a parameter is missing
   */
  public static TurningField of(MomentEquations equations, Parameters parameters, double rate) {
    return new TurningField(
        VectorField.of(equations, parameters),
        new SparseGenerator(PhaseGenerator.of(equations)),
        rate);
  }

  /** The same frame for another point, turning at another rate. */
  public TurningField over(VectorField other, double otherRate) {
    return new TurningField(other, generator, otherRate);
  }

  @Override
  public int dimension() {
    return field.dimension();
  }

  @Override
  public int boundedDimension() {
    return field.boundedDimension();
  }

  @Override
  public MomentMagnitudes magnitudes() {
    return field.magnitudes();
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    field.derivative(y, dydt);
    generator.apply(y, turning);
    generator.addTo(-rate, turning, dydt);
  }

  @Override
  public Optional<FieldJacobian> jacobian() {
    return field.jacobian().map(Turned::new);
  }

  /** The Jacobian of the field less w G, whose entries may stand where the field has none. */
  private final class Turned implements FieldJacobian {
    private final FieldJacobian laboratory;
    private final JacobianPattern pattern;
    private final double[] values;

    /** Where the entries of the field stand in the pattern. */
    private final int[] places;

    /** w G, in the order of the pattern. */
    private final double[] turns;

    Turned(FieldJacobian laboratory) {
      this.laboratory = laboratory;
      JacobianPattern known = laboratory.pattern();
      pattern = generator.with(known);
      values = new double[laboratory.room()];
      places = new int[known.entries()];
      for (int row = 0; row < known.side(); row++) {
        for (int e = known.rowStart(row); e < known.rowStart(row + 1); e++) {
          places[e] = pattern.entry(row, known.column(e));
        }
      }
      turns = new double[pattern.entries()];
      generator.addTo(rate, pattern, turns);
    }

    @Override
    public JacobianPattern pattern() {
      return pattern;
    }

    @Override
    public int room() {
      return pattern.entries();
    }

    @Override
    public void turn(double from, double t) {
      laboratory.turn(from, t);
    }

    @Override
    public void fill(double[] y, double[] result) {
      laboratory.fill(y, values);
      for (int e = 0; e < turns.length; e++) {
        result[e] = -turns[e];
      }
      for (int e = 0; e < places.length; e++) {
        result[places[e]] += values[e];
      }
    }
  }
}
