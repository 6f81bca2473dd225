package org.ursell.symbolic.syntax;

/**
 * A piece of a text.
 *
 * @param start the first character, counted from 0
 * @param end the character after the last
 */
public record Span(int start, int end) {
  /** From the beginning of this piece to the end of another. */
  public Span to(Span other) {
    return new Span(start, other.end);
  }
}
