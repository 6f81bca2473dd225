package org.ursell.cli.study;

import java.util.function.Supplier;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.exact.NotExactlySolvableException;

/**
 * Hands a model with its numbers filled in to the exact solver, and says with which command to ask
 * for what that solver cannot do.
 */
public final class ExactModels {
  private ExactModels() {}

  /**
   * Refuses what has no finite Hilbert space.
   *
   * @throws InvalidInputException if a species is a mode
   */
  public static void requireLevels(ModelDescriptor model) {
    withCommand(
        () -> {
          LindbladModel.requireLevels(model);
          return model;
        });
  }

  /**
   * The Lindblad equation at one parameter point.
   *
   * @param parameters a finite value for every parameter, sizes included
   * @throws InvalidInputException if it is not one of finite-level sites coupled in pairs
   */
  static LindbladModel of(Subject subject, Parameters parameters) {
    return withCommand(() -> LindbladModel.of(subject.lindblad(parameters)));
  }

  private static <T> T withCommand(Supplier<T> work) {
    try {
      return work.get();
    } catch (NotExactlySolvableException refused) {
      String truncation = NotExactlySolvableException.TRUNCATION;
      throw new InvalidInputException(
          String.valueOf(refused.getMessage()),
          refused.remedy().replace(truncation, truncation + " with 'ursell lifetime'"));
    }
  }
}
