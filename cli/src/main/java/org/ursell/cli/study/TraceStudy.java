package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.study.TraceSurvey.Curve;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.work.Crew;

/**
 * An observable in time from truncated equations, with exact curves of small systems beside them.
 *
 * @param entry the model
 * @param survey the truncated curves
 * @param exact how the exact ones are found, if there are to be any
 */
public record TraceStudy(ModelEntry entry, TraceSurvey survey, Optional<ExactOptions> exact) {
  /** How many runs {@link #run} makes at most. */
  public int runs() {
    return survey.sizes().values().size() * (exact.isPresent() ? 2 : 1) + 1;
  }

  /** The truncated curves, the exact ones, and last the one without coupling. */
  public List<Curve> run(Crew crew, Progress progress) {
    List<Curve> curves = new ArrayList<>();
    if (exact.isPresent()) {
      curves.addAll(ExactTraces.of(survey, entry.subject(), exact.get(), progress));
    }
    // The truncated curves first, those without coupling last, as without exact ones.
    curves.addAll(0, survey.integrate(crew, progress));
    return curves;
  }
}
