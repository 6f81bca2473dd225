package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** A sum over sites, against its matrix elements: in this basis transitions are bosons. */
class CollectiveTransferTest {
  /** All numbers, two equal moves, and factors that are real, imaginary and neither. */
  @Test
  void movesWithDifferentFactorsAdd() {
    SiteSuperoperator map = new SiteSuperoperator(9);
    map.set(1, 0, 0.7, 0.0);
    map.set(4, 3, 0.7, 0.0);
    map.set(8, 2, 0.7, 0.0);
    map.set(0, 5, 0.7, 0.0);
    map.set(2, 6, 0.0, -1.3);
    map.set(5, 7, 0.4, 0.9);
    map.set(3, 8, 0.4, 0.9);
    map.set(6, 6, 0.2, 0.3);
    Comparison small =
        new Comparison(LindbladModel.builder().species("A", 9, SiteOperator.zero(3)).build(), 1);
    small.compare(map, ChargeSector.neutral(0));
  }

  /** Sums of six, three, two and one moves, in the last system whose weights all have a number. */
  @Test
  void mostSitesThatAreCoded() {
    LindbladModel model =
        LindbladModel.builder()
            .species("A", MoveWeights.MOST_SITES, SiteOperator.zero(2))
            .species("B", 3, SiteOperator.zero(3))
            .build();
    SiteSuperoperator map = new SiteSuperoperator(13);
    for (int mode = 5; mode < 11; mode++) {
      map.set(mode + 1, mode, 0.3, -0.2);
    }
    map.set(1, 0, 0.0, 0.8);
    map.set(3, 2, 0.0, 0.8);
    map.set(0, 3, 0.0, 0.8);
    map.set(2, 1, 0.5, 0.0);
    map.set(0, 1, 0.5, 0.0);
    map.set(1, 2, 1.1, 0.0);
    new Comparison(model, 997).compare(map, ChargeSector.neutral(0));
  }

  /** Squares of weights up to 300 * 301 do not fit into 16 bits. */
  @Test
  void manySites() {
    LindbladModel model =
        LindbladModel.builder()
            .species("A", 600, SiteOperator.zero(2))
            .charge(new ChargeDescriptor("excitations", List.of(List.of(0.0, 1.0))))
            .build();
    Comparison many = new Comparison(model, 7);
    SiteSuperoperator map = new SiteSuperoperator(4);
    map.set(3, 0, 0.6, 0.1);
    map.set(0, 3, 0.6, 0.1);
    assertThat(many.farBlocks(3, 0)).isPositive();
    many.compare(map, ChargeSector.neutral(1));
  }

  /**
   * Where another species has many rows, neighbours come from rows that are far from each other.
   */
  @Test
  void sourcesFarApart() {
    LindbladModel model =
        LindbladModel.builder()
            .species("A", 2, SiteOperator.zero(2))
            .species("B", 80, SiteOperator.zero(2))
            .build();
    Comparison apart = new Comparison(model, 53);
    SiteSuperoperator map = new SiteSuperoperator(8);
    map.set(2, 0, 0.0, 1.1);
    map.set(0, 2, 0.0, 1.1);
    map.set(1, 3, 0.0, 1.1);
    map.set(6, 4, 0.0, 1.1);
    assertThat(apart.farBlocks(0, 2)).isBetween(1, 10);
    assertThat(apart.farBlocks(6, 4)).isZero();
    apart.compare(map, ChargeSector.neutral(0));
  }

  private static final class Comparison {
    private final TransitionModes modes;

    /** Which rows are looked at, since finding a row anew takes long. */
    private final int stride;

    Comparison(LindbladModel model, int stride) {
      this.modes = new TransitionModes(model);
      this.stride = stride;
    }

    private SectorBasis basis(ChargeSector sector) {
      return new SectorBasis(modes, new OccupationCounts(modes), sector);
    }

    int farBlocks(int to, int from) {
      SectorBasis basis = basis(ChargeSector.neutral(modes.chargeCount()));
      MoveTable table =
          new MoveTable(basis, basis, List.of(new CollectiveTransfer.Move(to, from, 1.0, 0.0)));
      table.find(0);
      assertThat(table.isCoded()).isFalse();
      return (int)
          IntStream.range(0, RowBlocks.blocks(basis.dimension()))
              .filter(block -> table.isFar(block, 0))
              .count();
    }

    void compare(SiteSuperoperator map, ChargeSector sector) {
      SectorBasis basis = basis(sector);
      double[] x = new Random(5).doubles(2L * basis.dimension(), -1.0, 1.0).toArray();
      double[] y = new double[x.length];
      Arrays.fill(y, 0.25);
      double[] roots = new double[modes.count(modes.speciesCount() - 1) + 2];
      Arrays.setAll(roots, Math::sqrt);
      try (RowBlocks blocks = new RowBlocks(2)) {
        CollectiveTransfer transfer = new CollectiveTransfer(map, basis, basis, roots, blocks);
        blocks.rows(basis.dimension(), (block, low, high) -> transfer.add(x, y, block, low, high));
      }
      // A stride of its own within each block, and its first and last rows.
      for (int row = 0; row < basis.dimension(); row++) {
        int within = row % RowBlocks.BLOCK;
        if (row % stride == 0 || within == 0 || within == RowBlocks.BLOCK - 1) {
          Complex expected = element(map, basis, x, row).add(new Complex(0.25, 0.25));
          assertThat(y[2 * row])
              .isCloseTo(expected.getReal(), within(1e-12 * (1 + modes.count(0))));
          assertThat(y[2 * row + 1])
              .isCloseTo(expected.getImaginary(), within(1e-12 * (1 + modes.count(0))));
        }
      }
    }

    /** One row of the sum of a'_to a_from times the entries. */
    private Complex element(SiteSuperoperator map, SectorBasis basis, double[] x, int row) {
      Complex sum = Complex.ZERO;
      int[] occupation = new int[modes.size()];
      for (int to = 0; to < modes.size(); to++) {
        for (int from = 0; from < modes.size(); from++) {
          if (map.isZero(to, from) || basis.occupation(row, to) == 0) {
            continue;
          }
          for (int m = 0; m < occupation.length; m++) {
            occupation[m] = basis.occupation(row, m);
          }
          double weight = Math.sqrt(occupation[to]--);
          weight *= Math.sqrt(++occupation[from]);
          int source = basis.rank(occupation);
          sum =
              sum.add(
                  new Complex(x[2 * source], x[2 * source + 1])
                      .multiply(new Complex(map.re(to, from), map.im(to, from)))
                      .multiply(weight));
        }
      }
      return sum;
    }
  }
}
