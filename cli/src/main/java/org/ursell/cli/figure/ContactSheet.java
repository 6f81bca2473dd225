package org.ursell.cli.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ursell.cli.model.PackedText;
import org.ursell.cli.output.JsonReader;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * One page with all figures of a folder: pictures inside it, so that it can be sent around alone,
 * captions, parameters, what differs from the paper, and links to the files beside it.
 */
final class ContactSheet {
  static final String NAME = "index.html";

  private static final String TEMPLATE = "/org/ursell/cli/figure/contact-sheet.html";
  private static final List<String> PLATES =
      List.of(
          "2a",
          "2b",
          "2c",
          "2d",
          "3",
          "4",
          "S1",
          "S2",
          "S3",
          "S4",
          "S4-orders",
          "S4-judged",
          "spectra");

  private ContactSheet() {}

  /** Writes the page anew from what is in the folder. */
  static void write(String folder) {
    OutputFolder output = OutputFolder.of("--out", folder);
    try {
      output.add(NAME, page(output.path()));
    } catch (IOException e) {
      throw new InvalidInputException(
          "--out: the figures in '%s' could not be read: %s".formatted(folder, e.getMessage()),
          "mend or remove the file, or name another folder; the figures themselves were written");
    }
    output.write();
  }

  /** The page of a folder. */
  static String page(Path folder) throws IOException {
    StringBuilder links = new StringBuilder();
    StringBuilder cards = new StringBuilder();
    for (String name : PLATES) {
      Path facts = folder.resolve("figure-" + name + ".json");
      Path picture = folder.resolve("figure-" + name + ".png");
      if (Files.isRegularFile(facts) && Files.isRegularFile(picture)) {
        links
            .append("<a href=\"#figure-")
            .append(name)
            .append("\">")
            .append(name.replace("-", " "))
            .append("</a>\n");
        cards.append(
            card(
                name,
                JsonReader.object(facts),
                Files.readAllBytes(picture),
                vectors(folder, name)));
      }
    }
    return PackedText.of(TEMPLATE).replace("{links}", links).replace("{figures}", cards);
  }

  /** The endings of a figure's pictures for print that are in the folder. */
  private static List<String> vectors(Path folder, String name) {
    return Stream.of(".svg", ".pdf")
        .filter(ending -> Files.isRegularFile(folder.resolve("figure-" + name + ending)))
        .toList();
  }

  private static String card(
      String name, Map<String, Object> facts, byte[] png, List<String> vectors) {
    StringBuilder html = new StringBuilder();
    html.append("<article id=\"figure-").append(name).append("\">\n<h2>");
    html.append(Markup.html(text(facts, "title"))).append("</h2>\n<figure>\n");
    html.append("<a class=\"paper\" href=\"figure-")
        .append(name)
        .append(vectors.isEmpty() ? ".png" : vectors.get(0))
        .append("\">");
    html.append("<img alt=\"").append(Markup.escaped(text(facts, "alt")));
    html.append("\" width=\"").append(size(png, 16) / 2);
    html.append("\" height=\"").append(size(png, 20) / 2);
    html.append("\" src=\"data:image/png;base64,");
    html.append(Base64.getEncoder().encodeToString(png)).append("\"></a>\n<figcaption>");
    html.append(Markup.html(text(facts, "caption"))).append("</figcaption>\n</figure>\n");
    html.append("<details open><summary>Parameters</summary>\n<dl>\n");
    if (facts.get("parameters") instanceof Map<?, ?> parameters) {
      parameters.forEach((key, value) -> fact(html, String.valueOf(key), String.valueOf(value)));
    }
    if (!text(facts, "resolution").isEmpty()) {
      fact(html, "resolution", text(facts, "resolution"));
    }
    html.append("</dl></details>\n");
    if (facts.get("differs_from_paper") instanceof List<?> differences && !differences.isEmpty()) {
      html.append("<details><summary>What differs from the paper</summary>\n<ul>\n");
      differences.forEach(
          line -> html.append("<li>").append(Markup.html(String.valueOf(line))).append("</li>\n"));
      html.append("</ul></details>\n");
    }
    html.append("<p class=\"files\">");
    List<String> files = new ArrayList<>();
    files.add("figure-" + name + ".png");
    vectors.forEach(ending -> files.add("figure-" + name + ending));
    if (facts.get("data") instanceof List<?> data) {
      data.forEach(file -> files.add(String.valueOf(file)));
    }
    files.add("figure-" + name + ".json");
    for (String file : files) {
      html.append("<a href=\"%1$s\">%1$s</a> ".formatted(Markup.escaped(file)));
    }
    return html.append("</p>\n</article>\n").toString();
  }

  private static void fact(StringBuilder html, String name, String value) {
    html.append("<dt>").append(Markup.html(name)).append("</dt><dd>");
    html.append(Markup.html(value)).append("</dd>\n");
  }

  private static String text(Map<String, Object> facts, String name) {
    return String.valueOf(facts.getOrDefault(name, ""));
  }

  /** A number of four bytes in the head of a PNG. */
  private static int size(byte[] png, int at) {
    int size = 0;
    for (int k = 0; k < 4 && at + k < png.length; k++) {
      size = size << 8 | png[at + k] & 0xff;
    }
    return size;
  }
}
