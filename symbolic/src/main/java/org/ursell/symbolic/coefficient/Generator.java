package org.ursell.symbolic.coefficient;

import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Internal;

/** One indeterminate of a {@link CoefficientRing}: something real whose value a run knows. */
@Internal
public sealed interface Generator {
  /** The Symja expression that the indeterminate stands for. */
  IExpr expression();

  /**
   * A parameter of the model.
   *
   * @param name the user's name
   */
  record Parameter(String name, IExpr expression) implements Generator {}

  /**
   * The reciprocal of a parameter. A size enters the mean-field limit through it: 1/N = 0.
   *
   * @param name the user's name of the parameter below the line
   */
  record Inverse(String name, IExpr expression) implements Generator {}

  /** The time. */
  record Time(IExpr expression) implements Generator {}

  /** Anything else that is real: {@code sqrt(2)}, {@code pi}, {@code cos(theta)}. */
  record Atom(IExpr expression) implements Generator {}

  /**
   * A factor of 1 that marks the terms between sites, so that a run can leave them out; it is never
   * printed.
   */
  record Interaction(IExpr expression) implements Generator {}

  /**
   * The unit in which amplitudes of modes are counted, or one over it: 1 at finite sizes, sqrt(N)
   * at infinite ones; it is never printed.
   *
   * @param power 1 or -1
   */
  record ModeUnit(int power, IExpr expression) implements Generator {}

  /** Whether this stands in formulas only for what a run does with it, and not for a reader. */
  default boolean isMark() {
    return this instanceof Interaction || this instanceof ModeUnit;
  }
}
