package org.ursell.cli.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of a {@code console} block, each with the output that the page shows under it. */
final class ConsoleBlock {
  /** However the program is started, the words after it are the same. */
  private static final Pattern PROMPT =
      Pattern.compile("\\$ (?:cli/ursell|ursell|java -jar ursell\\.jar)(?: (.*))?");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /** Lines that come and go with the time that something takes. */
  private static final Pattern PROGRESS = Pattern.compile("ursell: .* done in \\d.*");

  private static final Pattern DURATION = Pattern.compile(" *\\b\\d+(?:\\.\\d+)? (?:ms|s|min)\\b");

  private static final String ANYTHING = "...";

  /**
   * A command of a page.
   *
   * @param typed its line
   * @param arguments the words after the program's name
   * @param file where its output goes, if not to the terminal
   * @param shown the output under it
   */
  record Command(String typed, List<String> arguments, Optional<String> file, List<String> shown) {}

  private ConsoleBlock() {}

  /**
   * The commands of a block.
   *
   * @throws IllegalArgumentException if it holds a command that is none of ours
   */
  static List<Command> commands(Page.Block block) {
    List<Command> commands = new ArrayList<>();
    for (String line : block.lines()) {
      Matcher prompt = PROMPT.matcher(line);
      if (prompt.matches()) {
        commands.add(command(line, Optional.ofNullable(prompt.group(1)).orElse("")));
      } else if (commands.isEmpty() || line.startsWith("$ ")) {
        throw new IllegalArgumentException(
            "'" + line + "' is no command of ursell; other commands go to blocks named bash");
      } else {
        commands.get(commands.size() - 1).shown().add(line);
      }
    }
    return commands;
  }

  private static Command command(String line, String words) {
    List<String> arguments = new ArrayList<>();
    Optional<String> file = Optional.empty();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (word.group().equals(">") && word.find()) {
        file = Optional.of(word.group());
      } else {
        arguments.add(
            Optional.ofNullable(word.group(1))
                .or(() -> Optional.ofNullable(word.group(2)))
                .orElse(word.group()));
      }
    }
    return new Command(line, arguments, file, new ArrayList<>());
  }

  /** Whether the page leaves something out, which only who wrote it can do again. */
  static boolean isAbridged(Command command) {
    return command.shown().stream().anyMatch(line -> line.endsWith(ANYTHING));
  }

  /** What two runs of a command have in common: no durations, and no lines of progress. */
  static List<String> steady(List<String> output) {
    List<String> steady = new ArrayList<>();
    for (String line : output) {
      if (!PROGRESS.matcher(line).matches()) {
        steady.add(DURATION.matcher(line.stripTrailing()).replaceAll(" (some time)"));
      }
    }
    while (!steady.isEmpty() && steady.get(steady.size() - 1).isEmpty()) {
      steady.remove(steady.size() - 1);
    }
    return steady;
  }

  /**
   * Whether the output is what is shown, where a line of three dots stands for any lines, and three
   * dots at the end of a line for any words.
   */
  static boolean agree(List<String> shown, List<String> output) {
    return agree(steady(shown), 0, steady(output), 0);
  }

  private static boolean agree(List<String> shown, int i, List<String> output, int j) {
    if (i == shown.size()) {
      return j == output.size();
    }
    if (shown.get(i).strip().equals(ANYTHING)) {
      for (int next = j; next <= output.size(); next++) {
        if (agree(shown, i + 1, output, next)) {
          return true;
        }
      }
      return false;
    }
    return j < output.size()
        && isLike(output.get(j), shown.get(i))
        && agree(shown, i + 1, output, j + 1);
  }

  private static boolean isLike(String line, String shown) {
    return shown.endsWith(ANYTHING)
        ? line.startsWith(shown.substring(0, shown.length() - ANYTHING.length()))
        : line.equals(shown);
  }
}
