package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
  @BeforeAll
  static void noDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void equalNumbersGiveEqualBytes() {
    assertThat(PictureEncoder.png(Pictures.fourCouplings()))
        .isEqualTo(PictureEncoder.png(Pictures.fourCouplings()));
    assertThat(PictureEncoder.svg(Pictures.fourCouplings()))
        .isEqualTo(PictureEncoder.svg(Pictures.fourCouplings()));
    assertThat(PictureEncoder.png(Pictures.decays(false)))
        .isEqualTo(PictureEncoder.png(Pictures.decays(false)))
        .isNotEqualTo(PictureEncoder.png(Pictures.decays(true)));
  }

  @Test
  void pngHasPrintSizeAndNoDate() throws IOException {
    byte[] png = PictureEncoder.png(Pictures.decays(false));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1100);
    String text = new String(png, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("pHYs").doesNotContain("tIME").doesNotContain("tEXt");
  }

  /** Titles, numbers at marks, labels and legends can be searched; letters are no outlines. */
  @Test
  void wordsOfAnSvgAreText() {
    String svg = new String(PictureEncoder.svg(Pictures.decays(false)), StandardCharsets.UTF_8);
    List<String> words = words(svg);
    assertThat(words)
        .contains("one-group, order 2:  K = 0, V = 1, gamma_plus = 0.5, gamma_minus = 1")
        .contains("time t  (1/γ₋)", "amplitude |⟨S⁺⟩|")
        .contains("N = 100", "N = ∞ (mean field)", "no coupling")
        .contains("0", "20", "100", "0.02");
    assertThat(svg).contains("DejaVu Sans, Verdana, Arial, Helvetica, sans-serif");
    // 26 words in outlines would be as many long paths.
    assertThat(svg.split("<path ", -1).length).isLessThan(20);
  }

  /** Lower and smaller in a run of its own, and back after it. */
  @Test
  void indicesOfAnSvgAreLower() {
    PagePanel panel =
        PagePanel.of(
            PlotAxis.linear("coupling *V*_{AB}/γ₋", 0, 1), PlotAxis.linear("*T*^{2} now", 0, 1));
    String svg = new String(PictureEncoder.svg(new SinglePanel("", panel)), StandardCharsets.UTF_8);
    assertThat(words(svg)).contains("coupling VAB/γ₋", "T2 now");
    Matcher index =
        Pattern.compile("<tspan([^>]*)>AB</tspan[^<]*<tspan([^>]*)>/γ₋<", Pattern.DOTALL)
            .matcher(svg);
    assertThat(index.find()).isTrue();
    assertThat(number(index.group(1), "dy")).isPositive().isEqualTo(-number(index.group(2), "dy"));
    assertThat(number(index.group(1), "font-size")).isLessThan(12);
    Matcher power = Pattern.compile("<tspan([^>]*)>2</tspan", Pattern.DOTALL).matcher(svg);
    assertThat(power.find()).isTrue();
    assertThat(number(power.group(1), "dy")).isNegative();
  }

  /** However wide the letters of a viewer are. */
  @Test
  void everyTextOfAnSvgIsAsLongAsThePictureMeasuredIt() {
    String svg = new String(PictureEncoder.svg(Pictures.fourCouplings()), StandardCharsets.UTF_8);
    Matcher texts = Pattern.compile("<text[^>]*>", Pattern.DOTALL).matcher(svg);
    int count = 0;
    while (texts.find()) {
      assertThat(number(texts.group(), "textLength")).isPositive();
      count++;
    }
    assertThat(count).isGreaterThan(20);
  }

  private static double number(String attributes, String name) {
    Matcher found = Pattern.compile(name + "[=:]\"?(-?[0-9.]+)").matcher(attributes);
    assertThat(found.find()).as("%s in %s", name, attributes).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private static List<String> words(String svg) {
    List<String> words = new ArrayList<>();
    Matcher texts = Pattern.compile("<text[^>]*>(.*?)</text", Pattern.DOTALL).matcher(svg);
    while (texts.find()) {
      words.add(texts.group(1).replaceAll("(?s)<[^>]*>", ""));
    }
    return words;
  }

  /** The pictures are left in the build folder, to be opened and looked at. */
  @Test
  void picturesHoldInkOfEveryCurve() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(folder.resolve("lifetimes.png"), PictureEncoder.png(Pictures.fourCouplings()));
    Files.write(folder.resolve("lifetimes.svg"), PictureEncoder.svg(Pictures.fourCouplings()));
    Files.write(folder.resolve("verdicts.png"), PictureEncoder.png(Pictures.mixedVerdicts()));
    Files.write(folder.resolve("trace.png"), PictureEncoder.png(Pictures.decays(false)));
    Files.write(folder.resolve("trace-log.png"), PictureEncoder.png(Pictures.decays(true)));
    BufferedImage image = ImageIO.read(folder.resolve("lifetimes.png").toFile());
    for (double shade : new double[] {0, 1 / 3.0, 2 / 3.0, 1}) {
      assertThat(pixels(image, Palette.red(shade).getRGB())).as("shade %s", shade).isPositive();
    }
  }

  private static int pixels(BufferedImage image, int colour) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        count += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
