package org.ursell.runtime.response;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.ursell.runtime.equations.Internal;

/**
 * What can be read off the spectrum of a steady correlation.
 *
 * @param system the correlation
 * @param line the highest line; empty if the spectrum is nowhere positive
 * @param modes what it is made of, the highest first; empty beyond {@link
 *     SpectralMode#MOST_UNKNOWNS} unknowns
 * @param growth the growth rate of the least stable mode; NaN where it is not known
 * @param growthFrequency the frequency of that mode
 */
@Internal
public record SpectralAnalysis(
    CorrelationSystem system,
    Optional<SpectralLine> line,
    List<SpectralMode> modes,
    double growth,
    double growthFrequency) {
  private static final double SEEN = 1e-3;
  private static final double WIDTHS = 5.0;

  /** Of eigenvalues, in units of the largest rate. */
  private static final double ROUNDING = 1e-13;

  public SpectralAnalysis {
    modes = List.copyOf(modes);
  }

  /** Whether the correlation decays; true also where it is not known. */
  public boolean isStable() {
    return !(growth >= -resolved(system));
  }

  /** Whether it grows, and does not just stay. */
  public boolean grows() {
    return growth > resolved(system);
  }

  /** Rates below this cannot be told from zero. */
  private static double resolved(CorrelationSystem system) {
    return ROUNDING * system.fastest();
  }

  /** The analysis of a correlation. */
  public static SpectralAnalysis of(CorrelationSystem system) {
    if (system.unknowns() == 0) {
      return new SpectralAnalysis(system, Optional.empty(), List.of(), Double.NaN, 0.0);
    }
    List<SpectralMode> modes = List.of();
    double growth = Double.NaN;
    double frequency = 0.0;
    if (system.unknowns() <= SpectralMode.MOST_UNKNOWNS) {
      try {
        List<Complex> eigenvalues = SpectralMode.eigenvalues(system);
        growth = eigenvalues.get(0).getRealPart();
        frequency = eigenvalues.get(0).getImaginaryPart();
        if (growth >= -resolved(system)) {
          return new SpectralAnalysis(system, Optional.empty(), modes, growth, frequency);
        }
        modes = SpectralMode.of(system, eigenvalues);
      } catch (MathRuntimeException failed) {
        modes = List.of();
      }
    }
    TreeSet<Double> candidates = candidates(system, modes);
    double scale =
        modes.stream().mapToDouble(SpectralMode::width).min().orElse(candidates.last() * 1e-3);
    return new SpectralAnalysis(
        system, SpectralLine.of(system::spectrum, candidates, scale), modes, growth, frequency);
  }

  /** Frequencies at which a line can stand: about those of the modes, and spread over all rates. */
  private static TreeSet<Double> candidates(CorrelationSystem system, List<SpectralMode> modes) {
    TreeSet<Double> candidates = new TreeSet<>();
    for (SpectralMode mode : modes) {
      for (double shift : new double[] {-1.0, -0.5, -0.2, 0.0, 0.2, 0.5, 1.0}) {
        candidates.add(mode.frequency() + shift * mode.width());
      }
    }
    double largest = system.fastest();
    candidates.add(0.0);
    int count = modes.isEmpty() ? 60 : 10;
    for (int k = 0; k < 2 * count; k++) {
      double frequency = largest * Math.pow(10.0, -(double) k * 5.0 / (2 * count));
      candidates.add(frequency);
      candidates.add(-frequency);
    }
    return candidates;
  }

  /**
   * Frequencies that hold the lines of the spectrum: lowest and highest. Empty if there is no line.
   */
  public Optional<double[]> range() {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    double centre = line.get().frequency();
    double half = WIDTHS * line.get().width().orElse(0.1 * system.fastest());
    double low = centre - half;
    double high = centre + half;
    for (SpectralMode mode : modes) {
      if (mode.height() > SEEN * line.get().height()) {
        low = Math.min(low, mode.frequency() - WIDTHS * Math.min(mode.width(), half));
        high = Math.max(high, mode.frequency() + WIDTHS * Math.min(mode.width(), half));
      }
    }
    return Optional.of(new double[] {low, high});
  }

  /** A single Lorentzian line through the spectrum at some frequencies, if one can be fitted. */
  public Optional<LorentzianFit> fit(double[] frequencies, double[] spectrum) {
    return line.flatMap(near -> LorentzianFit.of(frequencies, spectrum, near));
  }
}
