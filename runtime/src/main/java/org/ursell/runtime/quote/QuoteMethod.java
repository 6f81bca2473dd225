package org.ursell.runtime.quote;

import java.util.Locale;
import org.ursell.runtime.equations.Internal;

/** By which method a lifetime that is quoted was found. */
@Internal
public enum QuoteMethod {
  /** The exact solution. */
  EXACT("exact solution"),
  /** The collective Langevin equation, corrected by its deviation from exact solutions. */
  LANGEVIN("Langevin equation"),
  /** The series in 1/N. */
  SERIES("series in 1/N");

  private final String words;

  QuoteMethod(String words) {
    this.words = words;
  }

  /** In words, after an article. */
  public String words() {
    return words;
  }

  /** As written into tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
