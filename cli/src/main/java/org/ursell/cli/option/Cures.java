package org.ursell.cli.option;

import java.util.function.Predicate;
import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.FiniteSizes;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LargerHeap;
import org.ursell.runtime.equations.MoreMoments;
import org.ursell.runtime.exact.HigherLimit;
import org.ursell.runtime.exact.NotExactlySolvableException;
import org.ursell.runtime.exact.OwnCut;
import org.ursell.runtime.journal.JournalCure;
import org.ursell.runtime.study.StartCure;

/** Words the cures of the engine, which knows no flag, for those who type flags. */
public final class Cures {
  private Cures() {}

  /**
   * How to mend what was refused.
   *
   * @param has whether the command that was given has an option, such as {@code --sizes}
   */
  public static String inFlags(InvalidInputException refusal, Predicate<String> has) {
    Cure cure = refusal.cure();
    if (cure instanceof FiniteSizes sizes && !has.test("--sizes")) {
      return sizes.otherwise();
    }
    if (cure instanceof MoreMoments more && has.test("--max-moments")) {
      return more.words() + " with --max-moments";
    }
    if (cure instanceof OwnCut own && has.test("--cut")) {
      return own.words().replace("choose the cut yourself", "choose the cut yourself with --cut");
    }
    if (cure instanceof JournalCure journal) {
      return of(journal);
    }
    if (cure instanceof LargerHeap heap) {
      return heap.isOutOfReach()
          ? heap.otherwise()
          : "give it more, as in URSELL_JAVA_OPTS=%s, or %s".formatted(heap.option(), heap.less());
    }
    if (cure instanceof HigherLimit exact) {
      return "raise it with --max-memory %dG if the machine has that much, or ask for fewer sites"
          .formatted(exact.gigabytes());
    }
    if (cure instanceof StartCure start) {
      return of(start);
    }
    if (refusal instanceof NotExactlySolvableException) {
      String truncation = NotExactlySolvableException.TRUNCATION;
      return refusal.remedy().replace(truncation, truncation + " with 'ursell lifetime'");
    }
    return refusal.remedy();
  }

  private static String of(StartCure cure) {
    return switch (cure) {
      case ANOTHER -> "give a file with a density matrix of its own levels, or --start steady";
      case ANOTHER_THAN_STEADY ->
          "use --start ground, or states with a coherence, as in --start 'SPECIES = (|0>+|1>)/sqrt(2)'";
      case NO_PHASE -> "leave out --filter, or start without coherence, as with --start ground";
      case NO_LIMIT ->
          "scale couplings with the number of sites, as V/N between sites and g/sqrt(N) between a"
              + " site and a mode, or give a state with a phase, as in --start 'SPECIES ="
              + " (|0>+|1>)/sqrt(2)'; without a phase --start ground";
      case SYNCHRONISE ->
          "choose parameters where the mean field synchronises, or use --start paper or a state of"
              + " your own";
    };
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
