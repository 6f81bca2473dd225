package org.ursell.cli;

import java.io.PrintWriter;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PictureEncoder;

/** Adds pictures to a folder, and says so in words if this machine cannot draw. */
final class Pictures {
  private Pictures() {}

  /** Adds the picture as PNG and SVG. */
  static void add(OutputFolder output, String name, Picture picture, PrintWriter err) {
    try {
      byte[] png = PictureEncoder.png(picture);
      byte[] svg = PictureEncoder.svg(picture);
      output.add(name + ".png", png);
      output.add(name + ".svg", svg);
    } catch (LinkageError | InternalError | NullPointerException e) {
      // How a Java without font libraries, or a machine without any font, answers.
      err.println("ursell: no pictures, because this Java finds no fonts: " + e.getMessage());
      err.println("  install fontconfig and a font such as DejaVu; the numbers are not affected");
    }
  }
}
