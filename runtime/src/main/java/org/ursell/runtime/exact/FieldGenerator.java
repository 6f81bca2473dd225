package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;

/**
 * The generator of sites and modes in one charge sector: between any two blocks a few numbers, each
 * times a matrix of the sites, which all blocks of equal charge share.
 */
final class FieldGenerator implements SectorGenerator {
  private static final double CONSERVED = 1e-12;
  private static final int IDENTITY = -1;

  private final FieldBasis basis;
  private final RowBlocks crew;
  private final SiteMatrices matrices;
  private final int[] start;
  private int[] sources = new int[64];
  private int[] numbers = new int[64];
  private double[] re = new double[64];
  private double[] im = new double[64];
  private long applications;

  /** What leads from one block to another: a matrix of the sites, or as it is. */
  private record Link(int block, int matrix) {}

  FieldGenerator(FieldForm form, FieldBasis basis, SiteMatrices matrices, RowBlocks crew) {
    this.basis = basis;
    this.crew = crew;
    this.matrices = matrices;
    this.start = new int[basis.blocks().size() + 1];
    FieldAction action = new FieldAction(form, basis.space());
    double scale = action.scale();
    for (int b = 0; b < basis.blocks().size(); b++) {
      FieldBasis.Block block = basis.blocks().get(b);
      Map<Link, Complex> links = new LinkedHashMap<>();
      links.put(new Link(b, matrices.number(0, block.sites(), block.sites())), Complex.ONE);
      action
          .alone(block.row(), block.column())
          .forEach(
              (pair, value) -> {
                int source = basis.place(pair.row(), pair.column());
                boolean kept =
                    source >= 0 && basis.blocks().get(source).sites().equals(block.sites());
                if (kept) {
                  links.merge(new Link(source, IDENTITY), value, Complex::add);
                } else if (value.norm() > CONSERVED * scale) {
                  throw FieldForm.notConserved("a term on modes changes their charge");
                }
              });
      for (FieldAction.Joint one : action.joint(block.row(), block.column())) {
        int source = basis.place(one.row(), one.column());
        if (source >= 0) {
          int number =
              matrices.number(one.part(), basis.blocks().get(source).sites(), block.sites());
          links.merge(new Link(source, number), one.value(), Complex::add);
        }
      }
      write(b, links);
    }
  }

  private void write(int b, Map<Link, Complex> links) {
    int at = start[b];
    if (at + links.size() > sources.length) {
      int room = Math.max(at + links.size(), 2 * sources.length);
      sources = Arrays.copyOf(sources, room);
      numbers = Arrays.copyOf(numbers, room);
      re = Arrays.copyOf(re, room);
      im = Arrays.copyOf(im, room);
    }
    for (Map.Entry<Link, Complex> link : links.entrySet()) {
      int number = link.getKey().matrix();
      boolean empty = number != IDENTITY && matrices.matrix(number).isEmpty();
      if (!empty && !link.getValue().isZero()) {
        sources[at] = link.getKey().block();
        numbers[at] = number;
        re[at] = link.getValue().getRealPart();
        im[at] = link.getValue().getImaginaryPart();
        at++;
      }
    }
    start[b + 1] = at;
  }

  FieldBasis basis() {
    return basis;
  }

  @Override
  public int dimension() {
    return basis.dimension();
  }

  @Override
  public RowBlocks blocks() {
    return crew;
  }

  @Override
  public double centre() {
    double sum = 0.0;
    for (int b = 0; b < basis.blocks().size(); b++) {
      int size = basis.blocks().get(b).size();
      for (int link = start[b]; link < start[b + 1]; link++) {
        if (sources[link] == b) {
          Complex trace =
              numbers[link] == IDENTITY
                  ? new Complex(size)
                  : matrices.matrix(numbers[link]).trace();
          sum += re[link] * trace.getRealPart() - im[link] * trace.getImaginaryPart();
        }
      }
    }
    return sum / Math.max(1, dimension());
  }

  @Override
  public long applications() {
    return applications;
  }

  @Override
  public void apply(double[] x, double[] y, double kept, RowBlocks.RowTask afterwards) {
    applications++;
    crew.rows(
        dimension(),
        (task, low, high) -> {
          Blas.keep(kept, y, low, high);
          List<FieldBasis.Block> all = basis.blocks();
          for (int b = blockOf(low); b < all.size() && all.get(b).first() < high; b++) {
            FieldBasis.Block block = all.get(b);
            int from = Math.max(0, low - block.first());
            int to = Math.min(block.size(), high - block.first());
            for (int k = start[b]; k < start[b + 1]; k++) {
              add(k, x, y, block.first(), from, to);
            }
          }
          afterwards.run(task, low, high);
        });
  }

  private void add(int link, double[] x, double[] y, int target, int from, int to) {
    int source = basis.blocks().get(sources[link]).first();
    double a = re[link];
    double b = im[link];
    if (numbers[link] != IDENTITY) {
      matrices.matrix(numbers[link]).add(a, b, x, source, y, target, from, to);
      return;
    }
    for (int row = from; row < to; row++) {
      int j = 2 * (source + row);
      int i = 2 * (target + row);
      y[i] += a * x[j] - b * x[j + 1];
      y[i + 1] += a * x[j + 1] + b * x[j];
    }
  }

  private int blockOf(int row) {
    int low = 0;
    int high = basis.blocks().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (basis.blocks().get(middle).first() <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Hears every entry of the matrix; the same place may come several times. */
  interface EntryTask {
    void at(int row, int column, Complex value);
  }

  /** Goes through all entries, row by row of the blocks. */
  void entries(EntryTask task) {
    for (int b = 0; b < basis.blocks().size(); b++) {
      FieldBasis.Block block = basis.blocks().get(b);
      for (int link = start[b]; link < start[b + 1]; link++) {
        int source = basis.blocks().get(sources[link]).first();
        Complex factor = new Complex(re[link], im[link]);
        for (int row = 0; row < block.size(); row++) {
          if (numbers[link] == IDENTITY) {
            task.at(block.first() + row, source + row, factor);
          } else {
            int own = block.first() + row;
            matrices
                .matrix(numbers[link])
                .entries(row)
                .forEach((column, value) -> task.at(own, source + column, factor.multiply(value)));
          }
        }
      }
    }
  }
}
