package org.ursell.runtime.langevin;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.linear.MatrixSpectrum;
import org.ursell.runtime.state.ProductState;

/**
 * An ensemble to be run: the Langevin equation at a point in the frame that turns with its start, a
 * product state about which trajectories start, and the observable whose mean is followed.
 */
@Internal
public final class LangevinProblem {
  private final LindbladData data;
  private final ChargeDescriptor charge;
  private final double turning;
  private final LangevinEquation equation;
  private final double[] averages;
  private final double[] modeVariances;
  private final LinearReading reading;
  private final double frequency;
  private final List<Complex> spectrum;

  private LangevinProblem(
      LindbladData data,
      ChargeDescriptor charge,
      double turning,
      double[] averages,
      double[] modeVariances,
      LinearReading reading,
      double frequency) {
    this.data = data;
    this.charge = charge;
    this.turning = turning;
    this.equation = LangevinEquation.turning(data, charge, turning);
    this.averages = averages;
    this.modeVariances = modeVariances;
    this.reading = reading;
    this.frequency = frequency;
    this.spectrum = MatrixSpectrum.of(new Array2DRowRealMatrix(equation.jacobian(averages), false));
  }

  /**
   * The order parameter of a model at a point.
   *
   * @param point a finite value for every parameter, sizes included
   * @param start usually the relative equilibrium of the mean field
   * @throws NotCarriedException if the model conserves no charge that its order parameter carries,
   *     or is not one of interchangeable sites that are coupled all to all, see {@link
   *     LangevinEquation#of}
   * @throws org.ursell.runtime.equations.InvalidInputException if the point has no Lindblad
   *     equation, or the start does not fit
   */
  public static LangevinProblem of(Subject subject, Parameters point, ProductState start) {
    ModelDescriptor model = subject.descriptor();
    Autonomy.require(model, "the collective Langevin equation");
    return of(
        subject.lindbladWithModes(point),
        start.in(point),
        model.modeUnit(point),
        model.orderParameter());
  }

  /**
   * Any observable.
   *
   * @param data the Lindblad equation
   * @param start a state for each of its species
   * @param modeUnit what amplitudes of modes are multiplied with if the start counts them in units
   *     of sqrt(N)
   * @param observable of a definite charge; of a mode, linear in c and c'
   */
  public static LangevinProblem of(
      LindbladData data, ProductState start, double modeUnit, ObservableDescriptor observable) {
    LangevinEquation resting = LangevinEquation.of(data);
    StateLayout layout = resting.layout();
    LinearReading reading = LinearReading.of(layout, observable);
    ChargeDescriptor charge = charge(data, observable);
    StartVariables variables = StartVariables.of(layout, start, modeUnit);
    double turning = variables.turning(data, charge, resting);
    return new LangevinProblem(
        data,
        charge,
        turning,
        variables.averages(),
        variables.modeVariances(),
        reading,
        turning * observable.charges(charge).get(0));
  }

  private static ChargeDescriptor charge(LindbladData data, ObservableDescriptor observable) {
    if (data.charges().isEmpty()) {
      throw new NotCarriedException(
          "model '%s' declares no charge, so there is no phase whose coherence could be lost"
              .formatted(data.model()),
          "declare its U(1) charge, or follow the observable by truncation orders");
    }
    return data.charges().stream()
        .filter(
            charge -> {
              List<Double> charges = observable.charges(charge);
              return charges.size() == 1 && Math.abs(charges.get(0)) > 1e-12;
            })
        .findFirst()
        .orElseThrow(
            () ->
                new NotCarriedException(
                    "<%s> carries no charge of model '%s', or parts of several, so that it has no"
                            .formatted(observable.name(), data.model())
                        + " one phase",
                    "follow an observable of one charge"));
  }

  LangevinEquation equation() {
    return equation;
  }

  /** The equation in a frame that turns at another frequency per unit of charge. */
  LangevinEquation equation(double otherTurning) {
    return LangevinEquation.turning(data, charge, otherTurning);
  }

  /** How fast the frame turns, per unit of charge. */
  double turning() {
    return turning;
  }

  double[] averages() {
    return averages.clone();
  }

  double[] modeVariances() {
    return modeVariances.clone();
  }

  LinearReading reading() {
    return reading;
  }

  /**
   * What distinguishes the random numbers of systems of different sizes, so that their errors are
   * independent; those of equal sizes share them, which makes differences between parameters
   * clearer than each value.
   */
  long stream() {
    return stream(data);
  }

  /** The same of any Lindblad equation. */
  static long stream(LindbladData data) {
    long stream = 0L;
    for (LindbladData.Species species : data.species()) {
      stream = WeakNoise.seed(stream, Double.doubleToLongBits(species.count()));
    }
    return stream;
  }

  /** What is followed. */
  public String observable() {
    return reading.name();
  }

  /** Modulus of the observable in the start. */
  public double amplitude() {
    return reading.value(averages).norm();
  }

  /** How fast the phase of the observable turns in the start, in radians per unit of time. */
  public double frequency() {
    return frequency;
  }

  /**
   * The step of time that the model's rates ask for: those of the mean field about the start, in
   * the frame that turns with it, and those of the jumps of single sites.
   */
  public double step() {
    return StepRule.step(equation, spectrum);
  }

  /**
   * The rate of the slowest relaxation about the start; neither its phase nor the trace of a
   * density matrix relaxes, and is left out.
   */
  double relaxation() {
    StateLayout layout = equation.layout();
    int atRest = 1;
    for (int s = 0; s < layout.speciesCount(); s++) {
      atRest += layout.isMode(s) ? 0 : 1;
    }
    return spectrum.stream()
        .sorted(Comparator.comparingDouble(Complex::norm))
        .skip(atRest)
        .mapToDouble(lambda -> -lambda.getRealPart())
        .min()
        .orElse(0.0);
  }
}
