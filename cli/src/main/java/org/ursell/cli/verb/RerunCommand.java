package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.option.RerunOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.EarlierTables;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.RecordedCommand;
import org.ursell.cli.output.Versions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Parameters(
      paramLabel = "MANIFEST",
      arity = "1",
      description = "the manifest.json of a folder of results, or that folder")
  private String manifest = "";

  @Mixin private RerunOptions options = new RerunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RecordedCommand recorded = RecordedCommand.read(manifest);
    OutputFolder output = OutputFolder.of("--out", options.folder(recorded));
    requireAnother(output, recorded);
    List<String> arguments = options.arguments(recorded, spec.root());
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
    if (exitCode == 0 && recorded.interrupted()) {
      out.println("the recorded run was interrupted, so that its tables are not whole; these are");
      out.flush();
    } else if (exitCode == 0) {
      new EarlierTables(recorded.folder(), recorded.files()).compare(output.path(), out, err);
    }
    return exitCode;
  }

  /** The record is what the new tables are held against. */
  private static void requireAnother(OutputFolder output, RecordedCommand recorded) {
    Path asked = output.path().toAbsolutePath().normalize();
    if (asked.equals(recorded.folder())) {
      throw new InvalidInputException(
          "--out: %s is the folder of the manifest itself, whose tables would be lost"
              .formatted(output.path()),
          "name another folder, or leave --out away for one named %s-rerun"
              .formatted(recorded.folderName()));
    }
  }
}
