package org.ursell.runtime.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where finished lines are kept. */
public interface LineStore {
  /** The lines that are finished, in any order. */
  List<LineResult> finished();

  /**
   * Keeps a line.
   *
   * @throws IOException if that is not possible; those kept before stay
   */
  void keep(LineResult line) throws IOException;

  /** In memory only. */
  static LineStore inMemory() {
    List<LineResult> lines = new ArrayList<>();
    return new LineStore() {
      @Override
      public List<LineResult> finished() {
        return List.copyOf(lines);
      }

      @Override
      public void keep(LineResult line) {
        lines.add(line);
      }
    };
  }
}
