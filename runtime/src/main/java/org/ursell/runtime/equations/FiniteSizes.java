package org.ursell.runtime.equations;

/**
 * The cure where a limit of infinitely many sites does not exist: to give the model one, or to ask
 * for finite sizes instead. Whoever can ask for no sizes leaves the second out.
 *
 * @param otherwise how the model is given a limit, in one sentence without a final stop
 */
@Internal
public record FiniteSizes(String otherwise) implements Cure {
  private static final long serialVersionUID = 1L;

  @Override
  public String words() {
    return otherwise + ", or give finite sizes";
  }
}
