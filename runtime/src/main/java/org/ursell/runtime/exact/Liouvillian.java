package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The generator restricted to one charge sector, applied without ever being stored. Each product of
 * two collective superoperators passes through the sector of an intermediate charge. For one group
 * of the synchronisation model that is about 27 multiplications per row and 110 bytes of row
 * numbers; the merged sparse matrix has 17 to 23 entries per row at N = 10 to 16 and takes 340 to
 * 470 bytes, and was slower from N = 14 on even before rows summed several moves at once.
 *
 * <p>Vectors hold real and imaginary parts alternating, 2 * {@link #dimension()} numbers.
 */
final class Liouvillian implements SectorGenerator {
  private final SectorBasis basis;
  private final RowBlocks blocks;
  private final double[] diagonal;
  private final List<CollectiveTransfer> onSite = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private long applications;

  /** One intermediate vector: how it is filled, and how it returns. */
  private static final class Passage {
    private final CollectiveTransfer inward;
    private final CollectiveTransfer outward;
    private final int rows;
    private final double[] vector;

    Passage(CollectiveTransfer inward, CollectiveTransfer outward, int rows) {
      this.inward = inward;
      this.outward = outward;
      this.rows = rows;
      this.vector = new double[2 * Math.max(1, rows)];
    }

    /** Fills the rows of a block, of which there may be none. */
    void fill(double[] x, int block, int low, int high) {
      if (low >= high) {
        return;
      }
      inward.put(x, vector, block, low, high);
    }
  }

  Liouvillian(SectorPlan plan, RowBlocks blocks) {
    this.blocks = blocks;
    TransitionModes modes = plan.form().modes();
    this.basis = new SectorBasis(modes, plan.counts(), plan.sector());
    double[] roots = roots(modes);
    SiteSuperoperator local = plan.oneSite();
    SiteSuperoperator moving = new SiteSuperoperator(modes.size());
    moving.add(Complex.ONE, local);
    for (int a = 0; a < modes.size(); a++) {
      moving.set(a, a, 0.0, 0.0);
    }
    if (CollectiveTransfer.movesOf(moving) > 0) {
      onSite.add(new CollectiveTransfer(moving, basis, basis, roots, blocks));
    }
    this.diagonal = diagonal(local, plan.form().diagonalPairs());
    List<SectorBasis> known = new ArrayList<>();
    known.add(basis);
    for (CollectiveProduct product : plan.products()) {
      SectorBasis middle = middle(plan.middleSector(product), plan, known);
      passages.add(
          new Passage(
              new CollectiveTransfer(product.second(), basis, middle, roots, blocks),
              new CollectiveTransfer(product.first(), middle, basis, roots, blocks),
              middle.dimension()));
    }
  }

  private static SectorBasis middle(ChargeSector sector, SectorPlan plan, List<SectorBasis> known) {
    for (SectorBasis one : known) {
      if (one.sector().equals(sector)) {
        return one;
      }
    }
    SectorBasis fresh = new SectorBasis(plan.form().modes(), plan.counts(), sector);
    known.add(fresh);
    return fresh;
  }

  private static double[] roots(TransitionModes modes) {
    int largest = 0;
    for (int s = 0; s < modes.speciesCount(); s++) {
      largest = Math.max(largest, modes.count(s));
    }
    double[] roots = new double[largest + 2];
    Arrays.setAll(roots, Math::sqrt);
    return roots;
  }

  private double[] diagonal(SiteSuperoperator local, SiteSuperoperator pairs) {
    int modes = local.size();
    double[] values = new double[2 * basis.dimension()];
    blocks.rows(
        basis.dimension(),
        (block, low, high) -> {
          for (int r = low; r < high; r++) {
            for (int a = 0; a < modes; a++) {
              int n = basis.occupation(r, a);
              if (n > 0) {
                values[2 * r] += n * local.re(a, a);
                values[2 * r + 1] += n * local.im(a, a);
                for (int c = 0; c < modes; c++) {
                  int others = basis.occupation(r, c) - (a == c ? 1 : 0);
                  values[2 * r] += n * others * pairs.re(a, c);
                  values[2 * r + 1] += n * others * pairs.im(a, c);
                }
              }
            }
          }
        });
    return values;
  }

  SectorBasis basis() {
    return basis;
  }

  @Override
  public RowBlocks blocks() {
    return blocks;
  }

  @Override
  public int dimension() {
    return basis.dimension();
  }

  @Override
  public double centre() {
    double[] sums = new double[RowBlocks.blocks(dimension())];
    blocks.rows(
        dimension(),
        (block, low, high) -> {
          for (int r = low; r < high; r++) {
            sums[block] += diagonal[2 * r];
          }
        });
    return RowBlocks.sum(sums) / Math.max(1, dimension());
  }

  @Override
  public long applications() {
    return applications;
  }

  @Override
  public void apply(double[] x, double[] y, double kept, RowBlocks.RowTask afterwards) {
    applications++;
    // All passages read the same vector: what they read of it for a block is in the cache then.
    blocks.rows(
        passages.stream().mapToInt(passage -> passage.rows).max().orElse(0),
        (block, low, high) -> {
          for (Passage passage : passages) {
            passage.fill(x, block, low, Math.min(high, passage.rows));
          }
        });
    blocks.rows(
        dimension(),
        (block, low, high) -> {
          if (kept == 0.0) {
            setDiagonal(x, y, low, high);
          } else {
            addDiagonal(x, y, kept, low, high);
          }
          for (CollectiveTransfer transfer : onSite) {
            transfer.add(x, y, block, low, high);
          }
          for (Passage passage : passages) {
            passage.outward.add(passage.vector, y, block, low, high);
          }
          afterwards.run(block, low, high);
        });
  }

  /** The diagonal part of the image; nothing of what was there is read. */
  private void setDiagonal(double[] x, double[] y, int low, int high) {
    for (int k = 2 * low; k < 2 * high; k += 2) {
      y[k] = diagonal[k] * x[k] - diagonal[k + 1] * x[k + 1];
      y[k + 1] = diagonal[k] * x[k + 1] + diagonal[k + 1] * x[k];
    }
  }

  private void addDiagonal(double[] x, double[] y, double kept, int low, int high) {
    for (int k = 2 * low; k < 2 * high; k += 2) {
      y[k] = kept * y[k] + (diagonal[k] * x[k] - diagonal[k + 1] * x[k + 1]);
      y[k + 1] = kept * y[k + 1] + (diagonal[k] * x[k + 1] + diagonal[k + 1] * x[k]);
    }
  }
}
