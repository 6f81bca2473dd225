package org.ursell.runtime.equations;

/**
 * An observable is of more different sites than there are at a point, where it is no expectation
 * value of anything. Where several observables are read, the others are told apart by it.
 */
@Internal
public final class TooFewSitesException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /**
   * An observable without sites, with the remedy.
   *
   * @param what which observable is of how many sites, in one sentence without a final stop
   * @param remedy how to mend it, in one sentence without a final stop
   */
  public TooFewSitesException(String what, String remedy) {
    super(what, remedy);
  }
}
