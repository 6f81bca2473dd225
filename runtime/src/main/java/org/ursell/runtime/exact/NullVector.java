package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The steady state of a system, found as the eigenvector of exp(tau L) in the neutral sector whose
 * eigenvalue is largest, or, of a small sector, by inverse iteration; and the next one, by which it
 * is seen whether there is only one.
 *
 * @param sector the neutral sector
 * @param state of trace 1
 * @param residual |L rho| / |rho|
 * @param gap the decay rate of the slowest deviation; NaN if it did not settle
 */
record NullVector(FieldSector sector, double[] state, double residual, double gap) {
  /** What is left of the size of the generator, below which nothing can be told from zero. */
  private static final double SMALL = 1e-12;

  /** Of the size of the generator, a rate far below all that matter. */
  private static final double SHIFT = 1e-12;

  private static final double OTHER_SHIFT = 1e-11;

  /** What rounding leaves of |L rho| where the state was found by inverse iteration. */
  private static final double STILL = 1e-11;

  private static final double NEXT = 1e-8;

  /** Two rates so near to each other belong to one mode, of which the inverse knows more. */
  private static final double ALIKE = 0.999;

  private static final double LOOSE = 1e-7;

  /** In units of {@link #LOOSE}, the share of a slow deviation that a state may hold. */
  private static final double SHARE = 10.0;

  /** Steady states that are found from two starts are one if they differ by no larger a share. */
  private static final double SAME = 1e-7;

  /** Vectors of unknowns held at once: those of the second search, and what the first one found. */
  static final int VECTORS = SlowestModeFinder.VECTORS + 3;

  static NullVector of(FieldSystem system, ExactOptions options, RowBlocks blocks) {
    Footprint footprint = system.footprint(system.neutral(), VECTORS);
    footprint.require(options.maxMemoryBytes());
    DoubleConsumer memory = bytes -> footprint.with(bytes).require(options.maxMemoryBytes());
    FieldSector sector = system.open(system.neutral(), blocks);
    Optional<CoherenceNorms> norms = system.normsOfRates(sector);
    Blas blas = new Blas(blocks);
    double[] random = random(sector, blas, norms.isPresent());
    double size = size(sector, random, blas);
    Optional<FactoredSector> factored =
        FactoredSector.of(sector, blas, SHIFT * size, norms, memory);
    Optional<SlowestModeFinder.Found> inverse = factored.map(one -> one.steady(sector.mixed()));
    SlowestModeFinder.Found found =
        inverse
            .filter(one -> one.mode().residual() <= STILL * size)
            .orElseGet(
                () ->
                    stiller(
                        new SlowestModeFinder(sector, options, SMALL * size, norms, true)
                            .search(sector.mixed()),
                        inverse));
    double[] state = found.vector().clone();
    Complex trace = sector.trace().orElseThrow().value(state);
    SlowestMode next =
        sector.generator().dimension() == 1
            ? new SlowestMode(new Complex(-size), 0.0, true, 1, 1)
            : slower(
                new SlowestModeFinder(sector, options, NEXT * size, norms).find(random),
                factored.flatMap(one -> one.slowest(random, state)));
    boolean told = next.converged() && system.digitsLost() <= ExactSystem.FEW_DIGITS;
    if (norms.isPresent() && !told) {
      boolean one =
          factored.isPresent()
              ? isFoundAgain(factored.get(), blas, size, random, norms.get(), state, memory)
              : system.digitsLost() <= AgreedQuestion.ENOUGH && isOne(next, size, trace);
      if (!one) {
        throw lost(system);
      }
    } else if (!isOne(next, size, trace)) {
      throw several(next);
    }
    // A deviation that decays at the gap leaves a residual of the gap times its share.
    double most = told ? Math.min(size, SHARE * next.decayRate()) : size;
    if (!(found.mode().residual() <= LOOSE * most)) {
      throw new InvalidInputException(
          "the exact steady state was not found: |L rho| stays at %.2g |rho|"
              .formatted(found.mode().residual()),
          "it may be approached too slowly; follow a run for a long time instead");
    }
    double[] scaled = new double[state.length];
    blas.add(Complex.ONE.divide(trace), state, scaled);
    double gap = told ? next.decayRate() : Double.NaN;
    return new NullVector(sector, scaled, found.mode().residual(), gap);
  }

