package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.study.TruncationOrder;

/**
 * How far truncated lifetimes are off, as far as what was computed anyway tells.
 *
 * @param results lifetimes with the law at large N and with exact ones, where they were found
 * @param quotable whether there is a lifetime to quote of this model from this start
 */
public record TruncationError(List<PointLifetimes> results, boolean quotable) {
  /**
   * So far above the size at which the law can begin to hold it is good to some tens of per cent.
   */
  private static final double WELL_ABOVE = 3.0;

  private static final String EARLY = "law of large N, itself still rough,";

  /** Ratios up to this are told as percentages. */
  private static final double SMALL = 1.5;

  /** Keeps its own copy of the results. */
  public TruncationError {
    results = List.copyOf(results);
  }

  /**
   * A lifetime beside a better one.
   *
   * @param order of truncation
   * @param size number of sites
   * @param ratio of the lifetime to the better one
   * @param better what that is, after "the"
   */
  private record Deviation(TruncationOrder order, double size, double ratio, String better) {
    double factor() {
      return Math.max(ratio, 1.0 / ratio);
    }

    String words(boolean several) {
      String side = ratio < 1.0 ? "below" : "above";
      String far =
          factor() < SMALL
              ? Numerals.digits(100.0 * Math.abs(ratio - 1.0), 2) + " %"
              : "a factor of " + Numerals.digits(factor(), 2);
      return "order %s is %s%s %s the %s at N = %s"
          .formatted(
              order.text(), several ? "up to " : "", far, side, better, Numerals.number(size));
    }
  }

  /** One sentence, and how to get the lifetime to quote; empty if there are no lifetimes. */
  public Optional<String> words() {
    List<TruncationOrder> orders =
        results.stream()
            .flatMap(point -> point.series().stream())
            .map(Series::order)
            .filter(order -> !order.isMeanField())
            .distinct()
            .toList();
    if (orders.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    for (TruncationOrder order : orders) {
      List<Deviation> found =
          results.stream()
              .flatMap(
                  point ->
                      point.series().stream()
                          .filter(series -> series.order().equals(order))
                          .flatMap(series -> deviation(point, series).stream()))
              .toList();
      found.stream()
          .max(Comparator.comparing(Deviation::factor))
          .ifPresent(worst -> known.add(worst.words(found.size() > 1)));
    }
    if (known.isEmpty()) {
      return Optional.of(
          unknown(orders.get(0))
              + (quotable
                  ? ": --quote finds the lifetime to quote, with its uncertainty."
                  : ": ask for other orders, and see how far the lifetime moves."));
    }
    String quote = quotable ? "; the lifetime to quote, with its uncertainty: --quote." : ".";
    return Optional.of("How far off: " + String.join(", ", known) + quote);
  }

  private String unknown(TruncationOrder order) {
    return "How far off order %s is at these N is unknown (nothing exact is beside it%s)"
        .formatted(order.text(), quotable ? ", and the law holds at larger N only" : "");
  }

  private static Optional<Diffusing> law(PointLifetimes point) {
    return point
        .law()
        .flatMap(law -> law instanceof Diffusing it ? Optional.of(it) : Optional.empty());
  }

  /** At the largest size at which there is something better. */
  private static Optional<Deviation> deviation(PointLifetimes point, Series series) {
    return series.points().stream()
        .sorted(Comparator.comparing(FiniteSizeScaling.Point::size).reversed())
        .flatMap(measured -> deviation(point, series.order(), measured).stream())
        .findFirst();
  }

  private static Optional<Deviation> deviation(
      PointLifetimes point, TruncationOrder order, FiniteSizeScaling.Point measured) {
    double size = measured.size();
    double time = measured.result().lifetime().orElse(Double.NaN);
    if (Double.isNaN(time)) {
      return Optional.empty();
    }
    Optional<Deviation> exact =
        point.exact().stream()
            .filter(run -> run.size() == size && run.result().lifetime().isPresent())
            .map(run -> time / run.result().lifetime().orElseThrow())
            .map(ratio -> new Deviation(order, size, ratio, "exact lifetime"))
            .findFirst();
    return exact.or(
        () ->
            law(point)
                .filter(law -> size >= law.smallestSize())
                .map(
                    law ->
                        new Deviation(
                            order,
                            size,
                            time / law.lifetime(size),
                            size < WELL_ABOVE * law.smallestSize() ? EARLY : "law of large N")));
  }
}
