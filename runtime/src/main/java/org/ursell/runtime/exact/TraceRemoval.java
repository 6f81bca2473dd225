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
  private record Trace(SectorFunctional functional, double[] mixed) {}

  private final Blas blas;
  private final Optional<Trace> trace;

  TraceRemoval(Liouvillian generator, Blas blas) {
    this.blas = blas;
    SectorBasis basis = generator.basis();
    if (!basis.sector().isNeutral()) {
      trace = Optional.empty();
      return;
    }
    List<SiteOperator> mixed = new ArrayList<>();
    for (int s = 0; s < basis.modes().speciesCount(); s++) {
      int d = basis.modes().levels(s);
      mixed.add(SiteOperator.identity(d).times(1.0 / d, 0.0));
    }
    trace =
        Optional.of(
            new Trace(
                new SectorFunctional(basis, 0, SiteOperator.identity(basis.modes().levels(0))),
                ProductStart.coefficients(basis, mixed, generator.workers())));
  }

  void apply(double[] vector) {
    trace.ifPresent(
        it ->
            blas.add(
                it.functional()
                    .value(vector)
                    .divide(it.functional().value(it.mixed()))
                    .negate(),
                it.mixed(),
                vector));
  }
}
