package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.complex.Complex;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * A square matrix of complex numbers in a file: lines of numbers with commas, semicolons or blanks
 * between them, where what follows # is a comment; or JSON, a list of rows whose entries are
 * numbers, texts such as "0.1+0.2i", or pairs [re, im], or an object of two such matrices of real
 * numbers, "re" and "im".
 */
final class MatrixFile {
  private static final int MOST_ROWS = 512;

  private final String name;
  private final Span where;

  private MatrixFile(String name, Span where) {
    this.name = name;
    this.where = where;
  }

  /**
   * Reads a matrix.
   *
   * @param name the name of the file
   * @param text what it holds
   * @param where the file is named, for messages
   */
  static List<List<Complex>> read(String name, String text, Span where) {
    MatrixFile file = new MatrixFile(name, where);
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    String begin = content.stripLeading();
    List<List<Complex>> rows =
        begin.startsWith("[") || begin.startsWith("{") ? file.json(content) : file.lines(content);
    file.requireSquare(rows);
    return rows;
  }

  ProblemException problem(String cause, String remedy) {
    return new ProblemException(Problem.STATE_FILE, where, name, cause, remedy);
  }

  private void requireSquare(List<List<Complex>> rows) {
    if (rows.isEmpty()) {
      throw problem("holds no numbers", "write one line per row, from |0> down");
    }
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).size() != rows.size()) {
        throw problem(
            "holds %d rows, and row %d of them has %d numbers"
                .formatted(rows.size(), row + 1, rows.get(row).size()),
            "write a square matrix, with as many numbers in each row as there are rows");
      }
    }
    if (rows.size() > MOST_ROWS) {
      throw problem(
          "holds a matrix of %d rows".formatted(rows.size()),
          "cut it at %d rows, or write the state as a formula".formatted(MOST_ROWS));
    }
  }

  private List<List<Complex>> lines(String text) {
    List<List<Complex>> rows = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int k = 0; k < lines.length; k++) {
      String line = lines[k].replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      List<Complex> row = new ArrayList<>();
      String separator =
          line.contains(";") ? "\\s*;\\s*" : line.contains(",") ? "\\s*,\\s*" : "\\s+";
      for (String word : line.split(separator)) {
        row.add(number(word, "line " + (k + 1)));
      }
      rows.add(row);
    }
    return rows;
  }

  private Complex number(String word, String place) {
    return ComplexText.read(word)
        .map(parts -> new Complex(parts[0], parts[1]))
        .orElseThrow(
            () ->
                problem(
                    "holds '%s' in %s, which is no number".formatted(shortened(word), place),
                    "write numbers like 0.1, 1/3, -0.1i or 0.1+0.2i"));
  }

  private static String shortened(String word) {
    return word.length() > 30 ? word.substring(0, 30) + "..." : word;
  }

  // JSON, which is YAML as well

  private List<List<Complex>> json(String text) {
    YamlNode root;
    try {
      root =
          YamlReader.read(text, MOST_ROWS * MOST_ROWS)
              .orElseThrow(() -> problem("holds nothing", "write a list of rows"));
    } catch (ProblemException broken) {
      if (broken.problem() == Problem.STATE_FILE) {
        throw broken;
      }
      throw problem(
          "is no JSON: " + broken.cause().toLowerCase(Locale.ROOT), "write [[1, 0], [0, 0]]");
    }
    if (root instanceof YamlNode.Entries parts) {
      return parts(parts);
    }
    return rows(root);
  }

  private List<List<Complex>> parts(YamlNode.Entries parts) {
    List<List<Complex>> re = List.of();
    List<List<Complex>> im = List.of();
    for (YamlNode.Entry entry : parts.entries()) {
      switch (entry.key().value()) {
        case "re" -> re = rows(entry.value());
        case "im" -> im = rows(entry.value());
        default ->
            throw problem(
                "holds '%s'".formatted(shortened(entry.key().value())),
                "write a list of rows, or an object of two such, \"re\" and \"im\"");
      }
    }
    if (re.size() != im.size() && !im.isEmpty()) {
      throw problem(
          "holds %d rows of real parts and %d of imaginary ones".formatted(re.size(), im.size()),
          "write as many of both");
    }
    List<List<Complex>> sum = new ArrayList<>();
    for (int row = 0; row < re.size(); row++) {
      List<Complex> both = new ArrayList<>(re.get(row));
      for (int k = 0; !im.isEmpty() && k < Math.min(both.size(), im.get(row).size()); k++) {
        both.set(k, both.get(k).add(im.get(row).get(k).multiply(Complex.I)));
      }
      sum.add(both);
    }
    return sum;
  }

  private List<List<Complex>> rows(YamlNode node) {
    List<List<Complex>> rows = new ArrayList<>();
    for (YamlNode row : items(node)) {
      List<Complex> numbers = new ArrayList<>();
      for (YamlNode entry : items(row)) {
        numbers.add(entry(entry, "row " + (rows.size() + 1)));
      }
      rows.add(numbers);
    }
    return rows;
  }

  private List<YamlNode> items(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      return items.items();
    }
    throw problem(
        "is not a list of rows", "write a list of lists of numbers, as in [[1, 0], [0, 0]]");
  }

  private Complex entry(YamlNode node, String place) {
    if (node instanceof YamlNode.Text text) {
      return number(text.value(), place);
    }
    if (node instanceof YamlNode.Items pair && pair.items().size() == 2) {
      Complex re = entry(pair.items().get(0), place);
      Complex im = entry(pair.items().get(1), place);
      return re.add(im.multiply(Complex.I));
    }
    throw problem(
        "holds an entry in %s that is no number".formatted(place),
        "write numbers, texts such as \"0.1+0.2i\", or pairs [re, im]");
  }
}
