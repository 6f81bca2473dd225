package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of pages with what is printed finds what is wrong. */
class ConsoleBlockTest {
  private static List<ConsoleBlock.Command> commands(String... lines) {
    return ConsoleBlock.commands(new Page.Block(0, "console", "", List.of(lines)));
  }

  @Test
  void readsCommandsAsAShellDoes() {
    List<ConsoleBlock.Command> commands =
        commands("$ ursell law --set 'K=-1, 0' > law.txt", "$ java -jar ursell.jar models", "one");
    assertThat(commands.get(0).arguments()).containsExactly("law", "--set", "K=-1, 0");
    assertThat(commands.get(0).file()).contains("law.txt");
    assertThat(commands.get(1).arguments()).containsExactly("models");
    assertThat(commands.get(1).shown()).containsExactly("one");
  }

  @Test
  void refusesCommandsThatItCannotRun() {
    assertThatThrownBy(() -> commands("$ rm -r results"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rm -r");
  }

  @Test
  void everyDigitCounts() {
    assertThat(ConsoleBlock.agree(List.of("T = 5.905"), List.of("T = 5.905"))).isTrue();
    assertThat(ConsoleBlock.agree(List.of("T = 5.905"), List.of("T = 5.906"))).isFalse();
    assertThat(ConsoleBlock.agree(List.of("a"), List.of("a", "b"))).isFalse();
    assertThat(ConsoleBlock.agree(List.of("a", "b"), List.of("a"))).isFalse();
    assertThat(ConsoleBlock.agree(List.of(), List.of("a"))).isFalse();
    assertThat(ConsoleBlock.agree(List.of("took 7"), List.of("took 8"))).isFalse();
  }

  @Test
  void threeDotsStandForAnyLines() {
    List<String> output = List.of("a", "b", "c", "b", "d");
    assertThat(ConsoleBlock.agree(List.of("a", "...", "d"), output)).isTrue();
    assertThat(ConsoleBlock.agree(List.of("...", "c", "..."), output)).isTrue();
    assertThat(ConsoleBlock.agree(List.of("a", "...", "b", "d"), output)).isTrue();
    assertThat(ConsoleBlock.agree(List.of("...", "e", "..."), output)).isFalse();
    assertThat(ConsoleBlock.agree(List.of("...", "d", "c", "..."), output)).isFalse();
    assertThat(ConsoleBlock.agree(List.of("as in ..."), List.of("as in a folder"))).isTrue();
    assertThat(ConsoleBlock.agree(List.of("as in ..."), List.of("not as in it"))).isFalse();
  }

  @Test
  void durationsAndProgressDoNotCount() {
    assertThat(
            ConsoleBlock.agree(
                List.of("order 2    0.03 s"),
                List.of("ursell: sweep: 3 of 9 done in 10 s", "order 2   12.40 s")))
        .isTrue();
  }
}
