package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class JudgeTest {
  @TempDir private Path folder = Path.of("");

  /** The law of the figure's first point, and what it says of second order. */
  @Test
  void holdsTheOrdersAgainstWhatIsExact() throws IOException {
    CommandRun run = lifetime("--judge", "--order", "2,3", "--sizes", "50,100", "--set", "V=0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("T/N = 0.1150")
        .contains("second order underestimates the slope by a factor of 1.6")
        .contains("is 12 % below the exact lifetime at N = 16")
        .contains("do not quote T(100) = 9.40 as a lifetime of the model")
        .contains("linear response at second order")
        .contains("the law by 0.1150")
        .contains("order sensitivity")
        .contains("Odd orders above 1 can settle at a false amplitude");
    assertThat(run.out()).containsPattern(" 16 +3\\.996 +3\\.524 +4\\.191 ");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("do not quote T(100)")
        .contains("lifetime_per_site");
    for (String name : new String[] {"judged.png", "judged.svg", "lifetimes.png"}) {
      assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
    }
  }

  /** Exact rows stand below those of the orders, in the same columns. */
  @Test
  void addsExactLifetimes() throws IOException {
    CommandRun run = lifetime("--exact-up-to", "6", "--sizes", "6,50", "--set", "V=0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/lifetimes.csv"));
    assertThat(table.rows()).hasSize(5);
    int last = table.rows().size() - 1;
    assertThat(table.text(last, "order")).isEqualTo("exact");
    assertThat(table.number(last, "N")).isEqualTo(6);
    assertThat(table.number(last, "lifetime")).isCloseTo(3.2109, within(6e-5));
    assertThat(table.number(table.row("N", 6), "lifetime")).isCloseTo(3.9840, within(1e-3));
    assertThat(run.out())
        .contains("  exact\n")
        .doesNotContain("Odd orders")
        .doesNotContain("verdict");
  }

  /** The slope of the second order is half of what it should be, and the table says so. */
  @Test
  void alwaysNamesTheLaw() {
    CommandRun run = lifetime("--sizes", "500,1000,2000", "--set", "V=0.75");
    assertThat(run.out())
        .containsPattern(
            "T/N = 0\\.1150, exact at large N; .* at order 2 \\(2\\.[67] times too small");
  }

  @Test
  void refusesToSolveModesExactly() {
    CommandRun run =
        lifetime("--exact", "--model", "superradiant-laser", "--start", "ground", "--sizes", "4");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("infinitely many levels");
  }

  private CommandRun lifetime(String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = "lifetime";
    args[1] = "--out";
    args[2] = folder.resolve("out").toString();
    return CommandRun.of(args);
  }
}
