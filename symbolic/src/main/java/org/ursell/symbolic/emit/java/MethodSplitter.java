package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a sequence of statements into methods small enough for the just-in-time compiler: HotSpot
 * never compiles a method above 8000 bytes of bytecode, which makes it tens of times slower. Each
 * method costs its entry: of 2600 bytes, calls of 4000 terms took a tenth longer.
 */
final class MethodSplitter {
  /** Aimed-for size of an emitted method in bytes of bytecode. */
  static final int TARGET_BYTES = 4_500;

  private MethodSplitter() {}

  /**
   * A piece of a method body that stays together.
   *
   * @param lines source lines, without indentation
   * @param bytes estimated size as bytecode
   */
  record Block(List<String> lines, int bytes) {
    Block {
      lines = List.copyOf(lines);
    }
  }

  /** A list in pieces of at most some length, in order; no piece of an empty list. */
  static <T> List<List<T>> pieces(List<T> all, int longest) {
    int count = (all.size() + longest - 1) / longest;
    return IntStream.range(0, count)
        .mapToObj(k -> all.subList(k * longest, Math.min(all.size(), (k + 1) * longest)))
        .toList();
  }

  /** Blocks in order, gathered into method bodies. */
  static List<List<Block>> split(List<Block> blocks) {
    List<List<Block>> methods = new ArrayList<>();
    List<Block> current = new ArrayList<>();
    int size = 0;
    for (Block block : blocks) {
      if (!current.isEmpty() && size + block.bytes() > TARGET_BYTES) {
        methods.add(current);
        current = new ArrayList<>();
        size = 0;
      }
      current.add(block);
      size += block.bytes();
    }
    if (!current.isEmpty()) {
      methods.add(current);
    }
    return methods;
  }
}
