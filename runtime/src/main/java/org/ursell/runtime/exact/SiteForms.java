package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * The trace over the sites after a superoperator, as a linear form of each of their sectors; most
 * sectors have none.
 */
final class SiteForms implements Function<ChargeSector, List<SiteForms.Entry>> {
  private final SiteMatrices matrices;
  private final Optional<SitePart> part;
  private final ChargeSector neutral;
  private final Map<ChargeSector, List<Entry>> known = new HashMap<>();

  /** A coefficient of a form. */
  record Entry(int row, Complex value) {}

  /**
   * Forms.
   *
   * @param part the superoperator; the trace alone if there is none
   */
  SiteForms(SiteMatrices matrices, ChargeSector neutral, Optional<SitePart> part) {
    this.matrices = matrices;
    this.neutral = neutral;
    this.part = part;
  }

  @Override
  public List<Entry> apply(ChargeSector sector) {
    return known.computeIfAbsent(sector, this::form);
  }

  private List<Entry> form(ChargeSector sector) {
    if (part.isEmpty()) {
      return sector.isNeutral() ? trace() : List.of();
    }
    SectorMatrix matrix =
        SiteMatrices.matrix(
            part.get(), part.get().pairs(), matrices.basis(sector), matrices.basis(neutral));
    Map<Integer, Complex> sum = new TreeMap<>();
    for (Entry entry : trace()) {
      matrix
          .entries(entry.row())
          .forEach(
              (column, value) -> sum.merge(column, entry.value().multiply(value), Complex::add));
    }
    List<Entry> form = new ArrayList<>();
    sum.forEach((row, value) -> form.add(new Entry(row, value)));
    return form;
  }

  /** Only occupations of diagonal transitions have a trace. */
  private List<Entry> trace() {
    SectorBasis basis = matrices.basis(neutral);
    TransitionModes modes = basis.modes();
    SymmetricWeights weights = new SymmetricWeights(modes);
    List<Entry> trace = new ArrayList<>();
    int[] occupation = new int[modes.size()];
    for (int row = 0; row < basis.dimension(); row++) {
      boolean diagonal = true;
      for (int m = 0; m < occupation.length; m++) {
        occupation[m] = basis.occupation(row, m);
        diagonal &= occupation[m] == 0 || modes.row(m) == modes.column(m);
      }
      if (diagonal) {
        trace.add(new Entry(row, new Complex(Math.exp(weights.halfLogArrangements(occupation)))));
      }
    }
    return trace;
  }
}
