package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * A start without correlations.
 *
 * @param sites density matrix of one site for each species of levels, in their order
 * @param modes the state of each mode, in their order
 */
record ExactStart(List<SiteOperator> sites, List<ModeState> modes) {
  ExactStart {
    sites = List.copyOf(sites);
    modes = List.copyOf(modes);
  }

  /** The same with a site of one species told from the others, as a species of its own. */
  ExactStart tagged(int place) {
    List<SiteOperator> more = new ArrayList<>(sites);
    more.add(sites.get(place));
    return new ExactStart(more, modes);
  }

  static ExactStart of(ProductState state) {
    List<SiteOperator> sites = new ArrayList<>();
    List<ModeState> modes = new ArrayList<>();
    for (SiteState one : state.sites()) {
      if (one instanceof ModeState mode) {
        modes.add(mode);
      } else {
        sites.add(((DensityMatrix) one).operator());
      }
    }
    return new ExactStart(sites, modes);
  }
}
