package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.ursell.runtime.equations.LindbladData;

/**
 * A generator of a sector that changes in time, part by part; each part is brought into memory when
 * it is first met.
 */
final class DrivenGenerator {
  /** Applications by which the size of a part is estimated. */
  private static final int TRIALS = 4;

  private final DriveParts parts;
  private final Function<LindbladData, SectorGenerator> open;
  private final SectorGenerator base;
  private final List<Opened> opened = new ArrayList<>();
  private double baseSize;
  private double[][] coefficients = new double[0][];

  /** A part in memory, with about the largest factor by which it stretches a vector. */
  private record Opened(SectorGenerator plus, Optional<SectorGenerator> minus, double size) {}

  /**
   * A generator.
   *
   * @param open brings the equation of a part into memory
   */
  DrivenGenerator(DriveParts parts, Function<LindbladData, SectorGenerator> open) {
    this.parts = parts;
    this.open = open;
    this.base = open.apply(parts.first());
    this.baseSize = size(base, Optional.empty());
  }

  int dimension() {
    return base.dimension();
  }

  RowBlocks blocks() {
    return base.blocks();
  }

  long applications() {
    long sum = base.applications();
    for (Opened part : opened) {
      sum +=
          part.plus().applications() + part.minus().map(SectorGenerator::applications).orElse(0L);
    }
    return sum;
  }

  /**
   * Takes the generator from a time on as a polynomial in the part of a step that is over.
   *
   * @param inside an instant in the stretch that is meant
   * @return by how much a step may be off that takes the polynomial for the generator, relatively
   */
  double follow(double time, double length, double inside) {
    double[][] values = new double[ShortPolynomials.POINTS.length][];
    for (int k = 0; k < values.length; k++) {
      values[k] = parts.weights(time + length * ShortPolynomials.POINTS[k], inside);
    }
    double[][] checks = new double[ShortPolynomials.CHECKS.length][];
    for (int k = 0; k < checks.length; k++) {
      checks[k] = parts.weights(time + length * ShortPolynomials.CHECKS[k], inside);
    }
    while (opened.size() < parts.count()) {
      DriveParts.Part part = parts.part(opened.size());
      SectorGenerator plus = open.apply(part.plus());
      Optional<SectorGenerator> minus = part.minus().map(open);
      opened.add(new Opened(plus, minus, size(plus, minus)));
    }
    coefficients = new double[parts.count()][];
    double error = 0.0;
    for (int part = 0; part < coefficients.length; part++) {
      double[] at = new double[values.length];
      for (int k = 0; k < at.length; k++) {
        at[k] = weight(values[k], part);
      }
      coefficients[part] = ShortPolynomials.through(at);
      double off = 0.0;
      for (int k = 0; k < checks.length; k++) {
        double met = ShortPolynomials.value(coefficients[part], ShortPolynomials.CHECKS[k]);
        off = Math.max(off, Math.abs(met - weight(checks[k], part)));
      }
      error += off * opened.get(part).size() * length;
    }
    return error;
  }

  /** A part that was met later was not there. */
  private static double weight(double[] weights, int part) {
    return part < weights.length ? weights[part] : 0.0;
  }

  /** About the largest factor by which a vector is stretched by the coefficient of a power. */
  double size(int power) {
    double size = power == 0 ? baseSize : 0.0;
    for (int part = 0; part < coefficients.length; part++) {
      size += Math.abs(coefficients[part][power]) * opened.get(part).size();
    }
    return size;
  }

  /**
   * y = sum over m of L_m x_(n-m), with the coefficients L_m of the powers of the generator.
   *
   * @param terms x_n at index n modulo their number, for the last of them
   * @param mixed room for a vector
   * @param image room for a vector
   */
  void apply(double[][] terms, int n, double[] y, double[] mixed, double[] image) {
    base.apply(terms[n % terms.length], y);
    for (int part = 0; part < coefficients.length; part++) {
      double[] weights = coefficients[part];
      if (Arrays.stream(weights).allMatch(weight -> weight == 0.0)) {
        continue;
      }
      blocks().rows(dimension(), (block, low, high) -> mix(terms, n, weights, mixed, low, high));
      opened.get(part).plus().apply(mixed, image, 0.0, adding(y, image, 1.0));
      opened
          .get(part)
          .minus()
          .ifPresent(minus -> minus.apply(mixed, image, 0.0, adding(y, image, -1.0)));
    }
  }

  private static void mix(
      double[][] terms, int n, double[] weights, double[] mixed, int low, int high) {
    Arrays.fill(mixed, 2 * low, 2 * high, 0.0);
    for (int m = 0; m < weights.length && m <= n; m++) {
      double[] term = terms[(n - m) % terms.length];
      for (int k = 2 * low; k < 2 * high; k++) {
        mixed[k] += weights[m] * term[k];
      }
    }
  }

  private static RowBlocks.RowTask adding(double[] y, double[] image, double sign) {
    return (block, low, high) -> {
      for (int k = 2 * low; k < 2 * high; k++) {
        y[k] += sign * image[k];
      }
    };
  }

  private double size(SectorGenerator plus, Optional<SectorGenerator> minus) {
    int n = 2 * plus.dimension();
    Random random = new Random(1);
    double[] x = random.doubles(n, -1.0, 1.0).toArray();
    double[] y = new double[n];
    double[] image = new double[n];
    double largest = 0.0;
    for (int trial = 0; trial < TRIALS; trial++) {
      plus.apply(x, y);
      minus.ifPresent(other -> other.apply(x, image, 0.0, adding(y, image, -1.0)));
      double before = norm(x);
      double after = norm(y);
      largest = Math.max(largest, before > 0.0 ? after / before : 0.0);
      for (int k = 0; k < n; k++) {
        x[k] = after > 0.0 ? y[k] / after : 0.0;
      }
    }
    return largest;
  }

  private static double norm(double[] x) {
    double sum = 0.0;
    for (double one : x) {
      sum += one * one;
    }
    return Math.sqrt(sum);
  }
}
