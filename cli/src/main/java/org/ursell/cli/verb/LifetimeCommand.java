package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ursell.cli.option.DigitsOption;
import org.ursell.cli.option.JudgeOptions;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Progress;
import org.ursell.cli.output.Versions;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.report.JudgedReport;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.LifetimeReport;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.FailedComputationException;
import org.ursell.cli.study.Laws;
import org.ursell.cli.study.LifetimeJudge;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.words.Words;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.LifetimeStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell lifetime}: how long coherence lives, as a function of the number of sites. */
@Command(
    name = "lifetime",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Measure the coherence lifetime T versus the number of sites N.",
      "",
      "Without options: Fig. S4 (right) of Nadolny and Bruder, Macroscopic quantum synchronization"
          + " effects (2023). T is the first time at which |<S+>| has fallen to 1/e of its value at"
          + " t = 0; T0 is the same without coupling. Of another model, <S+> is the order"
          + " parameter, its first observable. The equations of finite N are cut at a truncation"
          + " order: T is exact only if N is not larger than the order, so compare orders. A run"
          + " that ends before T is reached gives a lower bound, never a number."
    },
    footerHeading =
        "%nWrites lifetimes.csv, manifest.json and lifetimes.png/.svg (and"
            + " judged.png/.svg).%n%nExamples:%n",
    footer = {
      "  ursell lifetime",
      "  ursell lifetime --order 2,3 --sizes 20,50,100 --set V=0.75 --out orders",
      "  ursell lifetime --judge --set V=0.75",
      "  ursell lifetime --set V=0.5,1 --set K=-0.1,0,0.1 --jobs 4",
      "",
      "Exit codes: 0 fine; 1 no run gave a result; 2 the input cannot be used, or no parameter"
          + " point has coherence (nothing is written).",
    })
public final class LifetimeCommand implements Callable<Integer> {
  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      description =
          "truncation orders (default 2; with --judge 1,2,3,4); orders never emitted are derived"
              + " first. One order with a number for each species is written A=2,c=3")
  private Optional<String> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      description =
          "numbers of sites (default 50,100,200,500,1000,2000); of a model with several sizes"
              + " NAME=N[,N...]")
  private Optional<String> sizes = Optional.empty();

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
      defaultValue = "ursell-lifetime",
      description = "folder for the results (default ursell-lifetime)")
  private String folder = "ursell-lifetime";

  @Mixin private JudgeOptions judge = new JudgeOptions();

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<OrderChoice> orderList =
        OrderChoice.read("--order", orders.orElse(judge.judged() ? "1,2,3,4" : "2"));
    EquationChoice choice = run.model().equations(orderList.get(0));
    ModelEntry entry = run.model().model(err);
    double end = NumberList.positive("--t-end", endTime, "10000");
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor model = meanField.descriptor();
    SizeChoice sizeChoice = SizeChoice.varying(model, sizes, "50,100,200,500,1000,2000");
    ParameterGrid grid = ParameterGrid.of(model, run.settings(), entry.figure(), sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, orderList);
    Optional<ExactSurvey> exact = judge.exact(entry, model, grid, sizeChoice, end, run);
    SizeChoice measured = judge.sizes(sizeChoice, orderList, exact);
    ObservableChoice.of(model, Optional.empty());
    StartChoice start = run.startOrSteady(entry, model);
    CoherenceLifetime method =
        new CoherenceLifetime(MomentIntegrator.standard(), run.integration(), end, () -> false);
    digits.requireRoom(run.integration());
    int jobs = run.jobs();
    OutputFolder output = OutputFolder.of("--out", folder);

    Map<OrderChoice, MomentEquations> equations = new TreeMap<>();
    for (OrderChoice order : orderList) {
      equations.put(order, order.isMeanField() ? meanField : entry.equations(choice.at(order)));
    }
    LifetimeSurvey survey =
        new LifetimeSurvey(meanField, equations, grid, measured, start, method, digits.asked());
    Pictures.prepare();
    List<LifetimeSurvey.PointResult> results;
    try (Workers workers = new Workers(jobs);
        Progress progress =
            Progress.of(
                err,
                "measuring lifetimes",
                survey.runs() + grid.points().size() * exact.map(ExactSurvey::runs).orElse(0))) {
      results = survey.measure(workers, progress);
      if (exact.isPresent()) {
        results = exact.get().measure(results, progress);
      }
    }
    results = Laws.add(results, survey, entry, choice);
    LifetimeReport report = new LifetimeReport(survey, model);
    if (results.stream().allMatch(point -> point.start().isEmpty())) {
      throw new InvalidInputException(
          "there is " + report.whyNowhere(results),
          "choose parameters where the mean field synchronises, or --start paper to see a weak"
              + " coherence decay");
    }
    if (results.stream()
        .flatMap(LifetimeSurvey.PointResult::results)
        .allMatch(result -> result.status() == LifetimeStatus.NO_COHERENCE)) {
      throw new InvalidInputException(
          "there is no coherence to live: the start '%s' has none".formatted(start.name()),
          "give a start with a coherence that the order parameter sees");
    }
    report.print(results, out);
    List<JudgedReport> verdicts = List.of();
    if (judge.judged()) {
      ExactJacobian second = entry.derived().table(choice.at(OrderChoice.of(2)));
      verdicts = judge.verdicts(new LifetimeJudge(survey, second), results, jobs, err);
      verdicts.forEach(verdict -> verdict.print(out));
    }

    output.add("lifetimes.csv", LifetimeFiles.csv(survey, results));
    Map<String, Object> manifest = Manifest.of(spec, meanField, survey.equations().values());
    if (judge.judged()) {
      manifest.put(
          "verdicts",
          verdicts.stream()
              .map(
                  v -> Manifest.ordered("point", v.point(), "sentences", v.judgement().sentences()))
              .toList());
    }
    output.add("manifest.json", LifetimeFiles.manifest(survey, results, manifest));
    Pictures.add(output, "lifetimes", LifetimePicture.of(survey, model, results), err);
    for (int k = 0; k < verdicts.size(); k++) {
      JudgedReport verdict = verdicts.get(k);
      String caption =
          "%s:  %s%s;  start: %s"
              .formatted(
                  model.name(),
                  verdict.point().isEmpty() ? "" : verdict.point() + ", ",
                  grid.fixedWords(),
                  start.name());
      Pictures.add(
          output,
          verdicts.size() == 1 ? "judged" : "judged-" + (k + 1),
          verdict.picture(caption, Words.timeUnit(model.rateUnit())),
          err);
    }
    List<String> written = output.write();
    out.println("wrote to %s: %s".formatted(output.path(), String.join(", ", written)));
    out.flush();
    boolean anyResult =
        results.stream()
            .flatMap(LifetimeSurvey.PointResult::results)
            .map(LifetimeResult::status)
            .anyMatch(s -> s == LifetimeStatus.MEASURED || s == LifetimeStatus.CENSORED);
    if (!anyResult) {
      throw new FailedComputationException(
          "no run gave a lifetime", "the table above says what happened to each; try other orders");
    }
    return 0;
  }
}
