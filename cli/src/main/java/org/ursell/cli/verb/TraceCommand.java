package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.DigitsOption;
import org.ursell.cli.option.ExactMemory;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Progress;
import org.ursell.cli.output.Versions;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactTraces;
import org.ursell.cli.study.FailedComputationException;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
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
    versionProvider = Versions.class,
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
      description =
          "truncation order (default 2); one never emitted is derived first. An order for each"
              + " species is written A=2,c=3")
  private String order = "2";

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      description =
          "numbers of sites; of a model with several sizes NAME=N[,N...] (default: the model's own;"
              + " for one-group and two-groups 100,500,1000,2000,inf)")
  private Optional<String> sizes = Optional.empty();

  @Option(
      names = "--observable",
      paramLabel = "NAME",
      description = "what to follow (default: the model's first observable)")
  private Optional<String> observable = Optional.empty();

  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "100",
      description = "length of the runs, in inverse units of the model's rates (default 100)")
  private String endTime = "100";

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "401",
      description = "number of equally spaced times from 0 to the end (default 401)")
  private String samples = "401";

  @Option(
      names = "--exact",
      description =
          "draw the exact curve of every finite size beside the truncated one; for small sizes")
  private boolean exact;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description =
          "how much memory an exact curve may take, such as 4G (default: nine tenths of Java's)")
  private Optional<String> maxMemory = Optional.empty();

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
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    OrderChoice orderChoice =
        OrderChoice.readOne(
            "--order", order, "run the command once an order, with another --out each");
    EquationChoice choice = run.model().equations(orderChoice);
    double[] times = times();
    ModelEntry entry = run.model().model(err);
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor model = meanField.descriptor();
    SizeChoice sizeChoice = SizeChoice.of(model, sizes, usualSizes(entry), true);
    ParameterGrid grid = ParameterGrid.of(model, run.settings(), Map.of(), sizeChoice);
    if (grid.points().size() > 1) {
      throw new InvalidInputException(
          "--set gives several values, but a trace has one parameter point",
          "give one value a parameter, or use 'ursell lifetime' for many points");
    }
    SizeRules.requireEnough(model, sizeChoice, List.of(orderChoice));
    ObservableDescriptor followed = ObservableChoice.of(model, observable);
    StartChoice start = run.startOrModel(entry, model, followed);
    IntegratorOptions options = run.integration();
    digits.requireRoom(options);
    int jobs = run.jobs();
    OutputFolder output = OutputFolder.of("--out", folder);

    boolean onlyLimit = sizeChoice.firstFinite().isEmpty();
    MomentEquations equations =
        onlyLimit || orderChoice.isMeanField() ? meanField : entry.equationsForFewRuns(choice);
    TraceSurvey survey =
        new TraceSurvey(
            meanField,
            equations,
            orderChoice,
            followed,
            grid,
            sizeChoice,
            start,
            options,
            times,
            digits.asked());
    Pictures.prepare();
    ExactOptions exactOptions =
        ExactOptions.defaults().withThreads(jobs).withMaxMemoryBytes(ExactMemory.read(maxMemory));
    List<TraceSurvey.Curve> curves = new ArrayList<>();
    try (Workers workers = new Workers(jobs);
        Progress progress =
            Progress.of(err, "integrating", sizeChoice.values().size() * (exact ? 2 : 1) + 1)) {
      if (exact) {
        curves.addAll(ExactTraces.of(survey, entry.derived().model(), exactOptions, progress));
      }
      // The truncated curves first, those without coupling last, as without --exact.
      curves.addAll(0, survey.integrate(workers, progress));
    }
    boolean negative =
        curves.stream().anyMatch(c -> Arrays.stream(c.trace().values()).anyMatch(v -> v < 0));
    if (logarithmic && negative) {
      throw new InvalidInputException(
          "--log: %s becomes negative, and has no logarithm"
              .formatted(ObservableChoice.words(followed)),
          "leave out --log");
    }
    TraceFiles files = new TraceFiles(survey, model);
    files.report(curves, out);
    output.add("trace.csv", files.csv(curves));
    output.add(
        "manifest.json",
        files.manifest(curves, Manifest.of(spec, meanField, List.of(survey.equations()))));
    Pictures.add(output, "trace", files.picture(curves, logarithmic), err);
    List<String> written = output.write();
    out.println("wrote to %s: %s".formatted(output.path(), String.join(", ", written)));
    out.flush();
    if (curves.stream().noneMatch(curve -> curve.trace().run().status().isSuccess())) {
      throw new FailedComputationException(
          "no run reached the end", "the table above says what happened to each");
    }
    return 0;
  }

  /** The sizes of the paper's figure for the paper's models; a model of one's own has its own. */
  private static Optional<String> usualSizes(ModelEntry entry) {
    return entry.isCommitted() ? Optional.of("100,500,1000,2000,inf") : Optional.empty();
  }

  private double[] times() {
    double end = NumberList.positive("--t-end", endTime, "100");
    String text = samples.strip();
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < 2) {
      throw new InvalidInputException(
          "--samples is '%s', not a whole number from 2 to 9999999".formatted(samples),
          "for example --samples 401");
    }
    double[] times = new double[Integer.parseInt(text)];
    for (int k = 0; k < times.length; k++) {
      times[k] = end * k / (times.length - 1);
    }
    return times;
  }
}
