package org.ursell.symbolic.syntax;

import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.Internal;

/** A mistake in a text, with the piece of the text that it concerns. */
@Internal
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Span span;
  private final transient List<String> details;

  /**
   * A mistake.
   *
   * @param span the piece, in characters of the text that was read
   * @param details what the catalogue's sentences leave open, in their order
   */
  public ProblemException(Problem problem, Span span, Object... details) {
    super(problem.cause(strings(details)));
    this.problem = problem;
    this.span = span;
    this.details = strings(details);
  }

  private static List<String> strings(Object... details) {
    return Arrays.stream(details).map(d -> shortened(String.valueOf(d))).toList();
  }

  /** A stranger's text is quoted, but not at any length and not with its control characters. */
  private static String shortened(String detail) {
    String printable = UnseenCharacter.replaced(detail, '?');
    return printable.length() <= 160 ? printable : printable.substring(0, 157) + "...";
  }

  /** What the catalogue's sentences leave open, for example the name in question. */
  public List<String> details() {
    return details;
  }

  /** The same problem at another place. */
  public ProblemException at(Span other) {
    return new ProblemException(problem, other, details.toArray());
  }

  /** The entry in the catalogue. */
  public Problem problem() {
    return problem;
  }

  /** Where the mistake is. */
  public Span span() {
    return span;
  }

  /** What is wrong, in one sentence without a final stop. */
  public String cause() {
    return problem.cause(details);
  }

  /** How to mend it, in one sentence without a final stop. */
  public String remedy() {
    return problem.remedy(details);
  }
}
