package org.ursell.runtime.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.AffineFunctional;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.MomentSpace.Weighted;
import org.ursell.runtime.state.ProductState;

/**
 * The source of pair correlations, S_ab = N d(&lt;ab&gt; - &lt;a&gt;&lt;b&gt;)/dt in a product
 * state as N goes to infinity, from the equations of truncation order 2 (which are exact there: in
 * a product state every cumulant vanishes, also those that were cut).
 *
 * <p>The derivative is linear in the coefficients, so that its part in 1/N follows from theirs
 * ({@link MomentEquations#expansion}), exactly. Mean field preserves product states, so there is no
 * part without 1/N; if there is one, or one in 1/sqrt(N), the source has no limit.
 *
 * <p>Modes are counted in units of sqrt(N), in normal order, and have a coherent state in place of
 * a product: their source is that of normally ordered correlations.
 */
final class PairSource {
  private static final double NOTHING = 1e-9;

  private final MomentEquations secondOrder;
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
    List<List<Weighted>> forms = unknowns.stream().map(moment -> form(moment, space)).toList();
    int n = unknowns.size();
    single = new AffineFunctional[n];
    pair = new AffineFunctional[n][n];
    for (int a = 0; a < n; a++) {
      single[a] = space.combination(forms.get(a));
      for (int b = 0; b < n; b++) {
        pair[a][b] = space.combination(product(forms.get(a), forms.get(b)));
      }
    }
  }

  /** The Hermitian operator whose expectation an unknown of order 1 is. */
  private static List<Weighted> form(Moment moment, MomentSpace space) {
    Moment.Factor factor = moment.factors().get(0);
    boolean real = moment.part() == Moment.Part.REAL;
    Complex half = real ? new Complex(0.5) : new Complex(0.0, -0.5);
    if (space.isMode(factor.species())) {
      Moment.Factor adjoint = new Moment.Factor(factor.species(), 1 - factor.element());
      return List.of(
          new Weighted(half, List.of(factor)),
          new Weighted(real ? half : half.negate(), List.of(adjoint)));
    }
    SiteOperator operator =
        space
            .equations()
            .descriptor()
            .species()
            .get(factor.species())
            .basis()
            .get(factor.element())
            .operator();
    SiteOperator hermitian =
        real
            ? operator.plus(operator.adjoint()).times(0.5, 0.0)
            : operator.plus(operator.adjoint().times(-1.0, 0.0)).times(0.0, -0.5);
    return space.components(new MomentSpace.SiteFactor(factor.species(), hermitian));
  }

  /** The product on distinct sites, or in normal order on one mode. */
  private static List<Weighted> product(List<Weighted> left, List<Weighted> right) {
    List<Weighted> product = new ArrayList<>();
    for (Weighted a : left) {
      for (Weighted b : right) {
        List<Moment.Factor> factors = new ArrayList<>(a.factors());
        factors.addAll(b.factors());
        product.add(new Weighted(a.weight().multiply(b.weight()), factors));
      }
    }
    return product;
  }

  /** The source at a product state; nothing if it has no limit. */
  Optional<RealMatrix> at(Parameters parameters, ProductState state) {
    Parameters infinite = secondOrder.descriptor().infinitelyMany(parameters);
    List<double[]> parts = secondOrder.expansion(infinite, 1);
    double[] y = state.momentsAt(secondOrder, infinite);
    RealMatrix source = rate(parts.get(2), y);
    double grows = rate(parts.get(0), y).getNorm1() + rate(parts.get(1), y).getNorm1();
    return grows <= NOTHING * Math.max(1.0, source.getNorm1())
        ? Optional.of(source)
        : Optional.empty();
  }

  private RealMatrix rate(double[] coefficients, double[] y) {
    double[] dydt = new double[y.length];
    secondOrder.derivative(y, coefficients, dydt);
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
