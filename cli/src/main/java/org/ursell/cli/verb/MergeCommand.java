package org.ursell.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.ShareFolders;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.view.SweepView;
import org.ursell.runtime.journal.SweepJournal;
import org.ursell.runtime.journal.SweepMerge;
import org.ursell.runtime.sweep.LineResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Map<String, SweepJournal.Part> read = ShareFolders.read(parts);
    List<LineResult> lines = SweepMerge.merge(read);
    OutputFolder output = pictures.of(OutputFolder.of("--out", folder));
    SweepView view = new SweepView(read.values().iterator().next().outline(), lines);
    view.publish(Typed.desk(spec), output);
    view.requireNumbers();
    return 0;
  }
}
