package org.ursell.runtime.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.response.LorentzianFit;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralLine;

/**
 * A correlation and its spectrum at one truncation order and number of sites.
 *
 * @param order the truncation order; empty for an exact curve
 * @param size the number of sites, if one varies
 * @param parameters the point
 * @param analysis the steady correlation; empty from a state that is not steady, or if there is
 *     none
 * @param frequencies of the spectrum; none if it was not found
 * @param spectrum one value per frequency
 * @param correlation as a function of tau; empty if it was not found
 * @param fit a Lorentzian line through the spectrum, if one was asked for and can be fitted
 * @param line the highest line of the spectrum, if there is one
 * @param words what happened, if something is missing
 */
@Internal
public record SpectrumCurve(
    Optional<TruncationOrder> order,
    OptionalDouble size,
    Parameters parameters,
    Optional<SpectralAnalysis> analysis,
    double[] frequencies,
    double[] spectrum,
    Optional<CorrelationCurve> correlation,
    Optional<LorentzianFit> fit,
    Optional<SpectralLine> line,
    String words) {
  private static final double[] NONE = new double[0];

  /** A curve that was not found. */
  static SpectrumCurve missing(
      Optional<TruncationOrder> order, OptionalDouble size, Parameters parameters, String words) {
    return new SpectrumCurve(
        order,
        size,
        parameters,
        Optional.empty(),
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words);
  }

  /** Whether nothing is truncated. */
  public boolean isExact() {
    return order.isEmpty();
  }

  /** Whether there is anything to show. */
  public boolean isFound() {
    return correlation.isPresent();
  }
}
