package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class CriticalCommandTest {
  /** The three lines of Fig. 2(c) of Nadolny and Bruder (2023). */
  private static final String ASYMMETRIES =
      "K=-0.1*(gamma_plus+gamma_minus),0,0.1*(gamma_plus+gamma_minus)";

  @TempDir private Path folder = Path.of("");

  private static CommandRun critical(String... arguments) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of("critical"), Arrays.stream(arguments)).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  /** V_c = 0.212311, 0.353553 and 0.612311 times 1.5, the sum of the rates. */
  @Test
  void printsThresholdAndFrequency() {
    CommandRun run = critical("--set", "gamma_plus=0.5", "--set", ASYMMETRIES);
    assertThat(run.out())
        .containsPattern("K = -0.1\\*\\(gamma_plus\\+gamma_minus\\) +0.318466 +-0.262311")
        .containsPattern("K = 0 +0.530330 +-0.353553")
        .containsPattern("K = 0.1\\*\\(gamma_plus\\+gamma_minus\\) +0.918466 +-0.562311")
        .contains("V between 0 and 10; mean field of infinitely many sites")
        .doesNotContain("wrote");
  }

  /** The interference blockade, lifted by negative K alone. */
  @Test
  void saysWhyThereIsNone() {
    assertThat(critical("--set", "gamma_plus=1", "--set", "K=-0.2,0,0.2").out())
        .containsPattern("K = -0.2 +0.650000 +-0.100000")
        .containsPattern("K = 0 +none +the state without phase is stable for all V from 0")
        .containsPattern("K = 0.2 +none +the state without phase is stable");
  }

  /**
   * Without loss or gain every state stays where it is: nothing is stable, or could cease to be.
   */
  @Test
  void claimsNoStabilityWhereNothingRelaxes() {
    for (String gain : List.of("0", "0.5")) {
      assertThat(critical("--set", "gamma_minus=0", "--set", "gamma_plus=" + gain).out())
          .containsPattern("none +no state without phase that attracts was found");
    }
  }

  @Test
  void saysWhereStabilityComesBack() {
    assertThat(
            critical(
                    "--model",
                    "two-groups",
                    "--set",
                    "V_AB=0.2",
                    "--set",
                    "K=-6",
                    "--set",
                    "delta=6",
                    "--from",
                    "-3",
                    "--to",
                    "3")
                .out())
        .contains("already unstable at V = 0", "to 0.113178, and from V = 0.750009 on");
  }

  /** A formula may follow the coupling: two groups that couple as strongly to each other. */
  @Test
  void formulasMayMentionTheCoupling() {
    CommandRun run = critical("--model", "two-groups", "--set", "V_AB=V", "--set", "delta=0");
    assertThat(run.out()).containsPattern("\\n +0.265165 +-0.353553\\n");
  }

  /** Atoms in one cavity have no limit of infinitely many at the same coupling. */
  @Test
  void modelsWithoutInfiniteLimitAreTakenAtTheirSizes() {
    CommandRun run = critical("--model", "superradiant-laser", "--set", "N=50,200");
    assertThat(run.out())
        .contains("mean field at the sizes given")
        .containsPattern("N = 50 +0.155188 +0")
        .containsPattern("N = 200 +0.0775940 +0");
  }

  @Test
  void writesCurvesThatAreTheSameForAnyNumberOfThreads() throws IOException {
    byte[] first = new byte[0];
    for (String jobs : List.of("1", "3")) {
      Path out = folder.resolve(jobs);
      CommandRun run =
          critical(
              "--set",
              ASYMMETRIES,
              "--grid",
              "gamma_plus=log:0.01:100:41",
              "--jobs",
              jobs,
              "--out",
              out.toString());
      assertThat(run.out()).contains("one row in 3 of 123", "critical.png");
      byte[] csv = Files.readAllBytes(out.resolve("critical.csv"));
      if (first.length > 0) {
        assertThat(csv).isEqualTo(first);
      }
      first = csv;
    }
    ResultTable table = ResultTable.read(folder.resolve("1").resolve("critical.csv"));
    assertThat(table.rows()).hasSize(123);
    int blockade = 0;
    for (int row = 0; row < 123; row++) {
      double gammaPlus = table.number(row, "gamma_plus");
      double k = table.number(row, "K");
      if (table.text(row, "critical_V").equals("nan")) {
        assertThat(gammaPlus).isBetween(0.7, 1.4);
        assertThat(k).isGreaterThanOrEqualTo(0.0);
        assertThat(table.text(row, "unstable")).isEmpty();
        blockade++;
      } else if (k == 0) {
        assertThat(table.number(row, "critical_V"))
            .isCloseTo(
                Math.sqrt(gammaPlus) * (1 + gammaPlus) / (4 * Math.abs(1 - gammaPlus)),
                within(1e-8));
      }
    }
    assertThat(blockade).isBetween(2, 6);
    assertThat(Files.readString(folder.resolve("1").resolve("manifest.json")))
        .contains("\"coupling\": \"V\"", "-0.1*(gamma_plus+gamma_minus)");
    assertThat(folder.resolve("1").resolve("critical.svg")).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--coupling v; no parameter 'v'; did you mean 'V'",
        "--coupling gamma_plus; that is a rate, not a coupling; --grid gamma_plus=log",
        "--coupling N; that is a number of sites; V, K",
        "--from 2 --to 1; --from 2 is not below --to 1; smaller one first",
        "--from 1 --to 1; not below; different ends",
        "--to x; 'x' is not a number; 0.75",
        "--set V=1; --set gives V, whose critical value; --coupling",
        "--grid V=0:1:5; --grid gives V, whose critical value; --coupling",
        "--set N=50; infinitely many sites; ursell lifetime",
        "--grid N=1,2; not of the number of sites; rate",
        "--set K=1 --grid K=0:1:5; both give K; leave one",
        "--grid K=0:1:5 --grid gamma_plus=1,2; given 2 times; ursell sweep",
        "--grid gamma_plus=1:0:5; falls from 1 to 0; smaller end first",
        "--filter phase; leaves out the moments with a phase; leave --filter out",
        "--model driven-oscillator; declares no charge; charge",
        "--model dicke-superradiance; no coupling between its sites; declare",
        "--jobs none; --jobs is 'none'; --jobs 2"
      })
  void badInputIsExplained(String arguments, String cause, String remedy) {
    CommandRun run = CommandRun.of(("critical " + arguments).split(" "));
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(cause).contains(remedy);
    assertThat(run.out()).isEmpty();
  }
}
