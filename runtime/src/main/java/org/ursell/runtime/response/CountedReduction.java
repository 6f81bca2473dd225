package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * Closes the linear equations of one charge under {@link RegressionClosure#COUNTED}: products of as
 * many sites as the order M follow from smaller ones, since the perturbation of their joint
 * cumulant is zero,
 *
 * <pre>
 * d&lt;S&gt; = sum over T of d&lt;&lt;T&gt;&gt; &lt;S without T&gt; + &lt;&lt;T&gt;&gt; d&lt;S without T&gt;
 * </pre>
 *
 * over the proper subsets T of S that hold a fixed first site.
 */
final class CountedReduction {
  private final List<ChargeCoordinates.Product> products;
  private final List<Integer> small = new ArrayList<>();
  private final List<Integer> top = new ArrayList<>();
  private final Map<List<Integer>, Integer> positions = new HashMap<>();
  private final CumulantMoments moments;

  /**
   * A reduction.
   *
   * @param products the products of the charge
   * @param order the truncation order M
   * @param moments expectations in the steady state
   */
  CountedReduction(List<ChargeCoordinates.Product> products, int order, CumulantMoments moments) {
    this.products = products;
    this.moments = moments;
    for (int k = 0; k < products.size(); k++) {
      if (products.get(k).factors().size() < order) {
        positions.put(products.get(k).transitions(), small.size());
        small.add(k);
      } else {
        top.add(k);
      }
    }
  }

  /** The products that remain. */
  List<ChargeCoordinates.Product> remaining() {
    return small.stream().map(products::get).toList();
  }

  /** The closed block, in real form, of the block of all products in real form. */
  RealMatrix reduce(RealMatrix block) {
    int n = products.size();
    int m = small.size();
    RealMatrix lift = new Array2DRowRealMatrix(2 * n, 2 * m);
    for (int k = 0; k < m; k++) {
      lift.setEntry(small.get(k), k, 1.0);
      lift.setEntry(n + small.get(k), m + k, 1.0);
    }
    for (int t : top) {
      Complex[] row = new Subsets(products.get(t)).top();
      for (int k = 0; k < m; k++) {
        lift.setEntry(t, k, row[k].getRealPart());
        lift.setEntry(n + t, m + k, row[k].getRealPart());
        lift.setEntry(t, m + k, -row[k].getImaginaryPart());
        lift.setEntry(n + t, k, row[k].getImaginaryPart());
      }
    }
    RealMatrix kept = new Array2DRowRealMatrix(2 * m, 2 * n);
    for (int k = 0; k < m; k++) {
      kept.setEntry(k, small.get(k), 1.0);
      kept.setEntry(m + k, n + small.get(k), 1.0);
    }
    return kept.multiply(block.multiply(lift));
  }

  /** Perturbations, as rows over the remaining products, of the subsets of one product. */
  private final class Subsets {
    private final ChargeCoordinates.Product product;
    private final Map<Integer, Complex[]> cumulants = new HashMap<>();
    private final CumulantMoments.Subsets steady;

    Subsets(ChargeCoordinates.Product product) {
      this.product = product;
      this.steady = moments.subsets(product.factors());
    }

    Complex[] top() {
      return splits((1 << product.factors().size()) - 1);
    }

    private Complex[] moment(int set) {
      List<Integer> chosen = new ArrayList<>();
      for (int k = 0; k < product.transitions().size(); k++) {
        if ((set >> k & 1) == 1) {
          chosen.add(product.transitions().get(k));
        }
      }
      Complex[] row = zeros();
      Integer position = positions.get(chosen);
      if (position != null) {
        row[position] = Complex.ONE;
      }
      return row;
    }

    private Complex[] cumulant(int set) {
      Complex[] known = cumulants.get(set);
      if (known != null) {
        return known;
      }
      Complex[] row = moment(set);
      add(row, Complex.MINUS_ONE, splits(set));
      cumulants.put(set, row);
      return row;
    }

    private Complex[] splits(int set) {
      int first = Integer.lowestOneBit(set);
      int rest = set ^ first;
      Complex[] sum = zeros();
      for (int other = rest; other != 0; other = (other - 1) & rest) {
        add(sum, steady.moment(other), cumulant(set ^ other));
        add(sum, steady.cumulant(set ^ other), moment(other));
      }
      return sum;
    }

    private Complex[] zeros() {
      Complex[] row = new Complex[small.size()];
      Arrays.fill(row, Complex.ZERO);
      return row;
    }

    private void add(Complex[] sum, Complex factor, Complex[] row) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] = sum[k].add(factor.multiply(row[k]));
      }
    }
  }
}
