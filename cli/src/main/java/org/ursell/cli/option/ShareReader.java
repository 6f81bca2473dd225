package org.ursell.cli.option;

import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import picocli.CommandLine.ITypeConverter;

/** Reads which share of a sweep is to be worked out, {@code 3/16}. */
public final class ShareReader implements ITypeConverter<Share> {
  @Override
  public Share convert(String typed) {
    String text = typed.strip();
    if (!text.matches("\\d{1,6}\\s*/\\s*\\d{1,6}")) {
      throw new InvalidInputException(
          "--shard '%s' is not of the form K/N".formatted(text), "for example --shard 3/16");
    }
    String[] words = text.split("/");
    int number = Integer.parseInt(words[0].strip());
    int of = Integer.parseInt(words[1].strip());
    if (number < 1 || number > of) {
      throw new InvalidInputException(
          "--shard %s: there is no share %d of %d".formatted(text, number, of),
          "shares are counted from 1, as in --shard 1/16 to --shard 16/16");
    }
    return new Share(number, of);
  }
}
