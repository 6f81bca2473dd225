package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.linear.MatrixSpectrum;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.response.LinearResponse.FalseBreaking;
import org.ursell.runtime.response.LinearResponse.NoSteadyState;
import org.ursell.runtime.state.MomentSpace;

/**
 * The lifetime by linear response: the two-time correlation &lt;A(t) A^+(0)&gt; of the order
 * parameter A in the steady state without phase, by the quantum regression theorem. The operator
 * A^+ at t = 0 perturbs every moment into &lt;... A^+&gt;, and such perturbations of A's charge
 * evolve by the equations linearised about the steady state. What the truncation does to
 * correlations with A^+ is a choice, {@link RegressionClosure}.
 *
 * <p>In contrast to a lifetime from a start with a phase it has no choice of start in it, but it
 * needs the truncated equations to have a stable state without phase at that size.
 */
public final class LinearResponseLifetime {
  private final ExactJacobian equations;
  private final MomentSpace space;
  private final ObservableDescriptor orderParameter;
  private final double charge;
  private final ChargeCoordinates coordinates;

  /**
   * Linear response by some equations, of any truncation order.
   *
   * @param equations emitted classes of low order or table equations of any order
   * @throws InvalidInputException if the model has no conserved charge, if its order parameter does
   *     not have one charge different from zero, or if the equations lack some of the moments
   */
  public LinearResponseLifetime(ExactJacobian equations) {
    Autonomy.require(equations.descriptor(), "linear response about a steady state");
    this.equations = equations;
    this.space = MomentSpace.of(equations);
    ModelDescriptor model = equations.descriptor();
    if (model.charges().isEmpty() || model.observables().isEmpty()) {
      throw new InvalidInputException(
          "model '%s' declares no charge or names no observable".formatted(model.name()),
          "declare both to ask for linear response");
    }
    orderParameter = model.observables().get(0);
    ChargeDescriptor declared = model.charges().get(0);
    double sign = Math.signum(charge(declared));
    charge = Math.abs(charge(declared));
    // Counted so that the order parameter's charge is positive, as that of the kept products.
    coordinates =
        new ChargeCoordinates(
            space,
            new ChargeDescriptor(
                declared.name(),
                declared.weights().stream()
                    .map(weights -> weights.stream().map(w -> sign * w).toList())
                    .toList()));
  }

  private double charge(ChargeDescriptor declared) {
    List<Double> weights = declared.weights().get(orderParameter.species());
    SiteOperator operator = orderParameter.operator();
    double[] found =
        pairs(operator.levels())
            .filter(p -> operator.re(p[0], p[1]) != 0.0 || operator.im(p[0], p[1]) != 0.0)
            .mapToDouble(p -> ChargeCoordinates.rounded(weights.get(p[0]) - weights.get(p[1])))
            .distinct()
            .toArray();
    if (found.length != 1 || found[0] == 0.0) {
      throw new InvalidInputException(
          "the order parameter '%s' does not have one charge different from zero"
              .formatted(orderParameter.name()),
          "name an observable of one charge first");
    }
    return found[0];
  }

  private static Stream<int[]> pairs(int levels) {
    return Stream.iterate(0, k -> k + 1)
        .limit((long) levels * levels)
        .map(k -> new int[] {k / levels, k % levels});
  }

  /**
   * The response at a parameter point.
   *
   * @param parameters a value for every parameter; finite sizes
   * @param closure which correlations with the operator at the earlier time are kept
   * @throws InvalidInputException for {@link RegressionClosure#COUNTED} at order 1, which would
   *     keep nothing
   */
  public LinearResponse at(Parameters parameters, RegressionClosure closure) {
    if (closure == RegressionClosure.COUNTED && equations.descriptor().order() < 2) {
      throw new InvalidInputException(
          "mean field keeps no correlations with an operator at another time",
          "ask for linear response at order 2 or more");
    }
    NeutralState neutral = new NeutralState(equations, parameters, coordinates);
    NeutralState.Outcome outcome = neutral.find();
    if (outcome.moments().isEmpty()) {
      return new NoSteadyState(
          "no linear response: the equations of order %d have no steady state without phase; %s"
              .formatted(equations.descriptor().order(), outcome.words()));
    }
    double[] steady = outcome.moments().get();
    RealMatrix jacobian = neutral.jacobian(steady);
    CumulantMoments moments = new CumulantMoments(space, steady);
    RealMatrix whole = coordinates.block(charge, jacobian);
    List<ChargeCoordinates.Product> products = coordinates.products(charge);
    RealMatrix responding = whole;
    if (closure == RegressionClosure.COUNTED) {
      CountedReduction reduction =
          new CountedReduction(products, equations.descriptor().order(), moments);
      responding = reduction.reduce(whole);
      products = reduction.remaining();
    }
    List<Complex> eigenvalues;
    Growth fastest;
    try {
      fastest = fastest(jacobian);
      eigenvalues = MatrixSpectrum.of(responding);
    } catch (MathRuntimeException failed) {
      return new NoSteadyState(
          "no linear response: the eigenvalues did not converge (%s)"
              .formatted(failed.getMessage()));
    }
    if (!(fastest.rate() < 0.0) || !(eigenvalues.get(0).getRealPart() < 0.0)) {
      return falseBreaking(fastest, -eigenvalues.get(0).getRealPart());
    }
    RealVector start = regressionStart(parameters, products, moments);
    RealVector reading = reading(products);
    ResponseBlock block = new ResponseBlock(responding);
    ResponseBlock.Mode slowest = block.mode(eigenvalues.get(0), reading, start);
    double correlation = block.product(reading, start).getRealPart();
    // Each eigenvalue comes with its conjugate in the real form.
    double next =
        eigenvalues.size() > 2 ? -eigenvalues.get(2).getRealPart() : Double.POSITIVE_INFINITY;
    return new Decaying(
        -slowest.eigenvalue().getRealPart(),
        slowest.eigenvalue().getImaginaryPart(),
        correlation,
        slowest.weight().getRealPart() / correlation,
        next,
        block.lorentzianMisfit(slowest, eigenvalues, reading, start),
        block.linewidth(eigenvalues, reading, start),
        smallestEigenvalue(steady));
  }

