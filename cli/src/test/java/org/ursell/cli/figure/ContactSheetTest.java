package org.ursell.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.pages.Browser;

/**
 * The contact sheet as text, and as a real browser shows it. Where there is no browser the latter
 * is skipped, unless the environment variable URSELL_REQUIRE_BROWSER says that there must be one.
 */
class ContactSheetTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void drawSome() {
    for (String name : List.of("2d", "2a")) {
      CommandRun run = CommandRun.of("figure", name, "--out", folder.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("index.html"));
  }

  @Test
  void holdsAllFiguresOfTheFolderInTheOrderOfThePaper() throws IOException {
    String page = page();
    assertThat(page.indexOf("id=\"figure-2a\"")).isPositive();
    assertThat(page.indexOf("id=\"figure-2d\"")).isGreaterThan(page.indexOf("id=\"figure-2a\""));
    assertThat(page).doesNotContain("id=\"figure-2b\"");
    assertThat(page.split("<img ", -1)).hasSize(3);
    assertThat(page.split("<img alt=\"[^\"]{40,}\" width=\"\\d+\" height=\"\\d+\"", -1)).hasSize(3);
    assertThat(page).contains("K/(γ₋ + γ₊)").contains("<i>φ</i>").doesNotContain("*φ*");
  }

  @Test
  void needsNothingFromElsewhere() throws IOException {
    String page = page();
    assertThat(page).doesNotContain("<script").doesNotContain("http:").doesNotContain("https:");
    assertThat(page).doesNotContain("@import").doesNotContain("url(");
    Matcher links = Pattern.compile("href=\"([^\"#]+)\"").matcher(page);
    int files = 0;
    while (links.find()) {
      if (!links.group(1).startsWith("data:")) {
        assertThat(folder.resolve(links.group(1))).isNotEmptyFile();
        files++;
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(10);
  }

  @Test
  void aBrowserShowsEveryPicture() throws IOException, InterruptedException {
    Path browser = Browser.require();
    Path watched = folder.resolve("watched.html");
    // The page itself, and at its end one who tells what became of it.
    Files.writeString(
        watched,
        page()
            .replace(
                "</body>",
                "<output id=\"seen\"></output><script>addEventListener('load', () => {"
                    + "const i = [...document.images];"
                    + "document.getElementById('seen').textContent = ["
                    + "'images', i.length, 'shown', i.filter(x => x.complete && x.naturalWidth > 0"
                    + " && x.getBoundingClientRect().width > 200).length,"
                    + "'wide', document.documentElement.scrollWidth - innerWidth,"
                    + "'links', [...document.querySelectorAll('nav a')].filter("
                    + "a => document.querySelector(a.hash)).length].join(' ');});"
                    + "</script></body>"));
    String dom = Browser.dom(browser, folder, watched.toUri().toString());
    Matcher seen =
        Pattern.compile(
                "<output id=\"seen\">images (\\d+) shown (\\d+) wide (-?\\d+) links (\\d+)</output>")
            .matcher(dom);
    assertThat(seen.find()).as("the page loaded").isTrue();
    assertThat(seen.group(1)).isEqualTo("2");
    assertThat(seen.group(2)).as("pictures shown").isEqualTo("2");
    assertThat(Integer.parseInt(seen.group(3))).as("wider than the window").isNotPositive();
    assertThat(seen.group(4)).as("links to figures").isEqualTo("2");
  }

  @Test
  void aBrowserPaintsIt() throws IOException, InterruptedException {
    Path browser = Browser.require();
    Path shot = folder.resolve("shot.png");
    Browser.run(
        browser,
        folder,
        "--hide-scrollbars",
        "--window-size=1000,1400",
        "--screenshot=" + shot,
        folder.resolve("index.html").toUri().toString());
    BufferedImage image = ImageIO.read(shot.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    // Orange and blue of the curves of Fig. 2(a), softened to many shades by being scaled.
    assertThat(colours).hasSizeGreaterThan(300);
  }
}
