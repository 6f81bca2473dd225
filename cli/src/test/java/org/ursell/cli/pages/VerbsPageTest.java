package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ursell.cli.CommandRun;

/**
 * The page of all commands is their help. It is written anew where {@code -Dursell.pages.write} is
 * given.
 */
class VerbsPageTest {
  private static final Path PAGE = Page.FOLDER.resolve("verbs.md");
  private static final Pattern USAGE = Pattern.compile("Usage: .*(?:\\n +.*)*\\n");

  @Test
  void theCommittedPageIsTheHelp() throws IOException {
    String page = page();
    if (System.getProperty("ursell.pages.write") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyVerbIsThere() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(CommandRun.verbs())
        .hasSizeGreaterThan(15)
        .allSatisfy(verb -> assertThat(page).contains("\n## ursell " + verb + "\n"));
  }

  /** The table that tells what each is good for leaves none out. */
  @Test
  void everyVerbIsInTheTable() throws IOException {
    String table =
        Files.readAllLines(Page.FOLDER.resolve("commands.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .collect(Collectors.joining("\n"));
    assertThat(CommandRun.verbs())
        .allSatisfy(verb -> assertThat(table).containsPattern("`(ursell )?" + verb + "\\b"));
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Every command\n\n")
        .append(
            "What `ursell COMMAND --help` prints, for each command; the build holds this page\n")
        .append("against it. [Running commands](commands.md) tells what they have in common.\n\n");
    page.append("```text\n").append(help()).append("```\n");
    for (String verb : CommandRun.verbs()) {
      page.append("\n## ursell ").append(verb).append("\n\n");
      page.append("```text\n").append(help(verb)).append("```\n");
    }
    return page.toString();
  }

  private static String help(String... verb) {
    String[] arguments = new String[verb.length + 1];
    System.arraycopy(verb, 0, arguments, 0, verb.length);
    arguments[verb.length] = "--help";
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Matcher usage = USAGE.matcher(run.out());
    assertThat(usage.lookingAt()).as(run.out()).isTrue();
    return run.out().stripTrailing() + "\n";
  }
}
