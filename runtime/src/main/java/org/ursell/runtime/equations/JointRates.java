package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Placed;
import org.ursell.runtime.equations.LindbladData.Product;

/** Brings correlated jumps to uncorrelated ones, and sums over places to collective jumps. */
final class JointRates {
  private JointRates() {}

  /**
   * Adds the jumps of a matrix of rates.
   *
   * @param operators what jumps, at rates of 1
   * @param rates Hermitian and positive semidefinite, but for rounding
   * @param jumps where sums over places go
   * @param joint where products over several places go
   */
  static void add(
      List<JointJump> operators, Complex[][] rates, List<Jump> jumps, List<JointJump> joint) {
    if (operators.size() == 1) {
      add(JumpRate.cleared(rates[0][0].getReal()), operators.get(0), jumps, joint);
      return;
    }
    for (Complex[] factor : PositiveMatrix.factors(rates)) {
      List<Product> sum = new ArrayList<>();
      for (int b = 0; b < factor.length; b++) {
        Complex share = factor[b].conjugate();
        if (!share.isZero()) {
          operators
              .get(b)
              .products()
              .forEach(p -> sum.add(new Product(p.coefficient().multiply(share), p.factors())));
        }
      }
      JointJump first = operators.get(0);
      add(1.0, new JointJump(1.0, first.sites(), first.ordered(), sum), jumps, joint);
    }
  }

  private static void add(double rate, JointJump jump, List<Jump> jumps, List<JointJump> joint) {
    boolean sum =
        jump.sites().isEmpty()
            && jump.products().stream().allMatch(product -> product.factors().size() == 1);
    if (rate == 0.0) {
      return;
    }
    if (!sum) {
      joint.add(new JointJump(rate, jump.sites(), jump.ordered(), jump.products()));
      return;
    }
    Map<Integer, SiteOperator> operators = new LinkedHashMap<>();
    for (Product product : jump.products()) {
      Placed placed = product.factors().get(0);
      Complex c = product.coefficient();
      operators.merge(
          placed.factor().species(),
          placed.factor().operator().times(c.getReal(), c.getImaginary()),
          JointRates::plus);
    }
    List<Factor> factors = new ArrayList<>();
    operators.forEach((species, operator) -> factors.add(new Factor(species, operator)));
    jumps.add(new Jump(rate, factors, true));
  }

  /** Tables of modes may differ in size. */
  private static SiteOperator plus(SiteOperator one, SiteOperator other) {
    if (one.levels() < other.levels()) {
      return plus(other, one);
    }
    SiteOperator sum = one;
    for (int row = 0; row < other.levels(); row++) {
      for (int column = 0; column < other.levels(); column++) {
        sum = sum.plus(row, column, other.re(row, column), other.im(row, column));
      }
    }
    return sum;
  }
}
