package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.linear.ShiftedFactors;

/**
 * A small sector with shift - L factored: inverse iteration tells modes apart that powers of
 * exp(tau L) do not, such as a steady state and the slow exchange between two metastable ones.
 */
final class FactoredSector {
  /** Up to so many complex unknowns an order of elimination is found in no time. */
  private static final int LARGEST = 4000;

  /** The same in some seconds, worth it where many sites leave nothing else to rely on. */
  private static final int LARGEST_OF_MANY = 16_000;

  /**
   * What takes more multiplications is not factored, which would be some ten seconds. Of two levels
   * with one site apart from the others it is a third of that at N = 100.
   */
  private static final double MOST_WORK = 1e9;

  private static final int STEPS = 6;

  private static final int SPACE = 14;

  private static final int ROUNDS = 6;

  /** An eigenvector counts if its residual is this part of its eigenvalue. */
  private static final double SHARP = 1e-6;

  /** What has more of the steady state's trace than this is no deviation from it. */
  private static final double TRACELESS = 1e-6;

  private final FieldSector sector;
  private final Blas blas;
  private final GatheredMatrix matrix;
  private final ShiftedFactors factors;
  private final double shift;
  private final Optional<CoherenceNorms> norms;

  private FactoredSector(
      FieldSector sector,
      Blas blas,
      GatheredMatrix matrix,
      ShiftedFactors factors,
      double shift,
      Optional<CoherenceNorms> norms) {
    this.matrix = matrix;
    this.shift = shift;
    this.norms = norms;
    this.sector = sector;
    this.blas = blas;
    this.factors = factors;
  }

  /**
   * Factors a sector.
   *
   * @param shift a positive rate far below all others
   * @param norms by which residuals are judged beside that of the vector
   * @param memory is told how many bytes the factors take before they are made, and may refuse them
   * @return empty if the sector is too large, or the matrix singular
   */
  static Optional<FactoredSector> of(
      FieldSector sector,
      Blas blas,
      double shift,
      Optional<CoherenceNorms> norms,
      DoubleConsumer memory) {
    if (sector.generator().dimension() > (norms.isPresent() ? LARGEST_OF_MANY : LARGEST)) {
      return Optional.empty();
    }
    GatheredMatrix matrix = GatheredMatrix.of(sector.generator());
    ShiftedFactors factors = new ShiftedFactors(matrix.pattern());
    if (factors.work() > MOST_WORK) {
      return Optional.empty();
    }
    return new FactoredSector(sector, blas, matrix, factors, shift, norms).factored(memory);
  }

  /**
   * The same sector with another shift beside this one, whose order of elimination it shares.
   *
   * @param memory as of {@link #of}, of these factors alone
   */
  Optional<FactoredSector> another(double otherShift, DoubleConsumer memory) {
    return new FactoredSector(sector, blas, matrix, factors.another(), otherShift, norms)
        .factored(memory);
  }

  private Optional<FactoredSector> factored(DoubleConsumer memory) {
    memory.accept(factors.bytes());
    return factors.factor(matrix.re(), matrix.im(), shift, 0.0)
        ? Optional.of(this)
        : Optional.empty();
  }

  FieldSector sector() {
    return sector;
  }

  private double[] inverse(double[] vector) {
    double[] re = new double[vector.length / 2];
    double[] im = new double[re.length];
    for (int k = 0; k < re.length; k++) {
      re[k] = vector[2 * k];
      im[k] = vector[2 * k + 1];
    }
    factors.solve(re, im);
    double[] solved = new double[vector.length];
    for (int k = 0; k < re.length; k++) {
      solved[2 * k] = re[k];
      solved[2 * k + 1] = im[k];
    }
    return solved;
  }

  /** The steady state to which a state with trace belongs, of norm 1. */
  SlowestModeFinder.Found steady(double[] start) {
    double[] vector = normalised(start.clone());
    for (int step = 0; step < STEPS; step++) {
      vector = normalised(inverse(vector));
    }
    return new SlowestModeFinder.Found(rayleigh(vector), vector);
  }

  /**
   * The slowest of the modes without trace whose eigenvalues are nearest to zero. What has a trace
   * is taken off in the direction of the steady state, in which the inverse puts its rounding.
   */
  Optional<SlowestMode> slowest(double[] start, double[] steady) {
    VectorReading trace = sector.trace().orElseThrow();
    Complex whole = trace.value(steady);
    SlowestModeFinder.Projection removal =
        vector -> blas.add(trace.value(vector).divide(whole).negate(), steady, vector);
    double[] first = start.clone();
    removal.apply(first);
    KrylovSpace space =
        new KrylovSpace(
            blas,
            vector -> {
              double[] solved = inverse(vector);
              removal.apply(solved);
              return solved;
            },
            normalised(first),
            SPACE);
    List<SlowestMode> sharp = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      space.grow();
      List<Complex[]> ritz = space.ritzCoordinates();
      sharp.clear();
      for (Complex[] one : ritz) {
        double[] vector = normalised(space.vector(one));
        SlowestMode mode = rayleigh(vector);
        // In a space that has closed, rounding can grow into the steady state once more.
        if (mode.converged() && trace.value(vector).norm() <= TRACELESS * whole.norm()) {
          sharp.add(mode);
        }
      }
      if (space.isClosed() || round == ROUNDS - 1 || sharp.size() >= 4) {
        break;
      }
      space.keep(ritz.subList(0, Math.min(5, ritz.size())));
    }
    return sharp.stream().min((one, other) -> Double.compare(one.decayRate(), other.decayRate()));
  }

  private SlowestMode rayleigh(double[] vector) {
    double[] image = new double[vector.length];
    sector.generator().apply(vector, image);
    Complex eigenvalue = blas.dot(vector, image);
    blas.add(eigenvalue.negate(), vector, image);
    double rest = Math.max(blas.norm(image), CoherenceNorms.share(norms, image, vector));
    return new SlowestMode(
        eigenvalue,
        rest,
        rest <= Math.max(SHARP * eigenvalue.norm(), 10.0 * shift),
        sector.generator().dimension(),
        sector.generator().applications());
  }

  private double[] normalised(double[] vector) {
    double norm = blas.norm(vector);
    if (norm > 0.0) {
      blas.scale(1.0 / norm, vector);
    }
    return vector;
  }
}
