package org.ursell.runtime.equations;

import java.util.List;

/**
 * A conserved U(1) charge Q = sum over sites of a diagonal operator. The transition |i&gt;&lt;j|
 * carries charge {@code weights(species)[i] - weights(species)[j]}; rotating a state by exp(i theta
 * Q) multiplies a moment of charge q by exp(-i theta q) or its conjugate, and the equations are
 * covariant.
 *
 * @param name for example {@code phase}
 * @param weights for each species the diagonal of its single-site charge operator, from level 0 up
 */
public record ChargeDescriptor(String name, List<List<Double>> weights) {
  public ChargeDescriptor {
    weights = weights.stream().map(List::copyOf).toList();
  }
}
