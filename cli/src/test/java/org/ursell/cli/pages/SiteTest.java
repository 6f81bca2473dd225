package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.OutsideTool;

/**
 * Builds the site of the pages into {@code cli/target/site}, as the profile {@code site} does, and
 * looks at it. Where mkdocs or a browser is missing, that is left out, unless the environment
 * variable URSELL_REQUIRE_TOOLS or URSELL_REQUIRE_BROWSER says that they must be there.
 */
class SiteTest {
  private static final Path SITE = Page.HOUSE.resolve("cli/target/site");
  private static final String KATEX = "/META-INF/resources/webjars/katex/";

  /** What a browser fetches without being asked. */
  private static final Pattern FETCHED =
      Pattern.compile(
          "<(?:script|img|iframe|source|video|audio|embed|object|use)\\b[^>]*?\\b(?:src|href|data)=\"?"
              + "((?:[a-z]+:)?//[^\" >]+)"
              + "|<link\\b(?![^>]*rel=\"?(?:canonical|prev|next)\\b)[^>]*?href=\"?((?:https?:)?//[^\" >]+)"
              + "|@import\\s+(?:url\\()?[\"']?((?:https?:)?//[^\"')]+)"
              + "|url\\([\"']?((?:https?:)?//[^\"')]+)");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Path mkdocs = OutsideTool.of("mkdocs");
    Path library = Files.createDirectories(Page.HOUSE.resolve("cli/target/site-library"));
    copy("dist/katex.min.js", library.resolve("katex.min.js"));
    copy("LICENSE", library.resolve("LICENSE"));
    Path told = library.resolve("mkdocs.txt");
    Process process =
        new ProcessBuilder(mkdocs.toString(), "build", "--strict", "--clean")
            .directory(Page.HOUSE.resolve("cli").toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("mkdocs came to an end").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(told)).isZero();
  }

  /** A page that the list in mkdocs.yml leaves out is built, but nobody finds it. */
  @Test
  void everyPageIsInTheList() throws IOException {
    assertThat(Files.readString(SITE.resolveSibling("site-library/mkdocs.txt")))
        .doesNotContain("not included in the \"nav\"");
  }

  private static void copy(String name, Path to) throws IOException {
    String path = KATEX + System.getProperty("ursell.katex", "") + "/" + name;
    try (InputStream from = SiteTest.class.getResourceAsStream(path)) {
      assertThat(from).as(path).isNotNull();
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void everyPageIsThere() throws IOException {
    for (Page page : Page.all()) {
      if (page.file().startsWith(Page.FOLDER)) {
        String name = Page.FOLDER.relativize(page.file()).toString().replaceAll("md$", "html");
        assertThat(SITE.resolve(name)).isNotEmptyFile();
      }
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    List<String> fetched = new ArrayList<>();
    List<Path> read = new ArrayList<>(files(".html"));
    read.addAll(files(".css"));
    for (Path file : read) {
      fetchedBy(Files.readString(file))
          .forEach(url -> fetched.add(SITE.relativize(file) + ": " + url));
    }
    assertThat(fetched).isEmpty();
    assertThat(read).hasSizeGreaterThan(10);
  }

  private static List<String> fetchedBy(String text) {
    List<String> urls = new ArrayList<>();
    Matcher fetched = FETCHED.matcher(text);
    while (fetched.find()) {
      urls.add(fetched.group());
    }
    return urls;
  }

  @Test
  void theTestSeesWhatIsFetched() {
    for (String fetching :
        List.of(
            "<script src=https://a.org/x.js>",
            "<script defer src=\"//a.org/x.js\">",
            "<link rel=\"stylesheet\" href=\"https://a.org/x.css\">",
            "<img alt=\"\" src=\"http://a.org/x.png\">",
            "@import url(https://a.org/x.css)",
            "src: url('https://a.org/x.woff2')")) {
      assertThat(fetchedBy(fetching)).as(fetching).hasSize(1);
    }
    assertThat(fetchedBy("<a href=\"https://a.org\"> <script src=\"assets/x.js\">")).isEmpty();
  }

  /** A formula that KaTeX cannot read would stand there in red, as it was typed. */
  @Test
  void aBrowserShowsEveryFormula() throws IOException, InterruptedException {
    Path browser = Browser.require();
    int formulas = 0;
    for (Path page : files(".html")) {
      int written = count("class=\"arithmatex\"", Files.readString(page));
      if (written > 0) {
        String dom = Browser.dom(browser, folder, page.toUri().toString());
        assertThat(dom).as(page.toString()).doesNotContain("katex-error");
        assertThat(count("<math ", dom)).as(page.toString()).isEqualTo(written);
        formulas += written;
      }
    }
    assertThat(formulas).isGreaterThan(10);
  }

  /** A formula that mkdocs did not take for one is left between its dollars. */
  @Test
  void noFormulaIsLeftAsText() throws IOException {
    for (Path page : files(".html")) {
      String text =
          Files.readString(page)
              .replaceAll("(?s)<(code|script|style)\\b.*?</\\1>", "")
              .replaceAll("(?s)<(span|div) class=\"arithmatex\">.*?</\\1>", "");
      assertThat(text).as(page.toString()).doesNotContain("$");
    }
  }

  private static int count(String piece, String text) {
    return text.split(Pattern.quote(piece), -1).length - 1;
  }
}
