package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.DigitsOption;
import org.ursell.cli.option.JudgeOptions;
import org.ursell.cli.option.OrderReader;
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
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.LifetimeStudy;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.study.Verdict;
import org.ursell.cli.view.LifetimeView;
import org.ursell.cli.work.Workers;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell lifetime}: how long coherence lives, as a function of the number of sites. */
@Command(
    name = "lifetime",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
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
  private static final List<Double> USUAL_SIZES =
      List.of(50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0);

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      converter = OrderReader.class,
      description =
          "truncation orders (default 2; with --judge 1,2,3,4); orders never emitted are derived"
              + " first. One order with a number for each species is written A=2,c=3")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.Finite.class,
      description =
          "numbers of sites (default 50,100,200,500,1000,2000); of a model with several sizes"
              + " NAME=N[,N...]")
  private Optional<SizesReader.Sizes> sizes = Optional.empty();

  @Mixin private PatienceOption patience = new PatienceOption();

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
    Desk desk = Typed.desk(spec);
    List<OrderChoice> orderList = orders.map(OrderReader.Orders::list).orElse(judge.usualOrders());
    EquationChoice choice = run.model().equations(orderList.get(0));
    ModelEntry entry = run.model().model(desk.err());
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor model = meanField.descriptor();
    SizeChoice sizeChoice = SizesReader.varying(model, sizes, USUAL_SIZES);
    ParameterGrid grid = PointsReader.read(model, run.settings(), entry.figure(), sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, orderList);
    Optional<ExactSurvey> exact = judge.exact(entry, model, grid, sizeChoice, patience.end(), run);
    ObservableChoice.of(model, Optional.empty());
    StartChoice start = run.startOrSteady(entry, model);
    CoherenceLifetime method =
        new CoherenceLifetime(
            MomentIntegrator.standard(), run.integration(), patience.end(), () -> false);
    digits.requireRoom(run.integration());
    OutputFolder output = OutputFolder.of("--out", folder);

    LifetimeSurvey survey =
        new LifetimeSurvey(
            meanField,
            entry.equations(orderList, choice, meanField),
            grid,
            judge.sizes(sizeChoice, orderList, exact),
            start,
            method,
            digits.asked());
    LifetimeStudy study = new LifetimeStudy(entry, choice, survey, exact);
    Pictures.prepare();
    List<PointResult> results;
    try (Workers workers = new Workers(run.jobs());
        ProgressBar progress = ProgressBar.of(desk.err(), "measuring lifetimes", study.runs())) {
      results = study.run(workers, progress);
    }
    LifetimeView view = new LifetimeView(survey, results);
    view.requireCoherence();
    view.print(desk);
    List<Verdict> verdicts = judge.judged() ? verdicts(study, results, desk) : List.of();
    LifetimeView.print(verdicts, desk);
    view.publish(desk, output, judge.judged(), verdicts);
    view.requireResult();
    return 0;
  }

  private List<Verdict> verdicts(LifetimeStudy study, List<PointResult> results, Desk desk) {
    try (Workers workers = new Workers(run.jobs());
        ProgressBar progress =
            ProgressBar.of(desk.err(), "judging", LifetimeStudy.verdictRuns(results))) {
      return study.judge(results, workers, progress);
    }
  }
}
