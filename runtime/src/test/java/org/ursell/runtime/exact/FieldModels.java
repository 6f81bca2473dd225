package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;

/** Models with modes whose values are known from elsewhere. */
final class FieldModels {
  static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);
  static final SiteOperator EXCITED = SiteOperator.transition(2, 1, 1);

  private FieldModels() {}

  /** c'^m c^n as a table. */
  static SiteOperator power(int m, int n) {
    return SiteOperator.zero(Math.max(m, n) + 1).plus(m, n, 1.0, 0.0);
  }

  static Term term(double coefficient, Factor... factors) {
    return new Term(new Complex(coefficient), List.of(factors));
  }

  static Factor mode(int species, int m, int n) {
    return new Factor(species, power(m, n));
  }

  static Factor site(int species, SiteOperator operator) {
    return new Factor(species, operator);
  }

  static Jump jump(double rate, Factor factor) {
    return new Jump(rate, List.of(factor), false);
  }

  static ObservableDescriptor quanta(String name, int species, int m, int n) {
    return new ObservableDescriptor(
        name,
        species,
        SiteOperator.zero(0),
        List.of(new ObservableDescriptor.Product(1.0, 0.0, m, n)));
  }

  /** H = c'c + 0.1 c'c'cc + 0.4 (c + c'), jump c at rate 0.5. */
  static LindbladData kerr() {
    return new LindbladData(
        "kerr",
        List.of(new Species("c", 0, 1.0)),
        List.of(
            term(1.0, mode(0, 1, 1)),
            term(0.1, mode(0, 2, 2)),
            term(0.4, mode(0, 1, 0)),
            term(0.4, mode(0, 0, 1))),
        List.of(jump(0.5, mode(0, 0, 1))),
        List.of());
  }

  /** H = 0.3 c'c + 0.7 (c s' + h.c.), jumps c at 0.2 and s at 0.15. */
  static LindbladData jaynesCummings(boolean charge) {
    return new LindbladData(
        "jc",
        List.of(new Species("c", 0, 1.0), new Species("A", 2, 1.0)),
        List.of(
            term(0.3, mode(0, 1, 1)),
            term(0.7, mode(0, 0, 1), site(1, LOWER.adjoint())),
            term(0.7, mode(0, 1, 0), site(1, LOWER))),
        List.of(jump(0.2, mode(0, 0, 1)), jump(0.15, site(1, LOWER))),
        charge
            ? List.of(new ChargeDescriptor("quanta", List.of(List.of(1.0), List.of(0.0, 1.0))))
            : List.of());
  }

  /** The laser of one atom: coupling 1.5, decay 0.25, loss 1, pump 4. */
  static LindbladData oneAtomLaser() {
    return new LindbladData(
        "laser of one atom",
        List.of(new Species("c", 0, 1.0), new Species("A", 2, 1.0)),
        List.of(
            term(1.5, mode(0, 0, 1), site(1, LOWER.adjoint())),
            term(1.5, mode(0, 1, 0), site(1, LOWER))),
        List.of(
            jump(1.0, mode(0, 0, 1)),
            jump(0.25, site(1, LOWER)),
            jump(4.0, site(1, LOWER.adjoint()))),
        List.of(new ChargeDescriptor("phase", List.of(List.of(1.0), List.of(0.0, 1.0)))));
  }

  /**
   * Two atoms and two modes with everything that can be coupled: a mode to pairs of atoms, to the
   * number of the excited, a jump of modes and atoms together, and one of two quanta.
   */
  static LindbladData everything() {
    SiteOperator raise = LOWER.adjoint();
    return new LindbladData(
        "everything",
        List.of(new Species("c", 0, 1.0), new Species("A", 2, 2.0), new Species("b", 0, 1.0)),
        List.of(
            term(0.7, mode(0, 1, 1)),
            term(0.3, mode(2, 1, 1)),
            term(0.2, mode(0, 1, 0), mode(2, 0, 1)),
            term(0.2, mode(0, 0, 1), mode(2, 1, 0)),
            term(0.25, mode(0, 1, 1), site(1, EXCITED)),
            term(0.15, mode(0, 0, 1), site(1, raise), site(1, raise)),
            term(0.15, mode(0, 1, 0), site(1, LOWER), site(1, LOWER)),
            term(0.4, mode(0, 1, 0)),
            term(0.4, mode(0, 0, 1)),
            term(0.35, mode(2, 1, 0), site(1, LOWER)),
            term(0.35, mode(2, 0, 1), site(1, raise))),
        List.of(
            new Jump(
                0.3,
                List.of(
                    mode(0, 0, 1),
                    new Factor(2, power(0, 1).times(0.5, 0.0)),
                    site(1, LOWER.times(0.6, 0.0))),
                true),
            jump(0.2, mode(0, 0, 2)),
            jump(0.25, site(1, raise))),
        List.of());
  }

  /** The laser of two-level atoms: G 1.5, loss 4, pump 1, decay 0.1. */
  static LindbladData laser(int n) {
    double g = 1.5 / Math.sqrt(n);
    return new LindbladData(
        "laser",
        List.of(new Species("A", 2, n), new Species("c", 0, 1.0)),
        List.of(
            term(g, mode(1, 0, 1), site(0, LOWER.adjoint())),
            term(g, mode(1, 1, 0), site(0, LOWER))),
        List.of(
            jump(4.0, mode(1, 0, 1)),
            jump(0.1, site(0, LOWER)),
            jump(1.0, site(0, LOWER.adjoint()))),
        List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0), List.of(1.0)))));
  }

  /**
   * The product of its mean-field steady states: the inversion is that at threshold, kappa gamma /
   * (4 G^2), and the amplitude follows from the balance of quanta.
   */
  static ProductState laserStart(int n) {
    double inversion = 1.1 * 4.0 / (4.0 * 1.5 * 1.5);
    double excited = 0.5 * (1.0 + inversion);
    double amplitude = Math.sqrt((1.0 - excited - 0.1 * excited) / 4.0);
    double coherence = 4.0 * amplitude / (2.0 * 1.5);
    SiteOperator atom =
        SiteOperator.zero(2)
            .plus(0, 0, 1.0 - excited, 0.0)
            .plus(1, 1, excited, 0.0)
            .plus(1, 0, 0.0, coherence)
            .plus(0, 1, 0.0, -coherence);
    return ProductState.of(
        DensityMatrix.of(atom), ModeState.coherent(amplitude * Math.sqrt(n), 0.0));
  }
}
