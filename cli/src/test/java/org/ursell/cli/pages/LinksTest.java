package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link of the README and the pages that leads to a file or a heading finds it. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)(?: *\\{#([\\w-]+)\\})?");

  @Test
  void leadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Page page : Page.all()) {
      for (String link : links(page)) {
        if (!link.matches("[a-z]+:.*")) {
          followed++;
          if (!exists(page, link)) {
            broken.add(page.name() + ": " + link);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(50);
  }

  @Test
  void theTestFollowsLinks() throws IOException {
    Page page =
        new Page(
            Page.FOLDER.resolve("a.md"),
            List.of("# Two *words*, N₀", "[a](#two-words-n)", "```text", "# no heading", "```"));
    assertThat(links(page)).containsExactly("#two-words-n");
    assertThat(exists(page, "#two-words-n")).isTrue();
    assertThat(exists(page, "#no-heading")).isFalse();
    assertThat(exists(page, "library.md#with-the-papers-models")).isTrue();
    assertThat(exists(page, "library.md#with-the-paper-models")).isFalse();
    assertThat(exists(page, "../../pom.xml")).isTrue();
    assertThat(exists(page, "../../pom.yml")).isFalse();
  }

  private static List<String> links(Page page) {
    // Code in a line may hold brackets of its own.
    String prose = String.join("\n", page.prose()).replaceAll("`[^`\n]*`", "code");
    return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
  }

  private static boolean exists(Page page, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
    if (!path.isEmpty() && !Files.exists(target)) {
      return false;
    }
    if (hash < 0) {
      return true;
    }
    Page there = path.isEmpty() ? page : Page.read(target);
    return anchors(there).contains(link.substring(hash + 1));
  }

  /** The anchors of headings as mkdocs makes them: words in small letters, joined by dashes. */
  private static List<String> anchors(Page page) {
    List<String> anchors = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    for (String line : page.prose()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor =
            heading.group(2) != null
                ? heading.group(2)
                : heading
                    .group(1)
                    .replaceAll("\\]\\([^)]*\\)", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\w\\s-]", "")
                    .strip()
                    .replaceAll("[-\\s]+", "-");
        int before = count.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "_" + before);
      }
    }
    return anchors;
  }
}
