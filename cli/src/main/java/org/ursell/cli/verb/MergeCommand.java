package org.ursell.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.view.SweepView;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.SweepJournal;
import org.ursell.runtime.sweep.SweepMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell merge}: puts the shares of a sweep together. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = {
      "Put together the folders of 'ursell sweep --shard 1/N' to 'N/N'.",
      "",
      "The parts must be of the same sweep, finished, and each named once; what is missing is told."
          + " The files are the same, to the last byte, as those of the sweep without --shard."
          + " Neither the model nor its file is needed again."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  ursell merge part1 part2 part3 --out whole",
      "",
      "Exit codes: 0 fine; 1 no point gave a number; 2 the parts do not fit (nothing is written).",
    })
public final class MergeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", arity = "1..*", description = "the folders of the shares")
  private List<String> parts = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-sweep",
      description = "folder for the results (default ursell-sweep)")
  private String folder = "ursell-sweep";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Map<String, SweepJournal.Part> read = new LinkedHashMap<>();
    for (String part : parts) {
      if (read.put(part, read(part)) != null) {
        throw new InvalidInputException(
            "the folder %s is named twice".formatted(part), "name each share once");
      }
    }
    List<LineResult> lines = SweepMerge.merge(read);
    OutputFolder output = OutputFolder.of("--out", folder);
    new SweepView(read.values().iterator().next().outline(), lines)
        .publish(Typed.desk(spec), output);
    return 0;
  }

  private static SweepJournal.Part read(String part) {
    String remedy = "name folders that 'ursell sweep --shard' has written";
    Path file;
    try {
      file = Path.of(part).resolve(SweepJournal.FILE_NAME);
    } catch (InvalidPathException e) {
      throw new InvalidInputException("'%s' is not a path".formatted(part), remedy);
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(
          Files.isDirectory(Path.of(part))
              ? "the folder %s holds no %s".formatted(part, SweepJournal.FILE_NAME)
              : "there is no folder %s".formatted(part),
          remedy);
    }
    try {
      return SweepJournal.read(file)
          .orElseThrow(
              () ->
                  new InvalidInputException(
                      "%s is not finished: it holds no line yet".formatted(file),
                      "run its command again"));
    } catch (IOException e) {
      throw new InvalidInputException(
          "%s cannot be read: %s".formatted(file, SweepJournal.reason(e)),
          "change its permissions, or copy it again");
    }
  }
}
