package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.FollowedOption;
import org.ursell.cli.option.LongWork;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.PointsOption;
import org.ursell.cli.option.PointsReader;
import org.ursell.cli.option.SizesReader;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.report.LawReport;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.series.SeriesOptions;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.study.LawStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.SeriesStudy;
import org.ursell.runtime.study.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell law}: the lifetime at large N from the diffusion of the phase. */
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "The exact lifetime at large N: T/N from the diffusion of the synchronised phase.",
      "",
      "To leading order in 1/N the common phase diffuses and |<S+>| decays as exp(-t/T) with T"
          + " proportional to N, exactly, whatever a truncation says. Where mean field has no state"
          + " that only turns there is no such law, and the table says why.",
      "",
      "The intercept of that straight line, the time tau of exp(-t/tau) at late times and the shift"
          + " of the frequency come from the next order in 1/N, by equations of truncation order 3."
          + " The last column is the size from which T = (T/N) N without the intercept is within"
          + " 10 %%."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell law --set V=0.75,1,1.25,1.5",
      "  ursell law --set V=1 --set K=-1 --set gamma_plus=0.2 --out law",
      "",
      "Exit codes: 0 fine; 2 the input cannot be used, or no parameter point has a law;"
          + " 130 interrupted (what is finished is printed).",
    })
public final class LawCommand implements Callable<Integer> {
  /** The lowest order that knows the intercept. */
  private static final int ORDER = 3;

  /** So many are derived and integrated in a second. */
  private static final int MOST_UNKNOWNS = 400;

  private static final List<Double> INFINITE = List.of(Double.POSITIVE_INFINITY);

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private PointsOption points = new PointsOption();

  @Mixin private FollowedOption followed = new FollowedOption();

  @Option(
      names = "--intercept",
      description =
          "compute the intercept also where order 3 has more than "
              + MOST_UNKNOWNS
              + " moments, which may take minutes")
  private boolean intercept;

  @Mixin private LongWork longWork = new LongWork();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "folder for law.csv and manifest.json (default: none, only the table is printed)")
  private Optional<String> folder = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    Optional<OutputFolder> output = folder.map(path -> OutputFolder.of("--out", path));
    ModelEntry entry = model.model(desk.err());
    FollowedOption.Followed asked = followed.in(model.subject(entry), model.filter());
    ModelDescriptor descriptor = asked.meanField().descriptor();
    Sizes sizes = SizesReader.of(descriptor, Optional.empty(), INFINITE);
    Points where = PointsReader.read(descriptor, points.settings(), entry.figure(), sizes);
    List<PhaseDiffusion> found =
        desk.watch(
            "finding laws",
            LawStudy.of(asked.subject(), model.filter(), where),
            1,
            longWork.isMeant());
    LawReport report = new LawReport(where, found, corrections(asked.subject(), where, desk));
    report.print(desk.out());
    output.ifPresent(
        into ->
            desk.into(into)
                .text("law.csv", report.csv())
                .manifest(report.manifest(desk.manifest(asked.meanField(), List.of())))
                .publish());
    return 0;
  }

  private List<SeriesOutcome> corrections(Subject subject, Points where, Desk desk) {
    if (model.filter().isPresent()) {
      return List.of();
    }
    long moments = SizeSeries.moments(subject, ORDER);
    if (moments > MOST_UNKNOWNS && !intercept) {
      desk.err()
          .println(
              "the intercept takes %d moments of order %d: ask for it with --intercept"
                  .formatted(moments, ORDER));
      return List.of();
    }
    return desk.watch(
        "expanding in 1/N",
        SeriesStudy.of(subject, ORDER, SeriesOptions.BRIEF, where),
        1,
        longWork.isMeant());
  }
}
