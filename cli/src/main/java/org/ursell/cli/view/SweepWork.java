package org.ursell.cli.view;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.ProgressBar;
import org.ursell.cli.plot.UnsuitableAxesException;
import org.ursell.cli.report.SweepResults;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.journal.SweepJournal;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.LineResult.Disagreement;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.EngineException;

/**
 * Works a sweep out line by line, keeps each finished line in the folder's journal, tells how far
 * it is, and hands the answer over when all is done.
 *
 * @param request what is computed
 * @param outline what the journal begins with
 * @param share which lines
 * @param fresh whether an earlier journal is forgotten
 * @param guard what keeps the work from being larger than was meant
 * @param hands do it
 */
public record SweepWork(
    SweepRequest request,
    SweepOutline outline,
    Share share,
    boolean fresh,
    SweepGuard guard,
    Hands hands,
    OutputFolder output,
    Desk desk) {
  /**
   * Does all of it.
   *
   * @param heard steps for each finished line, those that were finished before among them
   * @return what was found and written; nothing for a share, whose lines the journal keeps
   * @throws FailedComputationException if the journal or the files cannot be written; what is
   *     finished is kept
   */
  public Optional<SweepView> run(Runnable heard) {
    List<LineResult> lines;
    SweepOutline kept;
    try (SweepJournal journal = journal()) {
      lines = work(journal, heard);
      kept = journal.outline();
    } catch (IOException e) {
      throw new FailedComputationException(
          e.getMessage() + "; " + OutputFolder.stateInWords(),
          "make room or mend the cause, and give the same command again: it goes on from there");
    } catch (EngineException e) {
      throw new FailedComputationException(
          e.getMessage() + "; " + OutputFolder.stateInWords(),
          e.remedy() + "; the same command goes on from there, with or without --engine");
    }
    if (share.of() > 1) {
      desk.out()
          .println(
              "share %s is finished: %d of %d lines in %s"
                  .formatted(share, lines.size(), request.plan().lines().size(), output.path()));
      desk.out().println("  when all shares are: ursell merge DIR DIR... --out RESULT");
      desk.out().flush();
      return Optional.empty();
    }
    SweepView view = new SweepView(kept, lines);
    try {
      view.publish(desk, output);
    } catch (InvalidInputException e) {
      String cure =
          e instanceof UnsuitableAxesException
              ? e.remedy() + "; then give the command again"
              : "make room or mend the cause, and give the same command again";
      throw new FailedComputationException(
          String.valueOf(e.getMessage()),
          "%s: all %d lines are kept in %s and nothing is computed again"
              .formatted(cure, lines.size(), output.path()));
    }
    return Optional.of(view);
  }

  private SweepJournal journal() throws IOException {
    Path file = output.path().resolve(SweepJournal.FILE_NAME);
    if (fresh) {
      Files.deleteIfExists(file);
    }
    return SweepJournal.open(file, outline, share);
  }

  private List<LineResult> work(SweepJournal journal, Runnable heard) throws IOException {
    PrintWriter out = desk.out();
    List<SweepPlan.Line> lines = journal.share().lines(request.plan());
    int before = journal.finished().size();
    tellState(before, lines.size());
    for (int k = 0; k < before; k++) {
      heard.run();
    }
    if (before > 0) {
      out.println(
          before == lines.size()
              ? "all %d lines were finished before in %s: nothing is computed again"
                  .formatted(before, output.path())
              : "going on in %s: %d of %d lines were finished before"
                  .formatted(output.path(), before, lines.size()));
      out.flush();
    }
    if (journal.share().of() == 1) {
      Pictures.prepare();
    }
    long begin = System.nanoTime();
    try (Crew crew = hands.crew();
        ProgressBar progress = ProgressBar.of(desk.err(), "sweeping", lines.size())) {
      progress.begin(before);
      Sweep.run(
          request,
          lines,
          crew,
          journal,
          (line, done, total) -> {
            tellState(done, total);
            progress.step();
            heard.run();
            tellDisagreements(line, request.plan(), desk.err());
            if (done < total) {
              guard.requireTime((System.nanoTime() - begin) * 1e-9, done - before, total - done);
            }
          });
    }
    return journal.finished();
  }

  private void tellState(int done, int total) {
    OutputFolder.tellWhenInterrupted(
        "%d of %d lines are finished and kept in %s; the same command goes on from there"
            .formatted(done, total, output.path()));
  }

  private static void tellDisagreements(LineResult line, SweepPlan plan, PrintWriter err) {
    for (Disagreement d : line.disagreements()) {
      err.println(
          "ursell: at %s the %s gives %s = %s, integration %s; all %d points of that line were integrated"
              .formatted(
                  SweepResults.words(plan, d.point()),
                  d.method(),
                  d.column(),
                  d.value(),
                  d.plain(),
                  line.points().size()));
    }
    err.flush();
  }
}
