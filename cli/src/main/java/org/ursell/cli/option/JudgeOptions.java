package org.ursell.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.ExactSizes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What truncated lifetimes are held against: the options of {@code ursell lifetime}. */
public final class JudgeOptions {
  @Option(
      names = "--judge",
      description =
          "hold the orders against exact lifetimes at those N that cost little (up to 16 for the"
              + " default model), linear response and the"
              + " law at large N, look at what they do after their lifetimes, and say how far to"
              + " trust each; find the lifetime to quote, as --quote does, and what checks it;"
              + " orders 1,2,3,4 if none are given")
  private boolean judge;

  @Option(
      names = "--exact",
      description =
          "add exact lifetimes of small systems as far as it is quick, up to N = 24 for the default"
              + " model")
  private boolean exact;

  @Option(
      names = "--exact-up-to",
      paramLabel = "N",
      converter = Largest.class,
      description = "the largest size to be solved exactly, however long it takes")
  private Optional<Double> exactUpTo = Optional.empty();

  @Mixin private CutOption cut = new CutOption();

  private static final class Largest implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      List<Double> sizes = new SizesReader.Finite().convert(text).values();
      if (sizes.size() != 1) {
        throw new InvalidInputException(
            "--exact-up-to is '%s', not one number of sites".formatted(text),
            "for example --exact-up-to 24");
      }
      return sizes.get(0);
    }
  }

  /** Whether a verdict was asked for. */
  public boolean judged() {
    return judge;
  }

  /** The exact series: sizes that were asked for and a few more, as far as they are small. */
  public Optional<ExactLifetimes> exact(
      Subject subject, Points points, double end, RunOptions run, Truncations equations) {
    boolean solved = exact || exactUpTo.isPresent() || judge;
    Map<String, Integer> cuts = cut.of(points.model(), solved);
    if (!solved) {
      return Optional.empty();
    }
    ExactLifetimes plain =
        new ExactLifetimes(
            subject,
            points,
            points.sizes().values(),
            end,
            false,
            run.exact(Optional.empty(), cuts));
    ExactLifetimes asked = plain.guided(equations);
    if (exactUpTo.isPresent()) {
      return Optional.of(ExactSizes.upTo(asked, exactUpTo.get()));
    }
    return Optional.of(judge && !exact ? ExactSizes.forVerdict(asked) : ExactSizes.quick(asked));
  }

  /** The points with the sizes to measure: for a verdict those that the orders can be held to. */
  public Points points(
      Points asked, List<TruncationOrder> orders, Optional<ExactLifetimes> exactly) {
    return judge && exactly.isPresent()
        ? asked.withSizes(ExactSizes.compared(asked, orders, exactly.get()))
        : asked;
  }

  /** The orders if none were given: for a verdict, several to compare. */
  public List<TruncationOrder> usualOrders() {
    return (judge ? List.of(1, 2, 3, 4) : List.of(2)).stream().map(TruncationOrder::of).toList();
  }
}
