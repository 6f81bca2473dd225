package org.ursell.cli.verb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.EngineOptions;
import org.ursell.cli.option.Out;
import org.ursell.cli.option.PictureOptions;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.ShareOptions;
import org.ursell.cli.option.SlurmOptions;
import org.ursell.cli.option.SweepOptions;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.view.SlurmWork;
import org.ursell.cli.view.SweepGuard;
import org.ursell.cli.view.SweepView;
import org.ursell.cli.view.SweepWork;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.study.SweepStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code ursell sweep}: many parameter points, measured. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Measure order parameters, frequencies, lifetimes and more over a grid of parameters.",
      "",
      "A parameter varies evenly, NAME=FROM:TO:COUNT, by equal factors, NAME=log:FROM:TO:COUNT, or"
          + " by a list, NAME=X,Y,Z. The last --grid changes fastest; lists of sizes and orders"
          + " change slowest. What is not given has the model's default. Without sizes it is the"
          + " mean-field limit (order 1), as in Fig. 2 of Nadolny and Bruder, Macroscopic quantum"
          + " synchronization effects (2023), whose window of times is the default; of a model"
          + " without that limit its own size is taken, and said. A finite size makes it order 2.",
      "",
      "A parameter may follow from others, --set 'K=-0.1*(gamma_plus+gamma_minus)', and from a"
          + " --grid of a name of your own: --grid x=0:1:100 --set"
          + " 'V=x*(gamma_plus+gamma_minus)'.",
      "",
      "Runs start where --start says; by default at the paper's state for the paper's models, else"
          + " as the model file says, else at 'generic', equal populations with weak coherences;"
          + " lifetimes start from 'steady'.",
      "",
      "Where only long times matter and mean field has settled, its relative equilibrium is solved"
          + " for instead of integrating; a sample of points is then integrated, too, and a line"
          + " where the two disagree is integrated as a whole. The column 'method' tells.",
      "",
      "Finished lines of the grid are kept in DIR/sweep.journal at once. Killed at any moment, the"
          + " same command goes on from there and ends with the same files to the last byte, for"
          + " any --jobs. Given again when all is finished it computes nothing, and only writes"
          + " the files again. A journal of another sweep is never overwritten; --fresh forgets"
          + " it.",
    },
    footerHeading =
        "%nWrites sweep.csv (one row per point), sweep.nc (the same as NetCDF, with units),"
            + " spectra.csv with --measure spectrum, manifest.json,"
            + " pictures and sweep.journal. A result that would have the name of a parameter, or of"
            + " another column, is named result_NAME. In Python, with as many columns as hold"
            + " numbers (they come first; 'read_with' in manifest.json has it ready):%n"
            + "  numpy.loadtxt('sweep.csv', delimiter=',', skiprows=1, usecols=range(3))%n"
            + "  pandas.read_csv('sweep.csv')%n"
            + "  xarray.open_dataset('sweep.nc')%n%nExamples:%n",
    footer = {
      "  ursell sweep --grid gamma_plus=log:0.01:100:64 --grid V=0:5:64",
      "  ursell sweep --grid V=0:2:100 --measure order-parameter,frequency --set gamma_plus=0.5",
      "  ursell sweep --model two-groups --grid delta=-1:1:101 --measure spectrum --t-end 500",
      "  ursell sweep --grid V=0.5:2:16 --sizes 100,200,inf --t-end 200 --start steady",
      "  ursell sweep --grid V=0:2:255 --grid K=-1:1:255 --shard 3/16 --out part3",
      "  ursell sweep --grid V=0:2:255 --grid K=-1:1:255 --slurm --out map && bash map/sweep.sbatch",
      "",
      "Exit codes: 0 fine; 1 no point gave a number, or the work had to stop (finished lines are"
          + " kept); 2 the input cannot be used (nothing is written); 130 interrupted.",
    })
public final class SweepCommand implements Callable<Integer> {
  @Mixin private SweepOptions what = new SweepOptions();

  @Mixin private ShareOptions work = new ShareOptions();

  @Mixin private SlurmOptions slurm = new SlurmOptions();

  @Mixin private EngineOptions engine = new EngineOptions();

  @Mixin private Out out = new Out();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private PictureOptions pictures = new PictureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    OutputFolder output = pictures.of(out.folder());
    ModelEntry entry = run.model().model(desk.err());
    SweepStudy study = what.read(entry, run);
    if (work.share().of() > 1) {
      pictures.requireNothing(
          "a share draws no picture", "leave it out here, and give it to ursell merge");
    }
    SweepGuard guard = work.guard();
    // What goes to a cluster needs its memory there.
    int shares = slurm.isAsked() ? study.request().plan().lines().size() : work.share().of();
    guard.requireSize(study.request(), run.jobs(), shares);
    SweepOutline outline = what.outline(desk, study);
    if (slurm.isAsked()) {
      slurm.requireAlone(work, engine);
      List<String> drawn =
          Optional.ofNullable(spec.mixins().get("pictures")).orElseThrow().options().stream()
              .map(OptionSpec::longestName)
              .toList();
      new SlurmWork(
              study,
              outline,
              slurm.tasks(),
              run.jobsOr(1),
              SlurmOptions.ofShare(desk.command(), drawn),
              CommandWords.only(desk.command(), drawn),
              output,
              desk)
          .run();
      return 0;
    }
    try (Hands hands = engine.hands(run.jobs(), desk.err())) {
      new SweepWork(
              study.request(), outline, work.share(), work.fresh(), guard, hands, output, desk)
          .run(() -> {})
          .ifPresent(SweepView::requireNumbers);
    }
    return 0;
  }
}
