package org.ursell.cli.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.LongWork;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SweepOptions;
import org.ursell.cli.view.SweepGuard;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SweepTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Many points of a grid in memory, the last axis changing fastest. */
@Command(name = "sweep")
final class SweepQuestion implements Question {
  @Mixin private SweepOptions what = new SweepOptions();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Answer answer(Work work) {
    ModelEntry entry = run.model().model(work.err());
    SweepStudy study = what.read(entry, run);
    new SweepGuard(longWork.isMeant())
        .requireSize(study.request(), Runtime.getRuntime().maxMemory());
    SweepTable table = work.on("sweeping", study, run.jobs(), longWork.isMeant());
    int points = table.plan().points();
    Answer answer = new Answer();
    answer
        .words("model", study.equations().meanField().descriptor().name())
        .words("start", study.start().words())
        .words("remarks", study.remarks());
    List<Axis> axes = table.plan().axes();
    answer.words("axis", axes.stream().map(Axis::name).toList());
    axes.forEach(axis -> answer.numbers("axis." + axis.name(), axis.values()));
    answer.words("column", table.columns().stream().map(Column::name).toList());
    answer.words("unit", table.columns().stream().map(Column::unit).toList());
    table
        .columns()
        .forEach(column -> answer.numbers("value." + column.name(), table.values(column.name())));
    spectra(table, answer);
    List<String> statuses = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    List<String> advice = new ArrayList<>();
    boolean any = false;
    for (int p = 0; p < points; p++) {
      PointResult point = table.point(p);
      statuses.add(point.status().word());
      methods.add(point.method());
      advice.add(point.words());
      any |= point.status().hasNumbers();
      for (double value : point.values()) {
        any |= !Double.isNaN(value);
      }
    }
    answer.words("status", statuses).words("method", methods).words("advice", advice);
    if (!any) {
      throw new PartialAnswerException(
          "no point gave a number", "the result says of each point why", answer);
    }
    return answer;
  }

  /** One after the other: points, observables, frequencies. */
  private static void spectra(SweepTable table, Answer answer) {
    double[] frequencies = table.frequencies();
    if (frequencies.length == 0) {
      return;
    }
    int points = table.plan().points();
    int width = table.spectrumObservables().size() * frequencies.length;
    double[] all = new double[Math.multiplyExact(points, width)];
    Arrays.fill(all, Double.NaN);
    for (int p = 0; p < points; p++) {
      double[] own = table.point(p).spectra();
      System.arraycopy(own, 0, all, p * width, own.length);
    }
    answer
        .numbers("omega", frequencies)
        .numbers("spectrum", all)
        .words("spectrum.observable", table.spectrumObservables());
  }
}
