package org.ursell.runtime.law;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.DenseJacobian;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.law.PhaseDiffusion.Reason;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * The exact lifetime to leading order in N, by a system-size expansion about the mean-field
 * relative equilibrium m (the steady state in the frame that turns with it).
 *
 * <p>The covariance matrix of the collective variables, N times that of (1/N) sum_i B_a^(i), obeys
 * dC/dt = J C + C J^T + Q with the mean-field Jacobian J in the turning frame. C consists of the
 * symmetrised covariance c1 of one site, which is at rest at m, and of N times the correlation of
 * two sites, which starts from zero with the rate S of {@link PairSource}; so Q = S - J c1 - c1
 * J^T. J has one zero eigenvalue, the phase. With its left eigenvector z, z . dm/dphi = 1, the
 * variance of the phase grows by z^T Q z / N = 2 D / N per unit of time, and an order parameter of
 * charge q decays as exp(-t/T), T = N / (q^2 D). Since z^T J = 0, z^T Q z is z^T S z, and neither
 * c1 nor the order in which a mode's operators are written enters the law.
 */
public final class PhaseDiffusionLaw {
  /** Relaxation slower than this, relative to the fastest, is none. */
  private static final double ZERO = 1e-9;

  /** Relaxation slower than this, relative to the fastest, counts as critical. */
  private static final double CRITICAL = 1e-6;

  private final ExactJacobian meanField;
  private final MomentEquations secondOrder;

  /**
   * The law of one model.
   *
   * @param meanField the equations at truncation order 1
   * @param secondOrder the equations at truncation order 2
   * @throws InvalidInputException if they are not those
   */
  public PhaseDiffusionLaw(ExactJacobian meanField, MomentEquations secondOrder) {
    Autonomy.require(meanField.descriptor(), "the law at large N");
    if (meanField.descriptor().order() != 1
        || secondOrder.descriptor().order() != 2
        || !meanField.descriptor().hash().equals(secondOrder.descriptor().hash())) {
      throw new InvalidInputException(
          "the law of phase diffusion was given '%s' at order %d and '%s' at order %d"
              .formatted(
                  meanField.descriptor().name(),
                  meanField.descriptor().order(),
                  secondOrder.descriptor().name(),
                  secondOrder.descriptor().order()),
          "give the equations of one model at orders 1 and 2");
    }
    this.meanField = meanField;
    this.secondOrder = secondOrder;
  }

  /**
   * The law of a model that gives its equations at orders 1 and 2.
   *
   * @throws InvalidInputException if it has no such equations
   */
  public static PhaseDiffusionLaw of(Subject subject) {
    return new PhaseDiffusionLaw(
        subject.table(EquationRequest.order(1)), subject.equations(EquationRequest.order(2)));
  }

  /**
   * The law at a parameter point, about the mean-field state that a generic start reaches.
   *
   * @param parameters the point; sizes are taken as infinite whatever they are
   */
  public PhaseDiffusion at(Parameters parameters) {
    if (meanField.descriptor().charges().isEmpty()) {
      return noCharge();
    }
    return at(parameters, new SteadyStateFinder(meanField).find(parameters));
  }

  /** The law at a parameter point about a mean-field state that was found before. */
  public PhaseDiffusion at(Parameters parameters, SteadyState state) {
    ModelDescriptor model = meanField.descriptor();
    if (model.charges().isEmpty()) {
      return noCharge();
    }
    OptionalDouble charge = model.orderParameterCharge();
    if (charge.isEmpty()) {
      return new NoLaw(
          Reason.NO_PHASE_IN_ORDER_PARAMETER,
          "no law: the order parameter carries no charge, or parts of several, so that it has no"
              + " one phase; name an observable of one charge first");
    }
    if (!oneSizeForAll(model)) {
      return new NoLaw(
          Reason.UNEQUAL_SIZES,
          "no law: the species are not counted by one and the same size, so T/N is not one number");
    }
    if (!(state instanceof SynchronisedState synchronised)) {
      return new NoLaw(
          state instanceof UnsynchronisedState ? Reason.UNSYNCHRONISED : Reason.UNSETTLED,
          "no law: the mean field has no state that only turns; " + state.words());
    }
    Optional<NoLaw> slow = slowMode(synchronised);
    return slow.isPresent() ? slow.get() : law(parameters, synchronised, charge.getAsDouble());
  }

