package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;

/**
 * Finds the slowest decaying mode of a sector in Krylov spaces of exp(tau L). The exponential turns
 * the mode of largest real part, which is hidden at the edge of the spectrum of L, into the
 * eigenvalue of largest modulus, which such spaces find first; it needs no factorisation (a shifted
 * inverse would fill a matrix that is never even stored), and no library of Java offers
 * eigenproblems of this size. The eigenvalue itself is the Rayleigh quotient of L, so that no
 * branch of a logarithm has to be chosen, and the residual is that of L, too.
 */
final class SlowestModeFinder {
  private static final int LARGEST_SPACE = 14;

  /** Modes carried through a restart: those near the slowest would else have to be found anew. */
  private static final int KEPT = 5;

  private static final int LARGEST_RESTARTS = 100;

  /** Errors of the exponential mix other modes in again and would bound the residual from below. */
  private static final double EXPONENTIAL_TOLERANCE = 1e-13;

  /** The same where errors are judged by more norms than that of the vector, in its tolerance. */
  private static final double JUDGED = 0.03;

  /** So many restarts without progress mean that rounding sets the residual. */
  private static final int IDLE_RESTARTS = 5;

  /** Vectors of unknowns held at once: the space, its restart, the propagator's and a few more. */
  static final int VECTORS = FaberPropagator.VECTORS + LARGEST_SPACE + 1 + KEPT + 4;

  private final SectorGenerator generator;
  private final ExactOptions options;
  private final double residual;
  private final Blas blas;
  private final Projection projection;
  private final Optional<CoherenceNorms> norms;

  /** What is taken off each vector, so that the search does not meet it. */
  interface Projection {
    void apply(double[] vector);
  }

  /**
   * An eigenvector.
   *
   * @param mode what is known of its eigenvalue
   * @param vector of norm 1
   */
  record Found(SlowestMode mode, double[] vector) {}

  /** A search among operators without trace. */
  SlowestModeFinder(
      OpenSector sector, ExactOptions options, double residual, Optional<CoherenceNorms> norms) {
    this(sector, options, residual, norms, false);
  }

  /**
   * A search.
   *
   * @param withTrace whether a steady state may be found
   */
  SlowestModeFinder(
      OpenSector sector,
      ExactOptions options,
      double residual,
      Optional<CoherenceNorms> norms,
      boolean withTrace) {
    this.norms = norms;
    this.generator = sector.generator();
    this.options = options;
    this.residual = residual;
    this.blas = new Blas(generator.blocks());
    this.projection = withTrace ? vector -> {} : new TraceRemoval(sector, blas)::apply;
  }

  /** The slowest mode that a vector has a part of. */
  SlowestMode find(double[] start) {
    return search(start).mode();
  }

  /** The same with its vector. */
  Found search(double[] start) {
    double[] first = start.clone();
    projection.apply(first);
    normalise(first);
    FaberPropagator propagator =
        new FaberPropagator(
            generator,
            first.clone(),
            List.of(),
            norms.isPresent() ? JUDGED * options.tolerance() : EXPONENTIAL_TOLERANCE,
            norms,
            options.cancelled());
    double tau = 2.0 * propagator.advance(Double.MAX_VALUE).length();
    KrylovSpace space =
        new KrylovSpace(blas, vector -> exponential(propagator, vector, tau), first, LARGEST_SPACE);
    double[] image = new double[first.length];
    SlowestMode best = rayleigh(first, image);
    double[] vector = first.clone();
    int idle = 0;
    for (int restart = 0; restart < LARGEST_RESTARTS && !best.converged(); restart++) {
      space.grow();
      List<Complex[]> ritz = space.ritzCoordinates();
      double[] slowest = space.vector(ritz.get(0));
      projection.apply(slowest);
      normalise(slowest);
      SlowestMode found = rayleigh(slowest, image);
      options.progress().at(found.residual(), residual, generator.applications());
      idle = found.residual() > 0.5 * best.residual() ? idle + 1 : 0;
      if (restart == 0 || found.residual() < best.residual()) {
        best = found;
        vector = slowest;
      }
      if (space.isClosed() || idle == IDLE_RESTARTS) {
        break;
      }
      space.keep(ritz.subList(0, Math.min(KEPT, ritz.size())));
    }
    return new Found(best, vector);
  }

  private double[] exponential(FaberPropagator propagator, double[] vector, double tau) {
    propagator.restart(vector);
    double end = propagator.time() + tau;
    while (propagator.time() < end) {
      propagator.advance(end);
    }
    double[] image = propagator.state().clone();
    projection.apply(image);
    return image;
  }

  private SlowestMode rayleigh(double[] vector, double[] image) {
    generator.apply(vector, image);
    Complex eigenvalue = blas.dot(vector, image);
    blas.add(eigenvalue.negate(), vector, image);
    double rest = Math.max(blas.norm(image), CoherenceNorms.share(norms, image, vector));
    return new SlowestMode(
        eigenvalue, rest, rest <= residual, generator.dimension(), generator.applications());
  }

  private void normalise(double[] vector) {
    double norm = blas.norm(vector);
    if (norm > 0.0) {
      blas.scale(1.0 / norm, vector);
    }
  }
}
