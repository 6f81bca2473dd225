package org.ursell.cli.bridge;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.option.Program;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The questions that can be asked, by their names. */
@Command(name = "ursell")
final class Questions implements Program {
  private static final Map<String, Supplier<Question>> NAMED =
      Map.ofEntries(
          Map.entry("model", ModelQuestion::new),
          Map.entry("equations", EquationsQuestion::new),
          Map.entry("system", SystemQuestion::new),
          Map.entry("trace", TraceQuestion::new),
          Map.entry("lifetime", LifetimeQuestion::new),
          Map.entry("exact", ExactQuestion::new),
          Map.entry("law", LawQuestion::new),
          Map.entry("critical", CriticalQuestion::new),
          Map.entry("spectrum", SpectrumQuestion::new),
          Map.entry("steady", SteadyQuestion::new),
          Map.entry("sweep", SweepQuestion::new));

  private final InputFiles inputs = InputFiles.onDisk();

  private Questions() {}

  /**
   * The options of a question, not read yet.
   *
   * @throws IllegalArgumentException if there is no such question
   */
  static CommandLine named(String name) {
    Question question =
        Optional.ofNullable(NAMED.get(name))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no question '%s' among %s".formatted(name, NAMED.keySet())))
            .get();
    // Values may begin with an at sign: nothing of them is for a shell.
    CommandLine root =
        new CommandLine(new Questions()).addSubcommand(name, question).setExpandAtFiles(false);
    return Objects.requireNonNull(root.getSubcommands().get(name));
  }

  /**
   * Reads the options of a question, as those of a command of the program.
   *
   * @throws CommandLine.ParameterException if they cannot be read
   */
  static Question read(CommandLine options, String... words) {
    List<String> all = new ArrayList<>(List.of(options.getCommandName()));
    all.addAll(List.of(words));
    options.getParent().parseArgs(all.toArray(String[]::new));
    return options.getCommand();
  }

  @Override
  public InputFiles inputs() {
    return inputs;
  }

  @Override
  public int run(List<String> arguments, InputFiles files, PrintWriter out, PrintWriter err) {
    throw new InvalidInputException(
        "one question cannot give another", "ask them one after the other");
  }
}
