package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.model.Examples;
import org.ursell.cli.model.Examples.Example;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;

/** Worked examples are listed, shown and copied; nothing of anybody's is overwritten unasked. */
class ExamplesCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void listsAllInALineEach() {
    CommandRun run = CommandRun.of("examples");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    for (Example example : Examples.all()) {
      assertThat(run.out())
          .containsPattern("(?m)^  %s +\\Q%s\\E$".formatted(example.name(), example.title()));
    }
  }

  @Test
  void showsOneWithItsCommands() {
    CommandRun run = CommandRun.of("examples", "mollow");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("# ")
        .contains("ursell spectrum --model mollow.yaml")
        .contains("ursell examples mollow --out mollow")
        .contains("README.md, mollow.yaml");
  }

  @Test
  void copiesFilesThatAreModels() throws IOException {
    for (Example example : Examples.all()) {
      Path target = folder.resolve(example.name());
      CommandRun run = CommandRun.of("examples", example.name(), "--out", target.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(target.resolve("README.md")).content().isEqualTo(example.page());
      Path model = target.resolve(example.name() + ".yaml");
      assertThat(ModelReader.read(model)).isInstanceOf(ReadResult.Success.class);
    }
  }

  @Test
  void copiesAllIntoFoldersOfTheirOwn() {
    CommandRun run = CommandRun.of("examples", "--out", folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (Example example : Examples.all()) {
      assertThat(folder.resolve(example.name()).resolve("README.md")).exists();
    }
  }

  @Test
  void overwritesOnlyWhatIsTheSame() throws IOException {
    Path target = folder.resolve("kerr");
    String[] copy = {"examples", "kerr-mode", "--out", target.toString()};
    assertThat(CommandRun.of(copy).exitCode()).isZero();
    assertThat(CommandRun.of(copy).exitCode()).as("the same again").isZero();
    Path model = target.resolve("kerr-mode.yaml");
    Files.writeString(model, "# mine");
    Files.delete(target.resolve("README.md"));
    CommandRun refused = CommandRun.of(copy);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains(model.toString()).contains("--force");
    assertThat(model).content().isEqualTo("# mine");
    assertThat(target.resolve("README.md")).as("nothing was written").doesNotExist();
    CommandRun forced =
        CommandRun.of("examples", "kerr-mode", "--out", target.toString(), "--force");
    assertThat(forced.exitCode()).as(forced.err()).isZero();
    assertThat(model).content().contains("name: kerr-mode");
  }

  @Test
  void ofSeveralNoneIsCopiedIfOneCannotBe() throws IOException {
    String last = Examples.names().get(Examples.names().size() - 1);
    Files.createDirectories(folder.resolve(last));
    Files.writeString(folder.resolve(last).resolve("README.md"), "mine");
    assertThat(CommandRun.of("examples", "--out", folder.toString()).exitCode()).isEqualTo(2);
    assertThat(folder.resolve(Examples.names().get(0))).doesNotExist();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    CommandRun unknown = CommandRun.of("examples", "molow");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("no example 'molow'").contains("did you mean 'mollow'?");
    assertThat(CommandRun.of("examples", "mollow", "--force").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("examples", "mollow", "--format", "markdown").exitCode()).isEqualTo(2);
  }

  @Test
  void theNameOfAnExampleIsNoModelButLeadsToIt() {
    CommandRun run = CommandRun.of("check", "kerr-mode");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ursell examples kerr-mode --out kerr-mode");
  }
}
