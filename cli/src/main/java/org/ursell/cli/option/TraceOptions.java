package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.model.OrderRules;
import org.ursell.cli.model.PaperModels;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is followed in time, and how. */
public final class TraceOptions {
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
  private Optional<SizesReader.Given> sizes = Optional.empty();

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

  @Mixin private Out out = new Out();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private DigitsOption digits = new DigitsOption();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for, with its equations.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense
   */
  public TraceStudy study(PrintWriter err) {
    TruncationOrder order = orders.one("run the command once per order, with another --out each");
    RunOptions.Asked asked = run.asked(err);
    ModelDescriptor model = asked.model();
    OrderRules.requireFit(List.of(order), model);
    Sizes sizeChoice = SizesReader.of(model, sizes, PaperModels.traced(asked.entry()));
    Points points = PointsReader.one(model, run.settings(), sizeChoice);
    SizeRules.requireEnough(model, sizeChoice, List.of(order));
    ObservableDescriptor followed = ObservableChoice.of(model, observable);
    Start start = run.start().orModel(asked, followed);
    IntegratorOptions options = run.integration();
    digits.requireRoom(options);
    return new TraceStudy(
        TraceStudy.equations(asked.subject(), run.model().filter(), order, sizeChoice),
        order,
        followed,
        points,
        start,
        options,
        sampling.times(),
        digits.asked(),
        exact ? Optional.of(run.exact(maxMemory)) : Optional.empty());
  }

  /** Whether the picture's amplitude is logarithmic. */
  public boolean logarithmic() {
    return logarithmic;
  }

  /**
   * Where results go.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if nothing can be written there
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
