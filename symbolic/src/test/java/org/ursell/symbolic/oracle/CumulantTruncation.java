package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * The cumulant closure of order M in numbers, straight from its definition: the joint cumulant of m
 * factors is the sum over set partitions p of (-1)^(|p|-1) (|p|-1)! times the product of the
 * moments of the blocks, and it vanishes for m above M.
 */
public final class CumulantTruncation {
  private CumulantTruncation() {}

  /**
   * The moment of a product, where moments above an order follow from vanishing cumulants.
   *
   * @param factors one operator per site
   * @param order M
   * @param known the moments of up to M factors
   */
  public static <T> Complex moment(List<T> factors, int order, Function<List<T>, Complex> known) {
    if (factors.isEmpty()) {
      return Complex.ONE;
    }
    if (factors.size() <= order) {
      return known.apply(factors);
    }
    Complex sum = Complex.ZERO;
    for (List<List<T>> partition : partitions(factors)) {
      if (partition.size() > 1) {
        sum = sum.subtract(weightedProduct(partition, order, known));
      }
    }
    return sum;
  }

  /** The joint cumulant of all factors. */
  public static <T> Complex cumulant(List<T> factors, Function<List<T>, Complex> known) {
    Complex sum = Complex.ZERO;
    for (List<List<T>> partition : partitions(factors)) {
      sum = sum.add(weightedProduct(partition, factors.size(), known));
    }
    return sum;
  }

  private static <T> Complex weightedProduct(
      List<List<T>> partition, int order, Function<List<T>, Complex> known) {
    double weight = 1.0;
    for (int k = 1; k < partition.size(); k++) {
      weight *= -k;
    }
    Complex product = new Complex(weight);
    for (List<T> block : partition) {
      product = product.multiply(moment(block, order, known));
    }
    return product;
  }

  /** All ways to divide a list into non-empty blocks. */
  public static <T> List<List<List<T>>> partitions(List<T> elements) {
    if (elements.isEmpty()) {
      return List.of(List.of());
    }
    T last = elements.get(elements.size() - 1);
    List<List<List<T>>> all = new ArrayList<>();
    for (List<List<T>> smaller : partitions(elements.subList(0, elements.size() - 1))) {
      for (int joined = 0; joined <= smaller.size(); joined++) {
        List<List<T>> partition = new ArrayList<>(smaller);
        if (joined == smaller.size()) {
          partition.add(List.of(last));
        } else {
          List<T> block = new ArrayList<>(smaller.get(joined));
          block.add(last);
          partition.set(joined, block);
        }
        all.add(partition);
      }
    }
    return all;
  }
}
