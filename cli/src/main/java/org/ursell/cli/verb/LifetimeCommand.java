package org.ursell.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.LifetimeOptions;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.Besides;
import org.ursell.cli.view.ComparedLifetimesView;
import org.ursell.cli.view.LifetimeView;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.QuoteStudy;
import org.ursell.runtime.study.SlowestModeStudy;
import org.ursell.runtime.study.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            + " judged.png/.svg; quoted.csv and quoted.png/.svg).%n%nExamples:%n",
    footer = {
      "  ursell lifetime",
      "  ursell lifetime --order 2,3 --sizes 20,50,100 --set V=0.75 --out orders",
      "  ursell lifetime --judge --set V=0.75",
      "  ursell lifetime --quote --set V=0.75 --sizes 40,100,500",
      "  ursell lifetime --model my.yaml --compare with-dephasing.yaml",
      "  ursell lifetime --set V=0.5,1 --set K=-0.1,0,0.1 --jobs 4",
      "",
      "Exit codes: 0 fine; 1 no run gave a result; 2 the input cannot be used, or no parameter"
          + " point has coherence (nothing is written); 130 interrupted (what is finished is kept).",
    })
public final class LifetimeCommand implements Callable<Integer> {
  @Mixin private LifetimeOptions options = new LifetimeOptions();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder folder = pictures.of(options.folder());
    Optional<QuoteOptions> quoting = options.quoting();
    Map<String, LifetimeStudy> studies = options.studies(desk.err());
    try (Hands hands = options.hands(desk.err())) {
      if (studies.size() > 1) {
        compare(studies, hands, desk, folder);
      } else {
        answer(studies.values().iterator().next(), quoting, hands, desk, folder);
      }
    }
    return 0;
  }

  private void answer(
      LifetimeStudy study,
      Optional<QuoteOptions> quoting,
      Hands hands,
      Desk desk,
      OutputFolder folder) {
    if (options.judged()) {
      AnswerMemory.requireJudged(study);
    }
    MeasuredLifetimes measured =
        MeasuredLifetimes.of(study, "measuring lifetimes", hands, options.isLongMeant(), desk);
    List<Verdict> verdicts =
        options.judged()
            ? desk.watch("judging", study.judging(measured.results()), hands, options.isLongMeant())
            : List.of();
    List<PointLifetimes> modes =
        options.judged()
            ? desk.watch(
                "finding slowest modes",
                new SlowestModeStudy(study, measured.results()),
                hands,
                options.isLongMeant())
            : List.of();
    List<PointQuotes> quotes =
        quoting
            .map(how -> quotes(new QuoteStudy(study, measured.results(), how), hands, desk))
            .orElse(List.of());
    Besides more =
        new Besides(
            options.judged(),
            verdicts,
            quoting.filter(how -> options.isQuotingMeant() || !quotes.isEmpty()),
            quotes,
            modes);
    if (quoting.isEmpty()) {
      measured.view().printError(desk);
    }
    measured.view().print(more, desk);
    measured.view().publish(desk, folder, more);
    measured.view().requireResult();
  }

  /** A verdict stands without a lifetime to quote, unless the user spoke of that himself. */
  private List<PointQuotes> quotes(QuoteStudy study, Hands hands, Desk desk) {
    try {
      return desk.watch("quoting", study, hands, options.isLongMeant());
    } catch (InvalidInputException refused) {
      if (options.isQuotingMeant()) {
        throw refused;
      }
      desk.err()
          .println(
              "ursell: no lifetimes to quote: %s; %s"
                  .formatted(refused.getMessage(), refused.remedy()));
      return List.of();
    }
  }

  private void compare(
      Map<String, LifetimeStudy> studies, Hands hands, Desk desk, OutputFolder folder) {
    List<LifetimeView> views = new ArrayList<>();
    studies.forEach(
        (model, study) -> {
          desk.out().print(model + ": ");
          views.add(
              MeasuredLifetimes.of(study, "measuring lifetimes", hands, options.isLongMeant(), desk)
                  .view());
          desk.out().println();
        });
    new ComparedLifetimesView(List.copyOf(studies.keySet()), views).publish(desk, folder);
    views.forEach(LifetimeView::requireResult);
  }
}
