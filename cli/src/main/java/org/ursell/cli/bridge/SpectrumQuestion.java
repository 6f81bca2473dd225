package org.ursell.cli.bridge;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.option.SpectrumOptions;
import org.ursell.cli.report.SpectrumReport;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralMode;
import org.ursell.runtime.study.SpectrumCurve;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Spectra and two-time correlations: those of all curves one after the other. */
@Command(name = "spectrum")
final class SpectrumQuestion implements Question {
  @Mixin private SpectrumOptions options = new SpectrumOptions();

  @Override
  public Answer answer(Work work) {
    SpectrumStudy study = options.study(work.err());
    List<SpectrumCurve> curves =
        work.on("finding correlations", study, options.jobs(), options.isLongMeant());
    SpectrumReport report = new SpectrumReport(study, options.kind(), curves);
    Answer answer = new Answer();
    Told.common(answer, study.points(), study.start(), List.of());
    answer.words("correlation", report.correlation());
    answer.words("size", study.points().sizes().parameter().stream().toList());
    Answer.Columns columns = new Answer.Columns();
    Answer.Columns correlations = new Answer.Columns();
    Answer.Columns modes = new Answer.Columns();
    List<Double> spectra = new ArrayList<>();
    double[] frequencies =
        curves.stream()
            .map(SpectrumCurve::frequencies)
            .filter(some -> some.length > 0)
            .findFirst()
            .orElse(new double[0]);
    for (int k = 0; k < curves.size(); k++) {
      SpectrumCurve curve = curves.get(k);
      put(curve, columns);
      boolean any = curve.spectrum().length > 0;
      for (int w = 0; w < frequencies.length; w++) {
        spectra.add(any ? curve.spectrum()[w] / report.unit(curve) : Double.NaN);
      }
      if (curve.isFound()) {
        double[][] values = report.values(curve);
        double[] taus = curve.correlation().orElseThrow().taus();
        for (int t = 0; t < taus.length; t++) {
          correlations
              .put("curve", k)
              .put("tau", taus[t])
              .put("re", values[0][t])
              .put("im", values[1][t]);
        }
      }
      for (SpectralMode mode : curve.analysis().map(SpectralAnalysis::modes).orElse(List.of())) {
        modes
            .put("curve", k)
            .put("frequency", mode.frequency())
            .put("width", mode.width())
            .put("weight_re", mode.weightRe())
            .put("weight_im", mode.weightIm());
      }
    }
    answer.numbers("frequency", frequencies).numbers("spectrum", spectra);
    columns.into(answer, "curve.");
    correlations.into(answer, "correlation.");
    modes.into(answer, "mode.");
    if (!report.isAnythingFound()) {
      throw new PartialAnswerException(
          "no correlation was found",
          "the result says of each curve why; " + report.remedy(),
          answer);
    }
    return answer;
  }

  private static void put(SpectrumCurve curve, Answer.Columns columns) {
    columns
        .put("size", Told.number(curve.size()))
        .put("order", curve.order().map(TruncationOrder::text).orElse("exact"))
        .put("status", curve.isFound() ? "ok" : "failed")
        .put("words", curve.words())
        .put("line", curve.line().map(line -> line.frequency()).orElse(Double.NaN))
        .put("width", curve.line().map(line -> Told.number(line.width())).orElse(Double.NaN));
  }
}
