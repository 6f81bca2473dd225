package org.ursell.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.JudgedPicture;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.picture.QuotedPicture;
import org.ursell.cli.report.CrossChecks;
import org.ursell.cli.report.JudgedReport;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.LifetimeReport;
import org.ursell.cli.report.QuoteFiles;
import org.ursell.cli.report.QuoteReport;
import org.ursell.cli.report.TruncationError;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.cli.words.StartWords;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Verdict;

/** Lifetimes, truncated and exact, as tables, files and pictures. */
public final class LifetimeView {
  private final LifetimeStudy study;
  private final ModelDescriptor model;
  private final List<PointLifetimes> results;
  private final LifetimeReport report;

  /** What a study found. */
  public LifetimeView(LifetimeStudy study, List<PointLifetimes> results) {
    this.study = study;
    this.model = study.model();
    this.results = List.copyOf(results);
    this.report = new LifetimeReport(study);
  }

  /**
   * Requires that there was a coherence whose life could be measured.
   *
   * @throws InvalidInputException if no point had one
   */
  public void requireCoherence() {
    if (results.stream().noneMatch(PointLifetimes::isStarted)) {
      throw new InvalidInputException("there is " + report.whyNowhere(results), remedy());
    }
    if (!study.equations().list().isEmpty()
        && results.stream()
            .flatMap(PointLifetimes::results)
            .allMatch(result -> result.outcome() instanceof Lifetime.NoCoherence)) {
      throw new InvalidInputException(
          "there is no coherence to live: the start '%s' has none".formatted(study.start().name()),
          "give a start with a coherence that the order parameter sees, such as "
              + StartWords.coherent(model));
    }
  }

  private String remedy() {
    boolean modes = model.species().stream().anyMatch(SpeciesDescriptor::isMode);
    if (modes && !model.modesScaled()) {
      return "scale the coupling of sites to a mode as G/sqrt(N), or give %s to see how it decays"
          .formatted(StartWords.coherent(model));
    }
    return model.orderParameterCharge().isEmpty()
        ? "follow an observable of one charge with --observable, or give %s to see how it decays"
            .formatted(StartWords.coherent(model))
        : "choose parameters where the mean field synchronises, or %s to see a weak coherence decay"
            .formatted(StartWords.coherent(model));
  }

  /** Prints the tables. */
  public void print(Desk desk) {
    report.print(results, desk.out());
  }

  /** Prints how far truncated lifetimes are off, and how to get one to quote. */
  public void printError(Desk desk) {
    boolean quotable = !model.isDriven() && study.start().saved().isEmpty();
    new TruncationError(results, quotable).words().ifPresent(desk.out()::println);
  }

  /** Prints verdicts and quotations. */
  public void print(Besides more, Desk desk) {
    List<Parameters> told = new ArrayList<>();
    for (Verdict verdict : more.verdicts()) {
      JudgedReport judged = judged(verdict, more);
      judged.print(desk.out());
      checks(verdict, more).print(desk.out());
      if (judged.isQuoted()) {
        judged.quotes().ifPresent(quotes -> quoted(quotes).print(desk.out()));
      }
      told.add(verdict.point());
    }
    more.quotes().stream()
        .filter(quotes -> !told.contains(quotes.parameters()))
        .forEach(quotes -> quoted(quotes).print(desk.out()));
  }

  private JudgedReport judged(Verdict verdict, Besides more) {
    return new JudgedReport(words(verdict.point()), verdict, more.quotes(verdict.point()));
  }

  private QuoteReport quoted(PointQuotes quotes) {
    return new QuoteReport(words(quotes.parameters()), quotes);
  }

  private static CrossChecks checks(Verdict verdict, Besides more) {
    return new CrossChecks(verdict, more.modes(verdict.point()), more.quotes(verdict.point()));
  }

  /** What makes a point differ from the others; empty if it is alone. */
  private String words(Parameters point) {
    return PointWords.varying(study.points(), point);
  }

  /** The lifetime without coupling where the verdict was given. */
  private OptionalDouble uncoupled(Verdict verdict) {
    return results.stream()
        .filter(point -> point.parameters().equals(verdict.point()))
        .mapToDouble(PointLifetimes::uncoupledLifetime)
        .filter(lifetime -> lifetime > 0)
        .findFirst();
  }

  /** What was asked for. */
  LifetimeStudy study() {
    return study;
  }

  /** What was found. */
  List<PointLifetimes> results() {
    return results;
  }

  /** Writes tables, manifest and pictures. */
  public void publish(Desk desk, OutputFolder folder) {
    publish(desk, folder, Besides.NOTHING);
  }

  /** Writes tables, manifest and pictures, those of verdicts and quotations among them. */
  public void publish(Desk desk, OutputFolder folder, Besides more) {
    List<Verdict> verdicts = more.verdicts();
    Map<String, Object> manifest =
        desk.manifest(study.equations().meanField(), study.equations().orders().values());
    if (more.judged()) {
      manifest.put(
          "verdicts",
          verdicts.stream()
              .map(
                  verdict ->
                      Manifest.ordered(
                          "point", words(verdict.point()),
                          "parameters", verdict.point().asMap(),
                          "sentences", verdict.judgement().sentences(),
                          "cross_checks", checks(verdict, more).manifest()))
              .toList());
    }
    more.quoting()
        .ifPresent(options -> manifest.put("quoted", QuoteFiles.manifest(options, more.quotes())));
    Desk.Delivery delivery =
        desk.into(folder)
            .text("lifetimes.csv", LifetimeFiles.csv(study, results))
            .manifest(LifetimeFiles.manifest(study, results, manifest))
            .picture("lifetimes", LifetimePicture.of(study, model, results));
    if (more.quoting().isPresent()) {
      delivery.text("quoted.csv", QuoteFiles.csv(study, more.quotes()));
    }
    String timeUnit = Numerals.timeUnit(study.points().rateUnit());
    for (int k = 0; k < verdicts.size(); k++) {
      Verdict verdict = verdicts.get(k);
      delivery.picture(
          numbered("judged", k, verdicts.size()),
          JudgedPicture.of(
              verdict,
              uncoupled(verdict),
              more.quotes(verdict.point()),
              caption(verdict.point()),
              timeUnit));
    }
    for (int k = 0; !more.judged() && k < more.quotes().size(); k++) {
      PointQuotes quotes = more.quotes().get(k);
      String name = numbered("quoted", k, more.quotes().size());
      QuotedPicture.of(found(quotes.parameters()), quotes, caption(quotes.parameters()), timeUnit)
          .ifPresent(picture -> delivery.picture(name, picture));
    }
    delivery.publish();
  }

  private static String numbered(String name, int place, int of) {
    return of == 1 ? name : name + "-" + (place + 1);
  }

  private String caption(Parameters point) {
    return "%s:  %s%s;  start: %s"
        .formatted(
            model.name(),
            words(point).isEmpty() ? "" : words(point) + ", ",
            PointWords.fixed(study.points()),
            study.start().name());
  }

  private PointLifetimes found(Parameters point) {
    return results.stream().filter(one -> one.parameters().equals(point)).findFirst().orElseThrow();
  }

  /**
   * Requires a lifetime, or a bound of one.
   *
   * @throws FailedComputationException if no run gave one
   */
  public void requireResult() {
    if (results.stream().noneMatch(PointLifetimes::hasLifetime)) {
      throw new FailedComputationException(
          "no run gave a lifetime",
          "the table above says what happened to each; try other orders, or a higher"
              + " --max-evaluations where runs gave up");
    }
  }
}
