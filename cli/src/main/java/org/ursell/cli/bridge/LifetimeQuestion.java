package org.ursell.cli.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ursell.cli.option.LifetimeOptions;
import org.ursell.cli.view.LifetimeView;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.QuoteStudy;
import org.ursell.runtime.study.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Coherence lifetimes, with verdicts and lifetimes to quote where those are asked for. */
@Command(name = "lifetime")
final class LifetimeQuestion implements Question {
  @Mixin private LifetimeOptions options = new LifetimeOptions();

  @Override
  public Answer answer(Work work) {
    Optional<QuoteOptions> quoting = options.quoting();
    Map<String, LifetimeStudy> studies = options.studies(work.err());
    if (studies.size() != 1) {
      throw new InvalidInputException(
          "one model is asked at a time", "ask the other model, and compare the answers");
    }
    LifetimeStudy study = studies.values().iterator().next();
    List<PointLifetimes> results =
        work.on("measuring lifetimes", study, options.jobs(), options.isLongMeant());
    new LifetimeView(study, results).requireCoherence();
    Answer answer = new Answer();
    LifetimeTable table = new LifetimeTable(study, results);
    table.into(answer);
    if (options.judged()) {
      judge(
          work.on("judging", study.judging(results), options.jobs(), options.isLongMeant()),
          study.points().names(),
          answer);
    }
    quoting.ifPresent(how -> quote(new QuoteStudy(study, results, how), study, work, answer));
    table.requireResult(answer);
    return answer;
  }

  private static void judge(List<Verdict> verdicts, List<String> names, Answer answer) {
    Answer.Columns columns = new Answer.Columns();
    for (Verdict verdict : verdicts) {
      for (String sentence : verdict.judgement().sentences()) {
        Told.parameters(columns, names, verdict.point());
        columns.put("sentence", sentence);
      }
    }
    columns.into(answer, "verdict.");
  }

  private void quote(QuoteStudy quoting, LifetimeStudy study, Work work, Answer answer) {
    List<PointQuotes> found =
        quotes(
            () -> work.on("quoting", quoting, options.jobs(), options.isLongMeant()),
            options.isQuotingMeant(),
            answer);
    Answer.Columns columns = new Answer.Columns();
    for (PointQuotes point : found) {
      for (Quotation quotation : point.quotations()) {
        Told.parameters(columns, study.points().names(), point.parameters());
        put(quotation, columns);
      }
    }
    columns.into(answer, "quote.");
  }

  /**
   * A verdict stands without a lifetime to quote, and says why there is none, unless the user asked
   * for one explicitly.
   *
   * @throws InvalidInputException if quoting is refused and was asked for
   */
  static List<PointQuotes> quotes(
      Supplier<List<PointQuotes>> quoting, boolean meant, Answer answer) {
    try {
      return quoting.get();
    } catch (InvalidInputException refused) {
      if (meant) {
        throw refused;
      }
      answer.remark(
          "no lifetimes to quote: %s; %s".formatted(refused.getMessage(), refused.remedy()));
      return List.of();
    }
  }

  private static void put(Quotation quotation, Answer.Columns columns) {
    columns.put("size", quotation.size()).put("status", quotation.word());
    quotation.fold(
        it ->
            columns
                .put("lifetime", it.lifetime())
                .put("statistical", it.statistical())
                .put("systematic", it.systematic())
                .put("lower", it.lower())
                .put("upper", it.upper())
                .put("method", it.method().word())
                .put("words", String.join("; ", it.reasons())),
        it ->
            columns
                .put("lifetime", Double.NaN)
                .put("statistical", Double.NaN)
                .put("systematic", Double.NaN)
                .put("lower", it.lower())
                .put("upper", it.upper())
                .put("method", "")
                .put("words", it.reason()));
  }
}
