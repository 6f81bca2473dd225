package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sources of the theory are those that it cites, all of them and no others. */
class TheoryPageTest {
  private static final Pattern CITED =
      Pattern.compile("\\[(\\d+(?:, \\d+)*)(?:, [^\\]\\d][^\\]]*)?\\]");

  @Test
  void everySourceIsCitedAndEveryCitationHasASource() throws IOException {
    List<String> lines = Page.read(Page.FOLDER.resolve("theory.md")).lines();
    int end = lines.indexOf("## Sources");
    // A citation may go on in the next line.
    Matcher cited = CITED.matcher(String.join(" ", lines.subList(0, end)));
    Set<Integer> numbers = new TreeSet<>();
    while (cited.find()) {
      for (String number : cited.group(1).split(", ")) {
        numbers.add(Integer.parseInt(number));
      }
    }
    long sources =
        lines.subList(end, lines.size()).stream()
            .filter(line -> line.matches("\\d+\\. .*"))
            .count();
    assertThat(numbers)
        .isEqualTo(
            IntStream.rangeClosed(1, (int) sources)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(sources).isGreaterThan(20);
  }
}
