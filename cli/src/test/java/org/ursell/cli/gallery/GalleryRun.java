package org.ursell.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.CommandRun;
import org.ursell.cli.model.Examples;

/**
 * The commands of an example as its page gives them, run in a folder into which {@code ursell
 * examples} copied it; smaller where values of their options are replaced.
 */
record GalleryRun(Path folder, List<Path> pictures) {
  private static final String DRAWS = "# draws ";

  /**
   * Copies an example and runs its commands.
   *
   * @param smaller values by option; each option must be in one of the commands
   */
  static GalleryRun of(Path folder, String name, Map<String, String> smaller) {
    CommandRun copied = CommandRun.of("examples", name, "--out", folder.toString());
    assertThat(copied.exitCode()).as(copied.err()).isZero();
    List<String> commands = commands(name);
    assertThat(commands).as(name).isNotEmpty();
    assertThat(smaller.keySet())
        .allMatch(option -> commands.stream().anyMatch(command -> command.contains(option)));
    List<Path> pictures = new ArrayList<>();
    for (String command : commands) {
      List<String> words = words(folder, command.replaceFirst(" *#.*", ""), smaller);
      CommandRun run = CommandRun.of(words.toArray(String[]::new));
      assertThat(run.exitCode()).as(command + ": " + run.err()).isZero();
      picture(command).map(folder::resolve).ifPresent(pictures::add);
    }
    return new GalleryRun(folder, pictures);
  }

  /** The lines of the page that begin with the name of the program. */
  private static List<String> commands(String name) {
    return Examples.named(name)
        .orElseThrow()
        .page()
        .lines()
        .filter(line -> line.startsWith("ursell "))
        .toList();
  }

  private static Optional<String> picture(String command) {
    int at = command.indexOf(DRAWS);
    return at < 0 ? Optional.empty() : Optional.of(command.substring(at + DRAWS.length()).strip());
  }

  private static List<String> words(Path folder, String command, Map<String, String> smaller) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : command.split(" +")) {
      String option = word.replaceFirst("=.*", "");
      if (before.equals("--model") || before.equals("--out")) {
        words.add(folder.resolve(word).toString());
      } else if (smaller.containsKey(before)) {
        words.add(smaller.getOrDefault(before, ""));
      } else if (word.startsWith("--") && word.contains("=") && smaller.containsKey(option)) {
        words.add(option + "=" + smaller.get(option));
      } else {
        words.add(word);
      }
      before = word;
    }
    return words.subList(1, words.size());
  }
}
