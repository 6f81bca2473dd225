package org.ursell.cli.output;

import java.util.Set;
import java.util.TreeSet;
import org.ursell.cli.plot.ColumnPicture;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PictureEncoder.Format;
import org.ursell.cli.plot.PrintSize;
import org.ursell.cli.plot.ResizablePicture;

/**
 * How the pictures of a folder are written.
 *
 * @param formats at least one
 * @param column whether they are made for one column of a journal
 */
public record PictureChoice(Set<Format> formats, boolean column) {
  /** Without being asked. */
  public static final PictureChoice USUAL =
      new PictureChoice(Set.of(Format.PNG, Format.SVG), false);

  /** Keeps its own copy, in the order of the formats. */
  public PictureChoice {
    formats = java.util.Collections.unmodifiableSet(new TreeSet<>(formats));
  }

  Picture fitted(Picture picture) {
    return isFitted(picture) && picture instanceof ResizablePicture any
        ? new ColumnPicture(any)
        : picture;
  }

  PrintSize print(Picture picture) {
    return isFitted(picture) ? ColumnPicture.print() : PrintSize.USUAL;
  }

  private boolean isFitted(Picture picture) {
    return column && picture instanceof ResizablePicture;
  }
}
