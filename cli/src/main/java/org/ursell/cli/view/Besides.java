package org.ursell.cli.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.Verdict;

/**
 * What was asked for and found besides lifetimes.
 *
 * @param judged whether verdicts were asked for
 * @param verdicts those that were given
 * @param quoting how lifetimes were to be quoted, if they were
 * @param quotes those that were found
 * @param modes the points with exact lifetimes and slowest modes, to check what is quoted
 */
public record Besides(
    boolean judged,
    List<Verdict> verdicts,
    Optional<QuoteOptions> quoting,
    List<PointQuotes> quotes,
    List<PointLifetimes> modes) {
  /** Nothing. */
  static final Besides NOTHING =
      new Besides(false, List.of(), Optional.empty(), List.of(), List.of());

  /** Keeps its own copies of the lists. */
  public Besides {
    verdicts = List.copyOf(verdicts);
    quotes = List.copyOf(quotes);
    modes = List.copyOf(modes);
  }

  /** The slowest modes at a point, by the number of sites. */
  Map<Double, SlowestMode> modes(Parameters point) {
    Map<Double, SlowestMode> found = new TreeMap<>();
    modes.stream()
        .filter(one -> one.parameters().equals(point))
        .flatMap(one -> one.exact().stream())
        .forEach(run -> run.slowest().ifPresent(mode -> found.put(run.size(), mode)));
    return found;
  }

  /** What is to be quoted at a point, if it was found. */
  Optional<PointQuotes> quotes(Parameters point) {
    return quotes.stream().filter(one -> one.parameters().equals(point)).findFirst();
  }
}
