package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;

/** The matrices of parts of a generator that act on sites, between the sectors of the sites. */
final class SiteMatrices {
  private final TransitionModes modes;
  private final OccupationCounts counts;
  private final List<SitePart> parts;
  private final List<PairForm> pairs;
  private final Map<ChargeSector, SectorBasis> bases = new HashMap<>();
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<SectorMatrix> matrices = new ArrayList<>();

  private record Key(int part, ChargeSector from, ChargeSector to) {}

  SiteMatrices(TransitionModes modes, OccupationCounts counts, List<SitePart> parts) {
    this.modes = modes;
    this.counts = counts;
    this.parts = List.copyOf(parts);
    this.pairs = parts.stream().map(SitePart::pairs).toList();
  }

  SectorBasis basis(ChargeSector sector) {
    return bases.computeIfAbsent(sector, key -> new SectorBasis(modes, counts, key));
  }

  /** The number of the matrix of a part between two sectors. */
  int number(int part, ChargeSector from, ChargeSector to) {
    return numbers.computeIfAbsent(
        new Key(part, from, to),
        key -> {
          matrices.add(matrix(parts.get(part), pairs.get(part), basis(from), basis(to)));
          return matrices.size() - 1;
        });
  }

  SectorMatrix matrix(int number) {
    return matrices.get(number);
  }

  /** In the normalised basis transitions are bosons: sums over sites are a'_to a_from. */
  static SectorMatrix matrix(SitePart part, PairForm pairs, SectorBasis from, SectorBasis to) {
    SectorMatrix matrix = new SectorMatrix(to.dimension());
    RowWriter writer = new RowWriter(part.oneSite(), pairs, from, to);
    for (int row = 0; row < to.dimension(); row++) {
      matrix.row(row, writer.entries(row));
    }
    return matrix;
  }

  /** Writes one row after the other. */
  private static final class RowWriter {
    private final TransitionModes modes;
    private final SectorBasis from;
    private final SectorBasis to;
    private final List<int[]> moves = new ArrayList<>();
    private final List<Complex> values = new ArrayList<>();
    private final int[] occupation;

    RowWriter(SiteSuperoperator oneSite, PairForm pairs, SectorBasis from, SectorBasis to) {
      this.modes = to.modes();
      this.from = from;
      this.to = to;
      this.occupation = new int[modes.size()];
      for (int a = 0; a < oneSite.size(); a++) {
        for (int b = 0; b < oneSite.size(); b++) {
          add(new Complex(oneSite.re(a, b), oneSite.im(a, b)), a, b);
        }
      }
      List<PairForm.Element> elements = pairs.elements();
      for (int x = 0; x < elements.size(); x++) {
        for (int y = 0; y <= x; y++) {
          Complex value = x == y ? pairs.asGiven(x, x) : pairs.both(x, y);
          PairForm.Element p = elements.get(x);
          PairForm.Element q = elements.get(y);
          add(value, p.to(), p.from(), q.to(), q.from());
        }
      }
    }

    /** A move is a row of targets and sources in turn. */
    private void add(Complex value, int... move) {
      ChargeSector gain = to.sector().plus(from.sector().negated());
      for (int k = 0; k < move.length; k += 2) {
        gain = gain.plus(modes.charge(move[k]).negated()).plus(modes.charge(move[k + 1]));
      }
      if (!value.isZero() && gain.isNeutral()) {
        moves.add(move);
        values.add(value);
      }
    }

    Map<Integer, Complex> entries(int row) {
      Map<Integer, Complex> entries = new TreeMap<>();
      for (int k = 0; k < moves.size(); k++) {
        int[] move = moves.get(k);
        for (int m = 0; m < occupation.length; m++) {
          occupation[m] = to.occupation(row, m);
        }
        double square = 1.0;
        for (int i = 0; i < move.length; i += 2) {
          square *= occupation[move[i]]--;
        }
        for (int i = 1; square > 0.0 && i < move.length; i += 2) {
          square *= ++occupation[move[i]];
        }
        if (square > 0.0) {
          Complex value = values.get(k).multiply(Math.sqrt(square));
          entries.merge(from.rank(occupation), value, Complex::add);
        }
      }
      return entries;
    }
  }
}
