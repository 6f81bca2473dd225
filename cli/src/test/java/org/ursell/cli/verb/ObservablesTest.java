package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Any of a model's observables is followed by every verb that follows one. */
class ObservablesTest {
  @TempDir private Path folder = Path.of("");

  private CommandRun run(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    if (!command.startsWith("law")) {
      words.addAll(List.of("--out", folder.toString()));
    }
    return CommandRun.of(words.toArray(String[]::new));
  }

  /** Group B is at one detuning what group A is at the opposite one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lifetime --model two-groups --sizes N=10 --order 2",
        "exact --model two-groups --sizes N=2"
      })
  void eachGroupHasItsLifetime(String command) throws IOException {
    assertThat(run(command + " --set V=1.2 --set delta=0.3").exitCode()).isZero();
    double first = ResultTable.read(folder.resolve("lifetimes.csv")).number(0, "lifetime");
    CommandRun second = run(command + " --set V=1.2 --set delta=-0.3 --observable S+_B");
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(second.out()).contains("<S+_B>").doesNotContain("<S+_A>");
    assertThat(ResultTable.read(folder.resolve("lifetimes.csv")).number(0, "lifetime"))
        .isEqualTo(first, within(1e-5 * first));
  }

  @Test
  void theLawIsThatOfTheWholeState() {
    CommandRun first = run("law --model two-groups --set V=1.2");
    CommandRun second = run("law --model two-groups --set V=1.2 --observable S+_B");
    assertThat(second.out()).contains("|<S+_B>|");
    assertThat(second.out().replace("S+_B", "S+_A").split("\n")[3].strip().split("\\s+")[0])
        .isEqualTo(first.out().split("\n")[3].strip().split("\\s+")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lifetime", "exact", "law", "critical", "lifetime --judge"})
  void aNameThatIsNoneIsRefusedWithThoseThatAre(String verb) {
    CommandRun run = run(verb + " --observable S-");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--observable: model 'one-group' names no observable 'S-'", "S+");
  }
}
