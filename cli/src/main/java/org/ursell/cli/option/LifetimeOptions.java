package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.LifetimeStudy;
import org.ursell.cli.study.LifetimeSurvey;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which lifetimes are measured, and what they are held against. */
public final class LifetimeOptions {
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

  @Mixin private Out out = new Out();

  @Mixin private JudgeOptions judge = new JudgeOptions();

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for, with its equations.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense
   */
  public LifetimeStudy study(PrintWriter err) {
    List<OrderChoice> orderList = orders.map(OrderReader.Orders::list).orElse(judge.usualOrders());
    EquationChoice choice = run.model().equations(orderList.get(0));
    ModelEntry entry = run.model().model(err);
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

    LifetimeSurvey survey =
        new LifetimeSurvey(
            meanField,
            entry.equations(orderList, choice, meanField),
            grid,
            judge.sizes(sizeChoice, orderList, exact),
            start,
            method,
            digits.asked());
    return new LifetimeStudy(entry, choice, survey, exact);
  }

  /** Whether a verdict was asked for. */
  public boolean judged() {
    return judge.judged();
  }

  /**
   * Where results go.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if nothing can be written there
   */
  public OutputFolder folder() {
    return out.folder();
  }

  /** How many runs go on at once. */
  public int jobs() {
    return run.jobs();
  }
}
