package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.Crew;
import org.ursell.cli.option.CriticalOptions;
import org.ursell.cli.option.LongWork;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.CriticalView;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.study.CriticalStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell critical}: where the state without phase loses its stability. */
@Command(
    name = "critical",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "The critical coupling: where the mean-field state without phase loses its stability.",
      "",
      "That state is followed from the coupling closest to zero, and the growth rate of"
          + " perturbations with a phase is found from the exact Jacobian. The frequency is that of"
          + " the order parameter in the mode that begins to grow. Where there is no critical"
          + " coupling in the range, the table says why; where stability comes back, it says that."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell critical --set gamma_plus=0.5 --set K=-0.15,0,0.15",
      "  ursell critical --set 'K=-0.1*(gamma_plus+gamma_minus),0,0.1*(gamma_plus+gamma_minus)' \\",
      "                  --grid gamma_plus=log:0.01:100:255       the lines of Fig. 2(c)",
      "  ursell critical --model two-groups --coupling V_AB --set V=0.2 --from -3 --to 3",
      "",
      "A synchronised state can exist beside a stable one without phase; that is not looked for:"
          + " see 'ursell sweep'.",
      "",
      "Exit codes: 0 fine, also where there is no critical coupling; 2 the input cannot be used;"
          + " 130 interrupted (what is finished is kept).",
    })
public final class CriticalCommand implements Callable<Integer> {
  private static final String FOLDER = "ursell-critical";

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private CriticalOptions options = new CriticalOptions();

  @Mixin private Crew crew = new Crew();

  @Mixin private LongWork longWork = new LongWork();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the results (with --grid " + FOLDER + " by default, else none)")
  private Optional<String> folder = Optional.empty();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    ModelEntry entry = model.model(desk.err());
    ExactJacobian meanField = options.meanField(entry, model);
    CriticalStudy study = options.study(meanField, entry::couples);
    Optional<OutputFolder> output =
        folder
            .or(() -> study.axis().map(any -> FOLDER))
            .map(path -> pictures.of(OutputFolder.of("--out", path)));
    AnswerMemory.require(study, output.map(OutputFolder::pictures).orElse(PictureChoice.USUAL));
    if (study.axis().isEmpty()) {
      pictures.requireNothing("without --grid no curve is drawn", "add --grid, or leave it out");
    }
    if (output.isPresent() && study.axis().isPresent()) {
      Pictures.prepare();
    }
    List<CriticalStudy.Row> rows =
        desk.watch("critical couplings", study, crew.jobs(), longWork.isMeant());
    CriticalView view = new CriticalView(study, rows);
    view.print(desk);
    output.ifPresent(into -> view.publish(desk, meanField, into));
    return 0;
  }
}
