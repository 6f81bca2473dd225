package org.ursell.runtime.equations;

import java.util.List;

/**
 * The closed system of cumulant equations of one model at one truncation order: the contract
 * between whoever derives equations (the {@code symbolic} module, or a hand) and whoever integrates
 * them.
 *
 * <p>The unknowns are the moments of {@link #moments()}, each a real number; a moment's position in
 * that list is its index in every state vector. The equations are autonomous and polynomial.
 *
 * <p>An instance holds no mutable state and may be shared between threads. The array returned by
 * {@link #coefficients} may not: besides the coefficients it holds the scratch room in which {@link
 * #derivative} keeps its auxiliaries, so each thread (and each run) asks for its own.
 */
public interface MomentEquations {
  /** The version of this contract; a generated class states the one it was emitted for. */
  int ABI = 2;

  /** What was derived: model, truncation order, species with their operator bases, parameters. */
  ModelDescriptor descriptor();

  /** The unknowns, in the order of the state vector. */
  List<Moment> moments();

  /**
   * Everything that does not change while one parameter point is integrated, followed by scratch
   * room.
   *
   * @param parameters a value for every parameter of the descriptor; a size may be {@link
   *     Double#POSITIVE_INFINITY}, which gives the mean-field limit of a model whose couplings are
   *     scaled with 1/N
   * @return a fresh array, to be handed unchanged to {@link #derivative}
   * @throws InvalidInputException if a parameter is missing, or if a coefficient is not finite (for
   *     example N = infinity in a model without a mean-field limit)
   */
  double[] coefficients(Parameters parameters);

  /**
   * The time derivative of every moment. Allocates nothing.
   *
   * @param y the moments, of length {@code moments().size()}; read only
   * @param c the array from {@link #coefficients}; its scratch part is overwritten
   * @param dydt receives the derivatives, in inverse units of time of the rates; must not be {@code
   *     y}
   */
  void derivative(double[] y, double[] c, double[] dydt);
}
