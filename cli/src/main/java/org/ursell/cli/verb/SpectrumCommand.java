package org.ursell.cli.verb;

import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.SpectrumOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.report.SpectrumReport;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.SpectrumView;
import org.ursell.runtime.study.SpectrumCurve;
import org.ursell.runtime.study.SpectrumStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell spectrum}: two-time correlations and spectra. */
@Command(
    name = "spectrum",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Spectra and two-time correlations <A(t+tau) B(t)> by the quantum regression theorem.",
      "",
      "The spectrum is S(w) = 2 Re of the integral of <A'(tau) A(0)> exp(-i w tau) over tau from 0 on,"
          + " in the steady state of the truncated equations, without the product of expectations,"
          + " which would be a line of no width and is told apart. The table has the highest line,"
          + " its full width at half maximum, and the modes that it is made of."
    },
    footerHeading =
        "%nWrites spectrum.csv, correlation.csv, modes.csv, manifest.json and"
            + " spectrum.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell spectrum --model superradiant-laser --filter phase --operator c --sizes 50,400",
      "  ursell spectrum --model my.yaml --operator 'sum Sm_A' --order 2,3 --frequencies=-2:2:801 --fit",
      "  ursell spectrum --model my.yaml --operator c --correlation g2 --tau-end 10",
      "  ursell spectrum --model my.yaml --later 'Sp_A' --earlier 'Sm_A' --sites different",
      "",
      "Exit codes: 0 fine; 1 no correlation was found (nothing is written); 2 the input cannot be"
          + " used; 130 interrupted (what is finished is kept).",
    })
public final class SpectrumCommand implements Callable<Integer> {
  @Mixin private SpectrumOptions options = new SpectrumOptions();
  @Mixin private PictureOptions pictures = new PictureOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder folder = pictures.of(options.folder());
    SpectrumStudy study = options.study(desk.err());
    AnswerMemory.require(study, folder.pictures());
    Pictures.prepare();
    List<SpectrumCurve> curves =
        desk.watch("finding correlations", study, options.jobs(), options.isLongMeant());
    new SpectrumView(new SpectrumReport(study, options.kind(), curves)).publish(desk, folder);
    return 0;
  }
}
