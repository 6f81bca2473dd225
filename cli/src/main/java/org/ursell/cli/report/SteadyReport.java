package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.steady.Stability;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.SteadyStudy.Found;
import org.ursell.runtime.study.SteadyStudy.Row;
import org.ursell.runtime.study.TruncationOrder;

/** Steady states as a table to read. */
public final class SteadyReport {
  private static final int MOST_ROWS = 60;

  private final SteadyStudy study;
  private final List<Row> rows;

  public SteadyReport(SteadyStudy study, List<Row> rows) {
    this.study = study;
    this.rows = List.copyOf(rows);
  }

  /** Prints a table; of very many points, some evenly chosen ones. */
  public void print(PrintWriter out) {
    out.println(
        "%s, order %s: %s"
            .formatted(
                study.model().title(), orders(), PointWords.fixed(study.points(), this::isFixed)));
    out.println("start: " + study.start().words());
    out.println();
    int stride = (rows.size() + MOST_ROWS - 1) / MOST_ROWS;
    List<Row> shown = new ArrayList<>();
    for (int k = 0; k < rows.size(); k += stride) {
      shown.add(rows.get(k));
    }
    boolean turning =
        rows.stream().flatMap(row -> row.states().stream()).anyMatch(f -> f.frequency() != 0.0);
    List<String> names = shown.stream().map(this::name).toList();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    List<String> heads = new ArrayList<>(study.readings().stream().map(Numerals::reading).toList());
    if (turning) {
      heads.add("frequency");
    }
    heads.add("growth rate");
    out.println(line("", width, heads, heads, "state"));
    for (int k = 0; k < shown.size(); k++) {
      Row row = shown.get(k);
      if (row.exact().isPresent()) {
        out.println(exactLine(names.get(k), width, heads, turning, row));
        continue;
      }
      if (row.reached().isEmpty()) {
        List<String> nothing = heads.stream().map(head -> "-").toList();
        out.println(line(names.get(k), width, heads, nothing, row.words()));
      }
      for (Found found : row.states()) {
        out.println(
            line(
                found == row.states().get(0) && row.reached().isPresent() ? names.get(k) : "",
                width,
                heads,
                cells(found, turning),
                words(row, found)));
      }
    }
    if (stride > 1) {
      out.println("  one point in %d of %d; the files hold all".formatted(stride, rows.size()));
    }
    study.remarks().forEach(remark -> out.println("  " + remark));
    out.println();
    out.flush();
  }

  private String exactLine(String name, int width, List<String> heads, boolean turning, Row row) {
    SteadyStudy.Exact exact = row.exact().orElseThrow();
    if (exact.values().isEmpty()) {
      List<String> nothing = heads.stream().map(head -> "-").toList();
      return line(name, width, heads, nothing, row.words());
    }
    List<String> cells = new ArrayList<>();
    for (double value : exact.values().get()) {
      cells.add(value(value));
    }
    if (turning) {
      cells.add("0");
    }
    cells.add(Double.isNaN(exact.gap()) ? "-" : Numerals.digits(-exact.gap(), 5));
    return line(
        name,
        width,
        heads,
        cells,
        "no truncation, %d unknowns; growth rate of %s%s"
            .formatted(
                exact.dimension(),
                deviations(exact.charges()),
                row.words().isEmpty() ? "" : "; " + row.words()));
  }

  private static String value(double value) {
    return Double.isNaN(value) ? "-" : Math.abs(value) < 1e-12 ? "0" : Numerals.digits(value, 8);
  }

  /**
   * What the exact growth rate is that of: a charge, where there is one, keeps deviations apart.
   */
  private String deviations(int kept) {
    List<String> charges =
        study.model().charges().stream().map(charge -> "'" + charge.name() + "'").toList();
    return switch (charges.size()) {
      case 0 ->
          switch (kept) {
            case 0 -> "all symmetric deviations";
            case 1 -> "deviations without the charge that is conserved, though not declared";
            default -> "deviations without the charges that are conserved, though not declared";
          };
      case 1 -> "deviations without the charge " + charges.get(0);
      default -> "deviations without the charges " + String.join(", ", charges);
    };
  }

  private static String line(
      String name, int width, List<String> heads, List<String> cells, String words) {
    StringBuilder line = new StringBuilder("  ").append(padded(name, -width));
    for (int k = 0; k < heads.size(); k++) {
      line.append("  ").append(padded(cells.get(k), Math.max(12, heads.get(k).length())));
    }
    return line.append("  ").append(words).toString().stripTrailing();
  }

  private static String padded(String text, int width) {
    String spaces = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? text + spaces : spaces + text;
  }

  private static List<String> cells(Found found, boolean turning) {
    List<String> cells = new ArrayList<>();
    for (double value : found.values()) {
      cells.add(value(value));
    }
    if (turning) {
      cells.add(found.frequency() == 0.0 ? "0" : Numerals.digits(found.frequency(), 6));
    }
    Stability stability = found.state().stability();
    cells.add(
        Double.isNaN(stability.growth())
            ? "not known"
            : stability.verdict() == Stability.Verdict.MARGINAL
                ? "0"
                : Numerals.digits(stability.growth(), 5));
    return cells;
  }

  private static String words(Row row, Found found) {
    SteadyMoments state = found.state();
    Stability stability = state.stability();
    List<String> words = new ArrayList<>();
    words.add(
        switch (stability.verdict()) {
          case STABLE, UNSTABLE -> stability.verdict().word();
          case MARGINAL -> "neither stable nor unstable";
          case UNKNOWN -> "stability not known: too many moments hang together";
        });
    boolean reached = row.reached().filter(one -> one == found).isPresent();
    words.add(reached ? "reached from the start" : "not reached from the start");
    if (stability.conserved() > 0) {
      words.add(
          "%s kept as at %s"
              .formatted(
                  Numerals.counted(stability.conserved(), "conserved quantity")
                      .replace("quantitys", "quantities"),
                  reached ? "the start" : "a start that leads here"));
    }
    if (state.method() == SteadyMoments.Method.INTEGRATION) {
      words.add("by integration, as Newton's method finds no root there");
    }
    words.addAll(unphysical(state.physicality()));
    return String.join(", ", words);
  }

  public static List<String> unphysical(Physicality physicality) {
    return physicality.violation().stream()
        .map(
            violated ->
                "no quantum state (eigenvalue %s of the reduced state of %s)"
                    .formatted(
                        String.format(Locale.ROOT, "%.1e", violated.worstEigenvalue()),
                        violated.worst()))
        .toList();
  }

  private boolean isFixed(String name) {
    return study.axis().filter(axis -> axis.name().equals(name)).isEmpty();
  }

  /** The orders as typed. */
  public String orders() {
    return study.orders().stream().map(TruncationOrder::text).collect(Collectors.joining(", "));
  }

  private String name(Row row) {
    List<String> words = new ArrayList<>();
    String family = PointWords.varying(row.family());
    if (!family.isEmpty()) {
      words.add(family);
    }
    if (row.size().isPresent()) {
      words.add(
          "%s = %s"
              .formatted(
                  study.sizes().parameter().orElseThrow(),
                  Numerals.number(row.size().getAsDouble())));
    }
    boolean several = study.orders().size() > 1 || study.exact().isPresent();
    if (several && row.order().isPresent()) {
      words.add("order " + row.order().get().text());
    }
    if (row.exact().isPresent()) {
      words.add("exact");
    }
    if (row.place().isPresent()) {
      words.add(
          study.axis().orElseThrow().name()
              + " = "
              + Numerals.digits(row.place().getAsDouble(), 6));
    }
    return String.join(", ", words);
  }
}
