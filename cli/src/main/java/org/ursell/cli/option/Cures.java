package org.ursell.cli.option;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.MemoryCure;
import org.ursell.runtime.grid.MoreMemory;
import org.ursell.runtime.journal.JournalCure;

/** Words the cures of the engine, which knows no flag, for those who type flags. */
public final class Cures {
  private Cures() {}

  /** How to mend what was refused. */
  public static String inFlags(InvalidInputException refusal) {
    Cure cure = refusal.cure();
    if (cure instanceof JournalCure journal) {
      return of(journal);
    }
    if (cure instanceof MoreMemory grid) {
      return "give fewer points, or more memory, as in URSELL_JAVA_OPTS=-Xmx%dm"
          .formatted(grid.megabytes());
    }
    if (cure instanceof MemoryCure.HigherLimit) {
      return "raise --max-memory, or ask for fewer sites";
    }
    if (cure instanceof MemoryCure.LargerHeap exact) {
      return "start it with a larger heap (URSELL_JAVA_OPTS=-Xmx%dm), or ask for fewer sites"
          .formatted(exact.megabytes());
    }
    return refusal.remedy();
  }

  private static String of(JournalCure cure) {
    return switch (cure) {
      case MOVE_AWAY -> "move that file away, or give another folder with --out";
      case OTHER_VERSION ->
          "finish it with that version, give another folder with --out, or forget it with --fresh";
      case REPAIR ->
          "put back a sound copy, or delete that line and those after it to keep what stands"
              + " before; or give another folder with --out, or begin anew with --fresh";
      case PERMIT -> "change its permissions, move it away, or give another folder with --out";
      case WAIT -> "wait for it, or give another folder with --out";
      case SAME_REQUEST ->
          "give the command it was begun with to go on, give another folder with --out, or forget"
              + " it with --fresh";
      case SAME_SWEEP -> "merge parts of the same command, which differ in --shard and --out alone";
      case RUN_SHARE -> "run the command with the missing --shard, or name its folder too";
    };
  }
}
