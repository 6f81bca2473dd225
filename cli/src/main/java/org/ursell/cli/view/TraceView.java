package org.ursell.cli.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.StateFile;
import org.ursell.cli.picture.TracePicture;
import org.ursell.cli.plot.AxesChoice;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.report.TraceTable;
import org.ursell.cli.report.Traced;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.SavedState;
import org.ursell.runtime.study.TraceStudy;

/**
 * Observables in time, as a table, files and a picture.
 *
 * @param traces of one model, or of two that are compared
 * @param axes what was asked of the picture's axes
 */
public record TraceView(List<Traced> traces, AxesChoice axes) {
  /** Keeps its own copy of the traces. */
  public TraceView {
    traces = List.copyOf(traces);
  }

  /**
   * Requires that the curves can be drawn as asked for.
   *
   * @throws InvalidInputException if a negative value has no logarithm
   */
  public void requireLogarithms() {
    if (!isLogarithmic()) {
      return;
    }
    for (Traced traced : traces) {
      for (int r : TracePicture.drawn(traced.study())) {
        boolean negative =
            traced.curves().stream()
                .anyMatch(c -> Arrays.stream(c.traces().get(r).values()).anyMatch(v -> v < 0));
        if (negative) {
          throw new InvalidInputException(
              "a logarithmic axis is asked for, but %s becomes negative and has no logarithm"
                  .formatted(Numerals.reading(traced.study().readings().get(r))),
              "give linear axes, or follow a modulus (NAME.abs) where the observable is complex");
        }
      }
    }
  }

  private boolean isLogarithmic() {
    return axes.y().filter(AxesChoice.Spread.LOGARITHMIC::equals).isPresent();
  }

  /**
   * Prints the tables, and writes files and picture.
   *
   * @param saving where the ends of the runs that reached it are kept, if they are
   * @throws FailedComputationException if no run reached the end
   */
  public void publish(Desk desk, OutputFolder folder, Optional<StateFile> saving) {
    for (Traced traced : traces) {
      if (traces.size() > 1) {
        desk.out().print(traced.label() + ": ");
      }
      new TraceFiles(traced).report(desk.out());
    }
    desk.into(folder)
        .table("trace.csv", to -> TraceTable.write(traces, to))
        .manifest(manifest(desk))
        .picture(
            "trace",
            TracePicture.of(traces.stream().map(Traced::followed).toList(), isLogarithmic()))
        .publish();
    saving.ifPresent(file -> save(desk, file, traces.get(0)));
    if (traces.stream()
        .flatMap(traced -> traced.curves().stream())
        .noneMatch(curve -> curve.trace().run().status().isSuccess())) {
      throw new FailedComputationException(
          "no run reached the end", "the table above says what happened to each");
    }
  }

  /** Keeps those runs that reached the end; the others have no state there. */
  private static void save(Desk desk, StateFile file, Traced traced) {
    SavedState state = SavedState.of(traced.study(), traced.curves());
    int all = traced.curves().size();
    int kept = state.runs().size() + state.exact().size();
    if (kept == 0) {
      desk.out().println("saved no state to %s: no run reached the end".formatted(file.path()));
      return;
    }
    file.write(state);
    desk.out()
        .println(
            "saved the state at t = %s of %s to %s"
                .formatted(
                    Numerals.number(state.time()),
                    kept == all
                        ? (kept == 1 ? "the run" : "all %d runs".formatted(kept))
                        : "%d of %d runs, those that reached it,".formatted(kept, all),
                    file.path()));
    desk.out().flush();
  }

  private Map<String, Object> manifest(Desk desk) {
    Map<String, Object> manifest = manifest(desk, traces.get(0));
    if (traces.size() > 1) {
      manifest.put("compared_with", manifest(desk, traces.get(1)));
    }
    return manifest;
  }

  private static Map<String, Object> manifest(Desk desk, Traced traced) {
    TraceStudy study = traced.study();
    return new TraceFiles(traced)
        .manifest(
            desk.manifest(study.equations().meanField(), study.equations().orders().values()));
  }
}
