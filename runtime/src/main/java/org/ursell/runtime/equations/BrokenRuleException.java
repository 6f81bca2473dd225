package org.ursell.runtime.equations;

/**
 * A rule that every model obeys at its defaults does not hold at a parameter point: a rate is
 * negative there, or a coefficient is not a finite real number. In a sweep such points are told
 * apart from those that failed.
 */
public final class BrokenRuleException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /**
   * A broken rule with its remedy.
   *
   * @param what which rule is broken, and where, in one sentence without a final stop
   * @param remedy how to mend it, in one sentence without a final stop
   */
  public BrokenRuleException(String what, String remedy) {
    super(what, remedy);
  }
}
