package org.ursell.cli.model;

/** A model file cannot be used; says everything that is wrong with it, each with its place. */
public final class ModelMistakesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String diagnostics;

  /**
   * Mistakes of a file.
   *
   * @param summary one sentence without a final stop
   * @param diagnostics all of them, rendered, one below the other
   */
  public ModelMistakesException(String summary, String diagnostics) {
    super(summary);
    this.diagnostics = diagnostics;
  }

  /** What is wrong, where, and how to mend it. */
  public String diagnostics() {
    return diagnostics;
  }
}
