package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last line of a history beside the earlier ones of the same machine and the same Java: each
 * figure over the median of what it was.
 *
 * @param last the line that is judged
 * @param earlier with how many it is compared
 * @param changes figures that were measured before
 * @param fresh how many were not
 */
public record HistoryComparison(HistoryLine last, int earlier, List<Change> changes, int fresh) {
  /** Beyond this factor a figure has changed; what is below is how much runs differ anyway. */
  static final double MARGIN = 1.15;

  public HistoryComparison {
    changes = List.copyOf(changes);
  }

  /**
   * What became of a figure.
   *
   * @param name of it
   * @param median of the earlier lines that hold it
   * @param last its value in the last line
   */
  record Change(String name, double median, double last) {
    double ratio() {
      return last / median;
    }

    boolean isSlower() {
      return ratio() > MARGIN;
    }

    boolean isFaster() {
      return ratio() < 1.0 / MARGIN;
    }

    private String verdict() {
      return isSlower() ? "  slower" : isFaster() ? "  faster" : "";
    }
  }

  static HistoryComparison of(List<HistoryLine> lines) {
    HistoryLine last = lines.get(lines.size() - 1);
    List<HistoryLine> earlier =
        lines.subList(0, lines.size() - 1).stream().filter(last::isComparable).toList();
    List<Change> changes = new ArrayList<>();
    int fresh = 0;
    for (String name : last.figures().keySet()) {
      double[] before =
          earlier.stream()
              .filter(line -> line.figures().containsKey(name))
              .mapToDouble(line -> line.figures().get(name))
              .toArray();
      if (before.length == 0) {
        fresh++;
      } else {
        changes.add(new Change(name, median(before), last.figures().get(name)));
      }
    }
    return new HistoryComparison(last, earlier.size(), changes, fresh);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
  }

  /** Whether any figure became slower by more than {@value #MARGIN} times. */
  public boolean hasSlower() {
    return changes.stream().anyMatch(Change::isSlower);
  }

  /** Prints a table of all figures, and how many changed. */
  public void print(PrintWriter out) {
    out.println("%s (%s) of %s".formatted(last.commit(), last.version(), last.date()));
    out.println("on %s".formatted(last.place()));
    if (earlier == 0) {
      out.println("no earlier run on this machine and Java to compare with");
      return;
    }
    out.println("beside the median of %s there".formatted(counted(earlier, "earlier run")));
    int width = changes.stream().mapToInt(change -> change.name().length()).max().orElse(6);
    String row = "  %-" + width + "s %12s %12s %7s%s";
    out.println(row.formatted("figure", "median", "last", "ratio", ""));
    for (Change change : changes) {
      out.println(
          row.formatted(
              change.name(),
              "%.5g".formatted(change.median()),
              "%.5g".formatted(change.last()),
              "%.2f".formatted(change.ratio()),
              change.verdict()));
    }
    long slower = changes.stream().filter(Change::isSlower).count();
    long faster = changes.stream().filter(Change::isFaster).count();
    out.println(
        "of %s %d became slower by more than %.0f %%, %d faster"
                .formatted(
                    counted(changes.size(), "figure"), slower, 100.0 * (MARGIN - 1.0), faster)
            + (fresh == 0 ? "" : "; %d more are new".formatted(fresh)));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
