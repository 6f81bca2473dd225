package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void svgHoldsNoDateAndNoFont() {
    String svg = new String(PictureEncoder.svg(Pictures.decays(false)), StandardCharsets.UTF_8);
    assertThat(svg).contains("<svg").contains("<path").doesNotContain("<text");
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
