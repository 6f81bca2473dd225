package org.ursell.runtime.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;

/**
 * An expectation above the truncation order: a polynomial in the moments, held as nodes each of
 * which is a functional of the moments or a sum of products of earlier nodes. The last is the
 * result. Holds no state; evaluating it allocates.
 */
final class ClosedExpectation implements Expectation {
  private static final int NONE = -1;

  private final List<Node> nodes;
  private final int degree;

  ClosedExpectation(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    int[] degrees = new int[nodes.size()];
    for (int k = 0; k < degrees.length; k++) {
      degrees[k] = nodes.get(k).leaf().isPresent() ? 1 : 0;
      for (Product product : nodes.get(k).sum()) {
        int second = product.second() == NONE ? 0 : degrees[product.second()];
        degrees[k] = Math.max(degrees[k], degrees[product.first()] + second);
      }
    }
    degree = degrees[degrees.length - 1];
  }

  /** A weight times one earlier node, or two. */
  record Product(Complex weight, int first, int second) {
    static Product of(Complex weight, int node) {
      return new Product(weight, node, NONE);
    }
  }

  /** A functional, or a sum of products. */
  record Node(Optional<AffineFunctional> leaf, List<Product> sum) {
    static Node leaf(AffineFunctional functional) {
      return new Node(Optional.of(functional), List.of());
    }

    static Node sum(List<Product> products) {
      return new Node(Optional.empty(), List.copyOf(products));
    }
  }

  @Override
  public double re(double[] y) {
    return value(y).getRealPart();
  }

  @Override
  public double im(double[] y) {
    return value(y).getImaginaryPart();
  }

  @Override
  public Complex value(double[] y) {
    Complex[] values = values(y);
    return values[values.length - 1];
  }

  private Complex[] values(double[] y) {
    Complex[] values = new Complex[nodes.size()];
    for (int k = 0; k < values.length; k++) {
      Complex sum = nodes.get(k).leaf().map(leaf -> leaf.value(y)).orElse(Complex.ZERO);
      for (Product product : nodes.get(k).sum()) {
        Complex term = product.weight().multiply(values[product.first()]);
        sum = sum.add(product.second() == NONE ? term : term.multiply(values[product.second()]));
      }
      values[k] = sum;
    }
    return values;
  }

  @Override
  public double rateRe(double[] y, double[] dydt) {
    return rate(y, dydt).getRealPart();
  }

  @Override
  public double rateIm(double[] y, double[] dydt) {
    return rate(y, dydt).getImaginaryPart();
  }

  @Override
  public int[] moments() {
    return nodes.stream()
        .flatMap(node -> node.leaf().stream())
        .flatMapToInt(leaf -> Arrays.stream(leaf.moments()))
        .distinct()
        .sorted()
        .toArray();
  }

  private Complex rate(double[] y, double[] dydt) {
    Complex[] values = values(y);
    Complex[] rates = new Complex[values.length];
    for (int k = 0; k < values.length; k++) {
      Complex sum =
          nodes
              .get(k)
              .leaf()
              .map(leaf -> new Complex(leaf.linearRe(dydt), leaf.linearIm(dydt)))
              .orElse(Complex.ZERO);
      for (Product product : nodes.get(k).sum()) {
        Complex first = rates[product.first()];
        if (product.second() != NONE) {
          first =
              first
                  .multiply(values[product.second()])
                  .add(values[product.first()].multiply(rates[product.second()]));
        }
        sum = sum.add(product.weight().multiply(first));
      }
      rates[k] = sum;
    }
    return rates[rates.length - 1];
  }

  @Override
  public int degree() {
    return degree;
  }
}
