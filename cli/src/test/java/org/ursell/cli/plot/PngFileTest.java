package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the reader of Java, which checks sums and lengths. */
class PngFileTest {
  /** Any colours, and rows that repeat the one above, up to its last pixel or as a whole. */
  @ParameterizedTest
  @CsvSource({"1,1", "1,7", "3,2", "17,40", "640,9"})
  void everyPixelIsReadBack(int width, int height) throws IOException {
    Random random = new Random(31L * width + height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean above = y % 3 == 1 || (y % 3 == 2 && x < width - 1);
        image.setRGB(x, y, above ? image.getRGB(x, y - 1) : random.nextInt());
      }
    }
    BufferedImage read =
        ImageIO.read(
            new ByteArrayInputStream(PngFile.bytes(image, PrintSize.USUAL.pixelsPerMetre())));
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getHeight()).isEqualTo(height);
    assertThat(read.getRGB(0, 0, width, height, null, 0, width))
        .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
  }

  /** 300 dots per inch are 11811 per metre, both ways. */
  @Test
  void theResolutionIsThatOfPrint() {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    byte[] png = PngFile.bytes(image, PrintSize.USUAL.pixelsPerMetre());
    int place = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    ByteBuffer said = ByteBuffer.wrap(png).position(place + 4);
    assertThat(said.getInt()).isEqualTo(11811);
    assertThat(said.getInt()).isEqualTo(11811);
    assertThat(said.get()).isEqualTo((byte) 1);
  }

  /** Of a usual picture, no larger than what the writer of Java makes of it. */
  @Test
  void filesAreSmall() throws IOException {
    byte[] own = PictureEncoder.png(Pictures.fourCouplings());
    ByteArrayOutputStream javas = new ByteArrayOutputStream();
    ImageIO.write(ImageIO.read(new ByteArrayInputStream(own)), "png", javas);
    assertThat(own.length).isLessThan(javas.size());
  }
}
