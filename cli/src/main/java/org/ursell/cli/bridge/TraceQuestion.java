package org.ursell.cli.bridge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ursell.cli.option.TraceOptions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Observables in time: those of all curves one after the other, for one reading after another. */
@Command(name = "trace")
final class TraceQuestion implements Question {
  @Mixin private TraceOptions options = new TraceOptions();

  @Override
  public Answer answer(Work work) {
    TraceStudy study = only(options.studies(work.err()));
    List<Curve> curves = work.on("integrating", study, options.jobs(), options.isLongMeant());
    Answer answer = new Answer();
    Told.common(answer, study.points(), study.start(), study.remarks());
    double[] times = study.times();
    int width = times.length;
    int count = study.readings().size() * curves.size();
    double[] values = new double[count * width];
    double[] errors = new double[count * width];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(errors, Double.NaN);
    int first = 0;
    for (int r = 0; r < study.readings().size(); r++) {
      for (Curve curve : curves) {
        ObservableTrace trace = curve.traces().get(r);
        System.arraycopy(trace.values(), 0, values, first, trace.values().length);
        System.arraycopy(trace.errors(), 0, errors, first, trace.errors().length);
        first += width;
      }
    }
    answer
        .numbers("t", times)
        .numbers("values", values)
        .numbers("errors", errors)
        .words("observable", study.readings().stream().map(ObservableReading::name).toList());
    Answer.Columns columns = new Answer.Columns();
    curves.forEach(curve -> put(curve, columns));
    columns.into(answer, "curve.");
    Answer.Columns values0 = new Answer.Columns();
    Parameters point = study.point();
    Told.parameters(values0, study.points().names(), point);
    values0.into(answer, "");
    answer.words("size", study.sizes().parameter().stream().toList());
    if (curves.stream().noneMatch(curve -> curve.trace().run().status().isSuccess())) {
      throw new PartialAnswerException(
          "no run reached the end", "the result says of each curve what happened to it", answer);
    }
    return answer;
  }

  private static void put(Curve curve, Answer.Columns columns) {
    ObservableTrace trace = curve.trace();
    columns
        .put("kind", Told.word(curve.kind()))
        .put("size", Told.number(curve.size()))
        .put("order", curve.order().map(TruncationOrder::text).orElse(""))
        .put("status", Told.word(trace.run().status()))
        .put("last_time", trace.run().time())
        .put("words", trace.run().advice())
        .put("physical", trace.physicality().isPhysical() ? 1.0 : 0.0)
        .put("physicality", trace.physicality().words());
  }

  /** Several models are several questions. */
  static TraceStudy only(Map<String, TraceStudy> studies) {
    if (studies.size() != 1) {
      throw new InvalidInputException(
          "one model is asked at a time", "ask the other model, and compare the answers");
    }
    return studies.values().iterator().next();
  }
}
