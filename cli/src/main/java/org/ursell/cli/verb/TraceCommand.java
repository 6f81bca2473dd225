package org.ursell.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.TraceOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.StateFile;
import org.ursell.cli.report.Traced;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.TraceView;
import org.ursell.runtime.study.TraceStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell trace}: an observable as a function of time. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Follow observables of a model in time, for several numbers of sites N.",
      "",
      "Without options: the left panel of Fig. S4 of Nadolny and Bruder, Macroscopic quantum"
          + " synchronization effects (2023): |<S+>| for each N beside the mean-field limit (inf)"
          + " and the run without coupling, all from the same start. Of an operator that is not"
          + " Hermitian the modulus is followed, of a Hermitian one the expectation itself."
    },
    footerHeading =
        "%nWrites trace.csv (t, then one column per curve, of curves of the Langevin equation another"
            + " with the standard error; of several observables one per observable"
            + " and curve; of two models the rows of one below those of the other, with the model in"
            + " the first column), manifest.json and trace.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell trace --set V=1",
      "  ursell trace --order 3 --sizes 50,100,inf --t-end 50 --log",
      "  ursell trace --start paper --sizes 100,500 --set V=1 --out from-paper-start",
      "  ursell trace --order 1,2,3 --sizes 20,inf --set V=1",
      "  ursell trace --exact --sizes 8,16 --set V=0.75 --t-end 20",
      "  ursell trace --method langevin --sizes 100,500,inf --set V=0.75 --t-end 50",
      "  ursell trace --model superradiant-laser --filter phase --t-end 30",
      "  ursell trace --model my.yaml --observable excited,photons --start 'atom = level 1'",
      "  ursell trace --model my.yaml --compare with-dephasing.yaml",
      "  ursell trace --model pulse.yaml --t-end 0.1 --save-state after.json",
      "  ursell trace --model free.yaml --start after.json --t-end 20",
    })
public final class TraceCommand implements Callable<Integer> {
  @Mixin private TraceOptions options = new TraceOptions();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder folder = options.logarithmic(pictures.of(options.folder()));
    Map<String, TraceStudy> studies = options.studies(desk.err());
    AnswerMemory.requireTraces(studies.values(), folder.pictures());
    Optional<StateFile> saving = options.saving(studies);
    Pictures.prepare();
    List<Traced> traces = new ArrayList<>();
    studies.forEach(
        (model, study) ->
            traces.add(
                new Traced(
                    model,
                    study,
                    desk.watch("integrating", study, options.jobs(), options.isLongMeant()))));
    TraceView view = new TraceView(traces, folder.pictures().axes());
    view.requireLogarithms();
    view.publish(desk, folder, saving);
    return 0;
  }
}
