package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.PointQuotes.LeftOut;

/**
 * The lifetimes to quote at one parameter point, as a table and sentences.
 *
 * @param point what makes it differ from the others, in words; empty if it is alone
 * @param quotes what was found
 */
public record QuoteReport(String point, PointQuotes quotes) {
  /** One row per size, then the reasons and the test of the method. */
  public void print(PrintWriter out) {
    out.println();
    out.println("to quote" + (point.isEmpty() ? "" : " at " + point));
    out.println(
        "  %7s  %11s  %8s  %10s  %-22s  %-8s  %14s  %s"
            .formatted("N", "T", "+/- stat", "+/- syst", "interval", "method", "decay", "shift")
            .stripTrailing());
    for (int k = 0; k < quotes.quotations().size(); k++) {
      PointQuotes.Late late = quotes.late().get(k);
      out.println(
          (quotes.quotations().get(k).fold(QuoteReport::row, QuoteReport::row)
                  + "  %14s  %s".formatted(text(late.decayTime()), text(late.frequencyShift())))
              .stripTrailing());
    }
    out.println(
        "  stat: one standard error; syst: what the method may be off; interval: T +/- (2 stat + syst);");
    out.println(
        "  decay: the time in which coherence decays in the end; shift: of the frequency from the"
            + " mean field's;");
    out.println(
        "  both by the series where that is quoted, else by the Langevin equation, with one standard"
            + " error");
    reasons().forEach((why, sizes) -> out.println("  - N = %s: %s".formatted(sizes, why)));
    quotes.series().ifPresent(series -> printSeries(series, out));
    printTest(out);
  }

  private static String row(Quoted quoted) {
    return "  %7s  %11s  %8s  %10s  %-22s  %-8s"
        .formatted(
            Numerals.number(quoted.size()),
            lifetime(quoted),
            quoted.statistical() == 0 ? "-" : Numerals.digits(quoted.statistical(), 2),
            Numerals.digits(quoted.systematic(), 2),
            "%s to %s".formatted(number(quoted.lower(), quoted), number(quoted.upper(), quoted)),
            quoted.method().word());
  }

  private static String row(Bracketed bracketed) {
    return "  %7s  %11s  %8s  %10s  %-22s  %-8s"
        .formatted(Numerals.number(bracketed.size()), "-", "-", "-", interval(bracketed), "-");
  }

  private static String interval(Bracketed bracketed) {
    if (bracketed.cancelled()) {
      return "-";
    }
    if (bracketed.lower() == 0.0 && Double.isInfinite(bracketed.upper())) {
      return "not known";
    }
    String lower = Numerals.digits(bracketed.lower(), 4);
    return Double.isInfinite(bracketed.upper())
        ? "above " + lower
        : lower + " to " + Numerals.digits(bracketed.upper(), 4);
  }

  /** As many digits as the interval leaves, and one more. */
  static String lifetime(Quoted quoted) {
    return number(quoted.lifetime(), quoted);
  }

  private static String number(double value, Quoted quoted) {
    double relative = quoted.halfWidth() / quoted.lifetime();
    int digits = (int) Math.ceil(-Math.log10(Math.max(relative, 1e-12))) + 1;
    return Numerals.digits(value, Math.max(2, Math.min(6, digits)));
  }

  /** The reasons, each once, with the sizes that it holds for. */
  private Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Quotation quotation : quotes.quotations()) {
      reasons.merge(
          quotation.fold(
              it -> String.join("; ", it.reasons()), it -> it.reason() + "; " + it.remedy()),
          Numerals.number(quotation.size()),
          (before, next) -> before + ", " + next);
    }
    return reasons;
  }

  /** Why there is none stands with the sizes, if any of them waits for it. */
  private void printSeries(SeriesOutcome series, PrintWriter out) {
    if (!(series instanceof NoSeries)) {
      out.println("  - series in 1/N: " + series.words());
    } else if (reasons().keySet().stream().noneMatch(why -> why.contains(series.words()))) {
      out.println("  - " + series.words());
    }
  }

  private void printTest(PrintWriter out) {
    if (quotes.leftOut().isEmpty()) {
      return;
    }
    out.println("  the method, tested: exact lifetimes quoted as if they were not known");
    out.println("  %7s  %9s  %9s  %-18s  %s".formatted("N", "exact", "quoted", "interval", "off"));
    for (LeftOut test : quotes.leftOut()) {
      Quoted quoted = test.quoted();
      out.println(
          "  %7s  %9s  %9s  %-18s  %s %%%s"
              .formatted(
                  Numerals.number(test.size()),
                  Numerals.digits(test.exact(), 4),
                  number(quoted.lifetime(), quoted),
                  number(quoted.lower(), quoted) + " to " + number(quoted.upper(), quoted),
                  Numerals.digits(100.0 * test.error(), 2),
                  quoted.holds(test.exact()) ? "" : ", not in the interval"));
    }
    if (quotes.leftOut().stream().anyMatch(test -> !test.quoted().holds(test.exact()))) {
      out.println(
          "  one interval in twenty misses by chance; sizes that correct each other miss together");
    }
  }

  private static String text(Optional<Estimate> estimate) {
    if (estimate.isEmpty()) {
      return "-";
    }
    double value = estimate.get().value();
    double error = estimate.get().standardError();
    if (!(error > 0.0)) {
      return Numerals.digits(value, 3);
    }
    double relative = Math.max(error / Math.abs(value), 1e-3);
    int digits = Math.max(1, (int) Math.ceil(-Math.log10(relative)) + 1);
    return Numerals.digits(value, digits) + " +/- " + Numerals.digits(error, 2);
  }
}
