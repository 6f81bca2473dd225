package org.ursell.cli.output;

import java.util.Set;
import java.util.TreeSet;
import org.ursell.cli.plot.AxesChoice;
import org.ursell.cli.plot.ColumnPicture;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PictureEncoder.Format;
import org.ursell.cli.plot.PrintSize;
import org.ursell.cli.plot.ResizablePicture;

/**
 * How the pictures of a folder are written.
 *
 * @param formats at least one
 * @param column whether they are made for one column of a journal, or over both if they have
 *     several panels
 * @param axes what was asked of their axes
 */
public record PictureChoice(Set<Format> formats, boolean column, AxesChoice axes) {
  /** Without being asked. */
  public static final PictureChoice USUAL =
      new PictureChoice(Set.of(Format.PNG, Format.SVG), false, AxesChoice.USUAL);

  /** Keeps its own copy, in the order of the formats. */
  public PictureChoice {
    formats = java.util.Collections.unmodifiableSet(new TreeSet<>(formats));
  }

  /** A picture as it is drawn; one of several panels stays as it is. */
  Picture fitted(Picture picture) {
    if (!(picture instanceof ResizablePicture any)) {
      return picture;
    }
    ResizablePicture asked = axes.isUsual() ? any : any.with(axes);
    return column ? new ColumnPicture(asked) : asked;
  }

  /** A picture of several panels has the width of the text, two columns. */
  PrintSize print(Picture picture) {
    if (!column) {
      return PrintSize.USUAL;
    }
    return picture instanceof ResizablePicture
        ? ColumnPicture.print()
        : ColumnPicture.printOverText(picture.width());
  }

  /** What drawing for print holds beyond usual pictures, in bytes: a PNG has many more pixels. */
  public double bytesOfPrint() {
    return column && formats.contains(Format.PNG) ? 2.4e7 : 0.0;
  }
}
