package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Lifetimes to quote of the paper's one group at K = -1, where the series settles early. */
class QuoteCommandTest {
  @TempDir private Path folder = Path.of("");

  private CommandRun quote(String... more) throws IOException {
    String[] first = {
      "lifetime",
      "--set",
      "V=1",
      "--set",
      "K=-1",
      "--set",
      "gamma_plus=0.2",
      "--sizes",
      "14,30,100000",
      "--order",
      "1",
      "--out",
      folder.resolve("out").toString(),
      "--format",
      "svg"
    };
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return CommandRun.of(all);
  }

  /** Exact values of independent code: T(14) = 5.6283, T(30) = 10.44446; the series: 30242.0. */
  @Tag("slow")
  @Test
  void everySizeHasANumberWithItsUncertainty() throws IOException {
    CommandRun run = quote("--quote", "--precision", "0.05");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("to quote", "the method, tested", "series in 1/N");
    String text = Files.readString(folder.resolve("out").resolve("quoted.csv"));
    assertThat(text.lines().findFirst().orElseThrow())
        .isEqualTo(
            "V,K,gamma_plus,gamma_minus,N,lifetime,statistical,systematic,lower,upper,method,status");
    ResultTable table = ResultTable.read(folder.resolve("out").resolve("quoted.csv"));
    int exact = table.row("N", 14);
    assertThat(table.text(exact, "method")).isEqualTo("exact");
    assertThat(table.number(exact, "lifetime")).isCloseTo(5.6283, within(1e-4));
    int series = table.row("N", 100000);
    assertThat(table.text(series, "method")).isEqualTo("series");
    assertThat(table.number(series, "lifetime")).isCloseTo(30242.0, within(3.0));
    int middle = table.row("N", 30);
    assertThat(table.text(middle, "method")).isEqualTo("langevin");
    assertThat(table.number(middle, "lower")).isLessThan(10.44446);
    assertThat(table.number(middle, "upper")).isGreaterThan(10.44446);
    assertThat(folder.resolve("out").resolve("quoted.svg")).exists();
  }

  /** One method alone; where it has no number there is a bracket and the reason. */
  @Tag("slow")
  @Test
  void oneMethodAloneAndItsSeed() throws IOException {
    CommandRun first = quote("--method", "langevin", "--trajectories", "2000", "--seed", "3");
    assertThat(first.exitCode()).as(first.err()).isZero();
    String again = Files.readString(folder.resolve("out").resolve("quoted.csv"));
    quote("--method", "langevin", "--trajectories", "2000", "--seed", "3", "--jobs", "1");
    assertThat(folder.resolve("out").resolve("quoted.csv")).hasContent(again);
    quote("--method", "langevin", "--trajectories", "2000", "--seed", "4");
    assertThat(Files.readString(folder.resolve("out").resolve("quoted.csv"))).isNotEqualTo(again);
    CommandRun series = quote("--method", "series");
    assertThat(series.exitCode()).as(series.err()).isZero();
    assertThat(Files.readString(folder.resolve("out").resolve("quoted.csv")))
        .contains(",bracketed")
        .contains("series,quoted");
  }

  @ParameterizedTest
  @CsvSource({
    "--seed,x,--seed is 'x'",
    "--precision,-1,--precision",
    "--precision,2,precision",
    "--trajectories,0,--trajectories is '0'",
    "--method,guess,exact"
  })
  void badOptionsAreRefused(String option, String value, String said) throws IOException {
    CommandRun run = quote("--quote", option, value);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** What no memory holds is refused with what can be reached; also where a verdict quotes. */
  @ParameterizedTest
  @ValueSource(strings = {"--quote", "--judge"})
  void precisionsBeyondTheMemoryAreRefused(String verb) throws IOException {
    assumeTrue(Runtime.getRuntime().maxMemory() < 20_000_000_000L);
    CommandRun run = quote(verb, "--precision", "0.0001");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("a precision of 0.0001 takes some 2.8e+08 trajectories")
        .contains("ask for a precision of 0.00");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void optionsOfQuotingNeedAQuotation() throws IOException {
    CommandRun run = quote("--seed", "7");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("add --quote or --judge");
  }
}
