package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ursell.runtime.work.LongRun;

/** The lines that tell how far work is where nobody sits at a terminal. */
class ProgressBarTest {
  private static ProgressBar bar(String what, int total) {
    return ProgressBar.of(new PrintWriter(Writer.nullWriter()), what, total);
  }

  @Test
  void partsAreCountedAndThePaceIsCarriedOn() {
    try (ProgressBar bar = bar("measuring", 16)) {
      assertThat(bar.line(10)).isEqualTo("ursell: measuring: 0 of 16 done in 10 s");
      for (int k = 0; k < 4; k++) {
        bar.step();
      }
      assertThat(bar.line(40))
          .isEqualTo("ursell: measuring: 4 of 16 done in 40 s, about 2 min left");
      assertThat(bar.done()).isEqualTo(4);
    }
  }

  /** What was finished by an earlier command says nothing of the pace of this one. */
  @Test
  void whatWasDoneBeforeIsNoPace() {
    try (ProgressBar bar = bar("sweeping", 16)) {
      bar.begin(8);
      assertThat(bar.line(40)).isEqualTo("ursell: sweeping: 8 of 16 done in 40 s");
      bar.step();
      assertThat(bar.line(10)).contains("9 of 16").contains(", about 70 s left");
    }
  }

  /** The next size takes longer than all before it: no guess is made from their pace. */
  @Test
  void exactSolutionsTellTheTimeReached() {
    try (ProgressBar bar = bar("solving exactly", 3)) {
      bar.solving(80, 2.5, 300);
      assertThat(bar.line(20))
          .endsWith("0 of 3 done in 20 s; N = 80 has reached t = 2.50, step 300");
      bar.solving(80, Double.NaN, 400);
      assertThat(bar.line(20)).endsWith("; the slowest mode of N = 80, step 400");
      bar.step();
      assertThat(bar.line(30)).isEqualTo("ursell: solving exactly: 1 of 3 done in 30 s");
    }
  }

  /** Where the pace tells nothing, what was foretold is said, for as long as it can be true. */
  @Test
  void unequalPartsAreHeldAgainstWhatWasForetold() {
    try (ProgressBar bar = bar("finding correlations", 2)) {
      bar.foretell(840.0);
      bar.step();
      bar.applying(28, 512);
      assertThat(bar.line(90))
          .isEqualTo(
              "ursell: finding correlations: 1 of 2 done in 90 s (all foretold to take about 14 min)"
                  + "; N = 28 exactly, step 512");
      bar.applying(Double.NaN, 513);
      assertThat(bar.line(1000)).endsWith("1 of 2 done in 17 min; exactly, step 513");
    }
  }

  /** Within one size, too. */
  @Test
  void samplesTellHowMuchOfThemIsDone() {
    try (ProgressBar bar = bar("quoting", 3)) {
      bar.sampling(500, Double.NaN);
      assertThat(bar.line(20)).endsWith("0 of 3 done in 20 s; trajectories of N = 500");
      bar.sampling(500, 0.42);
      assertThat(bar.line(20)).endsWith("trajectories of N = 500, about 42 % done");
    }
  }

  /** Parts that are done say little of one that is known to take longer. */
  @Test
  void aSingleRunThatTakesLongTellsHowFarItIs() {
    try (ProgressBar bar = bar("integrating", 2)) {
      bar.step();
      LongRun.tell("modes are cut at c = 30");
      assertThat(bar.line(20))
          .isEqualTo("ursell: integrating: 1 of 2 done in 20 s; modes are cut at c = 30");
      bar.running("a run has reached t = 2 of 3", 3600.0);
      assertThat(bar.line(20))
          .startsWith("ursell: integrating: 1 of 2 done in 20 s, about 60 min left; a run has");
      bar.step();
      assertThat(bar.line(30)).isEqualTo("ursell: integrating: 2 of 2 done in 30 s");
    }
    LongRun.tell("nobody listens any more");
  }

  /** Lines come by themselves, also while no part is finished, and end with the work. */
  @Test
  @Timeout(60)
  void linesComeUntilTheWorkEnds() throws InterruptedException {
    CountDownLatch three = new CountDownLatch(3);
    StringWriter text = new StringWriter();
    PrintWriter err =
        new PrintWriter(text) {
          @Override
          public void println(String line) {
            super.println(line);
            three.countDown();
          }
        };
    try (ProgressBar bar = ProgressBar.inLines(err, "working", 2, 1)) {
      three.await();
      assertThat(bar.done()).isZero();
    }
    // Closing takes the same lock as telling: what was told until then is all.
    String told = text.toString();
    assertThat(told.lines()).hasSizeGreaterThan(2).allMatch(line -> line.contains("0 of 2 done"));
    assertThat(text.toString()).isEqualTo(told);
  }
}
