package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a lifetime has no start, what is said is true, and the start that is advised helps. */
class StartRemediesTest {
  private static final Pattern ADVISED = Pattern.compile("--start '([^']*)'");

  @TempDir private Path folder = Path.of("");

  /** A mode in its vacuum has no coherence, whatever the atoms have. */
  @Test
  void theStartAdvisedHasWhatIsObserved() {
    for (String observed : List.of("<c>", "photons", "<|0><1|>_atom")) {
      String[] asked = {"--model", "superradiant-laser", "--sizes", "5", "--observable", observed};
      CommandRun without = run("lifetime", asked, "--start", "ground");
      assertThat(without.exitCode()).isEqualTo(2);
      Matcher advised = ADVISED.matcher(without.err());
      assertThat(advised.find()).as(without.err()).isTrue();
      CommandRun with = run("lifetime", asked, "--start", advised.group(1));
      assertThat(with.exitCode()).as(with.err()).isZero();
    }
  }

  /** A fixed g has no limit of infinitely many atoms, which a few of them do not need. */
  @Test
  void exactSolutionsOfFiniteSizesNeedNoLimit() throws IOException {
    String[] asked = {
      "--model", "superradiant-laser", "--set", "R=0.1", "--sizes", "1,2", "--observable", "<c>"
    };
    String start = "atom = (|0>+|1>)/sqrt(2); c = coherent 1";
    CommandRun run = run("exact", asked, "--start", start);
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("lifetimes.csv"));
    // By QuTiP's master equation, with 18 levels of the mode.
    assertThat(table.number(0, "lifetime")).isCloseTo(1.8028509, within(1e-6));
    assertThat(table.number(1, "lifetime")).isCloseTo(1.9654745, within(1e-6));

    assertThat(run("exact", asked).err()).contains("no start from the steady state");
    assertThat(run("exact", asked, "--start", "ground").err())
        .contains("<c> is zero at the start", "in which it is not zero")
        .doesNotContain("<<");
  }

  /** At equal rates no coupling is strong enough, so that it is not too weak. */
  @Test
  void theBlockadeIsNotForWantOfCoupling() {
    CommandRun run = run("law", new String[] {"--set", "gamma_plus=1"});
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no coherence to live").doesNotContain("weak");
  }

  /** An expectation is in one pair of brackets: two are a joint cumulant. */
  @Test
  void anObservableWithoutAPhaseIsNamedAsItWasAsked() {
    CommandRun run = run("lifetime", new String[] {"--sizes", "50", "--observable", "<|1><1|>_A"});
    assertThat(run.err()).contains(": <|1><1|>_A carries no charge").doesNotContain("<<");
  }

  private CommandRun run(String verb, String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(verb));
    all.addAll(List.of(options));
    all.addAll(List.of(more));
    all.addAll(List.of("--out", folder.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
