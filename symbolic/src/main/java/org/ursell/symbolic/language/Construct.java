package org.ursell.symbolic.language;

import org.ursell.runtime.equations.Internal;

/**
 * Something that can be written in a model file.
 *
 * @param part where it stands
 * @param form how it is written, the words of the language as they are
 * @param meaning in a phrase without a final stop
 * @param example a use of it, as the {@link LanguagePart} takes it; one line, or lines of sections
 * @param isRefused whether the example shows what is refused
 */
@Internal
public record Construct(
    LanguagePart part, String form, String meaning, String example, boolean isRefused) {
  static Construct of(LanguagePart part, String form, String meaning, String example) {
    return new Construct(part, form, meaning, example, false);
  }

  static Construct refused(LanguagePart part, String form, String meaning, String example) {
    return new Construct(part, form, meaning, example, true);
  }

  /** A model file with the example in it, all else being the same for every example. */
  public String file() {
    return part.file(example);
  }
}
