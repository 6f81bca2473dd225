package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ursell.cli.model.InputFiles;
import picocli.CommandLine;

/** One verb read alone is the same verb as among all. */
class VerbsTest {
  private static CommandLine program(String... arguments) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(nowhere, nowhere, InputFiles.onDisk(), arguments);
  }

  private static List<String> options(CommandLine verb) {
    List<String> options = new ArrayList<>();
    verb.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
    return options;
  }

  @Test
  void aVerbThatIsAskedForIsReadAloneAndIsTheSame() {
    Map<String, CommandLine> all = program().getSubcommands();
    assertThat(all.keySet()).containsExactlyElementsOf(Verbs.all().keySet());
    int alone = 0;
    for (String name : all.keySet()) {
      assertThat(all.get(name).getCommandName()).isEqualTo(name);
      CommandLine command = program(name, "--help");
      alone += command.getSubcommands().size() == 1 ? 1 : 0;
      CommandLine verb = command.getSubcommands().get(name);
      assertThat(options(verb)).as(name).isEqualTo(options(all.get(name))).contains("--debug");
      assertThat(verb.getUsageMessage()).isEqualTo(all.get(name).getUsageMessage());
    }
    assertThat(alone).isEqualTo(all.size() - 3);
  }

  /**
   * Suggestions for a misspelt verb, the program's help, and arguments from files need them all.
   */
  @Test
  void whatIsNoVerbIsHeldAgainstAllVerbs() {
    for (String first : new String[] {"lifetme", "--help", "--debug", "@arguments", ""}) {
      assertThat(program(first, "lifetime").getSubcommands()).hasSameSizeAs(Verbs.all());
    }
    assertThat(CommandRun.of("lifetme").err()).contains("lifetime");
  }
}
