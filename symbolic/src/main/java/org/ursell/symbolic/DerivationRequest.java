package org.ursell.symbolic;

import org.ursell.runtime.equations.InvalidInputException;

/**
 * What to derive from a model.
 *
 * @param order truncation order M, at least 1
 * @param basis in which operators moments are counted
 * @param maxMoments the largest number of moments before a derivation is refused
 */
public record DerivationRequest(int order, Basis basis, int maxMoments) {
  /** The default cap on moments. */
  public static final int DEFAULT_MAX_MOMENTS = 20_000;

  public DerivationRequest {
    if (order < 1 || order > 16) {
      throw new InvalidInputException(
          "truncation order " + order + " cannot be derived",
          "choose an order from 1 (mean field) to 16");
    }
    if (maxMoments < 1) {
      throw new InvalidInputException(
          "a cap of " + maxMoments + " moments leaves nothing to derive", "choose a positive cap");
    }
  }

  /** In which operators of a site moments are counted. */
  public enum Basis {
    /** Hermitian operators built around the couplings: real moments, fastest to integrate. */
    COUPLING,
    /** Transitions |i&gt;&lt;j|: complex moments of definite charge, easiest to read. */
    TRANSITION
  }

  /** The default request at an order. */
  public static DerivationRequest order(int order) {
    return new DerivationRequest(order, Basis.COUPLING, DEFAULT_MAX_MOMENTS);
  }

  /** The same request in another basis. */
  public DerivationRequest in(Basis otherBasis) {
    return new DerivationRequest(order, otherBasis, maxMoments);
  }
}
