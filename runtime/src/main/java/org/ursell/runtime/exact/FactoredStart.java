package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.FockDensityMatrix;
import org.ursell.runtime.state.JointState;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * A start without correlations, but between the two places of each pair.
 *
 * @param sites density matrix of one site for each species of levels, in their order
 * @param modes the state of each mode, in their order
 * @param pairs the states of two places
 */
record FactoredStart(List<SiteOperator> sites, List<SiteState> modes, List<Pair> pairs)
    implements ExactStart {
  FactoredStart {
    sites = List.copyOf(sites);
    modes = List.copyOf(modes);
    pairs = List.copyOf(pairs);
  }

  FactoredStart(List<SiteOperator> sites, List<? extends SiteState> modes) {
    this(sites, List.copyOf(modes), List.of());
  }

  /** Two places and their state; each is counted among the sites or among the modes. */
  record Pair(Place first, Place second, JointState state) {}

  /**
   * A species of levels, or a mode.
   *
   * @param index among its own kind
   */
  record Place(boolean isMode, int index) {}

  @Override
  public int cutOf(int mode) {
    int cut = FockState.cutOf(modes.get(mode));
    for (Pair pair : pairs) {
      if (pair.first().equals(new Place(true, mode))) {
        cut = Math.max(cut, pair.state().highest(true));
      } else if (pair.second().equals(new Place(true, mode))) {
        cut = Math.max(cut, pair.state().highest(false));
      }
    }
    return cut;
  }

  @Override
  public boolean isFinite(int mode) {
    return modes.get(mode) instanceof FockDensityMatrix;
  }

  @Override
  public double tail(int mode, int cut) {
    return FockState.tail(modes.get(mode), cut);
  }

  @Override
  public ExactStart tagged(int place) {
    for (Pair pair : pairs) {
      if (pair.first().equals(new Place(false, place))
          || pair.second().equals(new Place(false, place))) {
        throw new InvalidInputException(
            "a site that starts correlated with another place cannot be told apart from itself",
            "ask for the correlations of another operator, or start from a product state");
      }
    }
    List<SiteOperator> more = new ArrayList<>(sites);
    more.add(sites.get(place));
    return new FactoredStart(more, modes, pairs);
  }

  /** Whether nothing in it has a phase, so that only what is neutral is not zero. */
  boolean isDiagonal() {
    boolean diagonal = pairs.isEmpty();
    for (SiteOperator one : sites) {
      for (int m = 0; m < one.levels() * one.levels(); m++) {
        int i = m / one.levels();
        int j = m % one.levels();
        diagonal &= i == j || one.re(i, j) == 0.0 && one.im(i, j) == 0.0;
      }
    }
    for (SiteState mode : modes) {
      diagonal &=
          mode instanceof FockDensityMatrix rho && !rho.hasPhase()
              || mode instanceof ModeState own
                  && own.amplitude().isZero()
                  && own.squeezing().isZero();
    }
    return diagonal;
  }

  static FactoredStart of(ProductState state) {
    state.requireNumbers();
    List<SiteOperator> sites = new ArrayList<>();
    List<SiteState> modes = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (SiteState one : state.sites()) {
      if (one instanceof DensityMatrix site) {
        places.add(new Place(false, sites.size()));
        sites.add(site.operator());
      } else {
        places.add(new Place(true, modes.size()));
        modes.add(one);
      }
    }
    List<Pair> pairs =
        state.pairs().stream()
            .map(one -> new Pair(places.get(one.first()), places.get(one.second()), one))
            .toList();
    return new FactoredStart(sites, modes, pairs);
  }
}
