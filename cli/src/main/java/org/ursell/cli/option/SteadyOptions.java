package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.model.OrderRules;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which steady states are looked for. */
public final class SteadyOptions {
  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      converter = OrderReader.class,
      description =
          "truncation order, or several side by side (default 2, or 1 at N = 1); one never emitted"
              + " is derived first. One order with a number for each species is written A=2,c=3")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.WithInfinity.class,
      description =
          "numbers of sites, inf among them; states are carried over from each to the next. Of a"
              + " model with several sizes NAME=N[,N...] (default: the model's own)")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Option(
      names = "--grid",
      paramLabel = "NAME=FROM:TO:N",
      description =
          "a parameter along which branches are followed, around folds too; evenly or"
              + " (log:FROM:TO:N) by equal factors. Once")
  private List<String> grids = new ArrayList<>();

  @Option(
      names = "--observable",
      paramLabel = "NAME[,NAME...]",
      description = {
        "what is read of each state (default: every observable that the model names). Of one that"
            + " is not Hermitian the modulus is read; of several such its parts, too, in columns"
            + " NAME.re, NAME.im and NAME.abs. A part alone is asked for by such a name. The option"
            + " may be repeated"
      })
  private List<String> observables = new ArrayList<>();

  @Option(
      names = "--only-reached",
      description =
          "look for the state that the start reaches alone, at each point by itself, and for no"
              + " other branches")
  private boolean onlyReached;

  @Option(
      names = "--exact",
      description =
          "put the exact steady state of every finite size beside the truncated ones; for small"
              + " sizes")
  private boolean exact;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "how much memory an exact state may take, such as 4G (default: nine tenths of Java's)")
  private Optional<Long> maxMemory = Optional.empty();

  @Mixin private CutOption cut = new CutOption();

  @Mixin private Out out = new Out();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for, with its equations.
   *
   * @throws InvalidInputException for anything that makes no sense
   */
  public SteadyStudy study(PrintWriter err) {
    RunOptions.Asked asked = run.asked(err);
    ModelDescriptor model = asked.model();
    Sizes sizeChoice = SizesReader.of(model, sizes, List.of());
    List<TruncationOrder> orderList =
        orders
            .map(OrderReader.Orders::list)
            .orElseGet(() -> SizeRules.usual(model, sizeChoice, List.of(TruncationOrder.of(2))));
    OrderRules.requireFit(orderList, model);
    SizeRules.requireEnough(model, sizeChoice, orderList);
    Map<String, Integer> cuts = cut.of(model, exact);
    Optional<Axis> axis = axis(model);
    Points points = PointsReader.read(model, run.settings(), Map.of(), sizeChoice);
    Truncations equations =
        TraceStudy.equations(asked.subject(), run.model().filter(), orderList, sizeChoice);
    Start start = run.start().orForSteadyStates(asked, equations.meanField());
    return new SteadyStudy(
        equations,
        orderList,
        readings(asked.subject(), model),
        points,
        axis,
        start,
        run.integration(),
        !onlyReached,
        exact ? Optional.of(run.exact(maxMemory, cuts)) : Optional.empty());
  }

  private List<ObservableReading> readings(Subject subject, ModelDescriptor model) {
    if (!observables.isEmpty()) {
      return ReadingsOption.typed(observables).of(subject, model);
    }
    List<ObservableReading> all =
        model.observables().stream()
            .filter(
                observable ->
                    model.charges().stream()
                        .filter(charge -> model.filter().filter(charge.name()::equals).isPresent())
                        .noneMatch(charge -> Start.carries(observable, charge)))
            .map(ObservableReading::of)
            .toList();
    // Says what is wrong where none is left.
    return all.isEmpty() ? ReadingsOption.typed(List.of()).of(subject, model) : all;
  }

  private Optional<Axis> axis(ModelDescriptor model) {
    List<Axis> axes = new GridReader(model).axes(grids);
    if (axes.size() > 1) {
      throw new InvalidInputException(
          "--grid is given %d times, but branches are followed along one parameter"
              .formatted(axes.size()),
          "give few values of the others with --set, or see 'ursell sweep --measure steady'");
    }
    Set<String> set =
        Setting.all(Forms.POINTS, run.settings(), model).stream()
            .map(Setting::name)
            .collect(Collectors.toSet());
    for (Axis axis : axes) {
      if (model.parameter(axis.name()).orElseThrow().kind() == Kind.SIZE) {
        throw new InvalidInputException(
            "--grid %s: that is a number of sites".formatted(axis.name()),
            "give it as --sizes 20,50,100, from each of which to the next states are carried over");
      }
      GridReader.requireOneOption(axis.name(), set);
    }
    return axes.stream().findFirst();
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

  /** How many lines are followed at once. */
  public int jobs() {
    return run.jobs();
  }
}
