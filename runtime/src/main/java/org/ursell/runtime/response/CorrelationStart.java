package org.ursell.runtime.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.MomentSpace;

/**
 * A correlation at tau = 0, from the moments of the state at the earlier time: products of the
 * operators, brought into the basis, those above the truncation order closed by cumulants.
 */
final class CorrelationStart {
  private final CorrelationEquations equations;
  private final Correlation asked;
  private final double[] sites;
  private final double[] state;
  private final Complex earlier;

  /**
   * The start.
   *
   * @param point of these equations
   * @param state the moments of {@link CorrelationEquations#state}
   */
  CorrelationStart(CorrelationEquations equations, Parameters point, double[] state) {
    this.equations = equations;
    this.sites = equations.sites(point);
    this.asked = equations.correlation(sites);
    this.state = state.clone();
    this.earlier = value(around(identity()));
  }

  private PlacedSum identity() {
    return PlacedSum.of(equations.stateSpace(), sites, List.of());
  }

  private PlacedSum around(PlacedSum later) {
    return later.times(asked.earlier()).after(asked.before());
  }

  private Complex value(PlacedSum sum) {
    return equations.stateSpace().closedCombination(sum.terms()).value(state);
  }

  /** The expectation of what happens at the earlier time, {@code <L B>}. */
  Complex earlier() {
    return earlier;
  }

  /** What is read at the later time, in products of basis operators. */
  List<MomentSpace.Weighted> later() {
    return identity().times(asked.later()).terms();
  }

  /**
   * {@code <L A B>} of the operators themselves, without any truncation of the product beside B.
   */
  Complex equalTimes() {
    return value(around(identity().times(asked.later())));
  }

  /**
   * The state vector of the equations with the earlier operator: the moments of the state, and in
   * place of each moment with that operator the connected part, {@code <L O B> - <O> <L B>}.
   */
  double[] vector(Parameters point) {
    List<Moment> moments = equations.beside().moments();
    Map<Key, Double> known = new HashMap<>();
    List<Moment> own = equations.state().moments();
    for (int k = 0; k < own.size(); k++) {
      known.put(Key.of(own.get(k)), state[k]);
    }
    Set<Integer> absent = new HashSet<>();
    for (int k : AbsentMoments.of(equations.beside(), point)) {
      absent.add(k);
    }
    Map<List<Moment.Factor>, Complex[]> connected = new HashMap<>();
    double[] vector = new double[moments.size()];
    for (int k = 0; k < vector.length; k++) {
      if (absent.contains(k)) {
        continue;
      }
      Moment moment = moments.get(k);
      if (equations.later(k).isPresent()) {
        List<Moment.Factor> rest = equations.later(k).get();
        Complex[] both = connected.computeIfAbsent(rest, this::connected);
        vector[k] = part(moment, both);
      } else if (!hasSpectator(moment)) {
        Double value = known.get(Key.of(moment));
        if (value == null) {
          throw new IllegalStateException("the state lacks the moment " + moment.label());
        }
        vector[k] = value;
      }
    }
    return vector;
  }

  private boolean hasSpectator(Moment moment) {
    return moment.factors().stream().anyMatch(f -> f.species() == equations.spectator());
  }

  private record Key(List<Moment.Factor> factors, Moment.Part part) {
    static Key of(Moment moment) {
      return new Key(moment.factors(), moment.part());
    }
  }

  /** The connected parts of a product and of its adjoint. */
  private Complex[] connected(List<Moment.Factor> rest) {
    PlacedSum product = PlacedSum.of(equations.stateSpace(), sites, rest);
    return new Complex[] {connected(product), connected(product.adjoint())};
  }

  private Complex connected(PlacedSum product) {
    return value(around(product)).subtract(value(product).multiply(earlier));
  }

  /**
   * What an unknown holds: with e the basis element on the spectator's site, |0&gt;&lt;1| standing
   * for B there and |1&gt;&lt;0| for its adjoint, {@code <O e> = e01 <O B> + e10 conj(<O' B>)}.
   */
  private double part(Moment moment, Complex[] both) {
    Moment.Factor site =
        moment.factors().stream()
            .filter(f -> f.species() == equations.spectator())
            .findFirst()
            .orElseThrow();
    SiteOperator element =
        equations
            .beside()
            .descriptor()
            .species()
            .get(site.species())
            .basis()
            .get(site.element())
            .operator();
    Complex forward = new Complex(element.re(0, 1), element.im(0, 1));
    Complex backward = new Complex(element.re(1, 0), element.im(1, 0));
    Complex value = forward.multiply(both[0]).add(backward.multiply(both[1].conjugate()));
    return moment.part() == Moment.Part.REAL ? value.getRealPart() : value.getImaginaryPart();
  }
}
