package org.ursell.cli.bridge;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.LongWork;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SweepOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.view.SweepGuard;
import org.ursell.cli.view.SweepWork;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SweepTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Many points of a grid, the last axis changing fastest: in memory, or with a folder as the command
 * works, which keeps finished lines in a journal and writes the same files.
 */
@Command(name = "sweep")
final class SweepQuestion implements Question {
  /** Held by the sweep with a folder that is at work. */
  static final ReentrantLock FOLDERS = new ReentrantLock();

  @Mixin private SweepOptions what = new SweepOptions();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private RunOptions run = new RunOptions();

  @Option(names = "--out")
  private Optional<String> folder = Optional.empty();

  @Option(names = "--fresh")
  private boolean fresh;

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Answer answer(Work work) {
    ModelEntry entry = run.model().model(work.err());
    SweepStudy study = what.read(entry, run);
    SweepGuard guard = new SweepGuard(longWork.isMeant());
    guard.requireSize(study.request(), run.jobs(), 1);
    if (folder.isEmpty() && fresh) {
      throw new InvalidInputException(
          "--fresh forgets the journal of a folder, and no folder is named",
          "name one with --out, or leave it out");
    }
    SweepTable table =
        folder.isPresent()
            ? alone(OutputFolder.of("--out", folder.get()), study, guard, work)
            : work.on("sweeping", study, run.jobs(), longWork.isMeant());
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

  /**
   * One after the other: what an interruption would leave, and who hears of long runs, is known
   * once for the whole process.
   */
  private SweepTable alone(OutputFolder output, SweepStudy study, SweepGuard guard, Work work) {
    try {
      FOLDERS.lockInterruptibly();
    } catch (InterruptedException given) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the sweep was given up before it began");
    }
    try {
      return kept(output, study, guard, work);
    } finally {
      FOLDERS.unlock();
    }
  }

  /** The table of a sweep whose finished lines are kept; a record holds the command that it is. */
  private SweepTable kept(OutputFolder output, SweepStudy study, SweepGuard guard, Work work) {
    OutputFolder.begin();
    Desk typed = Typed.desk(spec);
    Desk desk =
        new Desk(
            new PrintWriter(Writer.nullWriter(), false),
            work.err(),
            typed.command(),
            typed.inputs());
    StudyProgress progress = work.counting(study.request().plan().lines().size());
    return new SweepWork(
            study.request(),
            what.outline(desk, study),
            Share.ALL,
            fresh,
            guard,
            Hands.threads(run.jobs()),
            pictures.of(output),
            desk)
        .run(progress::step)
        .orElseThrow()
        .table();
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
