package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ursell.cli.option.JudgeOptions;
import org.ursell.cli.option.PointsReader;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SizesReader;
import org.ursell.cli.option.StartReader;
import org.ursell.cli.output.ProgressBar;
import org.ursell.cli.picture.JudgedPicture;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.picture.TracePicture;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.LifetimeStudy;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.PaperModels;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.study.Verdict;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.lifetime.CoherenceLifetime;

/**
 * Fig. S4 of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), by the same
 * machinery as {@code ursell trace}, {@code ursell lifetime} and {@code ursell lifetime --judge}.
 */
public final class FiniteSizeStudy {
  private static final List<Double> SIZES =
      List.of(10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0);
  private static final double PATIENCE = 10_000.0;

  private final PrintWriter err;
  private final int jobs;
  private final ModelEntry entry;
  private final EquationChoice choice =
      new EquationChoice(OrderChoice.of(2), Optional.empty(), false, OptionalInt.empty());
  private final ExactJacobian meanField;
  private final ModelDescriptor model;

  /** A study of one group, with at most this many parallel runs. */
  public FiniteSizeStudy(PrintWriter err, int jobs) {
    this.err = err;
    this.jobs = jobs;
    entry = ModelEntry.of("one-group", err::println);
    meanField = entry.meanField(choice);
    model = meanField.descriptor();
  }

  /** A picture, its numbers as a table, and what was found in sentences. */
  public record Part<P>(P picture, String csv, List<String> sentences) {}

  /** |&lt;S+&gt;|(t) at V = 0.75 for several N, beside the mean field and the uncoupled run. */
  public Part<TraceFigure> traces(double endTime) {
    SizeChoice sizes = SizesReader.of(model, Optional.empty(), PaperModels.traced(entry));
    TraceSurvey survey =
        new TraceSurvey(
            meanField,
            entry.equations(choice),
            choice.order(),
            ObservableChoice.of(model, Optional.empty()),
            grid(List.of("V=0.75"), sizes),
            sizes,
            StartReader.of("steady", entry, model),
            IntegratorOptions.DEFAULT,
            Sampler.times(endTime, 401),
            false);
    TraceFiles files = new TraceFiles(survey, model);
    List<TraceSurvey.Curve> curves =
        ProgressBar.over(err, "integrating", sizes.values().size() + 1, jobs, survey::integrate);
    return new Part<>(TracePicture.of(survey, curves, false), files.csv(curves), List.of());
  }

  /** The lifetime versus N for the four couplings of the paper. */
  public Part<LifetimeFigure> lifetimes() {
    SizeChoice sizes = SizesReader.varying(model, Optional.empty(), SIZES);
    LifetimeSurvey survey = survey(List.of(2), grid(List.of(), sizes), sizes);
    List<LifetimeSurvey.PointResult> results =
        ProgressBar.over(err, "measuring lifetimes", survey.runs(), jobs, survey::measure);
    return new Part<>(
        LifetimePicture.of(survey, model, results),
        LifetimeFiles.csv(survey, results),
        results.stream()
            .flatMap(point -> point.series().stream())
            .map(series -> series.fit().words())
            .toList());
  }

  /** Truncated lifetimes at V = 0.75 held against what is exact, and the verdict on them. */
  public Part<JudgedFigure> judged() {
    SizeChoice asked = SizesReader.varying(model, Optional.empty(), SIZES);
    ParameterGrid grid = grid(List.of("V=0.75"), asked);
    JudgeOptions judge = JudgeOptions.judging();
    List<OrderChoice> orders = List.of(1, 2, 3, 4).stream().map(OrderChoice::of).toList();
    Optional<ExactSurvey> exact =
        judge.exact(entry, model, grid, asked, PATIENCE, new RunOptions());
    LifetimeSurvey survey = survey(List.of(1, 2, 3, 4), grid, judge.sizes(asked, orders, exact));
    LifetimeStudy study = new LifetimeStudy(entry, choice, survey, exact);
    List<LifetimeSurvey.PointResult> results =
        ProgressBar.over(
            err, "measuring lifetimes of orders 1 to 4", study.runs(), jobs, study::run);
    Verdict verdict =
        ProgressBar.over(
                err,
                "judging",
                LifetimeStudy.verdictRuns(results),
                jobs,
                (crew, progress) -> study.judge(results, crew, progress))
            .get(0);
    String caption = "%s:  %s;  start: steady".formatted(model.name(), grid.fixedWords());
    return new Part<>(
        JudgedPicture.of(verdict, caption, Numerals.timeUnit(model.rateUnit())),
        LifetimeFiles.csv(survey, results),
        verdict.judgement().sentences());
  }

  private ParameterGrid grid(List<String> settings, SizeChoice sizes) {
    return PointsReader.read(model, settings, entry.figure(), sizes);
  }

  private LifetimeSurvey survey(List<Integer> orders, ParameterGrid grid, SizeChoice sizes) {
    return new LifetimeSurvey(
        meanField,
        entry.equations(orders.stream().map(OrderChoice::of).toList(), choice, meanField),
        grid,
        sizes,
        StartReader.of("steady", entry, model),
        new CoherenceLifetime(
            MomentIntegrator.standard(), IntegratorOptions.DEFAULT, PATIENCE, () -> false),
        false);
  }
}
