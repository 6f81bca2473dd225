package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Verdict;

/**
 * What is known of lifetimes at one parameter point by ways that do not depend on each other, side
 * by side.
 *
 * @param verdict exact lifetimes and the law
 * @param modes slowest exact modes by the number of sites, in the sector of the order parameter
 * @param quotes the lifetimes to quote, if there are any
 */
public record CrossChecks(
    Verdict verdict, Map<Double, SlowestMode> modes, Optional<PointQuotes> quotes) {
  /** What is known at one size. */
  private record Row(
      double size,
      OptionalDouble exact,
      Optional<SlowestMode> mode,
      OptionalDouble decay,
      Optional<Quoted> quoted,
      OptionalDouble law,
      OptionalDouble line) {
    /** What is known exactly is quoted so, whoever asked for it. */
    Optional<String> method() {
      return quoted
          .map(it -> it.method().word())
          .or(() -> exact.isPresent() ? Optional.of("exact") : Optional.empty());
    }
  }

  private List<Row> rows() {
    TreeSet<Double> sizes = new TreeSet<>(verdict.sizes());
    quotes.ifPresent(found -> found.quotations().forEach(one -> sizes.add(one.size())));
    quotes.ifPresent(found -> found.leftOut().forEach(test -> sizes.add(test.size())));
    List<Row> rows = new ArrayList<>();
    for (double size : sizes) {
      rows.add(
          new Row(
              size,
              exact(size),
              Optional.ofNullable(modes.get(size)),
              decay(size),
              quotes.flatMap(found -> found.quoted(size)),
              verdict.law(size),
              verdict.lineTime(size)));
    }
    return rows;
  }

  /** Some were solved for the quotation alone. */
  private OptionalDouble exact(double size) {
    return verdict.exact(size).isPresent()
        ? verdict.exact(size)
        : quotes.stream()
            .flatMap(found -> found.leftOut().stream())
            .filter(test -> test.size() == size)
            .mapToDouble(PointQuotes.LeftOut::exact)
            .findFirst();
  }

  private OptionalDouble decay(double size) {
    return quotes.stream()
        .flatMap(found -> found.late().stream())
        .filter(late -> late.size() == size)
        .flatMap(late -> late.decayTime().stream())
        .mapToDouble(Estimate::value)
        .findFirst();
  }

  /** One row per size. */
  public void print(PrintWriter out) {
    out.println("  cross-checks");
    out.println(
        "  %7s  %9s  %12s  %9s  %9s  %-8s  %9s  %9s"
            .formatted(
                "N", "exact", "slowest mode", "decay", "to quote", "method", "law", "linewidth"));
    for (Row row : rows()) {
      out.println(
          "  %7s  %9s  %12s  %9s  %9s  %-8s  %9s  %9s"
              .formatted(
                  Numerals.number(row.size()),
                  text(row.exact()),
                  row.mode().map(CrossChecks::text).orElse("-"),
                  text(row.decay()),
                  row.quoted().map(QuoteReport::lifetime).orElse(text(row.exact())),
                  row.method().orElse("-"),
                  text(row.law()),
                  text(row.line())));
    }
    out.println(
        "  exact: the 1/e time; slowest mode: -1/Re(lambda) of the exact Liouvillian in the");
    out.println(
        "  sector of the order parameter, the time in which it decays in the end; decay: the same");
    out.println("  by the method to quote; modes are looked for where that is quick;");
    out.println(
        "  linewidth: 2 over the full width at half maximum of the order parameter's spectrum, by");
    out.println("  linear response at order 2");
  }

  private static String text(SlowestMode mode) {
    return Numerals.digits(mode.lifetime(), 4) + (mode.converged() ? "" : " ?");
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? Numerals.digits(value.getAsDouble(), 4) : "-";
  }

  /** The same for a manifest; what is not known is left out. */
  public List<Map<String, Object>> manifest() {
    return rows().stream().map(CrossChecks::entry).toList();
  }

  private static Map<String, Object> entry(Row row) {
    Map<String, Object> entry = Manifest.ordered("N", row.size());
    row.exact().ifPresent(time -> entry.put("exact", time));
    row.mode()
        .filter(SlowestMode::converged)
        .ifPresent(mode -> entry.put("slowest_mode", mode.lifetime()));
    row.decay().ifPresent(time -> entry.put("decay_time", time));
    row.quoted()
        .ifPresent(
            quoted -> {
              entry.put("quoted", quoted.lifetime());
              entry.put("method", quoted.method().word());
            });
    row.law().ifPresent(time -> entry.put("law", time));
    row.line().ifPresent(time -> entry.put("linewidth_time", time));
    return entry;
  }
}
