package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/**
 * Systems too small for a model or an observable are nobody's concern unless they are asked for.
 */
class SizesThatExistTest {
  private static final String MODEL =
      """
      name: shared-loss
      species: {A: {levels: 2, count: N}}
      parameters: {N: 10, G: 4}
      jumps:
        - collective A: rate %s, operator |0><1|
        - for each A: rate 1, operator |1><0|
        - for each A: rate 0.1, operator |0><1|
      charges: {phase: {A: [0, 1]}}
      observables:
        s: <|0><1|>_A
        n: <|1><1|>_A
        three: "<|1><1| (x) |1><1| (x) |1><1|>_{A A A}"
      initial: {A: ground}
      """;

  @TempDir private Path folder = Path.of("");

  /** At N = 10 G/(N - 3) is 10/7 of G/N; at N = 2 it is no rate. */
  @Test
  void exactSolutionsLeaveOutSizesWhereARateIsNegative() throws IOException {
    String[] words = {"--exact", "--sizes", "10", "--observable", "n", "--t-end", "2"};
    ResultTable found = run("trace", "G/(N - 3)", "found", words);
    String[] scaled = {
      "--exact", "--sizes", "10", "--observable", "n", "--t-end", "2", "--set", "G=40/7"
    };
    ResultTable plain = run("trace", "G/N", "plain", scaled);
    int last = found.rows().size() - 1;
    assertThat(found.number(last, "N=10 exact"))
        .isCloseTo(plain.number(last, "N=10 exact"), within(1e-9))
        .isBetween(0.3, 0.7);
  }

  @Test
  void judgementsLeaveThemOutToo() throws IOException {
    ResultTable judged =
        run("lifetime", "G/(N - 3)", "judged", "--sizes", "12", "--judge", "--format", "svg");
    List<Double> exact = new ArrayList<>();
    for (int row = 0; row < judged.rows().size(); row++) {
      if (judged.text(row, "order").equals("exact")) {
        exact.add(judged.number(row, "N"));
      }
    }
    assertThat(exact).contains(4.0, 8.0, 12.0).doesNotContain(2.0);
  }

  /** Who asks for such a size is told what is wrong there. */
  @Test
  void aSizeThatIsAskedForIsRefused() throws IOException {
    CommandRun run = command("exact", "G/(N - 3)", "asked", "--sizes", "2,10");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the rate G/(N - 3)", "is negative (-4) at N = 2");
  }

  /** Sites that do not meet are excited together with the third power of one's probability. */
  @Test
  void threeSitesAreFollowedExactly() throws IOException {
    ResultTable table =
        run(
            "trace",
            "G/N",
            "three",
            "--exact",
            "--sizes",
            "4",
            "--order",
            "3",
            "--set",
            "G=0",
            "--observable",
            "n,three",
            "--t-end",
            "2");
    int last = table.rows().size() - 1;
    double one = 1 / 1.1 * (1 - Math.exp(-2.2));
    assertThat(table.number(last, "n N=4 exact")).isCloseTo(one, within(1e-9));
    assertThat(table.number(last, "three N=4 exact")).isCloseTo(one * one * one, within(1e-9));
  }

  /** Nobody asked for pairs of one site; order 1 is exact for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --t-end 1 --observable n",
        "steady --observable n",
        "lifetime",
        "lifetime --quote",
        "lifetime --judge",
        "sweep --grid G=1,2 --measure lifetime"
      })
  void theUsualOrderIsNoneAboveTheNumberOfSites(String verb) throws IOException {
    List<String> words = new ArrayList<>(List.of(verb.split(" ")));
    String name = words.remove(0);
    words.addAll(List.of("--sizes", "1", "--start", "A=(|0>+|1>)/sqrt(2)"));
    CommandRun run = command(name, "G/N", "one", words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    // A verdict takes larger sizes along, to which a higher order has something to say.
    assertThat(run.out())
        .contains(verb.endsWith("--judge") ? "verdict" : "")
        .doesNotContain(verb.endsWith("--judge") ? "order 2," : "--order 1,2");
  }

  /** One site has a state of its own, though no three sites have one. */
  @Test
  void steadyStatesLeaveOutWhatASizeDoesNotHave() throws IOException {
    CommandRun run =
        command("steady", "G/N", "left", "--sizes", "1,2,4", "--order", "1", "--exact");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("three is of more different sites than there are at N = 1, 2");
    ResultTable table = ResultTable.read(folder.resolve("left").resolve("steady.csv"));
    int exact = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      double n = table.number(row, "n");
      assertThat(n).isBetween(0.1, 0.6);
      double three = table.number(row, "three");
      if (table.number(row, "N") < 3) {
        assertThat(three).isNaN();
      } else if (table.text(row, "order").equals("1")) {
        assertThat(three).isEqualTo(n * n * n, within(1e-9));
      }
      if (table.text(row, "order").equals("exact") && table.number(row, "N") == 1) {
        // One site alone gains by rate 1 and loses by 4 and 0.1.
        assertThat(n).isEqualTo(1 / 5.1, within(1e-9));
        exact++;
      }
    }
    assertThat(exact).isEqualTo(1);
  }

  @Test
  void aSteadyStateOfNothingThatExistsIsRefused() throws IOException {
    CommandRun run = command("steady", "G/N", "none", "--sizes", "1", "--observable", "three");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'three' is of 3 different sites of A, and there are only 1");
  }

  /** The words of a row are those of a message, as a table quotes them. */
  @Test
  void rowsOfASweepAreWordedAsMessagesAre() throws IOException {
    CommandRun run =
        command(
            "sweep",
            "G/N",
            "rows",
            "--grid",
            "N=2,4",
            "--start",
            "A=(|0>+|1>)/sqrt(2)",
            "--measure",
            "n,three",
            "--t-end",
            "5");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("rows").resolve("sweep.csv"));
    assertThat(table.text(0, "advice"))
        .isEqualTo(
            "the observable 'three' is of 3 different sites of A, and there are only 2"
                + " (give N at least 3)");
    assertThat(table.text(1, "status")).isNotEqualTo("failed");
  }

  /** With an order that is too high for one of several sizes, the user must choose. */
  @Test
  void anOrderAboveOneOfSeveralSizesIsRefused() throws IOException {
    CommandRun run = command("trace", "G/N", "both", "--sizes", "1,4", "--observable", "n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--sizes holds 1 at --order 2", "use --order 1");
  }

  private ResultTable run(String verb, String rate, String name, String... words)
      throws IOException {
    CommandRun run = command(verb, rate, name, words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    String file = verb.equals("trace") ? "trace.csv" : "lifetimes.csv";
    return ResultTable.read(folder.resolve(name).resolve(file));
  }

  private CommandRun command(String verb, String rate, String name, String... words)
      throws IOException {
    Path model = folder.resolve(name + ".yaml");
    Files.writeString(model, MODEL.formatted(rate));
    List<String> all = new ArrayList<>(List.of(verb, "--model", model.toString()));
    all.addAll(List.of(words));
    all.addAll(List.of("--out", folder.resolve(name).toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
