package org.ursell.symbolic.language;

import java.util.Optional;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.UnseenCharacter;

/**
 * Texts outside of model files, as on a command line, whose mistakes are underlined as in files.
 */
final class TypedText {
  private TypedText() {}

  /**
   * What a text stands for.
   *
   * @param kind what it is to be, for messages
   * @param reading reads it, given where to note mistakes
   * @throws InvalidInputException if it cannot be read; the message underlines what is wrong
   */
  static <T> T read(String kind, String text, Function<Findings, T> reading) {
    Findings findings = new Findings(new SourceText(kind, text));
    try {
      Optional<ProblemException> unseen = UnseenCharacter.first(text);
      if (unseen.isPresent()) {
        throw unseen.get();
      }
      return reading.apply(findings);
    } catch (ProblemException problem) {
      findings.add("", problem);
      String message = findings.all().get(0).render();
      throw new InvalidInputException(
          message.substring(0, message.lastIndexOf("\nhelp: ")), problem.remedy());
    }
  }
}
