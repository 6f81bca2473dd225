package org.ursell.symbolic.model;

import java.util.List;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * A Lindblad jump. Individual: the operator acts on every site of one species independently.
 * Collective: the sum over all sites, of all species that are named, is one jump, as in
 * superradiance or in a cascade.
 *
 * @param rate of declared parameters; not negative when evaluated
 * @param operators one species with its operator; a collective jump may have several, each once
 * @param collective whether the sum over sites jumps as one
 */
public record JumpOperator(Scalar rate, List<SiteFactor> operators, boolean collective) {
  public JumpOperator {
    operators = List.copyOf(operators);
  }
}
