package org.ursell.cli.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.Examples;
import org.ursell.cli.model.Examples.Example;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.report.Gallery;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell examples}: worked examples to read, to copy and to run. */
@Command(
    name = "examples",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    description = {
      "List the worked examples that come with the program; show one, or copy its files.",
      "",
      "Each is a model file with a page: what it shows, the commands that draw it, how to see that"
          + " it is right, and how far its truncation holds. Without NAME they are listed; with"
          + " --out and without NAME all are copied, each into a folder of its own.",
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell examples",
      "  ursell examples mollow",
      "  ursell examples mollow --out mollow",
      "  ursell examples --out examples",
    })
public final class ExamplesCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "the example to show or copy")
  private Optional<String> name = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "copy the files into this folder")
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", description = "replace files there that are different")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description =
          "of the list: text, or markdown, the gallery of all pages (default ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter printed = spec.commandLine().getOut();
    requireSense();
    Optional<Example> one = name.map(ExamplesCommand::named);
    if (out.isPresent()) {
      copy(one, out.get(), printed);
    } else if (one.isPresent()) {
      printed.print(one.get().page());
      printed.println();
      printed.println(
          "('ursell examples %1$s --out %1$s' copies its files: %2$s)"
              .formatted(one.get().name(), String.join(", ", one.get().files().keySet())));
    } else {
      printed.print(format == Format.TEXT ? Gallery.list() : Gallery.page());
    }
    printed.flush();
    return 0;
  }

  private void requireSense() {
    if (force && out.isEmpty()) {
      throw new InvalidInputException(
          "--force is about files that are copied", "name a folder for them by --out, too");
    }
    if (format == Format.MARKDOWN && (name.isPresent() || out.isPresent())) {
      throw new InvalidInputException(
          "--format is about the list of all examples", "leave out NAME and --out, or --format");
    }
  }

  private static Example named(String name) {
    return Examples.named(name)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "there is no example '%s'".formatted(name),
                    Suggestions.remedy(name, Examples.names())));
  }

  private void copy(Optional<Example> one, String folder, PrintWriter printed) {
    Map<OutputFolder, Example> copies = new LinkedHashMap<>();
    if (one.isPresent()) {
      copies.put(OutputFolder.of("--out", folder), one.get());
    } else {
      for (Example example : Examples.all()) {
        copies.put(OutputFolder.of("--out", folder + "/" + example.name()), example);
      }
    }
    // Of several, none is copied if one cannot be.
    copies.forEach(this::requireNothingLost);
    copies.forEach(
        (target, example) -> {
          example.files().forEach(target::add);
          printed.println(
              "wrote to %s: %s".formatted(target.path(), String.join(", ", target.write())));
        });
    printed.println("%s of each says what to run there".formatted(Examples.PAGE));
  }

  /** Files that are there already, and hold the same, may be written again. */
  private void requireNothingLost(OutputFolder target, Example example) {
    List<String> different = new ArrayList<>();
    example
        .files()
        .forEach(
            (file, text) -> {
              Path path = target.path().resolve(file);
              if (Files.exists(path) && !holds(path, text)) {
                different.add(path.toString());
              }
            });
    if (!different.isEmpty() && !force) {
      throw new InvalidInputException(
          "--out: there is another %s already, and nothing was written"
              .formatted(String.join(", ", different)),
          "name another folder, or replace what is there with --force");
    }
  }

  private static boolean holds(Path path, String text) {
    try {
      return Files.readString(path).equals(text);
    } catch (IOException unreadable) {
      // Whatever it is, it is something else.
      return false;
    }
  }
}
