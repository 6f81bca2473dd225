package org.ursell.cli.verb;

import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.SteadyOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.SteadyView;
import org.ursell.runtime.study.SteadyStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell steady}: steady states of truncated equations, and their branches. */
@Command(
    name = "steady",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Steady states of the moment equations of any order, at any N and for infinitely many sites.",
      "",
      "From the start (the model's own, or --start) the equations are integrated until Newton's"
          + " method, on their exact Jacobian, finds the state that attracts the run. Beside it"
          + " stand other states at the same point, stable or not: those that other starts reach,"
          + " and those on branches that are followed along --grid or from size to size; at a single point, those on the way around"
          + " folds at other couplings and rates, from 0.1 to 3 times their values. A state"
          + " with a phase turns at a constant frequency and rests otherwise. The growth rate is the"
          + " largest real part of the eigenvalues of the Jacobian: a state is stable if it is"
          + " negative. States that no run reaches are listed only if they belong to a quantum"
          + " state, of which truncated equations have others, too."
    },
    footerHeading =
        "%nWrites steady.csv (one row per state), manifest.json and, over several points,"
            + " steady.png/.svg.%n%nExamples:%n",
    footer = {
      "  ursell steady --model superradiant-laser --filter phase --sizes 20,50,100",
      "  ursell steady --model kerr.yaml --order 1 --grid F=0.1:2:96     bistability",
      "  ursell steady --model kerr.yaml --order 2,4,6 --observable photons --exact",
      "",
      "Exit codes: 0 fine; 1 no steady state was found at any point; 2 the input cannot be used;"
          + " 130 interrupted (what is finished is kept).",
    })
public final class SteadyCommand implements Callable<Integer> {
  @Mixin private SteadyOptions options = new SteadyOptions();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder folder = pictures.of(options.folder());
    SteadyStudy study = options.study(desk.err());
    AnswerMemory.require(study, folder.pictures());
    Pictures.prepare();
    List<SteadyStudy.Row> rows =
        desk.watch("steady states", study, options.jobs(), options.isLongMeant());
    new SteadyView(study, rows).publish(desk, folder);
    return 0;
  }
}
