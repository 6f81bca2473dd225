package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor.Part;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactCorrelation;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactRegression;
import org.ursell.runtime.exact.TwoTime;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.response.SpectralLine;
import org.ursell.runtime.state.ProductState;

/** Correlations and spectra without truncation, to hold truncated ones against. */
final class ExactSpectra {
  /** So many frequencies lie about the line at each look that refines it. */
  private static final int POINTS = 33;

  private static final int LOOKS = 3;

  private final SpectrumStudy study;
  private final ExactOptions options;
  private final Part later;
  private final Part earlier;

  /**
   * Exact curves of a study.
   *
   * @throws InvalidInputException if an operator has several parts, of which the exact solver
   *     correlates one
   */
  ExactSpectra(SpectrumStudy study, ExactOptions options) {
    this.study = study;
    this.options = options;
    Correlation asked = study.asked();
    List<OperatorDescriptor> all = new ArrayList<>(asked.later());
    all.addAll(asked.earlier());
    if (all.stream().anyMatch(operator -> operator.parts().size() > 1)) {
      throw new InvalidInputException(
          "exact correlations are those of an operator on one kind of place, and this is a sum",
          "leave exact curves out, or ask for its parts one by one");
    }
    later = asked.later().get(0).parts().get(0);
    earlier = asked.earlier().get(0).parts().get(0);
  }

  private boolean isOfIntensity() {
    return !study.asked().before().isEmpty();
  }

  /** Whether it is a spectrum: of an operator and its adjoint, at the same place. */
  private boolean isSpectrum() {
    return !isOfIntensity()
        && study.at().isEmpty()
        && study.asked().sameSite()
        && study.asked().later().equals(List.of(study.asked().earlier().get(0).adjoint()));
  }

  private ObservableDescriptor observable(String name, Part part) {
    return new ObservableDescriptor(name, part.species(), part.operator(), part.products());
  }

  /**
   * The curve at a size; what the exact solver refuses is said in its place.
   *
   * @param frequencies of the spectrum; none if there is none
   * @param taus of the correlation
   * @param near about where the line is, if truncated equations say so
   */
  SpectrumCurve at(
      OptionalDouble size, double[] frequencies, double[] taus, Optional<SpectralLine> near) {
    Parameters point = study.points().at(study.point(), size);
    try {
      ExactRegression regression = ExactRegression.of(study.subject(), point, options);
      ExactCorrelation found = correlation(regression, taus);
      double[] spectrum = new double[0];
      Optional<SpectralLine> line = Optional.empty();
      if (isSpectrum() && frequencies.length > 0) {
        spectrum = spectrum(regression, frequencies);
        line = line(regression, frequencies, spectrum, near);
      }
      return new SpectrumCurve(
          Optional.empty(),
          size,
          point,
          Optional.empty(),
          spectrum.length > 0 ? frequencies : new double[0],
          spectrum,
          Optional.of(curve(found, taus)),
          Optional.empty(),
          line,
          FockCut.warning(found.cut()));
    } catch (InvalidInputException refused) {
      return SpectrumCurve.missing(
          Optional.empty(), size, point, refused.getMessage() + "; " + refused.remedy());
    }
  }

  private ExactCorrelation correlation(ExactRegression regression, double[] taus) {
    ObservableDescriptor b = observable("B", earlier);
    if (isOfIntensity()) {
      return regression.coincidences(b, earlier.collective(), taus);
    }
    TwoTime asked =
        new TwoTime(
            observable("A", later),
            later.collective(),
            b,
            earlier.collective(),
            study.asked().sameSite() ? TwoTime.Places.SAME : TwoTime.Places.DIFFERENT);
    ProductState start = study.start().state().orElseThrow();
    return study.at().isPresent()
        ? regression.correlation(asked, start, study.at().getAsDouble(), taus)
        : regression.correlation(asked, taus);
  }

  private static CorrelationCurve curve(ExactCorrelation found, double[] taus) {
    Complex[] connected = new Complex[taus.length];
    for (int k = 0; k < connected.length; k++) {
      connected[k] = found.connected(k);
    }
    return new CorrelationCurve(
        taus,
        connected,
        found.laterMeans().toArray(Complex[]::new),
        found.earlierMean(),
        new RunResult(
            RunStatus.COMPLETED, taus[taus.length - 1], new double[0], 0, 0, "solved exactly"));
  }

