package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that runs out although nothing foretold it is told in words, and what is done is kept. */
@Tag("slow")
class MemoryRunsOutTest {
  @TempDir private Path folder = Path.of("");

  /** How many terms a derivation has is known before they are written. */
  @Test
  void aDerivationThatWouldOutgrowMemoryIsRefused() throws IOException, InterruptedException {
    ChildProgram run = ChildProgram.of(List.of("-Xmx40m"), "equations --order 7");
    assertThat(run.exitCode()).as(run.told()).isEqualTo(2);
    assertThat(run.told())
        .containsPattern("deriving order 7, with its 6434 moments and \\d+ terms, needs a heap of")
        .contains("lower the truncation order", "URSELL_JAVA_OPTS=-Xmx")
        .doesNotContain("\tat ", "Exception");
  }

  /** The pixels of a picture for print are more than such a heap holds beside the program. */
  @Test
  void numbersAreKeptWherePicturesDoNotFit() throws IOException, InterruptedException {
    String command = "trace --sizes 20 --set V=1 --t-end 5 --style paper --out ";
    ChildProgram small = ChildProgram.of(List.of("-Xmx22m"), command + folder.resolve("small"));
    ChildProgram large = ChildProgram.of(List.of("-Xmx200m"), command + folder.resolve("large"));
    assertThat(large.exitCode()).as(large.told()).isZero();
    assertThat(small.exitCode()).as(small.told()).isZero();
    assertThat(small.told())
        .contains("no picture 'trace', because memory ran out", "the numbers are complete")
        .doesNotContain("\tat ", "Exception");
    assertThat(folder.resolve("large/trace.png")).exists();
    assertThat(folder.resolve("small/trace.png")).doesNotExist();
    assertThat(folder.resolve("small/trace.csv"))
        .hasSameBinaryContentAs(folder.resolve("large/trace.csv"));
  }
}
