package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.series.SeriesOutcome;

/**
 * The lifetimes to quote at one parameter point.
 *
 * @param parameters the point, without the size that varies
 * @param quotations one per size, in the order of the sizes; none if there is no start
 * @param late what the order parameter does long after its lifetime, as far as it was seen, in the
 *     order of the sizes
 * @param anchors sizes at which the Langevin equation was held against the exact solution
 * @param leftOut every exact size above 16, and the largest two in any case, quoted as if it were
 *     not known
 * @param series what became of the series in 1/N; empty if it was not tried
 */
@Internal
public record PointQuotes(
    Parameters parameters,
    List<Quotation> quotations,
    List<Late> late,
    List<Anchor> anchors,
    List<LeftOut> leftOut,
    Optional<SeriesOutcome> series) {
  /** Keeps its own copies of the lists. */
  public PointQuotes {
    quotations = List.copyOf(quotations);
    late = List.copyOf(late);
    anchors = List.copyOf(anchors);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What the order parameter does at late times, by the series where that is quoted, and else by
   * the Langevin equation.
   *
   * @param size number of sites
   * @param decayTime the time tau of exp(-t/tau), in inverse rates, as far as it was seen
   * @param frequencyShift how much faster it turns than in the mean field, in radians per unit of
   *     time
   */
  public record Late(
      double size, Optional<Estimate> decayTime, Optional<Estimate> frequencyShift) {}

  /**
   * A test of the method: a size whose exact lifetime is known, quoted without it.
   *
   * @param exact the exact lifetime
   * @param quoted the quotation that did not know it
   */
  public record LeftOut(double exact, Quoted quoted) {
    /** The number of sites. */
    public double size() {
      return quoted.size();
    }

    /** How far off the quotation is, relative to the exact lifetime. */
    public double error() {
      return quoted.lifetime() / exact - 1.0;
    }
  }

  /** The quotation at a size, if there is a number. */
  public Optional<Quoted> quoted(double size) {
    return quotations.stream()
        .filter(one -> one.size() == size)
        .flatMap(one -> one.fold(Optional::of, none -> Optional.<Quoted>empty()).stream())
        .findFirst();
  }
}
