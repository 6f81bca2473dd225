package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** What became of a number is said in the same words in tables, files and verdicts. */
class StatusesTest {
  @TempDir private Path folder = Path.of("");

  private ResultTable table(String file, String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--out", folder.toString()));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve(file));
  }

  /** Order 2 at N = 50 and V = 0.75 leaves the quantum states before its lifetime, 5.9. */
  @Test
  void aBoundOfMomentsOfNoStateIsMarked() throws IOException {
    ResultTable lifetimes =
        table("lifetimes.csv", "lifetime --order 2 --sizes 50 --set V=0.75 --t-end 5");
    ResultTable sweep =
        table("sweep.csv", "sweep --grid V=0.75,1 --sizes 50 --measure lifetime --t-end 5");
    assertThat(lifetimes.text(0, "status")).isEqualTo("censored_unphysical");
    assertThat(sweep.text(0, "status")).isEqualTo("censored_unphysical");
    assertThat(sweep.text(0, "advice")).contains("longer", "not a quantum state");
  }

  @Test
  void aPlainDecayIsNotModulated() throws IOException {
    ResultTable sweep =
        table(
            "sweep.csv",
            "sweep --grid V=0.05,0.1 --t-end 12 --samples 200 --method integrate --start paper");
    for (int row = 0; row < 2; row++) {
      assertThat(sweep.text(row, "status")).isEqualTo("relaxing");
      assertThat(sweep.text(row, "advice")).contains("still falls", "later end time");
    }
  }

  @Test
  void aMeasureOfItsOwnNamesItsMethod() throws IOException {
    ResultTable sweep =
        table(
            "sweep.csv",
            "sweep --grid gamma_minus=0.1,1 --set V=0.75 --sizes 20 --measure lifetime --t-end 50");
    assertThat(sweep.text(1, "method")).isEqualTo("integrate");
    ResultTable critical =
        table("sweep.csv", "sweep --grid K=0,0.1 --measure critical-coupling --fresh");
    assertThat(critical.text(0, "method")).isEqualTo("stability");
  }

  @Tag("slow")
  @Test
  void aVerdictTellsWhenTheStatesAreLeft() {
    CommandRun run =
        CommandRun.of(
            "lifetime",
            "--judge",
            "--order",
            "2",
            "--sizes",
            "200",
            "--set",
            "V=1.5",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("e+02 %").doesNotContain("e+03 %");
    assertThat(Files.exists(folder.resolve("judged.png"))).isTrue();
  }

  /** A verdict of other parameters must not lie beside new lifetimes. */
  @Test
  void aSecondCommandLeavesNoStalePicture() throws IOException {
    table("lifetimes.csv", "lifetime --judge --order 2 --sizes 8 --set V=1");
    assertThat(folder.resolve("judged.png")).exists();
    table("lifetimes.csv", "lifetime --order 2 --sizes 8 --set V=1.5");
    assertThat(folder.resolve("judged.png")).doesNotExist();
    assertThat(folder.resolve("lifetimes.png")).exists();
  }
}
