package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;

/** The verbs that are for reading: help, equations, derivations, completion. */
class ReadingCommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void helpSaysWhatALifetimeIsAndWhatExitCodesMean() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("lifetime", "trace", "law", "equations", "derive", "completion")
        .contains("fallen to 1/e")
        .contains("Exit codes")
        .contains("1/gamma_minus");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(CommandRun.of().out()).isEqualTo(run.out());
    assertThat(CommandRun.of("lifetime", "--help").out())
        .contains("--order M[,M...]")
        .contains("Examples:");
  }

  @Test
  void versionNamesProgramAndJava() {
    for (String[] args : new String[][] {{"--version"}, {"trace", "--version"}}) {
      assertThat(CommandRun.of(args).out()).containsPattern("ursell \\d+\\.\\d+").contains("Java");
    }
  }

  @Test
  void equationsAreWrittenInWordsAndInLatex() {
    CommandRun text = CommandRun.of("equations", "--order", "1");
    assertThat(text.exitCode()).as(text.err()).isZero();
    assertThat(text.out()).contains("d<x1>/dt").contains("(1 - 1/N)").contains("gamma_plus");
    CommandRun latex = CommandRun.of("equations", "--order", "1", "--format", "latex");
    assertThat(latex.exitCode()).as(latex.err()).isZero();
    assertThat(latex.out()).contains("\\langle").contains("\\gamma_");
  }

  @Test
  void deriveCountsAndEmits() {
    CommandRun run = CommandRun.of("derive", "--order", "2", "--out", folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("real unknowns +44\\b")
        .contains("largest method")
        .contains("time: ");
    assertThat(folder.resolve("org/ursell/generated/onegroup/OneGroupOrder2.java"))
        .content()
        .contains("class OneGroupOrder2");
  }

  @Test
  void completionKnowsVerbsAndOptions() {
    CommandRun run = CommandRun.of("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!").contains("lifetime").contains("--sizes");
  }

  /** What the shell is told to read is what it can read. */
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "ZSH"})
  void completionTakesTheNameOfTheShell(String shell) {
    CommandRun run = CommandRun.of("completion", shell);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(CommandRun.of("completion").out())
        .contains("BASH_VERSION", "ZSH_VERSION");
  }

  @Test
  void completionForAnotherShellIsRefusedWithWhatThereIs() {
    CommandRun run = CommandRun.of("completion", "fish");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("there is no script for the shell 'fish'")
        .contains("known are bash, zsh");
  }
}
