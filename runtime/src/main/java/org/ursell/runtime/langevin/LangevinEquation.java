package org.ursell.runtime.langevin;

import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The collective Wigner-Langevin equation of a Lindblad equation of interchangeable sites with
 * levels, and of modes that they drive, in the Ito sense:
 *
 * <pre>
 * dx = [F(x) + F1(x)/N] dt + B(x) dW/sqrt(N),   B B^T = Q(x)
 * </pre>
 *
 * <p>x are Weyl-ordered averages over the sites of a species of its one-site operators, kept as the
 * average density matrix rho. F is mean field. F1 takes away what a coupling of a site with itself
 * would add in Weyl order, and Q = dc1/dt + S - J c1 - c1 J^T, with the symmetrised covariance c1
 * of one site, the source S of pair correlations and J = dF/dx, is what makes the second moments of
 * a product state move as they do exactly. All of it is generated from the numbers of the Lindblad
 * equation at the sizes given, without differences; so a coupling such as V/(N-1) needs no care.
 * The noise of individual jumps is Q_ab = sum of r Re &lt;[L, a]^+ [L, b]&gt;, that of a collective
 * jump at rate Gamma/N adds Gamma Re(conj(c_a) c_b), c_a = Tr(rho [s, a]).
 *
 * <p>Sources: J. Huber, P. Kirton and P. Rabl, arXiv:2011.10049; C. D. Mink et al.,
 * arXiv:2203.17120 and arXiv:2305.19829.
 */
@Internal
public final class LangevinEquation {
  private final StateLayout layout;
  private final CollectiveTerms terms;
  private final DriftForm drift;

  private LangevinEquation(StateLayout layout, CollectiveTerms terms) {
    this.layout = layout;
    this.terms = terms;
    this.drift = terms.drift();
  }

  /**
   * The equation.
   *
   * @param data the Lindblad equation at a point, modes among its species included
   * @throws NotCarriedException if it has too few or infinitely many sites of a species, couplings
   *     of three sites or more, or what modes do is not carried
   * @throws org.ursell.runtime.equations.InvalidInputException if couplings are not Hermitian
   */
  public static LangevinEquation of(LindbladData data) {
    CarriedCheck.check(data);
    return unchecked(data);
  }

  /** The equation of what was checked before, or of any few sites. */
  static LangevinEquation unchecked(LindbladData data) {
    StateLayout layout = new StateLayout(data.species());
    return new LangevinEquation(layout, new CollectiveTerms(data, layout));
  }

  /**
   * The same in a frame that turns.
   *
   * @param frequency by how much per unit of charge
   */
  static LangevinEquation turning(LindbladData data, ChargeDescriptor charge, double frequency) {
    StateLayout layout = new StateLayout(data.species());
    CollectiveTerms terms = new CollectiveTerms(data, layout);
    terms.turn(charge, frequency);
    return new LangevinEquation(layout, terms);
  }

  /** How a state turns under a charge Q: the drift of H = Q. */
  static double[] turned(LindbladData data, ChargeDescriptor charge, double[] x) {
    LindbladData nothing =
        new LindbladData(data.model(), data.species(), List.of(), List.of(), data.charges());
    return turning(nothing, charge, -1.0).drift(x);
  }

  StateLayout layout() {
    return layout;
  }

  /** The drift F + F1/N, per unit of time. */
  double[] drift(double[] x) {
    return drift.at(x);
  }

  /** Its Jacobian. */
  double[][] jacobian(double[] x) {
    return drift.jacobian(x);
  }

  /** The covariance that noise adds per unit of time, and that of product states. */
  CollectiveNoise noise() {
    return new CollectiveNoise(layout, terms);
  }

  /** Whether the drift is quadratic, as it is without a Kerr term. */
  boolean isQuadratic() {
    return drift.kerrs().isEmpty();
  }

  /** The largest rate at which a jump of its own leaves a level of a site. */
  double fastestJump() {
    double fastest = 0.0;
    for (CollectiveTerms.SiteJump jump : terms.jumps()) {
      SiteOperator loss = jump.scaled().adjoint().times(jump.scaled());
      for (int i = 0; i < loss.levels(); i++) {
        fastest = Math.max(fastest, loss.re(i, i));
      }
    }
    return fastest;
  }

  /** Steps of a length, of one block of trajectories. */
  LaneStepper stepper(double dt) {
    return stepper(dt, 1);
  }

  /** The same of some blocks side by side. */
  LaneStepper stepper(double dt, int blocks) {
    return new LaneStepper(layout, terms, drift, dt, blocks);
  }
}
