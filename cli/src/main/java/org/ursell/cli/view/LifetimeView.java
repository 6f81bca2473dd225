package org.ursell.cli.view;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.JudgedPicture;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.report.JudgedReport;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.LifetimeReport;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
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
    if (results.stream().allMatch(point -> point.start().isEmpty())) {
      throw new InvalidInputException(
          "there is " + report.whyNowhere(results),
          "choose parameters where the mean field synchronises, or --start paper to see a weak"
              + " coherence decay");
    }
    if (!study.equations().list().isEmpty()
        && results.stream()
            .flatMap(PointLifetimes::results)
            .allMatch(result -> result.outcome() instanceof Lifetime.NoCoherence)) {
      throw new InvalidInputException(
          "there is no coherence to live: the start '%s' has none".formatted(study.start().name()),
          "give a start with a coherence that the order parameter sees");
    }
  }

  /** Prints the tables. */
  public void print(Desk desk) {
    report.print(results, desk.out());
  }

  /** Prints verdicts. */
  public void print(List<Verdict> verdicts, Desk desk) {
    verdicts.forEach(verdict -> new JudgedReport(words(verdict), verdict).print(desk.out()));
  }

  /** What makes its point differ from the others; empty if it is alone. */
  private String words(Verdict verdict) {
    return PointWords.varying(study.points(), verdict.point());
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
    publish(desk, folder, false, List.of());
  }

  /**
   * Writes tables, manifest and pictures.
   *
   * @param judged whether verdicts were asked for
   */
  public void publish(Desk desk, OutputFolder folder, boolean judged, List<Verdict> verdicts) {
    Map<String, Object> manifest =
        desk.manifest(study.equations().meanField(), study.equations().orders().values());
    if (judged) {
      manifest.put(
          "verdicts",
          verdicts.stream()
              .map(
                  verdict ->
                      Manifest.ordered(
                          "point", words(verdict),
                          "parameters", verdict.point().asMap(),
                          "sentences", verdict.judgement().sentences()))
              .toList());
    }
    Desk.Delivery delivery =
        desk.into(folder)
            .text("lifetimes.csv", LifetimeFiles.csv(study, results))
            .manifest(Json.text(LifetimeFiles.manifest(study, results, manifest)))
            .picture("lifetimes", LifetimePicture.of(study, model, results));
    for (int k = 0; k < verdicts.size(); k++) {
      Verdict verdict = verdicts.get(k);
      String caption =
          "%s:  %s%s;  start: %s"
              .formatted(
                  model.name(),
                  words(verdict).isEmpty() ? "" : words(verdict) + ", ",
                  PointWords.fixed(study.points()),
                  study.start().name());
      delivery.picture(
          verdicts.size() == 1 ? "judged" : "judged-" + (k + 1),
          JudgedPicture.of(
              verdict, uncoupled(verdict), caption, Numerals.timeUnit(study.points().rateUnit())));
    }
    delivery.publish();
  }

  /**
   * Requires a lifetime, or a bound of one.
   *
   * @throws FailedComputationException if no run gave one
   */
  public void requireResult() {
    boolean any =
        results.stream()
            .flatMap(PointLifetimes::results)
            .anyMatch(
                result ->
                    result
                        .outcome()
                        .fold(measured -> true, longer -> true, none -> false, broken -> false));
    if (!any) {
      throw new FailedComputationException(
          "no run gave a lifetime",
          "the table above says what happened to each; try other orders, or a higher"
              + " --max-evaluations where runs gave up");
    }
  }
}
