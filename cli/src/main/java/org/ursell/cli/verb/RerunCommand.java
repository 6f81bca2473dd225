package org.ursell.cli.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.RecordedCommand;
import org.ursell.cli.output.Versions;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell rerun}: a command again, from the manifest that it wrote. */
@Command(
    name = "rerun",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = {
      "Run a command again from the manifest.json that it wrote.",
      "",
      "The manifest holds the arguments and the texts of the files that were read, a model and a"
          + " start, so neither those files nor the folder of that time are needed. With the same"
          + " version of the program the tables (.csv) are the same to the last byte; those that"
          + " still stand beside the manifest are compared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell rerun ursell-trace/manifest.json      writes into ursell-trace-rerun",
      "  ursell rerun results --out again             a folder stands for its manifest",
      "",
      "Exit codes: those of the command that is run; 2 also if the manifest cannot be used.",
    })
public final class RerunCommand implements Callable<Integer> {
  /** The commands that write manifests. No other is run because a file says so. */
  static final List<String> VERBS =
      List.of("lifetime", "trace", "exact", "law", "critical", "sweep");

  @Parameters(
      paramLabel = "MANIFEST",
      arity = "1",
      description = "the manifest.json of a folder of results, or that folder")
  private String manifest = "";

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RecordedCommand recorded = RecordedCommand.read(manifest);
    String into = folder.orElseGet(() -> recorded.folderName() + "-rerun");
    OutputFolder output = OutputFolder.of("--out", into);
    List<String> arguments = arguments(recorded, into);
    if (!recorded.version().equals(Versions.ursell())) {
      err.println(
          "ursell: the manifest was written by version %s, this is %s: its numbers may differ"
              .formatted(recorded.version(), Versions.ursell()));
      err.flush();
    }
    out.println(
        "running again: ursell "
            + arguments.stream().map(CommandWords::quoted).collect(Collectors.joining(" ")));
    out.flush();
    int exitCode =
        Typed.program(spec).run(arguments, InputFiles.recorded(recorded.inputs()), out, err);
    if (exitCode != 130) {
      compare(recorded, output.path(), out, err);
    }
    return exitCode;
  }

  /** What was typed then, into another folder. */
  private List<String> arguments(RecordedCommand recorded, String into) {
    List<String> words =
        new ArrayList<>(
            CommandWords.without(
                recorded.arguments(), List.of("--out", "--jobs"), List.of("--debug")));
    String verb = words.isEmpty() ? "" : words.remove(0);
    if (!VERBS.contains(verb)) {
      throw new InvalidInputException(
          "%s tells of the command '%s', which writes no manifest"
              .formatted(recorded.manifest(), verb),
          "name a manifest of " + String.join(", ", VERBS));
    }
    List<String> arguments = new ArrayList<>(List.of(verb));
    arguments.addAll(words);
    jobs.or(() -> CommandWords.valueOf(recorded.arguments(), "--jobs"))
        .ifPresent(threads -> arguments.addAll(List.of("--jobs", threads)));
    if (yes) {
      arguments.add(known(verb, "--yes"));
    }
    if (fresh) {
      arguments.add(known(verb, "--fresh"));
    }
    // How far exact solutions went beside truncated ones was a matter of that machine's memory.
    if (has(verb, "--exact-up-to")
        && !recorded.exactSizes().isEmpty()
        && !CommandWords.has(words, "--exact-up-to")) {
      double largest = recorded.exactSizes().get(recorded.exactSizes().size() - 1);
      arguments.addAll(List.of("--exact-up-to", Numerals.number(largest)));
    }
    arguments.addAll(List.of("--out", into));
    return arguments;
  }

  private boolean has(String verb, String option) {
    return Optional.ofNullable(spec.root().subcommands().get(verb))
        .map(command -> command.getCommandSpec().findOption(option))
        .isPresent();
  }

  private String known(String verb, String option) {
    if (!has(verb, option)) {
      throw new InvalidInputException(
          "%s: the manifest is of 'ursell %s', which has no such option".formatted(option, verb),
          "leave it out");
    }
    return option;
  }

  /** Tells whether the tables are those that stand beside the manifest. */
  private static void compare(
      RecordedCommand recorded, Path now, PrintWriter out, PrintWriter err) {
    for (String name : recorded.files()) {
      Path before = recorded.folder().resolve(name).normalize();
      Path again = now.resolve(name);
      boolean within = Objects.equals(before.getParent(), recorded.folder());
      if (!name.endsWith(".csv")
          || !within
          || !Files.isRegularFile(before)
          || !Files.isRegularFile(again)) {
        continue;
      }
      try {
        if (Files.isSameFile(before, again)) {
          continue;
        }
        if (Files.mismatch(before, again) < 0) {
          out.println(
              "%s is the same to the last byte as in %s".formatted(name, recorded.folder()));
        } else {
          err.println("ursell: %s differs from the one in %s".formatted(name, recorded.folder()));
        }
      } catch (IOException unreadable) {
        err.println("ursell: %s cannot be compared with the one of before".formatted(name));
      }
    }
    out.flush();
    err.flush();
  }
}
