package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ursell.cli.option.JudgeOptions;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.output.Progress;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.report.JudgedReport;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.Laws;
import org.ursell.cli.study.LifetimeJudge;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.words.Words;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;

/**
 * Fig. S4 of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), by the same
 * machinery as {@code ursell trace}, {@code ursell lifetime} and {@code ursell lifetime --judge}.
 */
public final class FiniteSizeStudy {
  private static final String SIZES = "10,20,50,100,200,500,1000,2000";
  private static final String TRACED = "100,500,1000,2000,inf";
  private static final double PATIENCE = 10_000.0;

  private final PrintWriter err;
  private final int jobs;
  private final ModelEntry entry;
  private final EquationChoice choice =
      new EquationChoice(OrderChoice.of(2), Optional.empty(), false, OptionalInt.empty());
  private final ExactJacobian meanField;
  private final ModelDescriptor model;

  /** A study of one group, so many runs at once. */
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
    SizeChoice sizes = SizeChoice.of(model, Optional.of(TRACED), Optional.empty(), true);
    double[] times = new double[401];
    for (int k = 0; k < times.length; k++) {
      times[k] = endTime * k / (times.length - 1);
    }
    TraceSurvey survey =
        new TraceSurvey(
            meanField,
            entry.equations(choice),
            choice.order(),
            ObservableChoice.of(model, Optional.empty()),
            grid(List.of("V=0.75"), sizes),
            sizes,
            StartChoice.of("steady", entry, model),
            IntegratorOptions.DEFAULT,
            times,
            false);
    TraceFiles files = new TraceFiles(survey, model);
    try (Workers workers = new Workers(jobs);
        Progress progress = Progress.of(err, "integrating", sizes.values().size() + 1)) {
      List<TraceSurvey.Curve> curves = survey.integrate(workers, progress);
      return new Part<>(files.picture(curves, false), files.csv(curves), List.of());
    }
  }

  /** The lifetime versus N for the four couplings of the paper. */
  public Part<LifetimeFigure> lifetimes() {
    SizeChoice sizes = SizeChoice.varying(model, Optional.of(SIZES), SIZES);
    LifetimeSurvey survey = survey(List.of(2), grid(List.of(), sizes), sizes);
    try (Workers workers = new Workers(jobs);
        Progress progress = Progress.of(err, "measuring lifetimes", survey.runs())) {
      List<LifetimeSurvey.PointResult> results = survey.measure(workers, progress);
      return new Part<>(
          LifetimePicture.of(survey, model, results),
          LifetimeFiles.csv(survey, results),
          results.stream()
              .flatMap(point -> point.series().stream())
              .map(series -> series.fit().words())
              .toList());
    }
  }

  /** Truncated lifetimes at V = 0.75 held against what is exact, and the verdict on them. */
  public Part<JudgedFigure> judged() {
    SizeChoice asked = SizeChoice.varying(model, Optional.of(SIZES), SIZES);
    ParameterGrid grid = grid(List.of("V=0.75"), asked);
    JudgeOptions judge = JudgeOptions.judging();
    List<OrderChoice> orders = List.of(1, 2, 3, 4).stream().map(OrderChoice::of).toList();
    Optional<ExactSurvey> exact =
        judge.exact(entry, model, grid, asked, PATIENCE, new RunOptions());
    LifetimeSurvey survey = survey(List.of(1, 2, 3, 4), grid, judge.sizes(asked, orders, exact));
    List<LifetimeSurvey.PointResult> results;
    try (Workers workers = new Workers(jobs);
        Progress progress =
            Progress.of(
                err,
                "measuring lifetimes of orders 1 to 4",
                survey.runs() + exact.map(ExactSurvey::runs).orElse(0))) {
      results = survey.measure(workers, progress);
      if (exact.isPresent()) {
        results = exact.get().measure(results, progress);
      }
    }
    results = Laws.add(results, survey, entry, choice);
    ExactJacobian second = entry.derived().table(choice);
    JudgedReport verdict =
        judge.verdicts(new LifetimeJudge(survey, second), results, jobs, err).get(0);
    String caption = "%s:  %s;  start: steady".formatted(model.name(), grid.fixedWords());
    return new Part<>(
        verdict.picture(caption, Words.timeUnit(model.rateUnit())),
        LifetimeFiles.csv(survey, results),
        verdict.judgement().sentences());
  }

  private ParameterGrid grid(List<String> settings, SizeChoice sizes) {
    return ParameterGrid.of(model, settings, entry.figure(), sizes);
  }

  private LifetimeSurvey survey(List<Integer> orders, ParameterGrid grid, SizeChoice sizes) {
    Map<OrderChoice, MomentEquations> equations = new TreeMap<>();
    for (int order : orders) {
      OrderChoice one = OrderChoice.of(order);
      equations.put(one, order == 1 ? meanField : entry.equations(choice.at(one)));
    }
    return new LifetimeSurvey(
        meanField,
        equations,
        grid,
        sizes,
        StartChoice.of("steady", entry, model),
        new CoherenceLifetime(
            MomentIntegrator.standard(), IntegratorOptions.DEFAULT, PATIENCE, () -> false),
        false);
  }
}
