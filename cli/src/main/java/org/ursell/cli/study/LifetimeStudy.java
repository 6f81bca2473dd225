package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.work.Crew;

/**
 * Lifetimes of truncated equations, beside them exact ones of small systems and the law at large N.
 *
 * @param entry the model
 * @param choice which of its equations
 * @param survey the truncated lifetimes
 * @param exact the exact ones, if there are to be any
 */
public record LifetimeStudy(
    ModelEntry entry, EquationChoice choice, LifetimeSurvey survey, Optional<ExactSurvey> exact) {
  /** How many runs {@link #run} makes at most. */
  public int runs() {
    return survey.runs() + survey.grid().points().size() * exact.map(ExactSurvey::runs).orElse(0);
  }

  /** The results of all points; the same for any number of threads. */
  public List<PointResult> run(Crew crew, Progress progress) {
    List<PointResult> results = survey.measure(crew, progress);
    if (exact.isPresent()) {
      results = exact.get().measure(results, progress);
    }
    return Laws.add(results, survey, entry, choice);
  }

  /** How many parts {@link #judge} has. */
  public static int verdictRuns(List<PointResult> results) {
    return EvidenceCollector.runs(results);
  }

  /** One verdict for each point that has a start. */
  public List<Verdict> judge(List<PointResult> results, Crew crew, Progress progress) {
    EvidenceCollector collector =
        new EvidenceCollector(survey, entry.table(choice.at(OrderChoice.of(2))));
    List<Verdict> verdicts = new ArrayList<>();
    for (PointResult point : results) {
      if (point.start().isPresent()) {
        Evidence evidence = collector.evidence(point, crew, progress);
        verdicts.add(
            new Verdict(
                survey.grid().varyingWords(point.parameters()), evidence, Judgement.of(evidence)));
      }
    }
    return verdicts;
  }
}
