package org.ursell.runtime.equations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hipparchus.complex.Complex;

/**
 * The matrix of rates of correlated jumps, which must be positive semidefinite at every point, as a
 * single rate must not be negative.
 */
final class RateMatrix {
  private final String text;
  private final String jump;
  private final List<CoefficientPolynomial> parts;
  private final int size;

  /**
   * A matrix.
   *
   * @param text as its author wrote it
   * @param jump the jumps in words
   * @param parts the real and the imaginary part of each entry, row by row
   */
  RateMatrix(String text, String jump, List<CoefficientPolynomial> parts) {
    this.text = text;
    this.jump = jump;
    this.parts = List.copyOf(parts);
    this.size = (int) Math.rint(Math.sqrt(parts.size() / 2.0));
    if (2 * size * size != parts.size() || size == 0) {
      throw new IllegalStateException(parts.size() + " parts make no square matrix of rates");
    }
  }

  /**
   * Refuses a matrix that is not positive semidefinite, or holds what is no number.
   *
   * @throws BrokenRuleException with its least eigenvalue
   */
  void requirePositive(
      ToDoubleFunction<CoefficientPolynomial> value,
      List<Formula> generators,
      ModelDescriptor model,
      Parameters parameters) {
    require(parts.stream().mapToDouble(value).toArray(), "", generators, model, parameters);
  }

  /** The real and imaginary parts of the entries, row by row. */
  List<CoefficientPolynomial> parts() {
    return parts;
  }

  /**
   * The same by the values of the parts.
   *
   * @throws BrokenRuleException as the other
   */
  void requirePositive(
      double[] values, List<Formula> generators, ModelDescriptor model, Parameters parameters) {
    require(values, "", generators, model, parameters);
  }

  /** The same of what is largest of it at infinite sizes. */
  void requirePositiveLimit(
      Function<CoefficientPolynomial, LaurentSeries> series,
      List<Formula> generators,
      ModelDescriptor model,
      Parameters parameters) {
    List<LaurentSeries> all = new ArrayList<>(parts.stream().map(series).toList());
    int lowest =
        all.stream()
            .filter(one -> !one.isZero())
            .mapToInt(LaurentSeries::leadingPower)
            .min()
            .orElse(0);
    double[] values =
        all.stream()
            .mapToDouble(one -> !one.isZero() && one.leadingPower() == lowest ? one.leading() : 0.0)
            .toArray();
    require(values, lowest == 0 ? "" : "what is largest of it ", generators, model, parameters);
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros().toString();
  }

  private void require(
      double[] values,
      String which,
      List<Formula> generators,
      ModelDescriptor model,
      Parameters parameters) {
    Complex[][] matrix = new Complex[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        int k = 2 * (a * size + b);
        matrix[a][b] = new Complex(values[k], values[k + 1]);
      }
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new BrokenRuleException(
            "the rates %s of the jumps %s are not all finite numbers at %s"
                .formatted(text, jump, PointWords.of(generators, parts, model, parameters)),
            "choose other values of what the rates depend on");
      }
    }
    double least = PositiveMatrix.leastEigenvalue(matrix);
    if (least < -PositiveMatrix.ROUNDING * PositiveMatrix.largest(matrix)) {
      throw new BrokenRuleException(
          "the matrix of rates %s of the jumps %s is not positive semidefinite: %shas the eigenvalue %s at %s"
              .formatted(
                  text,
                  jump,
                  which.isEmpty() ? "it " : which,
                  rounded(least),
                  PointWords.of(generators, parts, model, parameters)),
          "make the correlations smaller, or the rates on its diagonal larger: choose other values"
              + " of what the rates depend on");
    }
  }
}
