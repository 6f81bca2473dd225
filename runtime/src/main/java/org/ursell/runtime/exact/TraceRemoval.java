package org.ursell.runtime.exact;

import java.util.Optional;

/**
 * Takes the trace off a vector of the neutral sector. The operators without trace are an invariant
 * subspace in which no steady state hides; exp(tau L) followed by this projection has the steady
 * state's eigenvalue 1 replaced by 0 and all others unchanged. In charged sectors nothing is done.
 */
final class TraceRemoval {
  private final Blas blas;
  private final Optional<VectorReading> trace;

  /** A state of trace 1 to subtract; without entries where there is no trace. */
  private final double[] mixed;

  TraceRemoval(OpenSector sector, Blas blas) {
    this.blas = blas;
    trace = sector.trace();
    mixed = sector.mixed();
  }

  void apply(double[] vector) {
    trace.ifPresent(
        it -> blas.add(it.value(vector).divide(it.value(mixed)).negate(), mixed, vector));
  }
}
