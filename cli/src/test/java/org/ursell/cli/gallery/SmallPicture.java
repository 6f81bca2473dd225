package org.ursell.cli.gallery;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a command at half its size and in at most 256 colours, for a page of many. */
final class SmallPicture {
  private static final int COLOURS = 256;
  private static final int LEVELS = 16;

  private SmallPicture() {}

  static void write(Path from, Path to) throws IOException {
    BufferedImage large = ImageIO.read(from.toFile());
    int width = large.getWidth() * 3 / 5;
    int height = large.getHeight() * 3 / 5;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = half.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(large, 0, 0, width, height, null);
    graphics.dispose();
    ImageIO.write(indexed(half), "png", to.toFile());
  }

  /** The colours that occur most often, after each is rounded; all others go to the nearest. */
  private static BufferedImage indexed(BufferedImage image) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(rounded(image.getRGB(x, y)), 1, Integer::sum);
      }
    }
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel colours =
        new IndexColorModel(
            8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        small.setRGB(x, y, rounded(image.getRGB(x, y)));
      }
    }
    return small;
  }

  private static int rounded(int colour) {
    int result = 0xff << 24;
    for (int shift = 0; shift <= 16; shift += 8) {
      int level = (((colour >> shift) & 0xff) + LEVELS / 2) / LEVELS * LEVELS;
      result |= Math.min(level, 0xff) << shift;
    }
    return result;
  }
}
