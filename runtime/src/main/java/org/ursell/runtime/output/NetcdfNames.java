package org.ursell.runtime.output;

import java.text.Normalizer;
import org.ursell.runtime.equations.Internal;

/**
 * Names as NetCDF allows them: they begin with a letter of any script, a digit or an underscore,
 * hold no slash and no control character, and end in no space.
 */
@Internal
public final class NetcdfNames {
  private NetcdfNames() {}

  /** A name that is allowed; the same where it is one already. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[/\\p{Cntrl}]", "_")
            .stripTrailing();
    return plain.isEmpty() || !plain.matches("(?s)[A-Za-z0-9_\\x{80}-\\x{10FFFF}].*")
        ? "_" + plain
        : plain;
  }
}
