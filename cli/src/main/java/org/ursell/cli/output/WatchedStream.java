package org.ursell.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A stream that remembers the first failure to write to it: those that print over it know only that
 * there was one, and a table that was cut off must not pass for a whole one.
 */
public final class WatchedStream extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  /** Watches a stream. */
  public WatchedStream(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      failure = Optional.of(failure.orElse(e));
      throw e;
    }
  }

  /**
   * Why not all was written, in the words of the system; empty if all was, or if nobody reads any
   * more, as behind {@code | head}.
   */
  public Optional<String> lost() {
    return failure
        .map(e -> String.valueOf(e.getMessage()))
        .filter(words -> !words.contains("Broken pipe") && !words.contains("pipe is being closed"));
  }
}
