package org.ursell.symbolic.language;

import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.UnseenCharacter;

/**
 * One mistake in a model file: where it is, what it is, and how to mend it.
 *
 * @param problem the entry in the catalogue
 * @param file the name of the file as the user gave it
 * @param line from 1
 * @param column from 1, in characters
 * @param length of the offending piece on that line, at least 1
 * @param place the part of the model, for example {@code hamiltonian[2]}, counted from 0; may be
 *     empty
 * @param cause what is wrong, one sentence without a final stop
 * @param remedy how to mend it, one sentence without a final stop
 * @param excerpt the line itself
 */
public record Diagnostic(
    Problem problem,
    String file,
    int line,
    int column,
    int length,
    String place,
    String cause,
    String remedy,
    String excerpt) {
  private static final int WIDEST = 100;

  /** Whether the model can be used all the same. */
  public boolean isWarning() {
    return problem.isWarning();
  }

  /** Whether the file as a whole is meant, and no line of it. */
  public boolean isAboutFile() {
    return problem.isAboutFile();
  }

  /** {@code file:line:column: error in place: cause}. */
  public String headline() {
    return file
        + (isAboutFile() ? "" : ":" + line + ":" + column)
        + ": "
        + (isWarning() ? "warning" : "error")
        + (place.isEmpty() ? "" : " in " + place)
        + ": "
        + cause;
  }

  /** The message as a compiler would print it: headline, line, underline, remedy. */
  public String render() {
    if (isAboutFile()) {
      return headline() + "\nhelp: " + remedy + "\n";
    }
    int from = Math.max(0, Math.min(column - 1 - WIDEST / 2, excerpt.length() - WIDEST));
    int to = Math.min(excerpt.length(), from + WIDEST);
    String shown = UnseenCharacter.replaced(excerpt.substring(from, to), ' ');
    int start = column - 1 - from;
    int marks = Math.max(1, Math.min(length, shown.length() - start));
    String number = String.valueOf(line);
    String margin = " ".repeat(number.length());
    return headline()
        + "\n "
        + number
        + " | "
        + shown
        + "\n "
        + margin
        + " | "
        + " ".repeat(Math.max(0, start))
        + "^"
        + "~".repeat(marks - 1)
        + "\nhelp: "
        + remedy
        + "\n";
  }
}
