package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.QuoteOptions;

/** Quoted lifetimes as files. */
public final class QuoteFiles {
  private static final List<String> NUMBERS =
      List.of("N", "lifetime", "statistical", "systematic", "lower", "upper");

  private static final List<String> WORDS = List.of("method", "status");

  private QuoteFiles() {}

  /**
   * One row per parameter point and size; what is not known is {@code nan}, without a bound inf.
   */
  public static String csv(LifetimeStudy study, List<PointQuotes> quotes) {
    List<String> names = study.points().names();
    CsvTable table = CsvTable.of(names, NUMBERS, WORDS);
    for (PointQuotes point : quotes) {
      for (Quotation quotation : point.quotations()) {
        List<Object> row = new ArrayList<>();
        names.forEach(name -> row.add(point.parameters().get(name)));
        row.add(quotation.size());
        row.addAll(
            quotation.fold(
                it ->
                    List.<Object>of(
                        it.lifetime(),
                        it.statistical(),
                        it.systematic(),
                        it.lower(),
                        it.upper(),
                        it.method().word(),
                        it.word()),
                it ->
                    it.cancelled()
                        ? unknown(Double.NaN, Double.NaN, it.word())
                        : unknown(it.lower(), it.upper(), it.word())));
        table.row(row);
      }
    }
    return table.text();
  }

  private static List<Object> unknown(double lower, double upper, String word) {
    return List.of(Double.NaN, Double.NaN, Double.NaN, lower, upper, "", word);
  }

  /** What the manifest holds of the quotations beside the table. */
  public static Map<String, Object> manifest(QuoteOptions options, List<PointQuotes> quotes) {
    Map<String, Object> entry =
        Manifest.ordered("precision", options.precision(), "seed", options.seed());
    options.trajectories().ifPresent(count -> entry.put("trajectories", count));
    options.only().ifPresent(method -> entry.put("method", method.word()));
    entry.put("standard_errors_of_the_interval", Quotation.STANDARD_ERRORS);
    entry.put("points", quotes.stream().map(QuoteFiles::point).toList());
    return entry;
  }

  private static void put(String name, Estimate estimate, Map<String, Object> entry) {
    entry.put(name, estimate.value());
    if (estimate.standardError() > 0.0) {
      entry.put(name + "_error", estimate.standardError());
    }
  }

  private static Map<String, Object> point(PointQuotes point) {
    Map<String, Object> entry = Manifest.ordered("parameters", point.parameters().asMap());
    List<Object> sizes = new ArrayList<>();
    for (int k = 0; k < point.quotations().size(); k++) {
      Quotation quotation = point.quotations().get(k);
      PointQuotes.Late late = point.late().get(k);
      Map<String, Object> size = Manifest.ordered("N", quotation.size());
      quotation.fold(
          it -> size.put("reasons", it.reasons()), it -> size.put("reasons", List.of(it.reason())));
      late.decayTime().ifPresent(time -> put("decay_time", time, size));
      late.frequencyShift().ifPresent(shift -> put("frequency_shift", shift, size));
      sizes.add(size);
    }
    entry.put("sizes", sizes);
    entry.put("anchors", point.anchors().stream().map(QuoteFiles::anchor).toList());
    entry.put("left_out", point.leftOut().stream().map(QuoteFiles::leftOut).toList());
    point.series().ifPresent(series -> entry.put("series", series.words()));
    return entry;
  }

  private static Map<String, Object> anchor(Anchor anchor) {
    return Manifest.ordered(
        "N", anchor.size(),
        "exact", anchor.exact(),
        "langevin", anchor.langevin().value(),
        "standard_error", anchor.langevin().standardError());
  }

  private static Map<String, Object> leftOut(PointQuotes.LeftOut test) {
    Quoted quoted = test.quoted();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("N", test.size());
    entry.put("exact", test.exact());
    entry.put("quoted", quoted.lifetime());
    entry.put("lower", quoted.lower());
    entry.put("upper", quoted.upper());
    return entry;
  }
}
