package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on memory has a row for each verb, and none for what is no verb. */
class MemoryPageTest {
  private static final Path PAGE = Path.of("docs", "memory.md");

  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| ([^|]*`[^|]*) \\|");

  private static final Pattern VERB = Pattern.compile("`([a-z]+)(?: [^`]*)?`");

  @Test
  void everyVerbHasItsRow() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher cells = FIRST_CELL.matcher(Files.readString(PAGE));
    while (cells.find()) {
      Matcher verbs = VERB.matcher(cells.group(1));
      while (verbs.find()) {
        named.add(verbs.group(1));
      }
    }
    // A table is a section of a model file.
    named.remove("table");
    assertThat(named).containsExactlyInAnyOrderElementsOf(Verbs.all().keySet());
  }
}
