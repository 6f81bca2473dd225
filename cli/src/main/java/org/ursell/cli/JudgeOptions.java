package org.ursell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ursell.cli.LifetimeSurvey.PointResult;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import picocli.CommandLine.Option;

/** What truncated lifetimes are held against: the options of {@code ursell lifetime}. */
final class JudgeOptions {
  private static final List<Double> LADDER = List.of(2.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0);

  /** A few seconds of work for each parameter point. */
  private static final long PATIENCE = 600_000;

  @Option(
      names = "--judge",
      description =
          "hold the orders against exact lifetimes at small N (up to 16), linear response and the"
              + " law at large N, look at what they do after their lifetimes, and say how far to"
              + " trust each; orders 1,2,3,4 if none are given")
  private boolean judge;

  @Option(
      names = "--exact",
      description = "add exact lifetimes of small systems, up to N = 24 and as far as it is quick")
  private boolean exact;

  @Option(
      names = "--exact-up-to",
      paramLabel = "N",
      description = "the largest size to be solved exactly, however long it takes")
  private Optional<String> exactUpTo = Optional.empty();

  /** The options of {@code --judge}, without a command line. */
  static JudgeOptions judging() {
    JudgeOptions options = new JudgeOptions();
    options.judge = true;
    return options;
  }

  /** Whether a verdict was asked for. */
  boolean judged() {
    return judge;
  }

  /** The exact series: sizes that were asked for and a few more, as far as they are small. */
  Optional<ExactSurvey> exact(
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
    double limit = exactUpTo.map(JudgeOptions::size).orElse(judge && !exact ? 16.0 : 24.0);
    TreeSet<Double> small = new TreeSet<>(LADDER);
    small.addAll(sizes.values());
    exactUpTo.ifPresent(text -> small.add(limit));
    small.removeIf(size -> size > limit);
    ExactSurvey survey =
        new ExactSurvey(
            entry.derived().model(),
            model,
            grid,
            List.copyOf(small),
            end,
            false,
            ExactCommand.options(run, Optional.empty()));
    if (exactUpTo.isPresent()) {
      survey.foresee();
      return Optional.of(survey);
    }
    return Optional.of(survey.within(PATIENCE));
  }

  private static double size(String text) {
    List<Double> sizes = NumberList.sizes(text, false);
    if (sizes.size() != 1) {
      throw new InvalidInputException(
          "--exact-up-to is '%s', not one number of sites".formatted(text),
          "for example --exact-up-to 24");
    }
    return sizes.get(0);
  }

  /** The sizes to measure: for a verdict also the exact ones that the orders can be held to. */
  SizeChoice sizes(SizeChoice asked, List<OrderChoice> orders, Optional<ExactSurvey> survey) {
    if (!judge || survey.isEmpty()) {
      return asked;
    }
    int largest = orders.stream().mapToInt(OrderChoice::largest).max().orElse(1);
    TreeSet<Double> all = new TreeSet<>(asked.values());
    survey.get().sizes().stream().filter(size -> size >= 2 * largest).forEach(all::add);
    return new SizeChoice(asked.parameter(), List.copyOf(all));
  }

  /** One verdict for each point that has a start. */
  List<JudgedReport> verdicts(
      LifetimeJudge judgeOf, List<PointResult> points, int jobs, PrintWriter err) {
    List<JudgedReport> verdicts = new ArrayList<>();
    try (Workers workers = new Workers(jobs);
        Progress progress = Progress.of(err, "judging", LifetimeJudge.runs(points))) {
      for (PointResult point : points) {
        if (point.start().isPresent()) {
          Evidence evidence = judgeOf.evidence(point, workers, progress);
          verdicts.add(
              new JudgedReport(
                  judgeOf.survey().grid().varyingWords(point.parameters()),
                  evidence,
                  Judgement.of(evidence)));
        }
      }
    }
    return verdicts;
  }
}
