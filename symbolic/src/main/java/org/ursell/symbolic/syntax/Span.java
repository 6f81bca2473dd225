package org.ursell.symbolic.syntax;

import org.ursell.runtime.equations.Internal;

/**
 * A piece of a text.
 *
 * @param start the first character, counted from 0
 * @param end the character after the last
 */
@Internal
public record Span(int start, int end) {
  /** From the beginning of this piece to the end of another. */
  public Span to(Span other) {
    return new Span(start, other.end);
  }
}
