package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.model.OrderRules;
import org.ursell.cli.model.PaperModels;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.output.StateFile;
import org.ursell.cli.plot.AxesChoice;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.SavedState;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TraceSampling;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is followed in time, and how. */
public final class TraceOptions {
  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      converter = OrderReader.class,
      description =
          "truncation order, or several side by side (default 2, or 1 at N = 1; none with --method"
              + " langevin); one never emitted is derived first. One order with a number for each species is"
              + " written A=2,c=3")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.WithInfinity.class,
      description =
          "numbers of sites; of a model with several sizes NAME=N[,N...] (default: the model's own;"
              + " for one-group and two-groups 100,500,1000,2000,inf)")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Mixin private ReadingsOption followed = new ReadingsOption();

  @Mixin private CompareOption compare = new CompareOption();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--exact",
      description =
          "draw the exact curve of every finite size beside the truncated one; for small sizes")
  private boolean exact;

  @Mixin private TraceMethodOptions method = new TraceMethodOptions();

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "how much memory an exact curve may take, such as 4G (default: nine tenths of Java's)")
  private Optional<Long> maxMemory = Optional.empty();

  @Mixin private CutOption cut = new CutOption();

  @Option(
      names = "--log",
      description = "draw the amplitude on a logarithmic axis: the same as --axes log-y")
  private boolean logarithmic;

  @Mixin private SaveStateOption saving = new SaveStateOption();

  @Mixin private Out out = new Out();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for, with its equations: of the model, and of the one that it is compared with,
   * by what they are called.
   *
   * @throws InvalidInputException for anything that makes no sense
   */
  public Map<String, TraceStudy> studies(PrintWriter err) {
    RunOptions.Asked asked = run.asked(err);
    Sizes sizeChoice = SizesReader.of(asked.model(), sizes, PaperModels.traced(asked.entry()));
    List<ObservableReading> readings = followed.of(asked.subject(), asked.model());
    TraceStudy first = study(asked, sizeChoice, readings);
    Optional<RunOptions.Asked> other = compare.model(run, asked, err);
    if (other.isEmpty()) {
      return Map.of(asked.model().name(), first);
    }
    ModelDescriptor model = other.get().model();
    for (ObservableReading reading : readings) {
      CompareOption.requireObservable(reading.observable(), other.get().subject(), model);
    }
    List<ObservableReading> same =
        readings.stream()
            .map(
                reading ->
                    new ObservableReading(
                        ObservableChoice.of(
                            other.get().subject(), model, Optional.of(reading.observable().name())),
                        reading.part()))
            .toList();
    TraceStudy second = study(other.get(), CompareOption.sizes(sizeChoice, model), same);
    CompareOption.requireSame(first.points(), second.points());
    CompareOption.Labels labels = compare.labels(run, asked.model(), model);
    Map<String, TraceStudy> both = new LinkedHashMap<>();
    both.put(labels.first(), first);
    both.put(labels.other(), second);
    return both;
  }

  /**
   * Where the ends of the runs are to be kept, if they are.
   *
   * @throws InvalidInputException if they cannot be
   */
  public Optional<StateFile> saving(Map<String, TraceStudy> studies) {
    return saving.of(studies);
  }

  private TraceStudy study(
      RunOptions.Asked asked, Sizes sizeChoice, List<ObservableReading> readings) {
    Optional<TraceSampling> langevin = method.asked();
    ModelDescriptor model = asked.model();
    List<TruncationOrder> orderList =
        orders
            .map(OrderReader.Orders::list)
            .orElseGet(
                () ->
                    langevin.isPresent()
                        ? List.of()
                        : SizeRules.usual(model, sizeChoice, List.of(TruncationOrder.of(2))));
    OrderRules.requireFit(orderList, model);
    Points points = PointsReader.one(model, run.settings(), sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, orderList);
    Start start = sampling.at(run.start().orModel(asked, startingFor(model, readings)));
    IntegratorOptions options = run.integration();
    digits.requireRoom(options);
    Map<String, Integer> cuts = cut.of(model, exact);
    Truncations equations =
        TraceStudy.equations(asked.subject(), run.model().filter(), orderList, sizeChoice);
    return new TraceStudy(
        saving.isAskedFor() ? SavedState.whole(equations) : equations,
        orderList,
        readings,
        points,
        start,
        options,
        sampling.times(start),
        digits.asked(),
        exact ? Optional.of(exact(cuts)) : Optional.empty(),
        langevin);
  }

  private ExactOptions exact(Map<String, Integer> cuts) {
    ExactOptions options = run.exact(maxMemory, cuts);
    return saving.isAskedFor() ? options.keepingState() : options;
  }

  /** What the usual start must not leave zero for ever: the first with a charge, if one has. */
  private static ObservableDescriptor startingFor(
      ModelDescriptor model, List<ObservableReading> readings) {
    return readings.stream()
        .map(ObservableReading::observable)
        .filter(o -> model.charges().stream().anyMatch(charge -> Start.carries(o, charge)))
        .findFirst()
        .orElse(readings.get(0).observable());
  }

  /**
   * A folder whose picture has a logarithmic axis of the amplitude, if that was asked for.
   *
   * @throws InvalidInputException if another one was, too
   */
  public OutputFolder logarithmic(OutputFolder folder) {
    if (!logarithmic) {
      return folder;
    }
    PictureChoice choice = folder.pictures();
    if (choice.axes().y().filter(AxesChoice.Spread.LINEAR::equals).isPresent()) {
      throw new InvalidInputException(
          "--log and --axes ask for different axes of the amplitude",
          "leave one of them out: --log is --axes log-y");
    }
    return folder.drawing(
        new PictureChoice(choice.formats(), choice.column(), choice.axes().orLogarithmic()));
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
}
