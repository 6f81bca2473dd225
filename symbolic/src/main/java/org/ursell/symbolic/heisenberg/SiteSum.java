package org.ursell.symbolic.heisenberg;

import java.util.List;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * Part of an adjoint Lindbladian: {@code A -> sum over distinct sites of sum_k c_k L_k A R_k},
 * where L_k and R_k are products of one operator on each of the summed sites.
 *
 * <p>Everything we derive from is of this form: i[H, A] has (L, R) = (H, 1) and (1, H), a jump has
 * (L^+, L), (L^+L, 1) and (1, L^+L). A whole sum gives nothing when all of its sites lie outside A,
 * since an adjoint Lindbladian maps the identity to zero.
 *
 * @param species the species of each summed site
 * @param sandwiches the terms
 */
record SiteSum(List<Integer> species, List<Sandwich> sandwiches) {
  SiteSum {
    species = List.copyOf(species);
    sandwiches = List.copyOf(sandwiches);
  }

  /**
   * One term c L A R.
   *
   * @param left the factor of L on each summed site
   * @param right the factor of R on each summed site
   */
  record Sandwich(Coefficient coefficient, List<ExactOperator> left, List<ExactOperator> right) {
    Sandwich {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }
}
