package org.ursell.cli.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.plot.Picture;

/**
 * A finished picture, its numbers and what is to be known of it.
 *
 * @param name of its files and on the contact sheet: {@code 2c}, {@code S4-judged}
 * @param title a heading
 * @param caption what is seen; words between asterisks are in italics, those in {@code _{...}}
 *     lower
 * @param alt what is seen, for who cannot see it
 * @param picture the picture
 * @param tables file suffix to CSV text; the suffix of the main table is empty
 * @param parameters name to value, as the reader of a caption wants them
 * @param differs what is not as in the paper, in sentences
 */
record Plate(
    String name,
    String title,
    String caption,
    String alt,
    Picture picture,
    Map<String, String> tables,
    Map<String, Object> parameters,
    List<String> differs) {
  Plate {
    tables = new LinkedHashMap<>(tables);
    parameters = new LinkedHashMap<>(parameters);
    differs = List.copyOf(differs);
  }

  /** The name of all its files, without what follows the point. */
  String stem() {
    return "figure-" + name;
  }
}
