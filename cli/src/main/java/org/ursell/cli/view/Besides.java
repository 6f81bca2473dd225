package org.ursell.cli.view;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Parameters;
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
 */
public record Besides(
    boolean judged,
    List<Verdict> verdicts,
    Optional<QuoteOptions> quoting,
    List<PointQuotes> quotes) {
  /** Nothing. */
  static final Besides NOTHING = new Besides(false, List.of(), Optional.empty(), List.of());

  /** Keeps its own copies of the lists. */
  public Besides {
    verdicts = List.copyOf(verdicts);
    quotes = List.copyOf(quotes);
  }

  /** What is to be quoted at a point, if it was found. */
  Optional<PointQuotes> quotes(Parameters point) {
    return quotes.stream().filter(one -> one.parameters().equals(point)).findFirst();
  }
}
