package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.GridReader;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Progress;
import org.ursell.cli.output.Versions;
import org.ursell.cli.report.CriticalReport;
import org.ursell.cli.study.CriticalSurvey;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.words.Suggestions;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.sweep.Axis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell critical}: where the state without phase loses its stability. */
@Command(
    name = "critical",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "The critical coupling: where the mean-field state without phase loses its stability.",
      "",
      "That state is followed from the coupling closest to zero, and the growth rate of"
          + " perturbations with a phase is found from the exact Jacobian. The frequency is that of"
          + " the order parameter in the mode that begins to grow. Where there is no critical"
          + " coupling in the range, the table says why; where stability comes back, it says that."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell critical --set gamma_plus=0.5 --set K=-0.15,0,0.15",
      "  ursell critical --set 'K=-0.1*(gamma_plus+gamma_minus),0,0.1*(gamma_plus+gamma_minus)' \\",
      "                  --grid gamma_plus=log:0.01:100:255       the lines of Fig. 2(c)",
      "  ursell critical --model two-groups --coupling V_AB --set V=0.2 --from -3 --to 3",
      "",
      "A synchronised state can exist beside a stable one without phase; that is not looked for:"
          + " see 'ursell sweep'.",
      "",
      "Exit codes: 0 fine, also where there is no critical coupling; 2 the input cannot be used.",
    })
public final class CriticalCommand implements Callable<Integer> {
  private static final String FOLDER = "ursell-critical";

  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--coupling",
      paramLabel = "NAME",
      description = "whose critical value is wanted (default: the model's first interaction)")
  private Optional<String> coupling = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "X",
      description = "smallest coupling looked at (default 0)")
  private String from = "0";

  @Option(names = "--to", paramLabel = "X", description = "largest coupling looked at (default 10)")
  private String to = "10";

  @Option(
      names = "--set",
      paramLabel = "NAME=X[,X...]",
      description =
          "value of a parameter, once a parameter; several are separated by commas, and each may be"
              + " a formula of other parameters, the coupling included")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--grid",
      paramLabel = "NAME=FROM:TO:N",
      description =
          "a parameter that takes many values, evenly or (log:FROM:TO:N) by equal factors: a curve"
              + " for each choice of the others")
  private List<String> grids = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many points are worked on at once (default: one a processor)")
  private Optional<String> jobs = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the results (with --grid " + FOLDER + " by default, else none)")
  private Optional<String> folder = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ModelEntry entry = model.model(err);
    EquationChoice choice = model.equations(OrderChoice.of(1));
    if (choice.filter().isPresent()) {
      throw new InvalidInputException(
          "--filter %s leaves out the moments with a phase, whose growth decides"
              .formatted(choice.filter().get()),
          "leave --filter out");
    }
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor descriptor = meanField.descriptor();
    StabilityScan scan = new StabilityScan(meanField);
    String name = coupling(descriptor);
    double low = NumberList.real("--from", from.strip());
    double high = NumberList.real("--to", to.strip());
    if (!(low < high)) {
      throw new InvalidInputException(
          "--from %s is not below --to %s".formatted(from, to),
          low > high ? "give the smaller one first" : "give different ends");
    }
    Optional<Axis> axis = axis(descriptor, name);
    ParameterGrid grid =
        ParameterGrid.of(descriptor, settings(name, axis), Map.of(), SizeChoice.none());
    int threads = Workers.count(jobs);
    Optional<OutputFolder> output =
        folder.or(() -> axis.map(any -> FOLDER)).map(path -> OutputFolder.of("--out", path));
    CriticalSurvey survey = new CriticalSurvey(scan, descriptor, name, low, high, grid, axis);
    survey.requireSizesPlayNoRole(settings);
    if (output.isPresent() && axis.isPresent()) {
      Pictures.prepare();
    }
    List<CriticalSurvey.Row> rows;
    try (Workers workers = new Workers(threads);
        Progress progress = Progress.of(err, "critical couplings", survey.points())) {
      rows = survey.measure(workers, progress);
    }
    CriticalReport report = new CriticalReport(survey, rows);
    report.print(out);
    if (output.isPresent()) {
      output.get().add("critical.csv", report.csv());
      output
          .get()
          .add(
              "manifest.json", Json.text(report.manifest(Manifest.of(spec, meanField, List.of()))));
      report.picture().ifPresent(picture -> Pictures.add(output.get(), "critical", picture, err));
      List<String> written = output.get().write();
      out.println("wrote to %s: %s".formatted(output.get().path(), String.join(", ", written)));
      out.flush();
    }
    return 0;
  }

  private String coupling(ModelDescriptor descriptor) {
    List<String> couplings =
        descriptor.parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.COUPLING)
            .map(ParameterDescriptor::name)
            .toList();
    if (coupling.isEmpty()) {
      return descriptor.interactions().stream()
          .filter(couplings::contains)
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidInputException(
                      "model '%s' has no coupling between its sites".formatted(descriptor.name()),
                      couplings.isEmpty()
                          ? "declare one in the model file"
                          : "name the one that is to vary: --coupling "
                              + String.join(" or ", couplings)));
    }
    String name = coupling.get().strip();
    ParameterDescriptor parameter =
        descriptor
            .parameter(name)
            .orElseThrow(() -> Suggestions.noParameter("--coupling", descriptor, name, couplings));
    if (parameter.kind() == Kind.SIZE) {
      throw new InvalidInputException(
          "--coupling %s: that is a number of sites".formatted(name),
          "name one of the couplings: " + String.join(", ", couplings));
    }
    if (parameter.kind() == Kind.RATE) {
      throw new InvalidInputException(
          "--coupling %s: that is a rate, not a coupling".formatted(name),
          "name one of the couplings, %s, and let the rate vary: --grid %s=log:0.01:100:50"
              .formatted(String.join(", ", couplings), name));
    }
    return name;
  }

  private Optional<Axis> axis(ModelDescriptor descriptor, String name) {
    List<Axis> axes = new GridReader(descriptor).axes(grids);
    if (axes.size() > 1) {
      throw new InvalidInputException(
          "--grid is given %d times, but one parameter makes a curve".formatted(axes.size()),
          "give few values of the others with --set, or see 'ursell sweep --help' for maps");
    }
    for (Axis axis : axes) {
      requireNotCoupling("--grid", axis.name(), name);
      if (descriptor.parameter(axis.name()).orElseThrow().kind() == Kind.SIZE) {
        throw new InvalidInputException(
            "--grid %s: a threshold is a matter of mean field, not of the number of sites"
                .formatted(axis.name()),
            "let a rate or another coupling vary");
      }
    }
    return axes.stream().findFirst();
  }

  private List<String> settings(String coupling, Optional<Axis> axis) {
    for (String setting : settings) {
      String name = setting.substring(0, Math.max(0, setting.indexOf('='))).strip();
      requireNotCoupling("--set", name, coupling);
      if (axis.filter(a -> a.name().equals(name)).isPresent()) {
        throw new InvalidInputException(
            "--grid and --set both give %s".formatted(name), "leave one of them out");
      }
    }
    return settings;
  }

  private static void requireNotCoupling(String option, String name, String coupling) {
    if (name.equals(coupling)) {
      throw new InvalidInputException(
          "%s gives %s, whose critical value is looked for".formatted(option, name),
          "say where to look with --from and --to, or name another one with --coupling");
    }
  }
}
