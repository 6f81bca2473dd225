package org.ursell.symbolic.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables of texts and what is expected of them: title, text, {@code ----}, expectation. */
final class ModelTable {
  /**
   * One row.
   *
   * @param expected the complete expectation
   */
  record Case(String title, String text, String expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  private ModelTable() {}

  static List<Case> read(String resource) {
    List<Case> cases = new ArrayList<>();
    for (String block : text(resource).split("(?m)^====\n")) {
      if (!block.isBlank() && !block.startsWith("#")) {
        int title = block.indexOf('\n');
        int expected = block.indexOf("\n----\n");
        cases.add(
            new Case(
                block.substring(0, title),
                block.substring(title + 1, expected + 1),
                block.substring(expected + 6)));
      }
    }
    return cases;
  }

  private static String text(String resource) {
    try (InputStream stream = ModelTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