  private double[] spectrum(ExactRegression regression, double[] frequencies) {
    return regression
        .spectrum(observable("A", earlier), earlier.collective(), frequencies)
        .values()
        .stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** The highest line, looked at ever closer about its top and where it is half as high. */
  private Optional<SpectralLine> line(
      ExactRegression regression,
      double[] frequencies,
      double[] spectrum,
      Optional<SpectralLine> near) {
    if (near.isEmpty() || near.get().width().isEmpty()) {
      return Optional.empty();
    }
    Sampled sampled = new Sampled();
    sampled.add(frequencies, spectrum);
    double width = near.get().width().getAsDouble();
    TreeSet<Double> wanted = new TreeSet<>();
    about(wanted, near.get().frequency(), 2.0 * width);
    sampled.add(wanted, regression);
    for (int look = 0; look < LOOKS; look++) {
      wanted.clear();
      int top = sampled.top();
      between(wanted, sampled.x(top - 1), sampled.x(top + 1));
      for (int side : new int[] {-1, 1}) {
        int half = sampled.half(top, side);
        if (half < 0) {
          return Optional.empty();
        }
        between(wanted, sampled.x(half), sampled.x(half - side));
      }
      sampled.add(wanted, regression);
    }
    return Optional.of(sampled.line());
  }

  private static void about(TreeSet<Double> wanted, double centre, double half) {
    between(wanted, centre - half, centre + half);
  }

  private static void between(TreeSet<Double> wanted, double one, double other) {
    for (int k = 0; k < POINTS; k++) {
      wanted.add(one + (other - one) * k / (POINTS - 1));
    }
  }

  /** A spectrum at some frequencies, in rising order. */
  private final class Sampled {
    private double[] x = new double[0];
    private double[] y = new double[0];

    double x(int place) {
      return x[Math.max(0, Math.min(place, x.length - 1))];
    }

    void add(TreeSet<Double> wanted, ExactRegression regression) {
      double[] more = wanted.stream().mapToDouble(Double::doubleValue).toArray();
      add(more, spectrum(regression, more));
    }

    void add(double[] moreX, double[] moreY) {
      TreeMap<Double, Double> all = new TreeMap<>();
      for (int k = 0; k < x.length; k++) {
        all.put(x[k], y[k]);
      }
      for (int k = 0; k < moreX.length; k++) {
        all.put(moreX[k], moreY[k]);
      }
      x = all.keySet().stream().mapToDouble(Double::doubleValue).toArray();
      y = all.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    int top() {
      int top = 0;
      for (int k = 1; k < y.length; k++) {
        top = y[k] > y[top] ? k : top;
      }
      return top;
    }

    /** The first place on a side at which the spectrum is below half of its top; -1 if none. */
    int half(int top, int side) {
      for (int k = top; k >= 0 && k < y.length; k += side) {
        if (y[k] < 0.5 * y[top]) {
          return k;
        }
      }
      return -1;
    }

    private double crossing(int top, int side) {
      int out = half(top, side);
      int in = out - side;
      return x[out] + (x[in] - x[out]) * (0.5 * y[top] - y[out]) / (y[in] - y[out]);
    }

    SpectralLine line() {
      int top = top();
      return new SpectralLine(
          x[top],
          y[top],
          OptionalDouble.of(crossing(top, -1)),
          OptionalDouble.of(crossing(top, 1)));
    }
  }

  /** The curves at all sizes, after the truncated ones, whose places they share. */
  List<SpectrumCurve> all(List<SpectrumCurve> truncated, StudyProgress progress) {
    double[] frequencies =
        truncated.stream()
            .map(SpectrumCurve::frequencies)
            .filter(some -> some.length > 0)
            .findFirst()
            .orElse(study.sampling().frequencies().orElse(new double[0]));
    List<SpectrumCurve> curves = new ArrayList<>();
    for (OptionalDouble size : study.points().sizes().runs()) {
      List<SpectrumCurve> beside =
          truncated.stream().filter(c -> c.size().equals(size) && c.isFound()).toList();
      double[] taus =
          beside.stream()
              .map(c -> c.correlation().orElseThrow().taus())
              .filter(some -> some.length > 1)
              .reduce((first, last) -> last)
              .orElseGet(() -> study.sampling().taus());
      Optional<SpectralLine> near =
          beside.stream().flatMap(c -> c.line().stream()).reduce((first, last) -> last);
      Optional<SpectrumCurve> found =
          Parts.unlessInterrupted(
              () -> at(size, frequencies, Arrays.copyOf(taus, taus.length), near));
      found.ifPresent(curve -> progress.step());
      curves.add(
          found.orElseGet(
              () ->
                  SpectrumCurve.missing(
                      Optional.empty(),
                      size,
                      study.points().at(study.point(), size),
                      "it was cancelled")));
    }
    return curves;
  }
}
