package org.ursell.cli.plot;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Turns a picture into the bytes of a file. The bytes hold no dates, so equal pictures give equal
 * files.
 */
public final class PictureEncoder {
  /**
   * Pixels per point in a PNG: usually 1600 x 1100 pixels, 300 dots per inch at 13.5 cm of print.
   */
  public static final int SCALE = 2;

  private PictureEncoder() {}

  /** The forms that a picture can have. */
  public enum Format {
    /** Pixels. */
    PNG,
    /** Lines and letters, for pages. */
    SVG,
    /** Lines and outlines of letters, for print. */
    PDF;

    /** The end of a file's name. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The picture in a format at a size. */
  public static byte[] encode(Picture picture, Format format, PrintSize print) {
    return switch (format) {
      case PNG -> png(picture, print);
      case SVG -> svg(picture, print);
      case PDF -> PdfEncoder.pdf(picture, print);
    };
  }

  /** Does all that makes the first picture slow, and forgets it. */
  public static void rehearse(Picture picture) {
    drawn(picture, PrintSize.USUAL);
    svg(picture);
  }

  /** The picture as a PNG of {@code SCALE} pixels per point, marked as 300 dots per inch. */
  public static byte[] png(Picture picture) {
    return png(picture, PrintSize.USUAL);
  }

  private static byte[] png(Picture picture, PrintSize print) {
    return PngFile.bytes(drawn(picture, print), print.pixelsPerMetre());
  }

  private static BufferedImage drawn(Picture picture, PrintSize print) {
    double scale = print.pixelsPerUnit();
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(picture.width() * scale),
            (int) Math.round(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.scale(scale, scale);
      picture.draw(canvas);
    } finally {
      canvas.dispose();
    }
    return image;
  }

  /**
   * The picture as an SVG whose words are text, as long as they are here whatever font a viewer
   * has.
   */
  public static byte[] svg(Picture picture) {
    return svg(picture, PrintSize.USUAL);
  }

  private static byte[] svg(Picture picture, PrintSize print) {
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
    SvgCanvas canvas = new SvgCanvas(context);
    canvas.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
    picture.draw(canvas);
    // In the letters of the file at once: as a text, a long one would be held three times more.
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
      Element root = canvas.getRoot();
      if (!print.isUsual()) {
        // A page decides how large a usual picture is; one for print knows it.
        root.setAttribute("viewBox", "0 0 %d %d".formatted(picture.width(), picture.height()));
        root.setAttribute("width", millimetres(print, picture.width()));
        root.setAttribute("height", millimetres(print, picture.height()));
      }
      canvas.stream(root, text, true, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      canvas.dispose();
    }
    return file.toByteArray();
  }

  private static String millimetres(PrintSize print, int units) {
    return String.format(Locale.ROOT, "%.3fmm", print.millimetres(units));
  }
}
