package org.ursell.cli.verb;

import java.util.concurrent.Callable;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.SmallSystemOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.study.LifetimeStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell exact}: lifetimes of small systems without any truncation. */
@Command(
    name = "exact",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Exact coherence lifetimes of small systems, to hold truncations against.",
      "",
      "The master equation is solved without truncation in the permutation-symmetric operators of"
          + " the charge that the order parameter carries. Their number grows as a high power of N:"
          + " 142158 unknowns at N = 20 of the default model, 1581850 at N = 30. Memory is foreseen"
          + " and refused before it is taken. Modes are kept up to a number of quanta that is raised until"
          + " the answer stands still. Start, T and T0 are those of 'ursell lifetime'."
    },
    footerHeading =
        "%nWrites lifetimes.csv, manifest.json and lifetimes.png/.svg. With --gap the table has gap, the"
            + " rate -Re(lambda) of the slowest mode, gap_lifetime, its inverse, gap_residual and"
            + " gap_status; with modes cut, the highest number of quanta kept.%n%nExamples:%n",
    footer = {
      "  ursell exact --sizes 2..24 --set V=0.75",
      "  ursell exact --sizes 4..20..4 --set V=0.75,1 --gap --out exact",
      "  ursell exact --model two-groups --sizes 1..4",
      "  ursell exact --model laser.yaml --sizes 5,10,20 --cut c=30",
      "",
      "Exit codes: 0 fine; 2 the input cannot be used, needs too much memory, or no parameter point"
          + " has coherence (nothing is written); 130 interrupted (what is finished is kept).",
    })
public final class ExactCommand implements Callable<Integer> {
  @Mixin private SmallSystemOptions options = new SmallSystemOptions();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder folder = pictures.of(options.folder());
    LifetimeStudy study = options.study(desk.err());
    MeasuredLifetimes measured =
        MeasuredLifetimes.of(
            study, "solving exactly", Hands.threads(options.jobs()), options.isLongMeant(), desk);
    long solved =
        measured.results().stream()
            .flatMap(point -> point.exact().stream())
            .mapToLong(run -> run.result().source().unknowns())
            .max()
            .orElse(0);
    String largest = study.effort().largest().orElseThrow().withUnknowns(solved).words();
    desk.out().println("%nNo truncation; the largest system %s.".formatted(largest));
    measured.view().publish(desk, folder);
    return 0;
  }
}
