package org.ursell.runtime.equations;

import java.util.List;

/**
 * The closed system of cumulant equations of one model at one truncation order: the contract
 * between whoever derives equations (the {@code symbolic} module, or a hand) and whoever integrates
 * them.
 *
 * <p>The unknowns are the moments of {@link #moments()}, each a real number; a moment's position in
 * that list is its index in every state vector. The equations are polynomial, and autonomous unless
 * the model is driven ({@link ModelDescriptor#isDriven}): then their coefficients change in time,
 * and a {@link #clock} keeps those of a run up to date.
 *
 * <p>An instance holds no mutable state and may be shared between threads. The array returned by
 * {@link #coefficients} may not: besides the coefficients it holds the scratch room in which {@link
 * #derivative} keeps its auxiliaries, so each thread (and each run) asks for its own.
 */
public interface MomentEquations {
  /** The version of this contract; a generated class states the one it was emitted for. */
  int ABI = 3;

  /** What was derived: model, truncation order, species with their operator bases, parameters. */
  ModelDescriptor descriptor();

  /** The unknowns, in the order of the state vector. */
  List<Moment> moments();

  /**
   * The coefficients at one parameter point and, if they change in time, at {@link
   * Parameters#time}, followed by scratch room.
   *
   * @param parameters a value for every parameter of the descriptor; a size may be {@link
   *     Double#POSITIVE_INFINITY}, which gives the mean-field limit of a model whose couplings are
   *     scaled with the number of sites; if {@link ModelDescriptor#modesScaled()}, moments with k
   *     factors of modes are then in units of N^(k/2)
   * @return a fresh array, to be handed to {@link #derivative}, and to no one else but a clock
   * @throws BrokenRuleException if a rate is negative or a coefficient not a finite real number
   * @throws InvalidInputException if a parameter is missing, or if a coefficient has no limit at
   *     infinite sizes
   */
  double[] coefficients(Parameters parameters);

  /**
   * The coefficients as powers of 1/sqrt(N), so that the derivative is a series, too: since it is
   * linear in the coefficients, {@link #derivative} with the array at index k gives its part in
   * N^(-k/2).
   *
   * @param parameters as for {@link #coefficients}; the infinite sizes are one N, about whose
   *     infinity is expanded
   * @param degree up to which power of 1/N
   * @return arrays at indices 0 to twice the degree, each to be handed to {@link #derivative}
   * @throws InvalidInputException as {@link #coefficients}, or if these equations know values only
   */
  default List<double[]> expansion(Parameters parameters, int degree) {
    throw new InvalidInputException(
        "the equations of '%s' know their coefficients at single sizes only"
            .formatted(descriptor().name()),
        "derive them by Ursell");
  }

  /**
   * What keeps the coefficients of one run up to date; {@link Clock#STOPPED} if they do not change.
   * It is a fresh one at each call.
   *
   * @param parameters as for {@link #coefficients}, whose array it rewrites
   * @throws InvalidInputException as {@link #coefficients}
   */
  default Clock clock(Parameters parameters) {
    return Clock.STOPPED;
  }

  /**
   * When coefficients jump or have kinks, and how long steps may be.
   *
   * @param parameters as for {@link #coefficients}
   * @throws InvalidInputException as {@link #coefficients}, or if the instants at which a
   *     coefficient jumps cannot be found
   */
  default Schedule schedule(Parameters parameters) {
    return Schedule.UNEVENTFUL;
  }

  /** Whether a run without interaction, {@link Parameters#withoutInteraction}, differs. */
  default boolean isInteracting() {
    return true;
  }

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
