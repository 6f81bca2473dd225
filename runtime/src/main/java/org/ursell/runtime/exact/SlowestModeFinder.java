package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * Finds the slowest decaying mode of a sector by Arnoldi's method on exp(tau L). The exponential
 * turns the mode of largest real part, which is hidden at the edge of the spectrum of L, into the
 * eigenvalue of largest modulus, which Arnoldi finds first; it needs no factorisation (a shifted
 * inverse would fill a matrix that is never even stored) and no library of Java offers sparse
 * eigenproblems of this kind. The eigenvalue itself is the Rayleigh quotient of L, so that no
 * branch of a logarithm has to be chosen, and the residual is that of L, too.
 */
final class SlowestModeFinder {
  private static final int KRYLOV = 10;
  private static final int LARGEST_RESTARTS = 100;

  /** Errors of the exponential mix other modes in again and would bound the residual from below. */
  private static final double EXPONENTIAL_TOLERANCE = 1e-13;

  /** So many restarts without progress mean that rounding sets the residual. */
  private static final int PATIENCE = 5;

  /** Vectors of unknowns held at once. */
  static final int VECTORS = TaylorPropagator.VECTORS + KRYLOV + 3;

  private final Liouvillian generator;
  private final ExactOptions options;
  private final double residual;
  private final int length;

  SlowestModeFinder(Liouvillian generator, ExactOptions options, double residual) {
    this.generator = generator;
    this.options = options;
    this.residual = residual;
    this.length = 2 * generator.dimension();
  }

  SlowestMode find(double[] start) {
    Blas blas = new Blas(generator.workers());
    double[] image = new double[length];
    double[] ritz = start.clone();
    if (generator.basis().sector().isNeutral()) {
      removeTrace(ritz, blas);
    }
    normalise(ritz, blas);
    TaylorPropagator propagator =
        new TaylorPropagator(
            generator,
            ritz.clone(),
            List.of(),
            EXPONENTIAL_TOLERANCE,
            options.cancelled());
    double tau = 2.0 * propagator.advance(Double.MAX_VALUE).length();
    SlowestMode best = rayleigh(ritz, image, blas);
    int idle = 0;
    for (int r = 0; r < LARGEST_RESTARTS && idle < PATIENCE && !best.converged(); r++) {
      ritz = arnoldi(propagator, ritz, tau, blas);
      SlowestMode found = rayleigh(ritz, image, blas);
      options.progress().at(found.residual(), residual, generator.applications());
      idle = found.residual() > 0.5 * best.residual() ? idle + 1 : 0;
      best = found.residual() < best.residual() || r == 0 ? found : best;
    }
    return best;
  }

  /** The operators without trace are an invariant subspace, in which no steady state hides. */
  private void removeTrace(double[] vector, Blas blas) {
    TransitionModes modes = generator.basis().modes();
    List<SiteOperator> mixed = new ArrayList<>();
    for (int s = 0; s < modes.speciesCount(); s++) {
      int d = modes.levels(s);
      mixed.add(SiteOperator.identity(d).times(1.0 / d, 0.0));
    }
    double[] identity =
        ProductStart.coefficients(generator.basis(), mixed, generator.workers());
    SectorFunctional trace =
        new SectorFunctional(generator.basis(), 0, SiteOperator.identity(modes.levels(0)));
    blas.add(trace.value(vector).divide(trace.value(identity)).negate(), identity, vector);
  }

  private double[] arnoldi(TaylorPropagator propagator, double[] first, double tau, Blas blas) {
    List<double[]> basis = new ArrayList<>();
    Complex[][] projected = new Complex[KRYLOV][KRYLOV];
    for (Complex[] row : projected) {
      java.util.Arrays.fill(row, Complex.ZERO);
    }
    basis.add(first);
    int size = 0;
    while (size < KRYLOV) {
      propagator.restart(basis.get(size));
      double end = propagator.time() + tau;
      while (propagator.time() < end) {
        propagator.advance(end);
      }
      double[] next = propagator.state().clone();
      double before = blas.norm(next);
      // Twice is enough: the second pass removes what rounding left of the first.
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k <= size; k++) {
          Complex overlap = blas.dot(basis.get(k), next);
          projected[k][size] = projected[k][size].add(overlap);
          blas.add(overlap.negate(), basis.get(k), next);
        }
      }
      double rest = blas.norm(next);
      size++;
      if (rest <= 1e-13 * before) {
        break;
      }
      if (size < KRYLOV) {
        projected[size][size - 1] = new Complex(rest);
        blas.scale(1.0 / rest, next);
        basis.add(next);
      }
    }
    Complex[][] used = new Complex[size][];
    for (int k = 0; k < size; k++) {
      used[k] = java.util.Arrays.copyOf(projected[k], size);
    }
    Complex[] weights = SmallEigenproblem.dominant(used);
    double[] ritz = new double[length];
    for (int k = 0; k < size; k++) {
      blas.add(weights[k], basis.get(k), ritz);
    }
    normalise(ritz, blas);
    return ritz;
  }

  private SlowestMode rayleigh(double[] vector, double[] image, Blas blas) {
    generator.apply(vector, image);
    Complex eigenvalue = blas.dot(vector, image);
    blas.add(eigenvalue.negate(), vector, image);
    double rest = blas.norm(image);
    return new SlowestMode(
        eigenvalue, rest, rest <= residual, generator.dimension(), generator.applications());
  }

  private static void normalise(double[] vector, Blas blas) {
    double norm = blas.norm(vector);
    if (norm > 0.0) {
      blas.scale(1.0 / norm, vector);
    }
  }
}
