package org.ursell.cli.plot;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;

/** Puts images into an SVG as PNG by what Java itself has, without the codecs of Batik. */
final class EmbeddedImages extends ImageHandlerBase64Encoder {
  @Override
  public void encodeImage(RenderedImage image, OutputStream output) {
    ImageIO.setUseCache(false);
    try {
      ImageIO.write(image, "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
