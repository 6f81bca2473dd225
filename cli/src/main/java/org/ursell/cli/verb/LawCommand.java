package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.LawOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.report.LawReport;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.series.SeriesOutcome;
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
  @Mixin private LawOptions options = new LawOptions();

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
    LawOptions.Asked asked = options.read(desk.err());
    AnswerMemory.requireLaws(asked.laws(), () -> options.bytesOfCorrection(asked));
    List<PhaseDiffusion> found = desk.watch("finding laws", asked.laws(), 1, options.isLongMeant());
    List<SeriesOutcome> corrections =
        options
            .corrections(asked, desk.err())
            .map(study -> desk.watch("expanding in 1/N", study, 1, options.isLongMeant()))
            .orElse(List.of());
    LawReport report = new LawReport(asked.laws().points(), found, corrections);
    report.print(desk.out());
    output.ifPresent(
        into ->
            desk.into(into)
                .text("law.csv", report.csv())
                .manifest(report.manifest(desk.manifest(asked.meanField(), List.of())))
                .publish());
    return 0;
  }
}
