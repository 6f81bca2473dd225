package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.SiteOperator;

/**
 * Takes the trace off a vector of the neutral sector. The operators without trace are an invariant
 * subspace in which no steady state hides; exp(tau L) followed by this projection has the steady
 * state's eigenvalue 1 replaced by 0 and all others unchanged. In charged sectors nothing is done.
 */
final class TraceRemoval {
  private final Blas blas;
  private final Optional<SectorFunctional> trace;

  /** A state of trace 1 to subtract; without entries where there is no trace. */
  private final double[] mixed;

  TraceRemoval(Liouvillian generator, Blas blas) {
    this.blas = blas;
    SectorBasis basis = generator.basis();
    if (!basis.sector().isNeutral()) {
      trace = Optional.empty();
      mixed = new double[0];
      return;
    }
    List<SiteOperator> sites = new ArrayList<>();
    for (int s = 0; s < basis.modes().speciesCount(); s++) {
      int d = basis.modes().levels(s);
      sites.add(SiteOperator.identity(d).times(1.0 / d, 0.0));
    }
    trace =
        Optional.of(new SectorFunctional(basis, 0, SiteOperator.identity(basis.modes().levels(0))));
    mixed = ProductStart.coefficients(basis, sites, generator.blocks());
  }

  void apply(double[] vector) {
    trace.ifPresent(
        it -> blas.add(it.value(vector).divide(it.value(mixed)).negate(), mixed, vector));
  }
}
