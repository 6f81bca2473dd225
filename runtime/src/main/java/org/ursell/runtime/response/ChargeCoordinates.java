package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.state.AffineFunctional;
import org.ursell.runtime.state.MomentSpace;

/**
 * Perturbations of a state vector in coordinates of definite charge: the expectations of products
 * of transitions |i&gt;&lt;j| (and populations) on distinct sites, whose charge is the sum of those
 * of the transitions. About a state without phase the Jacobian does not mix charges, so it falls
 * into one block a charge.
 *
 * <p>Of a product and its adjoint only the one of positive charge is kept. The block of a charge q
 * &gt; 0 has the real parts of all its products first, then their imaginary parts in the same
 * order.
 */
final class ChargeCoordinates {
  private final MomentSpace space;
  private final TreeMap<Double, List<Product>> products = new TreeMap<>();
  private final TreeMap<Double, RealMatrix> rows = new TreeMap<>();
  private final TreeMap<Double, RealMatrix> columns = new TreeMap<>();

  /**
   * A product of transitions on distinct sites.
   *
   * @param transitions numbers of the transitions, ascending
   * @param factors the transitions themselves
   * @param selfAdjoint whether its expectation is always real
   */
  record Product(
      List<Integer> transitions, List<MomentSpace.SiteFactor> factors, boolean selfAdjoint) {}

  /**
   * The coordinates.
   *
   * @param space the state vectors
   * @param charge the conserved charge
   * @throws InvalidInputException if the unknowns of the equations do not hold every moment that
   *     such products of their order need
   */
  ChargeCoordinates(MomentSpace space, ChargeDescriptor charge) {
    this.space = space;
    List<Transition> transitions = transitions(space, charge);
    Set<List<Integer>> seen = new HashSet<>();
    collect(transitions, 0, new ArrayList<>(), seen);
    int n = space.dimension();
    List<double[]> all = new ArrayList<>();
    TreeMap<Double, int[]> ranges = new TreeMap<>();
    for (Map.Entry<Double, List<Product>> block : products.entrySet()) {
      int from = all.size();
      List<AffineFunctional> expectations =
          block.getValue().stream().map(product -> space.expectation(product.factors())).toList();
      for (AffineFunctional expectation : expectations) {
        all.add(row(expectation, n, false));
      }
      for (int k = 0; k < expectations.size(); k++) {
        if (!block.getValue().get(k).selfAdjoint()) {
          all.add(row(expectations.get(k), n, true));
        }
      }
      ranges.put(block.getKey(), new int[] {from, all.size() - 1});
    }
    if (all.size() != n) {
      throw incomplete();
    }
    RealMatrix forward = new Array2DRowRealMatrix(all.toArray(new double[0][]), false);
    RealMatrix backward = LinearSystem.of(forward).inverse().orElseThrow(this::incomplete);
    ranges.forEach(
        (q, range) -> {
          rows.put(q, forward.getSubMatrix(range[0], range[1], 0, n - 1));
          columns.put(q, backward.getSubMatrix(0, n - 1, range[0], range[1]));
        });
  }

  private InvalidInputException incomplete() {
    return new InvalidInputException(
        "the unknowns of '%s' at order %d are not all moments up to that order"
            .formatted(
                space.equations().descriptor().name(), space.equations().descriptor().order()),
        "derive the equations with all moments to ask for linear response");
  }

  private static double[] row(AffineFunctional expectation, int n, boolean imaginary) {
    double[] row = new double[n];
    expectation.addTo(row, imaginary);
    return row;
  }

  /** The charges, none negative, in rising order. */
  List<Double> charges() {
    return List.copyOf(products.keySet());
  }

  /** The products of a charge. */
  List<Product> products(double charge) {
    return products.getOrDefault(charge, List.of());
  }

  /** The columns that turn coordinates of a charge into a perturbation of the state vector. */
  RealMatrix columns(double charge) {
    return known(Optional.ofNullable(columns.get(charge)), charge);
  }

  /** The rows that read the coordinates of a charge from a perturbation of the state vector. */
  RealMatrix rows(double charge) {
    return known(Optional.ofNullable(rows.get(charge)), charge);
  }

  private static RealMatrix known(Optional<RealMatrix> matrix, double charge) {
    return matrix.orElseThrow(
        () -> new IllegalArgumentException("no product has charge " + charge));
  }

  /** The block of a Jacobian in the coordinates of a charge. */
  RealMatrix block(double charge, RealMatrix jacobian) {
    return rows(charge).multiply(jacobian.multiply(columns(charge)));
  }

  /** Rounded, so that sums of equal charges in different order are equal. */
  static double rounded(double charge) {
    return Math.rint(charge * 1e9) / 1e9 + 0.0;
  }

  private record Transition(int species, SiteOperator operator, double charge, int adjoint) {}

  private static List<Transition> transitions(MomentSpace space, ChargeDescriptor charge) {
    List<Transition> transitions = new ArrayList<>();
    List<SpeciesDescriptor> species = space.equations().descriptor().species();
    for (int s = 0; s < species.size(); s++) {
      int d = species.get(s).levels();
      List<Double> weights = charge.weights().get(s);
      int first = transitions.size();
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          if (i + j > 0) {
            transitions.add(
                new Transition(
                    s,
                    SiteOperator.transition(d, i, j),
                    weights.get(i) - weights.get(j),
                    first + j * d + i - 1));
          }
        }
      }
    }
    return transitions;
  }

  private void collect(
      List<Transition> transitions, int from, List<Integer> chosen, Set<List<Integer>> seen) {
    if (!chosen.isEmpty()) {
      add(transitions, List.copyOf(chosen), seen);
    }
    if (chosen.size() == space.equations().descriptor().order()) {
      return;
    }
    for (int t = from; t < transitions.size(); t++) {
      chosen.add(t);
      collect(transitions, t, chosen, seen);
      chosen.remove(chosen.size() - 1);
    }
  }

  private void add(List<Transition> transitions, List<Integer> chosen, Set<List<Integer>> seen) {
    double charge = rounded(chosen.stream().mapToDouble(t -> transitions.get(t).charge()).sum());
    List<Integer> adjoint =
        chosen.stream()
            .map(t -> transitions.get(t).adjoint())
            .sorted(Comparator.naturalOrder())
            .toList();
    if (charge < 0.0 || seen.contains(adjoint)) {
      return;
    }
    seen.add(chosen);
    List<MomentSpace.SiteFactor> factors =
        chosen.stream()
            .map(
                t ->
                    new MomentSpace.SiteFactor(
                        transitions.get(t).species(), transitions.get(t).operator()))
            .toList();
    products
        .computeIfAbsent(charge, q -> new ArrayList<>())
        .add(new Product(chosen, factors, adjoint.equals(chosen)));
  }
}
