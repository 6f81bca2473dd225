package org.ursell.cli.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.MemoryReader;
import org.ursell.cli.option.PatienceOption;
import org.ursell.cli.option.PointsReader;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SizesReader;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.ProgressBar;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactModels;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.LifetimeStudy;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.view.LifetimeView;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
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
    versionProvider = VersionLines.class,
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
  private static final List<Double> USUAL_SIZES = List.of(2., 4., 6., 8., 10., 12., 14., 16.);

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.Finite.class,
      description =
          "numbers of sites, singly or as ranges 2..24 or 4..20..4 (default 2..16..2); of a model"
              + " with several sizes NAME=N[,N...]")
  private Optional<SizesReader.Sizes> sizes = Optional.empty();

  @Option(
      names = "--gap",
      description =
          "find the slowest decaying mode too; -1/Re(lambda) of it is the time in which coherence"
              + " decays in the end")
  private boolean gap;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "refuse what needs more memory than this, for example 4G (default: nine tenths of Java's"
              + " heap)")
  private Optional<Long> maxMemory = Optional.empty();

  @Mixin private PatienceOption patience = new PatienceOption();

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
    Desk desk = Typed.desk(spec);
    ExactOptions options = run.exact(maxMemory);
    ModelEntry entry = run.model().model(desk.err());
    EquationChoice choice = run.model().equations(OrderChoice.of(1));
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor model = meanField.descriptor();
    ExactModels.requireLevels(model);
    SizeChoice sizeChoice = SizesReader.varying(model, sizes, USUAL_SIZES);
    ParameterGrid grid = PointsReader.read(model, run.settings(), entry.figure(), sizeChoice);
    ObservableChoice.of(model, Optional.empty());
    StartChoice start = run.startOrSteady(entry, model);
    OutputFolder output = OutputFolder.of("--out", folder);
    ExactSurvey exact =
        new ExactSurvey(
            entry.derived().model(),
            model,
            grid,
            sizeChoice.values(),
            patience.end(),
            gap,
            options);
    Forecast forecast = exact.foresee();

    LifetimeSurvey survey =
        new LifetimeSurvey(
            meanField,
            Map.of(),
            grid,
            sizeChoice,
            start,
            new CoherenceLifetime(
                MomentIntegrator.standard(), run.integration(), patience.end(), () -> false),
            false);
    LifetimeStudy study = new LifetimeStudy(entry, choice, survey, Optional.of(exact));
    Pictures.prepare();
    List<PointResult> results;
    try (Workers workers = new Workers(options.threads());
        ProgressBar progress = ProgressBar.of(desk.err(), "solving exactly", study.runs())) {
      results = study.run(workers, progress);
    }
    LifetimeView view = new LifetimeView(survey, results);
    view.requireCoherence();
    view.print(desk);
    desk.out().println();
    desk.out().println("No truncation; the largest system " + forecast.words() + ".");
    view.publish(desk, output);
    return 0;
  }
}
