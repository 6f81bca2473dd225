package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of a file, by lines. */
final class SourceText {
  private final String file;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) == '\n') {
        lineStarts.add(k + 1);
      }
    }
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The line of a character, from 0. */
  int line(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int lineStart(int line) {
    return lineStarts.get(line);
  }

  /** A line without its end. */
  String lineText(int line) {
    int end = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) - 1 : text.length();
    int start = lineStarts.get(line);
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, Math.max(start, end));
  }
}
