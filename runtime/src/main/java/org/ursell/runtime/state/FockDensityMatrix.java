package org.ursell.runtime.state;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.StateCheck;

/**
 * A state of a bosonic mode between finitely many number states: a number state, a superposition of
 * some, or any density matrix of them. Its normally ordered moments are finite sums, so they are
 * exact at any order.
 */
@Internal
public final class FockDensityMatrix implements SiteState {
  /** A matrix of more rows is not written out in words. */
  private static final int MOST_WRITTEN = 12;

  private final Complex[][] entries;

  private FockDensityMatrix(Complex[][] entries) {
    this.entries = entries;
  }

  /**
   * The state with the given entries.
   *
   * @param entries element [i][j] is &lt;i|rho|j&gt;
   * @throws InvalidInputException unless it is Hermitian, of trace 1 and positive
   */
  public static FockDensityMatrix of(List<List<Complex>> entries) {
    StateCheck.require(entries);
    return new FockDensityMatrix(
        entries.stream().map(row -> row.toArray(Complex[]::new)).toArray(Complex[][]::new));
  }

  /**
   * The same from plain numbers.
   *
   * @param parts real and imaginary part of element [i][j] at [i][j]
   * @throws InvalidInputException unless it is Hermitian, of trace 1 and positive
   */
  public static FockDensityMatrix of(double[][][] parts) {
    return of(
        Arrays.stream(parts)
            .map(row -> Arrays.stream(row).map(z -> new Complex(z[0], z[1])).toList())
            .toList());
  }

  /** The number state |n&gt;. */
  public static FockDensityMatrix number(int n) {
    Complex[][] entries = new Complex[n + 1][n + 1];
    for (Complex[] row : entries) {
      Arrays.fill(row, Complex.ZERO);
    }
    entries[n][n] = Complex.ONE;
    return new FockDensityMatrix(entries);
  }

  /** The highest number of quanta that is counted. */
  public int highest() {
    return entries.length - 1;
  }

  /** The element &lt;row|rho|column&gt;; zero beyond the highest number. */
  public Complex entry(int row, int column) {
    return row < entries.length && column < entries.length ? entries[row][column] : Complex.ZERO;
  }

  /** The real part of an element. */
  public double re(int row, int column) {
    return entry(row, column).getRealPart();
  }

  /** The imaginary part of an element. */
  public double im(int row, int column) {
    return entry(row, column).getImaginaryPart();
  }

  /** Whether superpositions of different numbers of quanta are in it. */
  public boolean hasPhase() {
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < i; j++) {
        if (entries[i][j].norm() > 1e-12) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Complex expectation(SpeciesDescriptor species, List<Integer> elements) {
    NormalProduct product = NormalProduct.of(elements);
    Complex sum = Complex.ZERO;
    for (int column = 0; column < entries.length; column++) {
      int row = product.row(column);
      if (row >= 0) {
        // Tr(rho O) = sum rho_column,row O_row,column.
        sum = sum.add(entry(column, row).multiply(product.value(column)));
      }
    }
    return sum;
  }

  @Override
  public void requireFits(SpeciesDescriptor species) {
    ModeState.requireMode(species);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FockDensityMatrix that && Arrays.deepEquals(entries, that.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(entries);
  }

  @Override
  public String toString() {
    if (entries.length > MOST_WRITTEN) {
      return "FockDensityMatrix[%d number states, %08x]".formatted(entries.length, hashCode());
    }
    StringBuilder text = new StringBuilder("FockDensityMatrix[");
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < entries.length; j++) {
        if (!entries[i][j].isZero()) {
          text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
              .append("%s|%d><%d|".formatted(entries[i][j], i, j));
        }
      }
    }
    return text.append(']').toString();
  }
}
