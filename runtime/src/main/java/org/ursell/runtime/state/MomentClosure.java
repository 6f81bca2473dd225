package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Moment;

/**
 * Closes moments above the truncation order for reading: cumulants beyond the order are zero, so
 * with any factor held fixed {@code <S> = sum over subsets T with that factor of <<T>> <S without
 * T>}, T of at most the order (R. Kubo, J. Phys. Soc. Japan 17, 1100 (1962)), exactly as in the
 * equations of motion.
 */
final class MomentClosure {
  private final MomentSpace space;
  private final List<ClosedExpectation.Node> nodes = new ArrayList<>();
  private final Map<List<Moment.Factor>, Integer> moments = new HashMap<>();
  private final Map<List<Moment.Factor>, Integer> cumulants = new HashMap<>();

  MomentClosure(MomentSpace space) {
    this.space = space;
  }

  /** A weighted sum of moments, of any order. */
  ClosedExpectation close(List<MomentSpace.Weighted> terms) {
    List<ClosedExpectation.Product> sum = new ArrayList<>();
    for (MomentSpace.Weighted term : terms) {
      sum.add(ClosedExpectation.Product.of(term.weight(), moment(term.factors())));
    }
    nodes.add(ClosedExpectation.Node.sum(sum));
    return new ClosedExpectation(nodes);
  }

  private int moment(List<Moment.Factor> factors) {
    Integer known = moments.get(factors);
    if (known != null) {
      return known;
    }
    ClosedExpectation.Node node =
        space.keeps(factors)
            ? ClosedExpectation.Node.leaf(
                space.combination(List.of(new MomentSpace.Weighted(Complex.ONE, factors))))
            : ClosedExpectation.Node.sum(splits(factors, 1.0));
    return remember(node, factors, moments);
  }

  private int cumulant(List<Moment.Factor> factors) {
    if (factors.size() == 1) {
      return moment(factors);
    }
    Integer known = cumulants.get(factors);
    if (known != null) {
      return known;
    }
    List<ClosedExpectation.Product> sum = splits(factors, -1.0);
    sum.add(ClosedExpectation.Product.of(Complex.ONE, moment(factors)));
    return remember(ClosedExpectation.Node.sum(sum), factors, cumulants);
  }

  private int remember(
      ClosedExpectation.Node node,
      List<Moment.Factor> factors,
      Map<List<Moment.Factor>, Integer> among) {
    nodes.add(node);
    among.put(factors, nodes.size() - 1);
    return nodes.size() - 1;
  }

  /** A cumulant that holds the first factor times the moment of the rest, in all ways. */
  private List<ClosedExpectation.Product> splits(List<Moment.Factor> factors, double weight) {
    List<ClosedExpectation.Product> products = new ArrayList<>();
    int full = (1 << factors.size()) - 1;
    for (int mask = 1; mask < full; mask += 2) {
      List<Moment.Factor> part = subset(factors, mask);
      if (space.keeps(part)) {
        products.add(
            new ClosedExpectation.Product(
                new Complex(weight), cumulant(part), moment(subset(factors, full & ~mask))));
      }
    }
    return products;
  }

  private static List<Moment.Factor> subset(List<Moment.Factor> factors, int mask) {
    List<Moment.Factor> subset = new ArrayList<>();
    for (int k = 0; k < factors.size(); k++) {
      if ((mask & 1 << k) != 0) {
        subset.add(factors.get(k));
      }
    }
    return subset;
  }
}
