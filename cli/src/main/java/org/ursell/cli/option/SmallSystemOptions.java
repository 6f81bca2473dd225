package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.output.OutputFolder;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
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

  @Mixin private PatienceOption patience = new PatienceOption();

  @Mixin private Out out = new Out();

  @Mixin private RunOptions run = new RunOptions();

  /**
   * What was asked for.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense, or
   *     that needs more memory than allowed
   */
  public LifetimeStudy study(PrintWriter err) {
    ExactOptions options = run.exact(maxMemory);
    ModelEntry entry = run.model().model(err);
    Subject subject = run.model().subject(entry);
    Truncations meanField = Truncations.of(subject, run.model().filter(), List.of());
    ModelDescriptor model = meanField.meanField().descriptor();
    LindbladModel.requireLevels(model);
    Sizes sizeChoice = SizesReader.varying(model, sizes, USUAL_SIZES);
    Points points = PointsReader.read(model, run.settings(), entry.figure(), sizeChoice);
    ObservableChoice.of(model, Optional.empty());
    Start start = run.start().orSteady(entry, subject, model);
    ExactLifetimes exact =
        new ExactLifetimes(subject, points, sizeChoice.values(), patience.end(), gap, options);
    exact.footprint();
    return new LifetimeStudy(
        meanField,
        points,
        start,
        new CoherenceLifetime().with(run.integration()).until(patience.end()),
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

  /** How many threads work at once. */
  public int jobs() {
    return run.jobs();
  }
}
