package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moments as nodes: unknowns first, and others as polynomials in nodes before them. */
final class ClosedMoments {
  private final LabelledSystem system;
  private final KeptMoments kept;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> unknowns = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  /** A node: the unknown of a number, or a sum of products of earlier nodes. */
  private record Node(int unknown, List<int[]> products, List<Double> weights) {}

  ClosedMoments(LabelledSystem system, KeptMoments kept) {
    this.system = system;
    this.kept = kept;
  }

  List<String> unknowns() {
    return unknowns;
  }

  int node(String product) {
    Integer known = numbers.get(product);
    if (known != null) {
      return known;
    }
    Node node;
    List<int[]> factors = factors(product);
    if (factors.isEmpty()) {
      node = new Node(-1, List.of(new int[0]), List.of(1.0));
    } else if (keeps(product)) {
      unknowns.add(product);
      node = new Node(unknowns.size() - 1, List.of(), List.of());
    } else {
      node = closed(factors);
    }
    nodes.add(node);
    numbers.put(product, nodes.size() - 1);
    return nodes.size() - 1;
  }

  private boolean keeps(String product) {
    Map<String, Integer> counts = new HashMap<>();
    for (int[] factor : factors(product)) {
      counts.merge(system.places().get(factor[0]).name(), 1, Integer::sum);
    }
    return kept.keeps(counts);
  }

  /** Place and operator of each factor; a mode has one for each c' and each c. */
  private List<int[]> factors(String product) {
    List<int[]> factors = new ArrayList<>();
    for (int place = 0; place < system.modes().length; place++) {
      int a = product.charAt(2 * place);
      int b = product.charAt(2 * place + 1);
      if (system.modes()[place]) {
        for (int k = 0; k < a; k++) {
          factors.add(new int[] {place, 1, 0});
        }
        for (int k = 0; k < b; k++) {
          factors.add(new int[] {place, 0, 1});
        }
      } else if (a != LabelledOperator.NOTHING) {
        factors.add(new int[] {place, a, b});
      }
    }
    return factors;
  }

  /** Minus the sum over partitions into two blocks and more of (-1)^(p-1) (p-1)! products. */
  private Node closed(List<int[]> factors) {
    Map<List<Integer>, Double> sum = new HashMap<>();
    int[] block = new int[factors.size()];
    partition(factors, block, 0, 0, sum);
    List<int[]> products = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    sum.forEach(
        (product, weight) -> {
          products.add(product.stream().mapToInt(Integer::intValue).toArray());
          weights.add(weight);
        });
    return new Node(-1, products, weights);
  }

  private void partition(
      List<int[]> factors, int[] block, int next, int blocks, Map<List<Integer>, Double> sum) {
    if (next == block.length) {
      if (blocks > 1) {
        List<Integer> product = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
          product.add(node(joined(factors, block, b)));
        }
        product.sort(Integer::compare);
        double weight = blocks % 2 == 0 ? 1 : -1;
        for (int k = 2; k < blocks; k++) {
          weight *= k;
        }
        sum.merge(product, weight, Double::sum);
      }
      return;
    }
    for (int b = 0; b <= blocks; b++) {
      block[next] = b;
      partition(factors, block, next + 1, Math.max(blocks, b + 1), sum);
    }
  }

  private String joined(List<int[]> factors, int[] block, int wanted) {
    String product = LabelledOperator.identity(system.modes());
    for (int k = 0; k < block.length; k++) {
      if (block[k] == wanted) {
        int[] factor = factors.get(k);
        int place = factor[0];
        boolean mode = system.modes()[place];
        product =
            LabelledOperator.with(
                product,
                place,
                mode ? product.charAt(2 * place) + factor[1] : factor[1],
                mode ? product.charAt(2 * place + 1) + factor[2] : factor[2]);
      }
    }
    return product;
  }

  /** All nodes at a state: real and imaginary parts in turn. */
  double[] evaluate(double[] y) {
    double[] values = new double[2 * nodes.size()];
    for (int k = 0; k < nodes.size(); k++) {
      Node node = nodes.get(k);
      if (node.unknown >= 0) {
        values[2 * k] = y[2 * node.unknown];
        values[2 * k + 1] = y[2 * node.unknown + 1];
        continue;
      }
      for (int p = 0; p < node.products.size(); p++) {
        double re = node.weights.get(p);
        double im = 0;
        for (int factor : node.products.get(p)) {
          double x = values[2 * factor];
          double z = values[2 * factor + 1];
          double was = re;
          re = was * x - im * z;
          im = was * z + im * x;
        }
        values[2 * k] += re;
        values[2 * k + 1] += im;
      }
    }
    return values;
  }
}