  /** Of what two ways have found the slower; what has not settled counts for little. */
  private static SlowestMode slower(SlowestMode powers, Optional<SlowestMode> inverse) {
    return inverse
        .filter(mode -> !powers.converged() || ALIKE * mode.decayRate() < powers.decayRate())
        .orElse(powers);
  }

  /** Deviations that never decay: conserved quantities, dark states, or beats without end. */
  private static boolean isOne(SlowestMode next, double size, Complex trace) {
    return next.eigenvalue().getReal() < -2.0 * NEXT * size && trace.norm() > 1e-9;
  }

  /** Of two vectors the one with the smaller residual. */
  private static SlowestModeFinder.Found stiller(
      SlowestModeFinder.Found one, Optional<SlowestModeFinder.Found> other) {
    return other.filter(found -> found.mode().residual() < one.mode().residual()).orElse(one);
  }

  /**
   * Whether another start leads to the same state by other factors, whose rounding differs: of many
   * sites neither residuals nor the deviations that powers of exp(tau L) find tell.
   */
  private static boolean isFoundAgain(
      FactoredSector first,
      Blas blas,
      double size,
      double[] start,
      CoherenceNorms norms,
      double[] state,
      DoubleConsumer memory) {
    // The factors of before are still there.
    DoubleConsumer twice = bytes -> memory.accept(2.0 * bytes);
    Optional<double[]> other =
        first.another(OTHER_SHIFT * size, twice).map(one -> one.steady(start).vector());
    if (other.isEmpty()) {
      return false;
    }
    VectorReading trace = first.sector().trace().orElseThrow();
    double[] difference = new double[state.length];
    blas.add(trace.value(state).divide(trace.value(other.get())), other.get(), difference);
    blas.add(new Complex(-1.0), state, difference);
    return CoherenceNorms.share(Optional.of(norms), difference, state) <= SAME;
  }

  private static InvalidInputException several(SlowestMode next) {
    return new InvalidInputException(
        "there is no one steady state: a deviation decays at the rate %.2g, which cannot be told from"
                .formatted(Math.max(0.0, next.decayRate()))
            + " never, as where something is conserved or a state is dark",
        "follow a run from a start of your own, or add what makes all states decay");
  }

  private static InvalidInputException lost(FieldSystem system) {
    return new InvalidInputException(
        ("nothing vouches for an exact steady state of %d sites: of so many, digits are lost, or there"
                + " is more than one")
            .formatted(system.sites()),
        "follow an exact run for a long time, whose digits are looked after, or ask for fewer sites");
  }

  /**
   * A vector of norm 1 that has parts of all modes.
   *
   * @param spread whether its entries have the sizes of those of states, as many sites need
   */
  private static double[] random(FieldSector sector, Blas blas, boolean spread) {
    double[] vector =
        new Random(7).doubles(2L * sector.generator().dimension(), -1.0, 1.0).toArray();
    if (spread) {
      double[] sizes = sector.spread();
      for (int k = 0; k < vector.length; k++) {
        vector[k] *= sizes[k - k % 2];
      }
    }
    blas.scale(1.0 / blas.norm(vector), vector);
    return vector;
  }

  private static double size(FieldSector sector, double[] vector, Blas blas) {
    double[] image = new double[vector.length];
    sector.generator().apply(vector, image);
    return Math.max(blas.norm(image), Double.MIN_NORMAL);
  }

  /** The largest population of the highest numbers of each mode. */
  double[] edges() {
    List<VectorReading> edges = sector.edges();
    return edges.stream().mapToDouble(edge -> edge.value(state).norm()).toArray();
  }
}
