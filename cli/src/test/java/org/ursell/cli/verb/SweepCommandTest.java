package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.cli.verb.SweepFolder.assertSame;
import static org.ursell.cli.verb.SweepFolder.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.output.Versions;

/** What a sweep writes, read back. */
class SweepCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path done(String options, String... more) {
    Path out = folder.resolve("results" + options.hashCode() + String.join("", more).hashCode());
    CommandRun run = sweep(out, options, more);
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    return out;
  }

  /** One is one point, and what was not run was run by no method. */
  @Test
  void theSummaryCountsAsPeopleDo() {
    String threshold = "--measure critical-coupling --grid V=";
    assertThat(sweep(folder.resolve("single"), threshold + "1").out())
        .contains("1 point (1 V): ")
        .doesNotContain("none");
    assertThat(sweep(folder.resolve("pair"), threshold + "1,2").out())
        .contains("2 points (2 V): ")
        .doesNotContain("none");
  }

  /** Sizes by factors are whole numbers. */
  @Test
  void sizesMayBeSpacedByFactors() throws IOException {
    Path out = done("--grid N=log:10:1000:3 --t-end 5 --samples 8");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(List.of(table.number(0, "N"), table.number(1, "N"), table.number(2, "N")))
        .containsExactly(10.0, 100.0, 1000.0);
  }

  /** Amplitude and frequency above threshold, by relative equilibria and by integration. */
  @Test
  void amplitudesAndFrequenciesOfThePaper() throws IOException {
    double[] amplitudes = {0.0440078, 0.103514, 0.141960, 0.116709};
    double[] frequencies = {-0.35355, -0.35320, -0.34700, -0.32863};
    for (String method : List.of("auto", "integrate")) {
      Path out =
          done(
              "--grid V=0.54,0.6,0.9,1.5 --set gamma_plus=0.5 --set K=0"
                  + " --measure order-parameter,frequency,critical-coupling --method "
                  + method);
      ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
      assertThat(table.columns())
          .containsExactly(
              "V", "order_parameter", "frequency", "critical_V", "status", "method", "advice");
      for (int k = 0; k < 4; k++) {
        assertThat(table.number(k, "order_parameter")).isCloseTo(amplitudes[k], within(1e-6));
        assertThat(table.number(k, "frequency")).isCloseTo(frequencies[k], within(1e-5));
        assertThat(table.number(k, "critical_V")).isCloseTo(0.5303301, within(1e-6));
        assertThat(table.text(k, "status")).isEqualTo("ok");
      }
      assertThat(table.text(3, "method"))
          .isEqualTo(method.equals("auto") ? "relative_equilibrium" : "integrate");
    }
  }

  @Test
  void coherenceOfTwoGroupsAtSecondOrder() throws IOException {
    Path out =
        done(
            "--model two-groups --sizes 100,200 --set V=1 --set V_AB=0.5 --set K=0 --set delta=0.3"
                + " --set gamma_plus=0.5 --measure final --t-end 10 --samples 101");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.number(0, "N")).isEqualTo(100);
    assertThat(table.number(0, "final_amplitude_A")).isCloseTo(0.01472691, within(1e-8));
    assertThat(table.number(0, "final_amplitude_B")).isCloseTo(0.00858827, within(1e-8));
  }

  /** Whatever the number of jobs, and however often: the same bytes. */
  @Test
  void jobsChangeNothingAndASecondCallComputesNothing() throws IOException {
    String options =
        "--grid gamma_plus=log:0.1:10:9 --grid V=0:3:10 --measure order-parameter,frequency"
            + " --check 5";
    Path one = done(options, "--jobs", "1");
    Path two = done(options, "--jobs", "2");
    assertSame(two, one);
    assertThat(SweepFolder.results(one).keySet())
        .contains(
            "sweep.csv",
            "manifest.json",
            "order-parameter.png",
            "order-parameter.svg",
            "frequency.png");
    Map<String, String> before = SweepFolder.results(one);
    CommandRun again = sweep(one, options, "--jobs", "2");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("lines were finished before").contains("computed again");
    assertThat(SweepFolder.results(one)).isEqualTo(before);
    assertThat(Files.readString(one.resolve("manifest.json")))
        .contains("ursell sweep --grid gamma_plus=log:0.1:10:9 --grid V=0:3:10")
        .doesNotContain("--jobs")
        .doesNotContain(folder.toString())
        .contains("\"disagreements\": []")
        .contains("\"points\": 5,");
  }

  /** The map is the same with gain and loss exchanged, apart from the sense of turning. */
  @Test
  void gainAndLossMayBeExchanged() throws IOException {
    Path out =
        done(
            "--grid gamma_plus=0.5,2 --grid V=0.25,1,4 --measure order-parameter,frequency"
                + " --set K=0");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    // With all energies in units of the larger rate the two are the same point.
    int plus = table.row("gamma_plus", 0.5, "V", 1.0);
    Path other =
        done("--grid V=2 --set gamma_plus=2 --measure order-parameter,frequency --set K=0");
    ResultTable exchanged = ResultTable.read(other.resolve("sweep.csv"));
    assertThat(exchanged.number(0, "order_parameter"))
        .isCloseTo(table.number(plus, "order_parameter"), within(1e-8));
    assertThat(exchanged.number(0, "frequency"))
        .isCloseTo(-2 * table.number(plus, "frequency"), within(1e-8));
    int below = table.row("gamma_plus", 0.5, "V", 0.25);
    assertThat(table.number(below, "order_parameter")).isLessThan(1e-9);
    assertThat(table.text(below, "frequency")).isEqualTo("nan");
  }

  /** Points that fail are rows with a status and advice; the sweep goes on. */
  @Test
  void pointsThatBlowUpAreRows() throws IOException {
    Path start = folder.resolve("coherent.txt");
    double c = Math.sqrt(0.125);
    Files.writeString(
        start, "0.25 %1$s 0.25%n%1$s 0.5 %1$s%n0.25 %1$s 0.25%n".formatted(Double.toString(c)));
    Path out =
        done(
            "--grid K=-5,0,1 --grid V=0,5 --order 2 --sizes 100 --set gamma_plus=1"
                + " --set gamma_minus=0.01 --t-end 100 --samples 101 --start "
                + start);
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.rows()).hasSize(6);
    for (double k : new double[] {-5, 0, 1}) {
      int failed = table.row("K", k, "V", 5.0);
      assertThat(table.text(failed, "status")).isEqualTo("diverged");
      assertThat(table.text(failed, "order_parameter")).isEqualTo("nan");
      assertThat(table.text(failed, "advice")).contains("try another order or a larger size");
      assertThat(table.number(table.row("K", k, "V", 0.0), "order_parameter")).isNotNaN();
    }
    CommandRun allFail =
        sweep(
            folder.resolve("all"),
            "--grid V=5,6 --order 2 --sizes 100 --set K=0 --set gamma_plus=1 --set gamma_minus=0.01"
                + " --t-end 100 --samples 101 --start "
                + start);
    assertThat(allFail.exitCode()).isEqualTo(1);
    assertThat(allFail.err()).contains("no point gave a number").contains("blow up");
    assertThat(Files.exists(folder.resolve("all/sweep.csv"))).isTrue();
  }

  @Test
  void ordersAndSizesAreAxes() throws IOException {
    Path out =
        done(
            "--order 1,2 --sizes 50,100 --grid V=1 --measure lifetime,final --t-end 100"
                + " --samples 64 --start steady");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.columns().subList(0, 3)).containsExactly("order", "N", "V");
    int row = table.row("order", 2, "N", 100, "V", 1.0);
    assertThat(table.number(row, "lifetime")).isBetween(5.0, 20.0);
    assertThat(table.text(table.row("order", 1, "N", 100, "V", 1.0), "status"))
        .isEqualTo("censored");
  }

  /** The two lines of the spectra of a detuned pair stand at the dominant frequencies. */
  @Test
  void spectraInLongForm() throws IOException {
    Path out =
        done(
            "--model two-groups --grid delta=-0.4:0.4:9 --set V=1 --set V_AB=0.1 --set K=0"
                + " --set gamma_plus=0.5 --measure frequency,frequency-difference,spectrum"
                + " --frequencies -1:1:200 --t-end 500 --samples 2000 --average 0.5");
    ResultTable spectra = ResultTable.read(out.resolve("spectra.csv"));
    assertThat(spectra.columns()).containsExactly("delta", "omega", "spectrum", "observable");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    double top = 0;
    double at = Double.NaN;
    int last = -1;
    for (int row = 0; row < spectra.rows().size(); row++) {
      if (spectra.text(row, "delta").equals("0.4")
          && spectra.text(row, "observable").equals("S+_A")) {
        double value = spectra.number(row, "spectrum");
        at = value > top ? spectra.number(row, "omega") : at;
        top = Math.max(top, value);
        last = row;
      }
    }
    assertThat(last).isPositive();
    int row = table.row("delta", 0.4);
    assertThat(at).isCloseTo(table.number(row, "frequency_A"), within(0.02));
    assertThat(table.number(row, "frequency_difference"))
        .isCloseTo(
            table.number(row, "frequency_A") - table.number(row, "frequency_B"), within(1e-10));
    assertThat(Files.exists(out.resolve("spectrum-1.png"))).isTrue();
    // Detuning the other way exchanges the groups.
    assertThat(table.number(table.row("delta", -0.4), "frequency_difference"))
        .isCloseTo(-table.number(row, "frequency_difference"), within(1e-3));
  }

  /** Models without a charge, with modes, or from a file have measures of their own. */
  @Test
  void anyModelCanBeSwept() throws IOException {
    Path driven =
        done(
            "--model driven-oscillator --grid K=-0.2:0.2:5 --set Omega=0.1 --t-end 200"
                + " --samples 200 --measure order-parameter,final");
    ResultTable table = ResultTable.read(driven.resolve("sweep.csv"));
    assertThat(table.number(0, "order_parameter")).isGreaterThan(0.05);
    Path laser =
        done(
            "--model superradiant-laser --grid R=0.5,1 --filter phase --sizes 100 --order 2"
                + " --measure expectation --t-end 5 --samples 50");
    assertThat(ResultTable.read(laser.resolve("sweep.csv")).rows()).hasSize(2);
  }

  /** The axis of Fig. 2(b): the coupling in units of both rates together. */
  @Test
  void parametersMayFollowFromOthers() throws IOException {
    Path out =
        done(
            "--grid x=0.4,0.6 --measure order-parameter,critical-coupling --check 0",
            "--set",
            "V=x*(gamma_plus+gamma_minus)",
            "--set",
            "K=-0.1*(gamma_plus + gamma_minus)*(x-0.4)");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.number(table.row("x", 0.4), "order_parameter"))
        .isCloseTo(0.103514, within(1e-6));
    Path plain =
        done("--grid V=0.9 --set K=-0.03 --measure order-parameter,critical-coupling --check 0");
    assertThat(table.number(table.row("x", 0.6), "order_parameter"))
        .isCloseTo(
            ResultTable.read(plain.resolve("sweep.csv")).number(0, "order_parameter"),
            within(1e-9));
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("\"V\": \"x*(gamma_plus+gamma_minus)\"");
  }

  /** An unfinished sweep is not overwritten by another, unless it may be forgotten. */
  @Test
  void anotherSweepIsNotOverwritten() throws IOException {
    Path out = done("--grid V=0.1,0.2 --t-end 50 --samples 50");
    String journal = Files.readString(out.resolve("sweep.journal"), StandardCharsets.UTF_8);
    CommandRun other = sweep(out, "--grid V=0.1,0.3 --t-end 60 --samples 50");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains("is of another sweep")
        .contains("axis V: list 0.1 0.2 there, list 0.1 0.3 here")
        .contains("t_end 50.0")
        .contains("--fresh");
    assertThat(Files.readString(out.resolve("sweep.journal"))).isEqualTo(journal);
    CommandRun fresh = sweep(out, "--grid V=0.1,0.3 --t-end 60 --samples 50", "--fresh");
    assertThat(fresh.exitCode()).as(fresh.err()).isZero();
    assertThat(ResultTable.read(out.resolve("sweep.csv")).number(1, "V")).isEqualTo(0.3);
  }

  /** The command is the same one; only the version that began it can go on. */
  @Test
  void whatAnotherVersionBeganIsNotGoneOnWith() throws IOException {
    String words = "--grid V=0.1,0.2 --t-end 50 --samples 50";
    Path out = done(words);
    Path journal = out.resolve("sweep.journal");
    String text = Files.readString(journal, StandardCharsets.UTF_8);
    assertThat(text).contains(noted(Versions.ursell()));
    Files.writeString(journal, text.replace(noted(Versions.ursell()), noted("0.0.9")));
    CommandRun again = sweep(out, words);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err())
        .contains("was begun by another version of the program", "0.0.9 there")
        .contains("finish it with that version", "--fresh");
  }

  /** The line of a journal that says which version began it, with its checksum. */
  private static String noted(String version) {
    String line = "fact\tursell\t" + version;
    CRC32 crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return "%s\t%08x".formatted(line, crc.getValue());
  }

  /** What no picture shows is told, on the terminal and in the manifest. */
  @Test
  void whatIsNotDrawnIsTold() throws IOException {
    Path out = folder.resolve("maps");
    CommandRun maps =
        sweep(
            out,
            "--grid K=1,2,3,4,5,6,7 --grid V=0:1:8 --grid gamma_plus=0.1:1:8 --t-end 2 --samples 8"
                + " --method integrate");
    String words = "maps are drawn of the first 6 of 7 choices of K; sweep.csv holds all";
    assertThat(maps.out()).contains(words);
    assertThat(Files.readString(out.resolve("manifest.json"))).contains(words);
    Path curves = folder.resolve("curves");
    assertThat(
            sweep(curves, "--grid gamma_plus=0.1,0.5 --grid V=0:1:8 --t-end 2 --samples 8").out())
        .doesNotContain("drawn");
    assertThat(
            sweep(
                    folder.resolve("many"),
                    "--grid V=0:1:8 --grid K=0:1:7 --grid gamma_plus=1,2"
                        + " --t-end 2 --samples 8")
                .out())
        .contains("curves are drawn of the first 12 of 14 choices of K and gamma_plus");
  }

  /** An amplitude of a tenth would be a flat line beside a phase. */
  @Test
  void amplitudesAndPhasesHaveTheirOwnPictures() throws IOException {
    Path out = done("--model two-groups --grid delta=0,0.1 --measure final --t-end 2 --samples 8");
    assertThat(SweepFolder.results(out).keySet()).contains("final.png", "final-phase.png");
    Path coherences = done("--grid V=0,0.1 --measure coherences --t-end 2 --samples 8");
    assertThat(Files.readString(coherences.resolve("sweep.journal"), StandardCharsets.UTF_8))
        .contains("|*ρ*_{01}|");
  }

  @Test
  void infiniteSizesStandInTheManifest() throws IOException {
    Path out = folder.resolve("sizes");
    assertThat(sweep(out, "--sizes 20,40,inf --t-end 2 --samples 8").out())
        .contains("N = inf has no place on the axis of the pictures");
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("[20, 40, \"inf\"]");
  }

  /** A model file may change or be lost; what was computed must not be. */
  @Test
  void theManifestHoldsTheModelFile() throws IOException {
    Path model = folder.resolve("mine.yaml");
    assertThat(CommandRun.of("init", model.toString()).exitCode()).isZero();
    Path out = done("--grid Delta=0,1 --t-end 2 --samples 8", "--model", model.toString());
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("\"model_file\": \"")
        .contains("\\nspecies:\\n");
  }

  /** As on a full disk: the lines are kept, and it says so. */
  @Test
  void filesThatCannotBeWrittenLoseNoWork() throws IOException {
    String options = "--grid V=0.1,0.2 --t-end 2 --samples 8";
    Path out = folder.resolve("blocked");
    Files.createDirectories(out.resolve("sweep.csv"));
    CommandRun blocked = sweep(out, options);
    assertThat(blocked.exitCode()).isEqualTo(1);
    assertThat(blocked.err())
        .contains("could not be written")
        .contains("lines are kept in " + out)
        .doesNotContain("nothing was written");
    Files.delete(out.resolve("sweep.csv"));
    CommandRun again = sweep(out, options);
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("nothing is computed again");
  }
}
