package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which small systems are solved exactly. */
public final class SmallSystemOptions {
  private static final List<Double> USUAL_SIZES = List.of(2., 4., 6., 8., 10., 12., 14., 16.);

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.Finite.class,
      description =
          "numbers of sites, singly or as ranges 2..24 or 4..20..4 (default 2..16..2); of a model"
              + " with several sizes NAME=N[,N...]")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Option(
      names = "--gap",
      description =
          "find the slowest decaying mode too; -1/Re(lambda) of it is the time in which coherence"
              + " decays in the end")
  private boolean gap;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      converter = MemoryReader.class,
      description =
          "refuse what needs more memory than this, for example 4G (default: nine tenths of Java's"
              + " heap)")
  private Optional<Long> maxMemory = Optional.empty();

  @Mixin private CutOption cut = new CutOption();

  @Mixin private BeginOption begin = new BeginOption();

  @Mixin private PatienceOption patience = new PatienceOption();

  @Mixin private Out out = new Out();

  @Mixin private LongWork longWork = new LongWork();

  @Mixin private FollowedOption followed = new FollowedOption();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense;
   *     what needs more memory than allowed is refused by the study's effort
   */
  public LifetimeStudy study(PrintWriter err) {
    RunOptions.Asked asked = run.asked(err, followed);
    ModelDescriptor model = asked.model();
    ExactOptions options = run.exact(maxMemory, cut.of(model, true));
    Points points = run.points(asked, SizesReader.varying(model, sizes, USUAL_SIZES));
    Start start = begin.at(run.start().orSteadyOrSaved(asked));
    ExactLifetimes exact =
        new ExactLifetimes(
            asked.subject(), points, points.sizes().values(), patience.end(), gap, options);
    return new LifetimeStudy(
        Truncations.of(asked.subject(), run.model().filter(), List.of()),
        points,
        start,
        run.lifetime(patience),
        false,
        Optional.of(exact));
  }

  /**
   * Where results go.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if nothing can be written there
   */
  public OutputFolder folder() {
    return out.folder();
  }

  /** Whether more than an hour of work is meant. */
  public boolean isLongMeant() {
    return longWork.isMeant();
  }

  /** How many threads work at once. */
  public int jobs() {
    return run.jobs();
  }
}
