package org.ursell.runtime.equations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * The solutions of homogeneous linear equations with whole coefficients, found in fractions without
 * rounding: the weights of conserved charges.
 */
@Internal
public final class WholeNullSpace {
  private final int unknowns;

  /** Reduced equations, each with a leading 1 in its own column and zeros above and below it. */
  private final List<BigFraction[]> reduced = new ArrayList<>();

  private final List<Integer> pivots = new ArrayList<>();

  /**
   * The solutions of equations.
   *
   * @param unknowns how many unknowns there are, and coefficients in each equation
   */
  public WholeNullSpace(int unknowns, List<int[]> equations) {
    this.unknowns = unknowns;
    for (int[] equation : equations) {
      add(Arrays.stream(equation).mapToObj(BigFraction::new).toArray(BigFraction[]::new));
    }
  }

  private void add(BigFraction[] row) {
    for (int k = 0; k < pivots.size(); k++) {
      eliminate(row, reduced.get(k), pivots.get(k));
    }
    int pivot = 0;
    while (pivot < unknowns && row[pivot].equals(BigFraction.ZERO)) {
      pivot++;
    }
    if (pivot == unknowns) {
      return;
    }
    BigFraction leading = row[pivot];
    Arrays.setAll(row, k -> row[k].divide(leading));
    for (BigFraction[] other : reduced) {
      eliminate(other, row, pivot);
    }
    reduced.add(row);
    pivots.add(pivot);
  }

  private static void eliminate(BigFraction[] row, BigFraction[] by, int pivot) {
    BigFraction factor = row[pivot];
    if (!factor.equals(BigFraction.ZERO)) {
      Arrays.setAll(row, k -> row[k].subtract(factor.multiply(by[k])));
    }
  }

  /**
   * Independent solutions in the smallest whole numbers.
   *
   * @param largest solutions with numbers beyond this are left out
   */
  public List<int[]> basis(int largest) {
    List<int[]> basis = new ArrayList<>();
    for (int free = 0; free < unknowns; free++) {
      if (!pivots.contains(free)) {
        BigFraction[] vector = new BigFraction[unknowns];
        Arrays.fill(vector, BigFraction.ZERO);
        vector[free] = BigFraction.ONE;
        for (int k = 0; k < pivots.size(); k++) {
          vector[pivots.get(k)] = reduced.get(k)[free].negate();
        }
        whole(vector, largest).ifPresent(basis::add);
      }
    }
    return basis;
  }

  private static Optional<int[]> whole(BigFraction[] fractions, int largest) {
    BigInteger common = BigInteger.ONE;
    for (BigFraction fraction : fractions) {
      BigInteger own = fraction.getDenominator();
      common = common.multiply(own).divide(common.gcd(own));
    }
    BigFraction scale = new BigFraction(common);
    BigInteger most = BigInteger.valueOf(largest);
    List<BigInteger> numbers =
        Arrays.stream(fractions).map(fraction -> fraction.multiply(scale).getNumerator()).toList();
    return numbers.stream().allMatch(number -> number.abs().compareTo(most) <= 0)
        ? Optional.of(numbers.stream().mapToInt(BigInteger::intValueExact).toArray())
        : Optional.empty();
  }

  /** Whether a vector is a sum of multiples of others. */
  public static boolean isSpanned(List<BigDecimal[]> others, BigDecimal[] vector) {
    List<BigDecimal[]> all = new ArrayList<>(others);
    all.add(vector);
    return rank(others, vector.length) == rank(all, vector.length);
  }

  private static int rank(List<BigDecimal[]> vectors, int length) {
    WholeNullSpace space = new WholeNullSpace(length, List.of());
    for (BigDecimal[] vector : vectors) {
      BigFraction[] row =
          Arrays.stream(vector)
              .map(
                  x ->
                      new BigFraction(
                          x.movePointRight(Math.max(0, x.scale())).toBigInteger(),
                          BigInteger.TEN.pow(Math.max(0, x.scale()))))
              .toArray(BigFraction[]::new);
      space.add(row);
    }
    return space.pivots.size();
  }
}
