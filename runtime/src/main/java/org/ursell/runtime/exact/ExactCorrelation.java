package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.FockCut;

/**
 * An exact two-time correlation &lt;A(t + tau) B(t)&gt;.
 *
 * @param delays tau, as asked for
 * @param values the correlation at each
 * @param laterMeans &lt;A(t + tau)&gt; at each
 * @param earlierMean &lt;B(t)&gt;
 * @param dimension complex unknowns of all sectors that were followed
 * @param cut which number states of modes were kept; empty without modes
 */
@Internal
public record ExactCorrelation(
    List<Double> delays,
    List<Complex> values,
    List<Complex> laterMeans,
    Complex earlierMean,
    long dimension,
    Optional<FockCut> cut) {
  /** Keeps its own copies. */
  public ExactCorrelation {
    delays = List.copyOf(delays);
    values = List.copyOf(values);
    laterMeans = List.copyOf(laterMeans);
  }

  /** What is left without the product of the means. */
  public Complex connected(int delay) {
    return values.get(delay).subtract(laterMeans.get(delay).multiply(earlierMean));
  }

  ExactCorrelation with(Optional<FockCut> kept) {
    return new ExactCorrelation(delays, values, laterMeans, earlierMean, dimension, kept);
  }
}
