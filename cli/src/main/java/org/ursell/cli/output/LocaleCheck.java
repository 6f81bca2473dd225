package org.ursell.cli.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether Java could read what was typed. It takes arguments and names of files in the encoding of
 * the locale, which under {@code LC_ALL=C} is ASCII: every other letter is lost before any program
 * sees it, and a file whose name holds one cannot even be opened.
 */
public final class LocaleCheck {
  private static final char LOST = '\ufffd';

  private LocaleCheck() {}

  /** The encoding in which this process was given its arguments. */
  public static String encoding() {
    return System.getProperty("sun.jnu.encoding", "UTF-8");
  }

  /**
   * What lost letters on its way here, in words: an argument, or the folder in which the command
   * was given, whose files cannot be found then; empty if nothing did.
   *
   * @param folder the working folder as Java calls it
   */
  public static Optional<String> garbled(String encoding, String folder, String... args) {
    boolean ascii =
        Charset.isSupported(encoding)
            && Charset.forName(encoding).equals(StandardCharsets.US_ASCII);
    Optional<String> argument =
        Arrays.stream(args).filter(arg -> isGarbled(arg, ascii)).findFirst();
    return argument
        .map("the argument '%s'"::formatted)
        .or(
            () ->
                Optional.of(folder)
                    .filter(name -> isGarbled(name, ascii))
                    .map("the name of this folder, '%s',"::formatted));
  }

  private static boolean isGarbled(String text, boolean ascii) {
    return text.chars().anyMatch(c -> ascii ? c > 0x7f : c == LOST);
  }
}
