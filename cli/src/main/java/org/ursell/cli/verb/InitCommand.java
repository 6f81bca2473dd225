package org.ursell.cli.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.ModelMistakesException;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell init}: a model file to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    description = {
      "Write a model file to begin with: a valid model, with a comment on every section.",
      "",
      "Change it step by step, with 'ursell check FILE' after each."
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell init my-laser.yaml --from superradiant-laser",
      "  ursell trace --model my-laser.yaml --t-end 10"
    })
public final class InitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "my-model.yaml",
      description = "the file to write (default my-model.yaml)")
  private String file = "my-model.yaml";

  @Option(
      names = "--from",
      paramLabel = "NAME|FILE",
      description =
          "begin with this built-in model, or a copy of this model file, comments and all,"
              + " instead of the commented starter")
  private Optional<String> from = Optional.empty();

  @Option(names = "--force", description = "replace the file if it exists")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    byte[] text =
        from.map(InitCommand::begun)
            .orElseGet(() -> BuiltInModels.starter().getBytes(StandardCharsets.UTF_8));
    Path path = path();
    if (Files.exists(path) && !force) {
      throw new InvalidInputException(
          "'%s' exists already".formatted(file),
          "name another file, or replace this one with --force");
    }
    Path parent = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    Path name = Optional.ofNullable(path.getFileName()).orElse(path);
    OutputFolder output =
        OutputFolder.of("FILE", parent.toString().isEmpty() ? "." : parent.toString());
    output.add(name.toString(), text);
    output.write();
    spec.commandLine().getOut().println("wrote %s; next: ursell check %s".formatted(file, file));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Path path() {
    try {
      Path path = Path.of(file);
      if (!file.isBlank() && !Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException noPath) {
      // Said below.
    }
    throw new InvalidInputException(
        "'%s' cannot be a file".formatted(file), "name a file such as my-model.yaml");
  }

  /** The bytes of a model as they are, since comments and blanks are its author's. */
  private static byte[] begun(String name) {
    if (BuiltInModels.text(name).isEmpty() && looksLikeFile(name)) {
      return copied(name);
    }
    return BuiltInModels.text(name)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(
            () -> {
              List<String> known = new ArrayList<>(BuiltInModels.names());
              return new InvalidInputException(
                  "--from: there is no file and no built-in model '%s'".formatted(name),
                  Suggestions.remedy(name, known));
            });
  }

  private static boolean looksLikeFile(String name) {
    try {
      return name.matches("(?s).*[./\\\\].*") || Files.exists(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static byte[] copied(String name) {
    try {
      Path path = Path.of(name);
      if (ModelReader.read(path) instanceof ReadResult.Failure mistakes) {
        throw new ModelMistakesException(
            "--from: '%s' cannot be used".formatted(name), mistakes.render());
      }
      return Files.readAllBytes(path);
    } catch (InvalidPathException | IOException unreadable) {
      throw new InvalidInputException(
          "--from: '%s' cannot be read".formatted(name), "check its name and that you may read it");
    }
  }
}
