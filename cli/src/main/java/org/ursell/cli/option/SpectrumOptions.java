package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.cli.model.OrderRules;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.SpectrumSampling;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which correlation of which model, and where it is looked at. */
public final class SpectrumOptions {
  @Mixin private CorrelationOptions correlation = new CorrelationOptions();

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      converter = OrderReader.class,
      description = "truncation order, or several side by side (default 2)")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.WithInfinity.class,
      description =
          "numbers of sites, all finite; of a model with several sizes NAME=N[,N...] (default: the"
              + " model's own)")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Option(
      names = "--frequencies",
      paramLabel = "W",
      converter = FrequenciesReader.class,
      description =
          "frequencies of the spectrum, from:to:number as in --frequencies=-2:2:401, or a list"
              + " (default: "
              + SpectrumSampling.FREQUENCIES
              + " that hold its lines)")
  private Optional<double[]> frequencies = Optional.empty();

  @Option(
      names = "--method",
      paramLabel = "NAME",
      converter = Method.class,
      description =
          "solve (default): a sparse linear system at each frequency; transform: the Fourier"
              + " transform of the correlation, as a check")
  private String method = "solve";

  @Option(names = "--fit", description = "fit a Lorentzian line, and say how far it is off")
  private boolean fit;

  @Option(
      names = "--at",
      paramLabel = "T",
      converter = Time.class,
      description =
          "correlations from time T of a run on, <A(T + tau) B(T)>, instead of those of the steady"
              + " state")
  private Optional<Double> at = Optional.empty();

  @Option(
      names = "--tau-end",
      paramLabel = "T",
      converter = LastTau.class,
      description = "last tau of correlation.csv (default: until it has decayed)")
  private Optional<Double> end = Optional.empty();

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "401",
      converter = Samples.class,
      description = "number of equally spaced taus (default ${DEFAULT-VALUE})")
  private int samples;

  @Option(
      names = "--exact",
      description =
          "find the exact curve of every size beside the truncated ones, and say how far their"
              + " lines are off; for small systems, modes included")
  private boolean exact;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "how much memory an exact curve may take, such as 4G (default: nine tenths of Java's)")
  private Optional<Long> maxMemory = Optional.empty();

  @Mixin private CutOption cut = new CutOption();
  @Mixin private Out out = new Out();
  @Mixin private LongWork longWork = new LongWork();
  @Mixin private RunOptions run = new RunOptions();

  private static final class Method implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String name = text.strip().toLowerCase(Locale.ROOT);
      if (!List.of("solve", "transform").contains(name)) {
        throw new InvalidInputException(
            "--method '%s' is none of a spectrum".formatted(text),
            "write --method solve or --method transform");
      }
      return name;
    }
  }

  private static final class Time implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      double time = NumberReader.real("--at", text.strip());
      if (time < 0.0) {
        throw new InvalidInputException(
            "--at is %s, before the run begins".formatted(text), "give 0 or more");
      }
      return time;
    }
  }

  private static final class LastTau extends PositiveNumber {
    LastTau() {
      super("--tau-end", "20");
    }
  }

  private static final class Samples extends WholeNumber {
    Samples() {
      super("--samples", 3, 999_999, "--samples 401");
    }
  }

  /**
   * What was asked for.
   *
   * @throws InvalidInputException for anything that makes no sense
   */
  public SpectrumStudy study(PrintWriter err) {
    RunOptions.Asked asked = run.asked(err);
    ModelDescriptor model = asked.model();
    List<TruncationOrder> list =
        orders.map(OrderReader.Orders::list).orElse(List.of(TruncationOrder.of(2)));
    OrderRules.requireFit(list, model);
    Sizes chosen = SizesReader.of(model, sizes, List.of());
    Points points = PointsReader.one(model, run.settings(), chosen);
    Map<String, Integer> cuts = cut.of(model, exact);
    return new SpectrumStudy(
        asked.subject(),
        run.model().filter(),
        list,
        correlation.of(asked.subject()),
        correlation.closure(),
        points,
        start(asked),
        at.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        run.integration(),
        new SpectrumSampling(
            frequencies,
            end.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            samples,
            method.equals("transform")),
        fit,
        exact ? Optional.of(run.exact(maxMemory, cuts)) : Optional.empty());
  }

  /** The steady state of finitely many sites has no phase, so neither has the usual start. */
  private Start start(RunOptions.Asked asked) {
    return run.start().typed().isPresent()
        ? run.start().orSteady(asked)
        : Start.ofModel(asked.subject(), asked.model())
            .orElseGet(() -> Start.ground(asked.model()))
            .fitting(asked.model());
  }

  /** What is made of the correlation. */
  public CorrelationCurve.Kind kind() {
    return correlation.kind();
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

  /** How many curves are worked out at once. */
  public int jobs() {
    return run.jobs();
  }
}
