package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * The pieces of a jump: what follows {@code rate} or {@code rates}, and the operators. Commas part
 * them, but for those within brackets.
 *
 * @param rate one formula, or a matrix of them in square brackets
 */
record JumpParts(YamlNode.Text rate, List<YamlNode.Text> operators) {
  static JumpParts of(YamlNode.Text body) {
    List<YamlNode.Text> rates = new ArrayList<>();
    List<YamlNode.Text> operators = new ArrayList<>();
    boolean listing = false;
    for (YamlNode.Text piece : split(body)) {
      String text = piece.value();
      if (text.matches("(?s)rates?\\b.*")) {
        rates.add(piece.part(text.startsWith("rates") ? 5 : 4, text.length()));
        listing = false;
      } else if (text.matches("(?s)operators?\\b.*")) {
        operators.add(piece.part(text.startsWith("operators") ? 9 : 8, text.length()));
        listing = true;
      } else if (listing) {
        operators.add(piece);
      } else {
        throw new ProblemException(Problem.JUMP_FORM, piece.span());
      }
    }
    if (rates.size() != 1 || operators.isEmpty()) {
      throw new ProblemException(Problem.JUMP_FORM, body.span());
    }
    return new JumpParts(rates.get(0), operators);
  }

  /** The pieces between commas that stand in no bracket. */
  private static List<YamlNode.Text> split(YamlNode.Text text) {
    List<YamlNode.Text> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int k = 0; k < text.value().length(); k++) {
      char c = text.value().charAt(k);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (c == ',' && depth <= 0) {
        pieces.add(text.part(start, k));
        start = k + 1;
      }
    }
    pieces.add(text.part(start, text.value().length()));
    return pieces;
  }

  boolean isMatrix() {
    return rate.value().startsWith("[");
  }

  /**
   * The entries of the matrix of rates.
   *
   * @param size how many rows it must have
   */
  List<List<YamlNode.Text>> matrix(int size) {
    List<YamlNode.Text> rows = inside(rate, size);
    List<List<YamlNode.Text>> matrix = new ArrayList<>();
    for (YamlNode.Text row : rows) {
      List<YamlNode.Text> entries = inside(row, size);
      if (entries.size() != size) {
        throw shape(row, size, "a row of " + entries.size() + " rates for " + size + " operators");
      }
      matrix.add(entries);
    }
    if (rows.size() != size) {
      throw shape(
          rate,
          size,
          rows.size()
              + (rows.size() == 1 ? " row" : " rows")
              + " of rates for "
              + size
              + " operators");
    }
    return matrix;
  }

  private static List<YamlNode.Text> inside(YamlNode.Text bracket, int size) {
    String value = bracket.value();
    if (value.length() < 2 || !value.startsWith("[") || !value.endsWith("]")) {
      throw shape(bracket, size, "correlated jumps need a matrix of rates, in square brackets");
    }
    return split(bracket.part(1, value.length() - 1));
  }

  private static ProblemException shape(YamlNode.Text where, int size, String what) {
    List<String> rows = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      List<String> row = new ArrayList<>();
      for (int b = 0; b < size; b++) {
        row.add(a == b ? "1" : "0.2");
      }
      rows.add(row.toString());
    }
    return new ProblemException(Problem.RATES_SHAPE, where.span(), what, rows.toString());
  }
}