  private LinearResponse falseBreaking(Growth fastest, double responseRate) {
    return new FalseBreaking(
        fastest.rate(),
        fastest.charge(),
        responseRate,
        fastest.rate() < 0.0
            ? "at order %d the two-time correlation grows at rate %.3g: the closure fails there"
                .formatted(equations.descriptor().order(), -responseRate)
            : ("the state without phase is unstable at order %d (charge %.3g grows at rate %.3g): a"
                    + " false breaking of the symmetry, which no finite number of sites shows")
                .formatted(equations.descriptor().order(), fastest.charge(), fastest.rate()));
  }

  private record Growth(double rate, double charge) {}

  /** The least stable perturbation of any charge. */
  private Growth fastest(RealMatrix jacobian) {
    Growth fastest = new Growth(Double.NEGATIVE_INFINITY, 0.0);
    for (double q : coordinates.charges()) {
      double rate = MatrixSpectrum.of(coordinates.block(q, jacobian)).get(0).getRealPart();
      fastest = rate > fastest.rate() ? new Growth(rate, q) : fastest;
    }
    return fastest;
  }

  /**
   * The moments &lt;... A^+&gt; with A^+ the mean over the sites of its species, times their
   * number.
   */
  private RealVector regressionStart(
      Parameters parameters, List<ChargeCoordinates.Product> products, CumulantMoments moments) {
    SpeciesDescriptor species = equations.descriptor().species().get(orderParameter.species());
    double size =
        equations.descriptor().parameter(species.size()).isPresent()
            ? parameters.get(species.size())
            : Double.parseDouble(species.size());
    SiteOperator lowering = orderParameter.operator().adjoint();
    RealVector start = new ArrayRealVector(2 * products.size());
    for (int k = 0; k < products.size(); k++) {
      List<MomentSpace.SiteFactor> factors = products.get(k).factors();
      Complex sum = Complex.ZERO;
      int occupied = 0;
      for (int f = 0; f < factors.size(); f++) {
        if (factors.get(f).species() == orderParameter.species()) {
          occupied++;
          List<MomentSpace.SiteFactor> same = new ArrayList<>(factors);
          same.set(
              f,
              new MomentSpace.SiteFactor(
                  factors.get(f).species(), factors.get(f).operator().times(lowering)));
          sum = sum.add(moments.expectation(same));
        }
      }
      if (size > occupied) {
        List<MomentSpace.SiteFactor> other = new ArrayList<>(factors);
        other.add(new MomentSpace.SiteFactor(orderParameter.species(), lowering));
        sum = sum.add(moments.expectation(other).multiply(size - occupied));
      }
      start.setEntry(k, sum.getRealPart());
      start.setEntry(products.size() + k, sum.getImaginaryPart());
    }
    return start;
  }

  /** The conjugate coefficients of A in the products, for the inner product of the real form. */
  private RealVector reading(List<ChargeCoordinates.Product> products) {
    RealVector reading = new ArrayRealVector(2 * products.size());
    SiteOperator operator = orderParameter.operator();
    for (int k = 0; k < products.size(); k++) {
      List<MomentSpace.SiteFactor> factors = products.get(k).factors();
      if (factors.size() == 1 && factors.get(0).species() == orderParameter.species()) {
        // Tr(|i><j|^+ A) is the coefficient of |i><j| in A.
        Complex coefficient = factors.get(0).operator().adjoint().times(operator).trace();
        reading.setEntry(k, coefficient.getRealPart());
        reading.setEntry(products.size() + k, -coefficient.getImaginaryPart());
      }
    }
    return reading;
  }

  private double smallestEigenvalue(double[] steady) {
    double smallest = Double.POSITIVE_INFINITY;
    int species = equations.descriptor().species().size();
    for (int s = 0; s < species; s++) {
      smallest = Math.min(smallest, space.singleSite(s).smallestEigenvalue(steady));
      for (int r = 0; r <= s && equations.descriptor().order() >= 2; r++) {
        smallest = Math.min(smallest, space.pair(r, s).smallestEigenvalue(steady));
      }
    }
    return smallest;
  }
}
