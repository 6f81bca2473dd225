package org.ursell.cli.plot;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/**
 * Turns a picture into the bytes of a file. The bytes hold no dates, so equal pictures give equal
 * files.
 */
public final class PictureEncoder {
  /**
   * Pixels per point in a PNG: usually 1600 x 1100 pixels, 300 dots per inch at 13.5 cm of print.
   */
  public static final int SCALE = 2;

  private static final int PIXELS_PER_METRE = 11811;

  private PictureEncoder() {}

  /** The picture as a PNG of {@code SCALE} pixels per point, marked as 300 dots per inch. */
  public static byte[] png(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.scale(SCALE, SCALE);
      picture.draw(canvas);
    } finally {
      canvas.dispose();
    }
    // ImageIO would otherwise keep a cache file on disk while it encodes.
    ImageIO.setUseCache(false);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam compression = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), compression);
      setResolution(metadata);
      writer.setOutput(output);
      writer.write(metadata, new IIOImage(image, null, metadata), compression);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * The picture as an SVG whose letters are outlines, so that it looks the same without the fonts.
   */
  public static byte[] svg(Picture picture) {
    Document document;
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML support", e);
    }
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("");
    context.setPrecision(5);
    context.setImageHandler(new EmbeddedImages());
    SVGGraphics2D canvas = new SVGGraphics2D(context, true);
    canvas.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
    picture.draw(canvas);
    StringWriter text = new StringWriter();
    try {
      canvas.stream(text, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      canvas.dispose();
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void setResolution(IIOMetadata metadata) throws IIOInvalidTreeException {
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", Integer.toString(PIXELS_PER_METRE));
    physical.setAttribute("pixelsPerUnitYAxis", Integer.toString(PIXELS_PER_METRE));
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(physical);
    metadata.mergeTree("javax_imageio_png_1.0", root);
  }
}
