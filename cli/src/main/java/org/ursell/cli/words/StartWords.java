package org.ursell.cli.words;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.SavedState;
import org.ursell.runtime.study.Start;

/** Starts in words. */
public final class StartWords {
  private static final int LEVELS_OF_THE_PAPER = 3;

  private StartWords() {}

  /** When runs start, where that is neither at 0 nor where they were saved. */
  public static String atAnotherTime(Start start) {
    double usual = start.saved().map(SavedState::time).orElse(0.0);
    return start.time() == usual ? "" : ", at t = " + Numerals.number(start.time());
  }

  /**
   * A start with coherence between all levels and in all modes, so that no observable is zero for
   * want of it, as it is given on a command line.
   */
  public static String coherent(ModelDescriptor model) {
    boolean paper = model.species().stream().allMatch(one -> one.levels() == LEVELS_OF_THE_PAPER);
    return paper
        ? "--start paper"
        : model.species().stream()
            .map(one -> one.name() + (one.isMode() ? " = coherent 1" : " = " + even(one.levels())))
            .collect(Collectors.joining("; ", "--start '", "'"));
  }

  private static String even(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "|" + level + ">")
        .collect(Collectors.joining("+", "(", ")/sqrt(" + levels + ")"));
  }
}
