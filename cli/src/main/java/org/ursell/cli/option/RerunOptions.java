package org.ursell.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.RecordedCommand;
import org.ursell.cli.output.StateFile;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What may be another than it was when a command is run again, and changes no number. */
public final class RerunOptions {
  /** The commands that write manifests. No other is run because a file says so. */
  public static final List<String> VERBS =
      List.of("lifetime", "trace", "steady", "exact", "spectrum", "law", "critical", "sweep");

  private static final String EXACT_UP_TO = "--exact-up-to";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "folder for the results (default: here, named as the manifest's folder with -rerun behind)")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many runs go on at once, instead of as many as then")
  private Optional<String> jobs = Optional.empty();

  @Option(names = "--yes", description = "go on although it is much work, where the command asks")
  private boolean yes;

  @Option(
      names = "--fresh",
      description = "forget the journal of an earlier sweep in the folder, and begin anew")
  private boolean fresh;

  /** Where the results go. */
  public String folder(RecordedCommand recorded) {
    return folder.orElseGet(() -> recorded.folderName() + "-rerun");
  }

  /**
   * What was typed then, with these options in place of those.
   *
   * @param program whose commands are known
   * @throws InvalidInputException if the command writes no manifest, or has no such option
   */
  public List<String> arguments(RecordedCommand recorded, CommandSpec program) {
    List<String> arguments =
        new ArrayList<>(
            CommandWords.without(
                recorded.arguments(),
                Stream.concat(Stream.of("--out", "--jobs"), EngineOptions.NAMES.stream()).toList(),
                List.of("--yes", "--debug")));
    String verb = arguments.isEmpty() ? "" : arguments.get(0);
    if (!VERBS.contains(verb)) {
      throw new InvalidInputException(
          "%s tells of the command '%s', which writes no manifest"
              .formatted(recorded.manifest(), verb),
          "name a manifest of " + String.join(", ", VERBS));
    }
    CommandSpec command =
        Optional.ofNullable(program.subcommands().get(verb)).orElseThrow().getCommandSpec();
    jobs.or(() -> CommandWords.valueOf(recorded.arguments(), "--jobs"))
        .ifPresent(threads -> arguments.addAll(List.of("--jobs", threads)));
    if (yes) {
      arguments.add(known(command, "--yes"));
    }
    if (fresh) {
      arguments.add(known(command, "--fresh"));
    }
    // How far exact solutions went beside truncated ones was a matter of that machine's memory.
    if (has(command, EXACT_UP_TO)
        && !recorded.exactSizes().isEmpty()
        && !CommandWords.has(arguments, EXACT_UP_TO)) {
      double largest = recorded.exactSizes().get(recorded.exactSizes().size() - 1);
      arguments.addAll(List.of(EXACT_UP_TO, Numerals.number(largest)));
    }
    // What was saved then stays as it is: nobody asked for another.
    CommandWords.valueOf(arguments, StateFile.OPTION)
        .ifPresent(
            file -> {
              String name = Path.of(file).getFileName().toString();
              List<String> others =
                  CommandWords.without(arguments, List.of(StateFile.OPTION), List.of());
              arguments.clear();
              arguments.addAll(others);
              String there = Path.of(folder(recorded)).resolve(name).toString();
              arguments.addAll(List.of(StateFile.OPTION, there));
            });
    arguments.addAll(List.of("--out", folder(recorded)));
    return arguments;
  }

  private static boolean has(CommandSpec command, String option) {
    return command.optionsMap().containsKey(option);
  }

  private static String known(CommandSpec command, String option) {
    if (!has(command, option)) {
      throw new InvalidInputException(
          "%s: the manifest is of '%s', which has no such option"
              .formatted(option, command.qualifiedName()),
          "leave it out");
    }
    return option;
  }
}
