package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralLine;
import org.ursell.runtime.response.SpectralMode;
import org.ursell.runtime.study.SpectrumCurve;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.TruncationOrder;

/**
 * Correlations and spectra in tables.
 *
 * @param study what was asked for
 * @param kind what is made of the correlation: connected, raw, g1 or g2
 * @param curves what was found
 */
public record SpectrumReport(
    SpectrumStudy study, CorrelationCurve.Kind kind, List<SpectrumCurve> curves) {
  private static final int MOST_PRINTED = 4;

  public SpectrumReport {
    curves = List.copyOf(curves);
  }

  /** Whether anything was found. */
  public boolean isAnythingFound() {
    return curves.stream().anyMatch(SpectrumCurve::isFound);
  }

  /** Whether the correlation is that of an intensity. */
  public boolean isOfIntensity() {
    return kind == CorrelationCurve.Kind.G2;
  }

  /** What might help if nothing was found. */
  public String remedy() {
    boolean charged = !study.model().charges().isEmpty() && study.filter().isEmpty();
    return charged
        ? "leave out what carries the charge, --filter "
            + study.model().charges().get(0).name()
            + ", or take another order or closure"
        : "take another order, closure or start";
  }

  /** The correlation in symbols: {@code <c'(tau) c(0)>}. */
  public String correlation() {
    Correlation asked = study.asked();
    return "<%s%s %s>"
        .formatted(
            asked.before().stream().map(o -> o.text() + "(0) ").collect(Collectors.joining()),
            at(asked.later(), "tau"),
            at(asked.earlier(), "0"));
  }

  private static String at(List<OperatorDescriptor> operators, String time) {
    return operators.stream()
        .map(o -> (o.text().contains(" ") ? "(" + o.text() + ")" : o.text()) + "(" + time + ")")
        .collect(Collectors.joining(" "));
  }

  /** What was computed, for captions. */
  public String words() {
    return "%s, order %s%s, %s closure%s"
        .formatted(
            correlation(),
            study.orders().stream().map(TruncationOrder::text).collect(Collectors.joining(", ")),
            study.filter().map(charge -> ", filter " + charge).orElse(""),
            study.closure().name().toLowerCase(Locale.ROOT),
            study.at().isPresent()
                ? ", from t = " + Numerals.number(study.at().getAsDouble())
                : "");
  }

  /** The vertical axis of correlations. */
  public String quantity() {
    return switch (kind) {
      case G1 -> "Re *g*_{1}(*τ*)";
      case G2 -> "*g*_{2}(*τ*)";
      default -> "Re *C*(*τ*)";
    };
  }

  /** What tells a curve from the others. */
  public String label(SpectrumCurve curve) {
    List<String> words = new ArrayList<>();
    study
        .points()
        .sizes()
        .parameter()
        .ifPresent(name -> words.add(name + "=" + Numerals.number(curve.size().orElseThrow())));
    if (curve.isExact()) {
      words.add("exact");
    } else if (study.orders().size() > 1 || words.isEmpty()) {
      words.add("order=" + curve.order().orElseThrow().text());
    }
    return String.join(" ", words);
  }

  /** The correlation of a curve, made what was asked for: real and imaginary parts. */
  public double[][] values(SpectrumCurve curve) {
    return curve.correlation().orElseThrow().as(kind);
  }

  /** The real parts of a curve's correlation. */
  public double[] real(SpectrumCurve curve) {
    return values(curve)[0];
  }

  /** By what a spectrum is divided: the square of the intensity for g2. */
  public double unit(SpectrumCurve curve) {
    return isOfIntensity()
        ? curve.analysis().map(one -> one.system().coherentRe()).orElse(1.0)
        : 1.0;
  }

  /** Writes the spectra, one column per curve, if there are any. */
  public void spectra(Appendable to) {
    List<SpectrumCurve> found = withSpectra();
    List<String> columns = new ArrayList<>(List.of("frequency"));
    found.forEach(curve -> columns.add("S " + label(curve)));
    found.stream()
        .filter(curve -> curve.fit().isPresent())
        .forEach(curve -> columns.add("fit " + label(curve)));
    CsvTable table = new CsvTable(to, columns, List.of());
    double[] frequencies = found.get(0).frequencies();
    for (int k = 0; k < frequencies.length; k++) {
      List<Object> row = new ArrayList<>(List.of(frequencies[k]));
      for (SpectrumCurve curve : found) {
        row.add(curve.spectrum()[k] / unit(curve));
      }
      for (SpectrumCurve curve : found) {
        double frequency = frequencies[k];
        curve.fit().ifPresent(fit -> row.add(fit.at(frequency) / unit(curve)));
      }
      table.row(row);
    }
  }

  /** Whether there are spectra. */
  public boolean hasSpectra() {
    return !withSpectra().isEmpty();
  }

  private List<SpectrumCurve> withSpectra() {
    return curves.stream().filter(c -> c.spectrum().length > 0).toList();
  }

  /** Writes the correlations: since each decays in its own time, one curve below the other. */
  public void correlations(Appendable to) {
    CsvTable table = new CsvTable(to, List.of("tau", "re", "im"), List.of("curve"));
    for (SpectrumCurve curve : curves) {
      if (curve.isFound()) {
        double[][] values = values(curve);
        double[] taus = curve.correlation().orElseThrow().taus();
        for (int k = 0; k < taus.length; k++) {
          table.row(taus[k], values[0][k], values[1][k], label(curve));
        }
      }
    }
  }

  /** The modes behind the spectra; empty if none are known. */
  public Optional<String> modes() {
    CsvTable table =
        new CsvTable(List.of("frequency", "width", "weight_re", "weight_im"), List.of("curve"));
    boolean any = false;
    for (SpectrumCurve curve : curves) {
      for (SpectralMode mode : curve.analysis().map(SpectralAnalysis::modes).orElse(List.of())) {
        any = true;
        table.row(mode.frequency(), mode.width(), mode.weightRe(), mode.weightIm(), label(curve));
      }
    }
    return any ? Optional.of(table.text()) : Optional.empty();
  }

  /** Prints one paragraph per curve. */
  public void print(PrintWriter out) {
    out.println(study.model().title() + ": " + PointWords.fixed(study.points()));
    out.println(words() + "; start: " + study.start().words());
    for (SpectrumCurve curve : curves) {
      out.println();
      out.println("  " + label(curve).replace("=", " = "));
      if (!curve.words().isEmpty()) {
        out.println("    " + curve.words());
      }
      if (curve.isFound()) {
        printFound(out, curve);
      }
    }
    out.println();
  }

  private void printFound(PrintWriter out, SpectrumCurve curve) {
    CorrelationCurve found = curve.correlation().orElseThrow();
    if (isOfIntensity()) {
      out.println("    g2(0) = " + Numerals.digits(real(curve)[0], 6));
    } else {
      double[][] connected = found.as(CorrelationCurve.Kind.CONNECTED);
      double[] coherent = found.coherent();
      out.println("    at tau = 0: %s connected".formatted(text(connected[0][0], connected[1][0])));
      if (Math.hypot(coherent[0], coherent[1])
          > 1e-12 * (1.0 + Math.hypot(connected[0][0], connected[1][0]))) {
        out.println(
            "    coherent part, a line of no width: %s (not in the spectrum)"
                .formatted(text(coherent[0], coherent[1])));
      }
    }
    if (curve.analysis().isPresent() || curve.line().isPresent()) {
      printLine(out, curve);
      compare(out, curve);
    }
    curve
        .fit()
        .ifPresent(
            fit ->
                out.println(
                    "    Lorentzian fit: centre %s, width %s, height %s, off by up to %s of the peak"
                        .formatted(
                            number(fit.centre(), fit.width()),
                            Numerals.digits(fit.width(), 7),
                            Numerals.digits(fit.height() / unit(curve), 7),
                            Numerals.digits(fit.misfit(), 2))));
    if (study.fit() && curve.spectrum().length > 0 && curve.fit().isEmpty()) {
      out.println("    Lorentzian fit: none found");
    }
  }

  /** How far the line of a truncated curve is off, where the exact one is known. */
  private void compare(PrintWriter out, SpectrumCurve curve) {
    Optional<SpectralLine> exact =
        curves.stream()
            .filter(other -> other.isExact() && other.size().equals(curve.size()))
            .flatMap(other -> other.line().stream())
            .findFirst();
    if (curve.isExact() || exact.isEmpty() || curve.line().isEmpty()) {
      return;
    }
    SpectralLine own = curve.line().get();
    if (own.width().isPresent() && exact.get().width().isPresent()) {
      double width = exact.get().width().getAsDouble();
      out.println(
          "    against the exact line: width %s %%, height %s %%, frequency %s"
              .formatted(
                  signed(100.0 * (own.width().getAsDouble() / width - 1.0)),
                  signed(100.0 * (own.height() / exact.get().height() - 1.0)),
                  signed(own.frequency() - exact.get().frequency())));
    }
  }

  private static String signed(double value) {
    return Math.abs(value) < 1e-6
        ? "0"
        : (value < 0.0 ? "-" : "+") + Numerals.digits(Math.abs(value), 3);
  }

  private void printLine(PrintWriter out, SpectrumCurve curve) {
    List<SpectralMode> modes = curve.analysis().map(SpectralAnalysis::modes).orElse(List.of());
    if (curve.line().isEmpty()) {
      out.println(
          isZero(curve)
              ? "    no line: of this correlation the closure of order %s leaves nothing, or nothing fluctuates; a higher --order tells"
                  .formatted(curve.order().orElseThrow().text())
              : "    no line: the spectrum is nowhere positive");
      return;
    }
    SpectralLine line = curve.line().get();
    OptionalDouble width = line.width();
    out.println(
        "    line at %s, height %s, full width at half maximum %s"
            .formatted(
                number(line.frequency(), width.orElse(1.0)),
                Numerals.digits(line.height() / unit(curve), 7),
                width.isPresent() ? Numerals.digits(width.getAsDouble(), 7) : "none"));
    for (SpectralMode mode : modes.stream().limit(MOST_PRINTED).toList()) {
      out.println(
          "    mode at %s, width %s, weight %s"
              .formatted(
                  number(mode.frequency(), mode.width()),
                  Numerals.digits(mode.width(), 7),
                  text(mode.weightRe() / unit(curve), mode.weightIm() / unit(curve))));
    }
    if (modes.size() > MOST_PRINTED) {
      out.println("    and %d more modes in modes.csv".formatted(modes.size() - MOST_PRINTED));
    }
  }

  /** Whether a truncated correlation is exactly zero, at every tau. */
  private static boolean isZero(SpectrumCurve curve) {
    double[][] connected = curve.correlation().orElseThrow().as(CorrelationCurve.Kind.CONNECTED);
    return !curve.isExact()
        && Arrays.stream(connected).flatMapToDouble(Arrays::stream).allMatch(x -> x == 0.0);
  }

  /** A number that is zero within rounding of a scale is zero. */
  private static String number(double value, double scale) {
    return Math.abs(value) < 1e-6 * Math.abs(scale) ? "0" : Numerals.digits(value, 7);
  }

  private static String text(double re, double im) {
    return Math.abs(im) <= 1e-9 * Math.abs(re)
        ? Numerals.digits(re, 7)
        : "%s %s %si"
            .formatted(
                Numerals.digits(re, 7), im < 0 ? "-" : "+", Numerals.digits(Math.abs(im), 7));
  }

  /** The manifest, continued with what was asked for and what was found. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    manifest.put("parameters", study.point().asMap());
    manifest.put("correlation", correlation());
    manifest.put("kind", kind.name().toLowerCase(Locale.ROOT));
    manifest.put("sites", study.asked().sameSite() ? "same" : "different");
    manifest.put("orders", study.orders().stream().map(TruncationOrder::text).toList());
    manifest.put("closure", study.closure().name().toLowerCase(Locale.ROOT));
    manifest.put("method", study.sampling().byTransform() ? "transform" : "solve");
    study.at().ifPresent(time -> manifest.put("at", time));
    manifest.put(
        "start",
        Manifest.start(
            study.start(),
            study.model().species(),
            study.points().sizes().runs().stream()
                .map(size -> study.points().at(study.point(), size))));
    List<Object> found = new ArrayList<>();
    for (SpectrumCurve curve : curves) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("curve", label(curve));
      facts.put("words", curve.words());
      curve.analysis().ifPresent(analysis -> facts.putAll(facts(analysis)));
      curve
          .line()
          .ifPresent(
              line -> {
                facts.put("line_frequency", line.frequency());
                facts.put("line_height", line.height() / unit(curve));
                line.width().ifPresent(width -> facts.put("line_width", width));
              });
      curve
          .fit()
          .ifPresent(
              fit ->
                  facts.put(
                      "fit",
                      Manifest.ordered(
                          "centre", fit.centre(),
                          "height", fit.height() / unit(curve),
                          "width", fit.width(),
                          "misfit", fit.misfit())));
      found.add(facts);
    }
    manifest.put("curves", found);
    return manifest;
  }

  private static Map<String, Object> facts(SpectralAnalysis analysis) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("unknowns", analysis.system().unknowns());
    facts.put("connected_at_zero", analysis.system().initialRe());
    facts.put("coherent", analysis.system().coherentRe());
    return facts;
  }
}
