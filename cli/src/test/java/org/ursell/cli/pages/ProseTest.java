package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands between code and formulas is read as it was written. */
class ProseTest {
  /** Code and formulas, which may hold any character. */
  private static final Pattern EXEMPT =
      Pattern.compile("`[^`]*`|\\$\\$.*?\\$\\$|\\$[^\\s$][^$]*\\$|\\\\.", Pattern.DOTALL);

  /** A reader of Markdown takes this for a tag, and shows neither it nor what it means. */
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>\\n]*>");

  /** A star that ends what none has begun, as in m*, makes what follows slanted. */
  private static final Pattern STAR =
      Pattern.compile(
          "(?<begin>(?<=^|[\\s(|\"])\\*{1,2}(?=\\S))|(?<=\\S)\\*{1,2}(?=$|[\\s).,;:|!?\"'-])",
          Pattern.MULTILINE);

  @Test
  void holdsNeitherTagsNorStrayStarsAndSpaces() throws IOException {
    for (Page page : Page.all()) {
      assertThat(faults(page)).as(page.name()).isEmpty();
    }
  }

  @Test
  void theTestSeesFaults() {
    assertThat(faults(page("the average <A> of it"))).hasSize(1);
    assertThat(faults(page("the state m* is a fixed point, m* is"))).hasSize(1);
    assertThat(faults(page("a picture", "", " For N = inf it stands still."))).hasSize(1);
    assertThat(faults(page("- a list", "", "  goes on."))).isEmpty();
    assertThat(faults(page("a *word*, **two of them**, `<A>`, $m^*$ and <1", "$$", "<A>", "$$")))
        .isEmpty();
    assertThat(faults(page("* a list", "5*c is *no* emphasis"))).isEmpty();
    assertThat(faults(page("as follows:", "", "    n = c* <A>", "", "and so on"))).isEmpty();
  }

  private static Page page(String... lines) {
    return new Page(Page.FOLDER.resolve("a.md"), List.of(lines));
  }

  private static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    String prose = EXEMPT.matcher(String.join("\n", page.prose())).replaceAll("code");
    for (String paragraph : prose.split("\\n\\s*\\n|\\n(?=[|#*-])")) {
      if (paragraph.startsWith("    ")) {
        // Code, too, by its indentation.
        continue;
      }
      if (paragraph.matches("(?s)\\R* \\S.*")) {
        // Left over from what was cut away before it.
        faults.add(paragraph);
      }
      Matcher tag = TAG.matcher(paragraph);
      while (tag.find()) {
        faults.add(tag.group());
      }
      boolean open = false;
      Matcher star = STAR.matcher(paragraph.replaceFirst("^\\* ", ""));
      while (star.find()) {
        boolean opens = star.start("begin") >= 0;
        if (opens == open) {
          faults.add(paragraph);
          break;
        }
        open = opens;
      }
    }
    return faults;
  }
}
