package org.ursell.cli.plot;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Pictures as PDF; apart from the other encoders, so that its library is loaded when asked for. */
final class PdfEncoder {
  private PdfEncoder() {}

  /** One page as large as the picture; letters are outlines, and there are no dates. */
  static byte[] pdf(Picture picture, PrintSize print) {
    double scale = print.pointsPerUnit();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      // It would otherwise be made from the time.
      document.setDocumentId(0L);
      PDPage page =
          new PDPage(
              new PDRectangle(
                  (float) (scale * picture.width()), (float) (scale * picture.height())));
      document.addPage(page);
      PdfBoxGraphics2D canvas = new PdfBoxGraphics2D(document, picture.width(), picture.height());
      try {
        picture.draw(canvas);
      } finally {
        canvas.dispose();
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(new Matrix(AffineTransform.getScaleInstance(scale, scale)));
        content.drawForm(canvas.getXFormObject());
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
