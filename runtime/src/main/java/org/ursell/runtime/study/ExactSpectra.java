package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor.Part;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.exact.ExactCorrelation;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactRegression;
import org.ursell.runtime.exact.Footprint;
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
  private final List<Pair> pairs;

  /** A part of the later operator and one of the earlier: correlations are linear in both. */
  private record Pair(Part later, Part earlier) {}

  /**
   * Exact curves of a study.
   *
   * @throws InvalidInputException if coincidences of a sum of operators are asked for
   */
  ExactSpectra(SpectrumStudy study, ExactOptions options) {
    this.study = study;
    this.options = options;
    Correlation asked = study.asked();
    List<Part> earlier = asked.earlier().get(0).parts();
    if (isOfIntensity() && earlier.size() > 1) {
      throw new InvalidInputException(
          "coincidences are solved exactly for an operator on one kind of place, and %s is a sum of %d"
              .formatted(asked.earlier().get(0).text(), earlier.size()),
          "leave exact curves out, or ask for the coincidences of its parts");
    }
    pairs =
        asked.later().get(0).parts().stream()
            .flatMap(later -> earlier.stream().map(one -> new Pair(later, one)))
            .toList();
  }

  private boolean isOfIntensity() {
    return !study.asked().before().isEmpty();
  }

  /** Whether it has a spectrum: in the steady state, where it depends on tau alone. */
  private boolean isSpectrum() {
    return !isOfIntensity() && study.at().isEmpty();
  }

  private static ObservableDescriptor observable(OperatorDescriptor whole, Part part) {
    return new ObservableDescriptor(whole.text(), part.species(), part.operator(), part.products());
  }

  private TwoTime question(Pair pair) {
    Correlation asked = study.asked();
    SpeciesDescriptor species = study.model().species().get(pair.earlier().species());
    boolean several = !species.isMode() && !species.size().equals("1");
    return new TwoTime(
        observable(asked.later().get(0), pair.later()),
        pair.later().collective(),
        observable(asked.earlier().get(0), pair.earlier()),
        pair.earlier().collective(),
        several && !asked.sameSite() ? TwoTime.Places.DIFFERENT : TwoTime.Places.SAME);
  }

  /** About how many seconds all of them take; 0 where no smaller system tells. */
  double seconds() {
    List<Double> sizes =
        study.points().sizes().runs().stream()
            .flatMapToDouble(OptionalDouble::stream)
            .boxed()
            .toList();
    // What it takes to transform a correlation does not grow with the sites.
    double[] frequencies = {0.0};
    try {
      return new ExactPilot(
              size -> footprint(OptionalDouble.of(size)),
              size -> regression(OptionalDouble.of(size), options).runs(),
              size -> {
                ApplicationCount count = new ApplicationCount();
                ExactRegression regression =
                    regression(OptionalDouble.of(size), options.withProgress(count));
                curve(
                    regression,
                    at(OptionalDouble.of(size)),
                    study.sampling().taus(),
                    new LinkedHashSet<>());
                if (isSpectrum()) {
                  spectrum(regression, frequencies);
                }
                return count.all();
              },
              WorkClock.ofThisMachine())
          // Looking at the line more closely takes next to nothing more.
          .seconds(sizes, 1.0);
    } catch (InvalidInputException refused) {
      // What is wrong there is said in the place of each curve.
      return 0.0;
    }
  }

  /**
   * What the largest of them needs, as far as that is known; what is refused for other reasons is
   * said in the place of its curve.
   */
  Optional<Footprint> largest() {
    return study.points().sizes().runs().stream()
        .flatMap(size -> foreseen(size).stream())
        .max(Comparator.comparingDouble(Footprint::bytes));
  }

  private Optional<Footprint> foreseen(OptionalDouble size) {
    try {
      return Optional.of(footprint(size));
    } catch (InvalidInputException refused) {
      return Optional.empty();
    }
  }

  private Footprint footprint(OptionalDouble size) {
    ExactRegression regression = regression(size);
    return pairs.stream()
        .map(this::question)
        .map(
            one ->
                study.at().isEmpty() ? regression.footprint(one) : regression.footprintOfRun(one))
        .max(Comparator.comparingDouble(Footprint::bytes))
        .orElseThrow();
  }

  private Parameters at(OptionalDouble size) {
    return study.points().at(study.point(), size);
  }

  private ExactRegression regression(OptionalDouble size) {
    return regression(size, options);
  }

  private ExactRegression regression(OptionalDouble size, ExactOptions with) {
    return ExactRegression.of(study.subject(), at(size), with);
  }

  /**
   * The curve at a size; what the exact solver refuses is said in its place.
   *
   * @param frequencies of the spectrum; none if there is none
   * @param taus of the correlation
   * @param near about where the line is, if truncated equations say so
   * @param progress hears how far it is
   */
  SpectrumCurve at(
      OptionalDouble size,
      double[] frequencies,
      double[] taus,
      Optional<SpectralLine> near,
      StudyProgress progress) {
    Parameters point = at(size);
    progress.applying(size.orElse(Double.NaN), 0);
    try {
      ExactRegression regression =
          regression(
              size,
              options.withProgress(
                  (time, goal, applications) ->
                      progress.applying(size.orElse(Double.NaN), applications)));
      Set<String> words = new LinkedHashSet<>();
      CorrelationCurve curve = curve(regression, point, taus, words);
      if (!isSpectrum()) {
        words.add(
            isOfIntensity()
                ? "coincidences are solved exactly in tau, not as a spectrum"
                : "from a state that is not steady it is solved exactly in tau, not as a spectrum");
      }
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
          Optional.of(curve),
          Optional.empty(),
          line,
          String.join("; ", words));
    } catch (InvalidInputException refused) {
      return SpectrumCurve.missing(
          Optional.empty(),
          size,
          point,
          "%s (%s)".formatted(refused.getMessage(), refused.remedy()));
    }
  }

  private CorrelationCurve curve(
      ExactRegression regression, Parameters point, double[] taus, Set<String> words) {
    Complex[] connected = new Complex[taus.length];
    Complex[] means = new Complex[taus.length];
    Arrays.fill(connected, Complex.ZERO);
    Arrays.fill(means, Complex.ZERO);
    Complex earlier = Complex.ZERO;
    for (Pair pair : pairs) {
      ExactCorrelation found = correlation(regression, pair, point, taus);
      FockCut.warning(found.cut()).lines().forEach(words::add);
      boolean firstEarlier = pair.earlier() == pairs.get(0).earlier();
      for (int k = 0; k < taus.length; k++) {
        connected[k] = connected[k].add(found.connected(k));
        means[k] = firstEarlier ? means[k].add(found.laterMeans().get(k)) : means[k];
      }
      if (pair.later() == pairs.get(0).later()) {
        earlier = earlier.add(found.earlierMean());
      }
    }
    return new CorrelationCurve(
        taus,
        connected,
        means,
        earlier,
        new RunResult(
            RunStatus.COMPLETED, taus[taus.length - 1], new double[0], 0, 0, "solved exactly"));
  }

  private ExactCorrelation correlation(
      ExactRegression regression, Pair pair, Parameters point, double[] taus) {
    TwoTime asked = question(pair);
    if (isOfIntensity()) {
      return regression.coincidences(asked.earlier(), asked.earlierSummed(), taus);
    }
    if (study.at().isEmpty()) {
      return regression.correlation(asked, taus);
    }
    ProductState start = study.start().state().orElseThrow().at(study.model(), point);
    return regression.correlation(asked, start, study.at().getAsDouble(), taus);
  }

  private double[] spectrum(ExactRegression regression, double[] frequencies) {
    double[] sum = new double[frequencies.length];
    for (Pair pair : pairs) {
      List<Double> values = regression.spectrum(question(pair), frequencies).values();
      Arrays.setAll(sum, k -> sum[k] + values.get(k));
    }
    return sum;
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
    SampledSpectrum sampled = new SampledSpectrum();
    sampled.add(frequencies, spectrum);
    double width = near.get().width().getAsDouble();
    TreeSet<Double> wanted = new TreeSet<>();
    about(wanted, near.get().frequency(), 2.0 * width);
    add(wanted, regression, sampled);
    for (int look = 0; look < LOOKS; look++) {
      wanted.clear();
      int top = sampled.top();
      // Of what does not fluctuate the spectrum is zero, and rounding of either sign.
      if (!sampled.isLine(top)) {
        return Optional.empty();
      }
      between(wanted, sampled.x(top - 1), sampled.x(top + 1));
      for (int side : new int[] {-1, 1}) {
        int half = sampled.half(top, side);
        between(wanted, sampled.x(half), sampled.x(half - side));
      }
      add(wanted, regression, sampled);
    }
    return sampled.isLine(sampled.top()) ? Optional.of(sampled.line()) : Optional.empty();
  }

  private void add(TreeSet<Double> wanted, ExactRegression regression, SampledSpectrum sampled) {
    double[] more = wanted.stream().mapToDouble(Double::doubleValue).toArray();
    sampled.add(more, spectrum(regression, more));
  }

  private static void about(TreeSet<Double> wanted, double centre, double half) {
    between(wanted, centre - half, centre + half);
  }

  private static void between(TreeSet<Double> wanted, double one, double other) {
    for (int k = 0; k < POINTS; k++) {
      wanted.add(one + (other - one) * k / (POINTS - 1));
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
      Optional<SpectrumCurve> solved =
          Parts.unlessInterrupted(
              () -> at(size, frequencies, Arrays.copyOf(taus, taus.length), near, progress));
      solved.ifPresent(curve -> progress.step());
      curves.add(
          solved.orElseGet(
              () -> SpectrumCurve.missing(Optional.empty(), size, at(size), "it was cancelled")));
    }
    return curves;
  }
}
