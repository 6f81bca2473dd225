package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.model.OrderRules;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
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
          "truncation orders (default 2; with --judge 1,2,3,4; none above the number of sites);"
              + " orders never emitted are derived first. One order with a number for each species is written A=2,c=3")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.Finite.class,
      description =
          "numbers of sites (default 50,100,200,500,1000,2000); of a model with several sizes"
              + " NAME=N[,N...]")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Mixin private BeginOption begin = new BeginOption();

  @Mixin private PatienceOption patience = new PatienceOption();

  @Mixin private Out out = new Out();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private JudgeOptions judge = new JudgeOptions();

  @Mixin private QuotingOptions quoting = new QuotingOptions();

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private FollowedOption followed = new FollowedOption();

  @Mixin private CompareOption compare = new CompareOption();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private EngineOptions engine = new EngineOptions();

  /**
   * What was asked for, with its equations: of the model, and of the one that it is compared with,
   * by what they are called.
   *
   * @throws InvalidInputException for anything that makes no sense
   */
  public Map<String, LifetimeStudy> studies(PrintWriter err) {
    if (compare.isGiven() && judge.judged()) {
      throw new InvalidInputException(
          "--judge gives a verdict on one model, and --compare names another",
          "judge each model in a command of its own, or compare without --judge");
    }
    if (compare.isGiven() && quoting().isPresent()) {
      throw new InvalidInputException(
          "--quote finds the lifetimes of one model, and --compare names another",
          "quote each model in a command of its own, or compare without --quote");
    }
    RunOptions.Asked asked = run.asked(err, followed);
    Sizes sizeChoice = SizesReader.varying(asked.model(), sizes, USUAL_SIZES);
    LifetimeStudy first = study(asked, sizeChoice);
    Optional<RunOptions.Asked> other = compare.model(run, asked, err);
    if (other.isEmpty()) {
      return Map.of(asked.model().name(), first);
    }
    ObservableDescriptor parameter = asked.model().orderParameter();
    CompareOption.requireObservable(parameter, other.get().subject(), other.get().model());
    RunOptions.Asked same = run.following(other.get(), parameter.name());
    LifetimeStudy second = study(same, CompareOption.sizes(sizeChoice, same.model()));
    CompareOption.requireSame(first.points(), second.points());
    CompareOption.Labels labels = compare.labels(run, asked.model(), same.model());
    Map<String, LifetimeStudy> both = new LinkedHashMap<>();
    both.put(labels.first(), first);
    both.put(labels.other(), second);
    return both;
  }

  private LifetimeStudy study(RunOptions.Asked asked, Sizes sizeChoice) {
    List<TruncationOrder> orderList =
        orders
            .map(OrderReader.Orders::list)
            .orElseGet(() -> SizeRules.usual(asked.model(), sizeChoice, judge.usualOrders()));
    ModelDescriptor model = asked.model();
    OrderRules.requireFit(orderList, model);
    Points points = run.points(asked, sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, orderList);
    Start start = begin.at(run.start().orSteadyOrSaved(asked));
    if (judge.judged()) {
      start.requireNotSaved("a verdict");
    }
    if (quoting.isGiven()) {
      start.requireNotSaved("a lifetime that is quoted");
    }
    Truncations equations = Truncations.of(asked.subject(), run.model().filter(), orderList);
    Optional<ExactLifetimes> exact =
        judge.exact(asked.subject(), points, patience.end(), run, equations);
    if (start.saved().isPresent()) {
      exact = exact.map(some -> some.heldBy(start.saved().get()));
    }
    digits.requireRoom(run.integration());
    return new LifetimeStudy(
        equations,
        judge.points(points, orderList, exact),
        start,
        run.lifetime(patience),
        digits.asked(),
        exact);
  }

  /**
   * How lifetimes are to be quoted, if they are, as they are for a verdict.
   *
   * @throws InvalidInputException if options of quoting make no sense
   */
  public Optional<QuoteOptions> quoting() {
    return quoting.asked(judge.judged());
  }

  /** Whether the user spoke of quoting, so that nothing else will do. */
  public boolean isQuotingMeant() {
    return quoting.isGiven();
  }

  /** Whether a verdict was asked for. */
  public boolean judged() {
    return judge.judged();
  }

  /**
   * Where results go.
   *
   * @throws InvalidInputException if nothing can be written there
   */
  public OutputFolder folder() {
    return out.folder();
  }

  /** Whether more than an hour of work is meant. */
  public boolean isLongMeant() {
    return longWork.isMeant();
  }

  /** How many runs go on at once. */
  public int jobs() {
    return run.jobs();
  }

  /**
   * The hands that do the work.
   *
   * @param err is told when an engine starts
   */
  public Hands hands(PrintWriter err) {
    return engine.hands(run.jobs(), err);
  }
}
