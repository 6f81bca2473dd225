package org.ursell.runtime.exact;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The generator applied without being stored against the same generator as a merged sparse matrix
 * (compressed rows). Argument: N.
 */
public final class SparseComparison {
  private SparseComparison() {}

  public static void main(String[] arguments) {
    LindbladModel model = new Paper(0.75, -0.3, 0.5).model(Integer.parseInt(arguments[0]));
    TransitionModes modes = new TransitionModes(model);
    SectorPlan plan =
        new SectorPlan(
            new GeneratorForm(model, modes), new OccupationCounts(modes), ChargeSector.of(1));
    try (RowBlocks blocks = new RowBlocks(1)) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      int size = generator.dimension();
      // By columns, and read as the transpose: the work of a product is the same.
      int[] end = new int[size + 1];
      List<int[]> rows = new ArrayList<>();
      List<double[]> values = new ArrayList<>();
      double[] unit = new double[2 * size];
      double[] image = new double[2 * size];
      for (int column = 0; column < size; column++) {
        unit[2 * column] = 1.0;
        generator.apply(unit, image);
        unit[2 * column] = 0.0;
        int count = 0;
        int[] where = new int[size];
        for (int row = 0; row < size; row++) {
          if (Math.hypot(image[2 * row], image[2 * row + 1]) > 1e-13) {
            where[count++] = row;
          }
        }
        int[] row = java.util.Arrays.copyOf(where, count);
        double[] value = new double[2 * count];
        for (int k = 0; k < count; k++) {
          value[2 * k] = image[2 * row[k]];
          value[2 * k + 1] = image[2 * row[k] + 1];
        }
        rows.add(row);
        values.add(value);
        end[column + 1] = end[column] + count;
      }
      int entries = end[size];
      int[] index = new int[entries];
      double[] matrix = new double[2 * entries];
      for (int column = 0; column < size; column++) {
        System.arraycopy(rows.get(column), 0, index, end[column], rows.get(column).length);
        System.arraycopy(values.get(column), 0, matrix, 2 * end[column], values.get(column).length);
      }
      double[] x = new java.util.Random(1).doubles(2L * size, -1.0, 1.0).toArray();
      int repeats = (int) (2_000_000_000L / (40L * size)) / 10 + 10;
      for (int round = 0; round < 3; round++) {
        double free = time(repeats, () -> generator.apply(x, image));
        double stored = time(repeats, () -> multiply(end, index, matrix, x, image));
        System.out.printf(
            Locale.ROOT,
            "N=%s unknowns %d entries a row %.1f (stored: %.0f bytes a row) "
                + "updates a row %.1f; processor time %.3f ms unstored, %.3f ms stored%n",
            arguments[0],
            size,
            (double) entries / size,
            20.0 * entries / size,
            plan.updates() / size,
            1e3 * free,
            1e3 * stored);
      }
    }
  }

  private static double time(int repeats, Runnable task) {
    long clock = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int k = 0; k < repeats; k++) {
      task.run();
    }
    return 1e-9 * (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - clock) / repeats;
  }

  private static void multiply(int[] end, int[] index, double[] matrix, double[] x, double[] y) {
    for (int row = 0; row + 1 < end.length; row++) {
      double re = 0.0;
      double im = 0.0;
      for (int k = end[row]; k < end[row + 1]; k++) {
        int j = 2 * index[k];
        re += matrix[2 * k] * x[j] - matrix[2 * k + 1] * x[j + 1];
        im += matrix[2 * k] * x[j + 1] + matrix[2 * k + 1] * x[j];
      }
      y[2 * row] = re;
      y[2 * row + 1] = im;
    }
  }
}
