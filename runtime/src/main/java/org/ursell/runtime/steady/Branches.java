package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steady states known at a point, each once. */
final class Branches {
  /** States whose moments agree to this are one. */
  private static final double SAME = 1e-6;

  private final RestEquations.AtPoint point;
  private final List<SteadyMoments> states = new ArrayList<>();

  Branches(RestEquations.AtPoint point) {
    this.point = point;
  }

  RestEquations.AtPoint point() {
    return point;
  }

  List<SteadyMoments> states() {
    return List.copyOf(states);
  }

  /** The state that is the same as another, but for its phase. */
  Optional<SteadyMoments> like(double[] moments) {
    return states.stream().filter(state -> same(point, state.moments(), moments)).findFirst();
  }

  /** Adds a state unless it is known; returns whether it was not. */
  boolean add(SteadyMoments state) {
    if (like(state.moments()).isPresent()) {
      return false;
    }
    states.add(state);
    return true;
  }

  /** Whether two states are one, but for their phases. */
  static boolean same(RestEquations.AtPoint point, SteadyMoments one, SteadyMoments other) {
    return same(point, one.moments(), other.moments());
  }

  private static boolean same(RestEquations.AtPoint point, double[] one, double[] other) {
    double[] scales = point.scales(one);
    if (RestEquations.distance(one, other, scales) < SAME) {
      return true;
    }
    double[] oneWithout = point.equations().withoutPhase(one);
    double[] otherWithout = point.equations().withoutPhase(other);
    return RestEquations.distance(oneWithout, otherWithout, scales) < SAME
        && Math.abs(spread(one, oneWithout, scales) - spread(other, otherWithout, scales)) < SAME;
  }

  /** How much of a state has a phase, which turning leaves alone in the mean over all moments. */
  private static double spread(double[] y, double[] without, double[] scales) {
    double square = 0.0;
    for (int k = 0; k < y.length; k++) {
      double off = (y[k] - without[k]) / scales[k];
      square += off * off;
    }
    return Math.sqrt(square);
  }
}
