package org.ursell.runtime.equations;

/** The cure where equations need more moments than a derivation may have. */
@Internal
public record MoreMoments() implements Cure {
  private static final long serialVersionUID = 1L;

  @Override
  public String words() {
    return "lower the truncation order, or raise the cap on moments";
  }
}
