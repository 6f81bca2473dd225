package org.ursell.runtime.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.AffineFunctional;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/**
 * The source of pair correlations, S_ab = N d(&lt;ab&gt; - &lt;a&gt;&lt;b&gt;)/dt in a product
 * state as N goes to infinity, from the equations of truncation order 2 (which are exact there: in
 * a product state every cumulant vanishes, also those that were cut).
 *
 * <p>The limit costs no accuracy. With couplings proportional to 1/N and sums over the other N - k
 * sites the right-hand side is a polynomial in 1/N, of degree 1 for pair interactions, and without
 * a constant part in the correlations, since mean field preserves product states. So N times it is
 * the same at every N; were it of degree 2, as with interactions of three sites, two sizes would
 * still give the limit exactly by extrapolation. A third size checks that, and nothing is returned
 * if it fails.
 */
final class PairSource {
  private static final double[] SIZES = {16.0, 32.0, 64.0};
  private static final double AGREEMENT = 1e-9;

  private final MomentEquations secondOrder;
  private final List<SiteOperator> operators;
  private final AffineFunctional[] single;
  private final AffineFunctional[][] pair;

  /**
   * The source in the unknowns of given moments.
   *
   * @param secondOrder the equations at truncation order 2
   * @param unknowns moments of order 1, which number the rows and columns of the source
   */
  PairSource(MomentEquations secondOrder, List<Moment> unknowns) {
    this.secondOrder = secondOrder;
    MomentSpace space = MomentSpace.of(secondOrder);
    operators = hermitianOperators(secondOrder.descriptor(), unknowns);
    int n = unknowns.size();
    single = new AffineFunctional[n];
    pair = new AffineFunctional[n][n];
    for (int a = 0; a < n; a++) {
      MomentSpace.SiteFactor first = factor(unknowns, a);
      single[a] = space.expectation(List.of(first));
      for (int b = 0; b < n; b++) {
        pair[a][b] = space.expectation(List.of(first, factor(unknowns, b)));
      }
    }
  }

  private MomentSpace.SiteFactor factor(List<Moment> unknowns, int a) {
    return new MomentSpace.SiteFactor(unknowns.get(a).factors().get(0).species(), operators.get(a));
  }

  /** The Hermitian operator whose expectation each unknown of order 1 is. */
  static List<SiteOperator> hermitianOperators(ModelDescriptor model, List<Moment> unknowns) {
    List<SiteOperator> operators = new ArrayList<>();
    for (Moment moment : unknowns) {
      Moment.Factor factor = moment.factors().get(0);
      SiteOperator operator =
          model.species().get(factor.species()).basis().get(factor.element()).operator();
      operators.add(
          moment.part() == Moment.Part.REAL
              ? operator.plus(operator.adjoint()).times(0.5, 0.0)
              : operator.plus(operator.adjoint().times(-1.0, 0.0)).times(0.0, -0.5));
    }
    return operators;
  }

  /** The source at a product state; nothing if it has no limit that two sizes determine. */
  Optional<RealMatrix> at(Parameters parameters, ProductState state) {
    RealMatrix[] scaled = new RealMatrix[SIZES.length];
    for (int k = 0; k < SIZES.length; k++) {
      scaled[k] = scaledRate(Sizes.all(secondOrder.descriptor(), parameters, SIZES[k]), state);
      scaled[k] = scaled[k].scalarMultiply(SIZES[k]);
    }
    RealMatrix limit = scaled[1].scalarMultiply(2.0).subtract(scaled[0]);
    // Linear in 1/N, the value at 4 N lies a quarter of the way from the limit to that at N.
    RealMatrix foretold = limit.scalarMultiply(0.75).add(scaled[0].scalarMultiply(0.25));
    double mismatch = foretold.subtract(scaled[2]).getNorm1();
    return mismatch <= AGREEMENT * Math.max(1.0, limit.getNorm1())
        ? Optional.of(limit)
        : Optional.empty();
  }

  private RealMatrix scaledRate(Parameters parameters, ProductState state) {
    double[] y = state.moments(secondOrder);
    double[] dydt = new double[y.length];
    secondOrder.derivative(y, secondOrder.coefficients(parameters), dydt);
    int n = single.length;
    RealMatrix rate = new Array2DRowRealMatrix(n, n);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        rate.setEntry(
            a,
            b,
            pair[a][b].linearRe(dydt)
                - single[a].linearRe(dydt) * single[b].re(y)
                - single[a].re(y) * single[b].linearRe(dydt));
      }
    }
    return rate;
  }
}
