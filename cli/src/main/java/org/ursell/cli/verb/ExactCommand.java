package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.ExactMemory;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Progress;
import org.ursell.cli.output.Versions;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.LifetimeReport;
import org.ursell.cli.study.ExactModels;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.Forecast;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell exact}: lifetimes of small systems without any truncation. */
@Command(
    name = "exact",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Exact coherence lifetimes of small systems, to hold truncations against.",
      "",
      "The master equation is solved without truncation in the permutation-symmetric operators of"
          + " the charge that the order parameter carries. Their number grows as a high power of N:"
          + " 142158 unknowns at N = 20 of the default model, 1581850 at N = 30. Memory is foreseen"
          + " and refused before it is taken. Start, T and T0 are those of 'ursell lifetime'."
    },
    footerHeading = "%nWrites lifetimes.csv, manifest.json and lifetimes.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell exact --sizes 2..24 --set V=0.75",
      "  ursell exact --sizes 4..20..4 --set V=0.75,1 --gap --out exact",
      "  ursell exact --model two-groups --sizes 1..4",
      "",
      "Exit codes: 0 fine; 2 the input cannot be used, needs too much memory, or no parameter point"
          + " has coherence (nothing is written).",
    })
public final class ExactCommand implements Callable<Integer> {
  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      description =
          "numbers of sites, singly or as ranges 2..24 or 4..20..4 (default 2..16..2); of a model"
              + " with several sizes NAME=N[,N...]")
  private Optional<String> sizes = Optional.empty();

  @Option(
      names = "--gap",
      description =
          "find the slowest decaying mode too; -1/Re(lambda) of it is the time in which coherence"
              + " decays in the end")
  private boolean gap;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description =
          "refuse what needs more memory than this, for example 4G (default: nine tenths of Java's"
              + " heap)")
  private Optional<String> maxMemory = Optional.empty();

  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "10000",
      description =
          "how long to wait for a lifetime, in inverse units of the model's rates (default 10000)")
  private String endTime = "10000";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-exact",
      description = "folder for the results (default ursell-exact)")
  private String folder = "ursell-exact";

  @Mixin private RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ExactOptions options = options(run, maxMemory);
    double end = NumberList.positive("--t-end", endTime, "10000");
    ModelEntry entry = run.model().model(err);
    ExactJacobian meanField = entry.meanField(run.model().equations(OrderChoice.of(1)));
    ModelDescriptor model = meanField.descriptor();
    ExactModels.requireLevels(model);
    SizeChoice sizeChoice = SizeChoice.varying(model, sizes, "2..16..2");
    ParameterGrid grid = ParameterGrid.of(model, run.settings(), entry.figure(), sizeChoice);
    ObservableChoice.of(model, Optional.empty());
    StartChoice start = run.startOrSteady(entry, model);
    OutputFolder output = OutputFolder.of("--out", folder);
    ExactSurvey exact =
        new ExactSurvey(
            entry.derived().model(), model, grid, sizeChoice.values(), end, gap, options);
    Forecast forecast = exact.foresee();

    LifetimeSurvey survey =
        new LifetimeSurvey(
            meanField,
            Map.of(),
            grid,
            sizeChoice,
            start,
            new CoherenceLifetime(MomentIntegrator.standard(), run.integration(), end, () -> false),
            false);
    Pictures.prepare();
    List<PointResult> results;
    try (Workers workers = new Workers(options.threads());
        Progress progress =
            Progress.of(err, "solving exactly", grid.points().size() * exact.runs())) {
      results = exact.measure(survey.measure(workers, progress), progress);
    }
    LifetimeReport report = new LifetimeReport(survey, model);
    if (results.stream().allMatch(point -> point.start().isEmpty())) {
      throw new InvalidInputException(
          "there is " + report.whyNowhere(results),
          "choose parameters where the mean field synchronises, or --start paper to see a weak"
              + " coherence decay");
    }
    report.print(results, out);
    out.println();
    out.println("No truncation; the largest system " + forecast.words() + ".");

    output.add("lifetimes.csv", LifetimeFiles.csv(survey, results));
    output.add(
        "manifest.json",
        LifetimeFiles.manifest(survey, results, Manifest.of(spec, meanField, List.of())));
    Pictures.add(output, "lifetimes", LifetimePicture.of(survey, model, results), err);
    List<String> written = output.write();
    out.println("wrote to %s: %s".formatted(output.path(), String.join(", ", written)));
    out.flush();
    return 0;
  }

  /** Threads, tolerance and memory as asked for. */
  public static ExactOptions options(RunOptions run, Optional<String> maxMemory) {
    return ExactOptions.defaults()
        .withThreads(run.jobs())
        .withTolerance(run.integration().relativeTolerance())
        .withMaxMemoryBytes(ExactMemory.read(maxMemory));
  }
}
