package org.ursell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.IntegratorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell trace}: the order parameter as a function of time. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Follow the order parameter |<S+>| in time, for several numbers of sites N.",
      "",
      "Draws the left panel of Fig. S4 of Nadolny and Bruder, Macroscopic quantum synchronization"
          + " effects (2023): each N beside the mean-field limit (inf) and the run without"
          + " coupling, all from the same start."
    },
    footerHeading =
        "%nWrites trace.csv (t, then a column a curve), manifest.json and"
            + " trace.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell trace --set V=1",
      "  ursell trace --order 3 --sizes 50,100,inf --t-end 50 --log",
      "  ursell trace --start paper --sizes 100,500 --set V=1 --out from-paper-start",
    })
final class TraceCommand implements Callable<Integer> {
  @Option(
      names = "--order",
      paramLabel = "M",
      defaultValue = "2",
      description = "truncation order (default 2); one never emitted is derived first")
  private String order = "2";

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      defaultValue = "100,500,1000,2000,inf",
      description = "numbers of sites, of each group (default 100,500,1000,2000,inf)")
  private String sizes = "100,500,1000,2000,inf";

  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "100",
      description = "length of the runs, in units of 1/gamma_minus (default 100)")
  private String endTime = "100";

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "401",
      description = "number of equally spaced times from 0 to the end (default 401)")
  private String samples = "401";

  @Option(names = "--log", description = "draw the amplitude on a logarithmic axis")
  private boolean logarithmic;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-trace",
      description = "folder for the results (default ursell-trace)")
  private String folder = "ursell-trace";

  @Mixin private RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ModelLibrary.Entry entry = run.entry();
    List<Integer> orders = NumberList.orders("--order", order);
    if (orders.size() > 1) {
      throw new InvalidInputException(
          "--order holds %d orders, but a trace has one".formatted(orders.size()),
          "run the command once an order, with another --out each");
    }
    List<Double> sizeList = NumberList.sizes(sizes, true).stream().sorted().toList();
    double[] times = times();
    ExactJacobian meanField = entry.meanField(err::println);
    ModelDescriptor model = meanField.descriptor();
    ParameterGrid grid = ParameterGrid.of(model, run.settings(), Map.of());
    if (grid.points().size() > 1) {
      throw new InvalidInputException(
          "--set gives several values, but a trace has one parameter point",
          "give one value a parameter, or use 'ursell lifetime' for many points");
    }
    SizeRules.requireEnough(model, sizeList, orders);
    StartChoice start = run.start(model);
    IntegratorOptions options = run.integration();
    int jobs = run.jobs();
    OutputFolder output = OutputFolder.of("--out", folder);

    boolean finite = sizeList.stream().anyMatch(Double::isFinite);
    Optional<MomentEquations> equations =
        finite && orders.get(0) > 1
            ? Optional.of(entry.equations(orders.get(0), err::println))
            : Optional.empty();
    TraceSurvey survey =
        new TraceSurvey(
            meanField,
            equations.orElse(meanField),
            grid,
            entry.interactions(),
            sizeList,
            start,
            options,
            times);
    Pictures.prepare();
    List<TraceSurvey.Curve> curves;
    try (Workers workers = new Workers(jobs);
        Progress progress = Progress.of(err, "integrating", sizeList.size() + 1)) {
      curves = survey.integrate(workers, progress);
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

  private double[] times() {
    double end = NumberList.positive("--t-end", endTime, "100");
    String text = samples.strip();
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < 2) {
      throw new InvalidInputException(
          "--samples is '%s', not a whole number from 2 up".formatted(samples),
          "for example --samples 401");
    }
    double[] times = new double[Integer.parseInt(text)];
    for (int k = 0; k < times.length; k++) {
      times[k] = end * k / (times.length - 1);
    }
    return times;
  }
}