  private PhaseDiffusion law(Parameters parameters, SynchronisedState state, double charge) {
    Optional<RealMatrix> source =
        new PairSource(secondOrder, meanField.moments()).at(parameters, state.state());
    if (source.isEmpty()) {
      return new NoLaw(
          Reason.NO_LIMIT,
          "no law: N times the source of pair correlations does not settle as N grows; scale the"
              + " couplings of the model with 1/N");
    }
    RealMatrix generator = new Array2DRowRealMatrix(PhaseGenerator.of(meanField).matrix(), false);
    RealMatrix jacobian =
        jacobian(parameters, state.moments())
            .subtract(generator.scalarMultiply(state.frequency() / charge));
    double[] turning = new double[state.moments().length];
    PhaseGenerator.of(meanField).apply(state.moments(), turning);
    Optional<RealVector> phase = leftZeroMode(jacobian, new ArrayRealVector(turning, false));
    if (phase.isEmpty()) {
      return new NoLaw(
          Reason.SEVERAL_ZERO_MODES, "no law: more than one mode of the mean field does not relax");
    }
    RealVector z = phase.get();
    double diffusion = 0.5 * z.dotProduct(source.get().operate(z));
    if (!(diffusion > 1e-12)) {
      return new NoLaw(
          Reason.NO_DIFFUSION,
          "no law: noise of order 1/N does not turn the phase (D = %.3g)".formatted(diffusion));
    }
    return new Diffusing(
        1.0 / (charge * charge * diffusion),
        diffusion,
        charge,
        state.amplitude(),
        state.frequency(),
        -state.stability().get(0).getRealPart());
  }

  private static NoLaw noCharge() {
    return new NoLaw(
        Reason.NO_CHARGE,
        "no law: the model declares no charge, so there is no phase to diffuse; declare its U(1)"
            + " charge");
  }

  private static Optional<NoLaw> slowMode(SynchronisedState state) {
    double fastest = state.stability().stream().mapToDouble(Complex::norm).max().orElse(0.0);
    double slowest = state.stability().stream().mapToDouble(Complex::norm).min().orElse(0.0);
    double relaxation = -state.stability().get(0).getRealPart();
    if (slowest < ZERO * fastest) {
      return Optional.of(
          new NoLaw(
              Reason.SEVERAL_ZERO_MODES,
              "no law: besides the common phase another mode of the mean field does not relax, as"
                  + " where species do not lock each other"));
    }
    if (relaxation < CRITICAL * fastest) {
      return Optional.of(
          new NoLaw(
              Reason.CRITICAL,
              "no law: the point is critical, a mode besides the phase relaxes at rate %.2g only"
                  .formatted(relaxation)));
    }
    return Optional.empty();
  }

  private RealMatrix jacobian(Parameters parameters, double[] moments) {
    double[] infinite = meanField.coefficients(meanField.descriptor().infinitelyMany(parameters));
    return new DenseJacobian(meanField).at(moments, infinite);
  }

  /** The z with J^T z = 0 and z . turning = 1; nothing if the zero eigenvalue is not simple. */
  private static Optional<RealVector> leftZeroMode(RealMatrix jacobian, RealVector turning) {
    int n = turning.getDimension();
    RealMatrix bordered = new Array2DRowRealMatrix(n + 1, n + 1);
    bordered.setSubMatrix(jacobian.transpose().getData(), 0, 0);
    for (int k = 0; k < n; k++) {
      bordered.setEntry(k, n, turning.getEntry(k));
      bordered.setEntry(n, k, turning.getEntry(k));
    }
    RealVector right = new ArrayRealVector(n + 1);
    right.setEntry(n, 1.0);
    return LinearSystem.solution(bordered, right).map(z -> z.getSubVector(0, n));
  }

  /** Whether all sites are counted by one and the same parameter; a mode is not counted. */
  private static boolean oneSizeForAll(ModelDescriptor model) {
    List<String> names =
        model.species().stream()
            .filter(species -> !species.isMode())
            .map(SpeciesDescriptor::size)
            .distinct()
            .toList();
    return names.size() == 1 && model.parameter(names.get(0)).isPresent();
  }
}
