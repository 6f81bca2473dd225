package org.ursell.cli.study;

import java.util.List;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusionLaw;

/**
 * The law of phase diffusion at some parameter points.
 *
 * @param model the model
 * @param grid its points
 * @param found what the law says at each
 */
public record LawSurvey(ModelDescriptor model, ParameterGrid grid, List<PhaseDiffusion> found) {
  /** Keeps its own copy of the results. */
  public LawSurvey {
    found = List.copyOf(found);
  }

  /**
   * The law at all points.
   *
   * @throws InvalidInputException if none of them has one
   */
  public static LawSurvey of(ModelEntry entry, EquationChoice choice, ParameterGrid grid) {
    ExactJacobian meanField = entry.meanField(choice);
    PhaseDiffusionLaw law = new PhaseDiffusionLaw(meanField, entry.pairs(choice));
    List<PhaseDiffusion> found =
        grid.points().stream()
            .map(point -> law.at(grid.withSize(point, Double.POSITIVE_INFINITY)))
            .toList();
    if (found.stream().noneMatch(Diffusing.class::isInstance)) {
      throw new InvalidInputException(
          found.get(0).words()
              + (found.size() == 1
                  ? ""
                  : "; nor is there one at the %d other parameter points"
                      .formatted(found.size() - 1)),
          "choose parameters where the mean field synchronises");
    }
    return new LawSurvey(meanField.descriptor(), grid, found);
  }
}
