package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many entries a row of the {@linkplain SiteMatrices stored matrix} of a part has on average,
 * told before there is a row: moves that lead to the same place share an entry, and a move needs
 * sites in the modes that it fills from others. That a mode holds k of N sites or more is true of a
 * share of all fillings of m modes that is known, C(N - k + m - 1, m - 1) / C(N + m - 1, m - 1); in
 * one charge sector it is nearly the same.
 */
final class MeanEntries {
  private final TransitionModes modes;

  /** By the change of the occupation numbers, the share of rows that have such an entry. */
  private final Map<List<Integer>, Double> shares = new HashMap<>();

  private MeanEntries(TransitionModes modes) {
    this.modes = modes;
  }

  static double of(SitePart part, TransitionModes modes) {
    MeanEntries entries = new MeanEntries(modes);
    SiteSuperoperator one = part.oneSite();
    for (int to = 0; to < one.size(); to++) {
      for (int from = 0; from < one.size(); from++) {
        if (!one.isZero(to, from)) {
          entries.add(to, from);
        }
      }
    }
    PairForm pairs = part.pairs();
    for (int x = 0; x < pairs.elements().size(); x++) {
      for (int y = 0; y <= x; y++) {
        if (!pairs.both(x, y).isZero()) {
          PairForm.Element p = pairs.elements().get(x);
          PairForm.Element q = pairs.elements().get(y);
          entries.add(p.to(), p.from(), q.to(), q.from());
        }
      }
    }
    return entries.shares.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** A move is a row of targets and sources in turn. */
  private void add(int... move) {
    List<Integer> change = new ArrayList<>(Collections.nCopies(modes.size(), 0));
    int[] taken = new int[modes.speciesCount()];
    double share = 1.0;
    for (int k = 0; k < move.length; k += 2) {
      change.set(move[k], change.get(move[k]) - 1);
      change.set(move[k + 1], change.get(move[k + 1]) + 1);
      int species = modes.speciesOf(move[k]);
      double free = modes.count(species) - (double) taken[species]++;
      share *= free / (free + modes.levels(species) * modes.levels(species) - 1.0);
    }
    shares.merge(change, share, Math::max);
  }
}
