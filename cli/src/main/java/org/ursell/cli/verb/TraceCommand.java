package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.DigitsOption;
import org.ursell.cli.option.MemoryReader;
import org.ursell.cli.option.OrderReader;
import org.ursell.cli.option.PointsReader;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SamplingOptions;
import org.ursell.cli.option.SizesReader;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.ProgressBar;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.PaperModels;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.study.TraceStudy;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.view.TraceView;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell trace}: an observable as a function of time. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Follow an observable of a model in time, for several numbers of sites N.",
      "",
      "Without options: the left panel of Fig. S4 of Nadolny and Bruder, Macroscopic quantum"
          + " synchronization effects (2023): |<S+>| for each N beside the mean-field limit (inf)"
          + " and the run without coupling, all from the same start. Of an operator that is not"
          + " Hermitian the modulus is followed, of a Hermitian one the expectation itself."
    },
    footerHeading =
        "%nWrites trace.csv (t, then a column a curve), manifest.json and"
            + " trace.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell trace --set V=1",
      "  ursell trace --order 3 --sizes 50,100,inf --t-end 50 --log",
      "  ursell trace --start paper --sizes 100,500 --set V=1 --out from-paper-start",
      "  ursell trace --exact --sizes 8,16 --set V=0.75 --t-end 20",
      "  ursell trace --model superradiant-laser --filter phase --t-end 30",
      "  ursell trace --model my.yaml --observable excited --start 'atom = level 1'",
    })
public final class TraceCommand implements Callable<Integer> {
  @Option(
      names = "--order",
      paramLabel = "M",
      defaultValue = "2",
      converter = OrderReader.class,
      description =
          "truncation order (default ${DEFAULT-VALUE}); one never emitted is derived first. An order for each"
              + " species is written A=2,c=3")
  private OrderReader.Orders orders = OrderReader.MEAN_FIELD;

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.WithInfinity.class,
      description =
          "numbers of sites; of a model with several sizes NAME=N[,N...] (default: the model's own;"
              + " for one-group and two-groups 100,500,1000,2000,inf)")
  private Optional<SizesReader.Sizes> sizes = Optional.empty();

  @Option(
      names = "--observable",
      paramLabel = "NAME",
      description = "what to follow (default: the model's first observable)")
  private Optional<String> observable = Optional.empty();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--exact",
      description =
          "draw the exact curve of every finite size beside the truncated one; for small sizes")
  private boolean exact;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "how much memory an exact curve may take, such as 4G (default: nine tenths of Java's)")
  private Optional<Long> maxMemory = Optional.empty();

  @Option(names = "--log", description = "draw the amplitude on a logarithmic axis")
  private boolean logarithmic;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-trace",
      description = "folder for the results (default ursell-trace)")
  private String folder = "ursell-trace";

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OrderChoice order = orders.one("run the command once per order, with another --out each");
    EquationChoice choice = run.model().equations(order);
    ModelEntry entry = run.model().model(desk.err());
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor model = meanField.descriptor();
    SizeChoice sizeChoice = SizesReader.of(model, sizes, PaperModels.traced(entry));
    ParameterGrid grid = PointsReader.one(model, run.settings(), sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, List.of(order));
    ObservableDescriptor followed = ObservableChoice.of(model, observable);
    StartChoice start = run.startOrModel(entry, model, followed);
    IntegratorOptions options = run.integration();
    digits.requireRoom(options);
    OutputFolder output = OutputFolder.of("--out", folder);

    boolean onlyLimit = sizeChoice.firstFinite().isEmpty();
    TraceSurvey survey =
        new TraceSurvey(
            meanField,
            onlyLimit || order.isMeanField() ? meanField : entry.equationsForFewRuns(choice),
            order,
            followed,
            grid,
            sizeChoice,
            start,
            options,
            sampling.times(),
            digits.asked());
    TraceStudy study =
        new TraceStudy(entry, survey, exact ? Optional.of(exactOptions()) : Optional.empty());
    Pictures.prepare();
    List<TraceSurvey.Curve> curves;
    try (Workers workers = new Workers(run.jobs());
        ProgressBar progress = ProgressBar.of(desk.err(), "integrating", study.runs())) {
      curves = study.run(workers, progress);
    }
    TraceView view = new TraceView(survey, curves, logarithmic);
    view.requireLogarithms();
    view.publish(desk, output);
    return 0;
  }

  private ExactOptions exactOptions() {
    ExactOptions usual = ExactOptions.defaults();
    return usual
        .withThreads(run.jobs())
        .withMaxMemoryBytes(maxMemory.orElse(usual.maxMemoryBytes()));
  }
}
