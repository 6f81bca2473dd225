package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ursell.cli.study.ExactModels;
import org.ursell.cli.study.ExactSurvey;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What truncated lifetimes are held against: the options of {@code ursell lifetime}. */
public final class JudgeOptions {
  /** Sizes to be solved exactly in any case, if they are cheap; beyond, only up to those asked. */
  private static final List<Double> LADDER = List.of(2.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0);

  /** Further sizes grow by these factors in turn; no system of so many sites is cheap. */
  private static final double[] FACTORS = {4.0 / 3.0, 1.5};

  private static final double LARGEST_CHEAP = 5_000;

  /**
   * The most work of one exact run for a verdict, see {@link ExactSurvey#within}: less than a
   * second. The paper's one group has 7e7 at N = 16 and 3.4e8 at N = 20.
   */
  private static final double JUDGED_WORK = 1e8;

  /** The same where exact lifetimes were asked for: some seconds, the paper's group at N = 24. */
  private static final double EXACT_WORK = 1.5e9;

  @Option(
      names = "--judge",
      description =
          "hold the orders against exact lifetimes at those N that cost little (up to 16 for the"
              + " default model), linear response and the"
              + " law at large N, look at what they do after their lifetimes, and say how far to"
              + " trust each; orders 1,2,3,4 if none are given")
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

  private static final class Largest implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      List<Double> sizes = NumberList.sizes(text, false);
      if (sizes.size() != 1) {
        throw new InvalidInputException(
            "--exact-up-to is '%s', not one number of sites".formatted(text),
            "for example --exact-up-to 24");
      }
      return sizes.get(0);
    }
  }

  /** The options of {@code --judge}, without a command line. */
  public static JudgeOptions judging() {
    JudgeOptions options = new JudgeOptions();
    options.judge = true;
    return options;
  }

  /** Whether a verdict was asked for. */
  public boolean judged() {
    return judge;
  }

  /** The exact series: sizes that were asked for and a few more, as far as they are small. */
  public Optional<ExactSurvey> exact(
      ModelEntry entry,
      ModelDescriptor model,
      ParameterGrid grid,
      SizeChoice sizes,
      double end,
      RunOptions run) {
    boolean finite = model.species().stream().noneMatch(species -> species.isMode());
    if (!exact && exactUpTo.isEmpty() && !(judge && finite)) {
      return Optional.empty();
    }
    ExactModels.requireLevels(model);
    TreeSet<Double> small = new TreeSet<>(LADDER);
    small.addAll(furtherSizes(sizes.values().stream().max(Double::compare).orElse(0.0)));
    small.addAll(sizes.values());
    if (exactUpTo.isPresent()) {
      double limit = exactUpTo.get();
      small.add(limit);
      small.removeIf(size -> size > limit);
    }
    ExactSurvey survey =
        new ExactSurvey(
            entry.subject(),
            model,
            grid,
            List.copyOf(small),
            end,
            false,
            run.exact(Optional.empty()));
    if (exactUpTo.isPresent()) {
      survey.foresee();
      return Optional.of(survey);
    }
    return Optional.of(survey.within(judge && !exact ? JUDGED_WORK : EXACT_WORK));
  }

  /** 32, 48, 64, 96 ... as far as truncated lifetimes were asked for. */
  private static List<Double> furtherSizes(double largest) {
    List<Double> sizes = new ArrayList<>();
    double size = LADDER.get(LADDER.size() - 1);
    for (int k = 0; ; k++) {
      size = Math.rint(size * FACTORS[k % FACTORS.length]);
      if (size > Math.min(largest, LARGEST_CHEAP)) {
        return sizes;
      }
      sizes.add(size);
    }
  }

  /** The sizes to measure: for a verdict also the exact ones that the orders can be held to. */
  public SizeChoice sizes(
      SizeChoice asked, List<OrderChoice> orders, Optional<ExactSurvey> survey) {
    if (!judge || survey.isEmpty()) {
      return asked;
    }
    int largest = orders.stream().mapToInt(OrderChoice::largest).max().orElse(1);
    TreeSet<Double> all = new TreeSet<>(asked.values());
    survey.get().sizes().stream().filter(size -> size >= 2 * largest).forEach(all::add);
    return new SizeChoice(asked.parameter(), List.copyOf(all));
  }

  /** The orders if none were given: for a verdict, several to compare. */
  public List<OrderChoice> usualOrders() {
    return (judge ? List.of(1, 2, 3, 4) : List.of(2)).stream().map(OrderChoice::of).toList();
  }
}
