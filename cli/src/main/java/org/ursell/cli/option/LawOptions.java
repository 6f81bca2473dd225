package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.series.SeriesOptions;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.study.LawStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.SeriesStudy;
import org.ursell.runtime.study.Sizes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** At which points the law at large N is looked for, and whether with its first correction. */
public final class LawOptions {
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

  /**
   * What was asked for.
   *
   * @param laws the question
   * @param meanField the equations that it begins with
   * @param subject the model, for the correction
   */
  public record Asked(LawStudy laws, ExactJacobian meanField, Subject subject) {}

  /**
   * Reads it.
   *
   * @param err where warnings about a model file go
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense
   */
  public Asked read(PrintWriter err) {
    ModelEntry entry = model.model(err);
    FollowedOption.Followed asked = followed.in(model.subject(entry), model.filter());
    ModelDescriptor descriptor = asked.meanField().descriptor();
    Sizes sizes = SizesReader.of(descriptor, Optional.empty(), INFINITE);
    Points where = PointsReader.read(descriptor, points.settings(), entry.figure(), sizes);
    return new Asked(
        LawStudy.of(asked.subject(), model.filter(), where), asked.meanField(), asked.subject());
  }

  /** The question of the next order in 1/N; empty under a filter, or where it costs too much. */
  public Optional<SeriesStudy> corrections(Asked asked, PrintWriter err) {
    if (model.filter().isPresent()) {
      return Optional.empty();
    }
    long moments = SizeSeries.moments(asked.subject(), ORDER);
    if (isTooMuch(moments)) {
      err.println(
          "the intercept takes %d moments of order %d: ask for it with --intercept"
              .formatted(moments, ORDER));
      return Optional.empty();
    }
    return Optional.of(
        SeriesStudy.of(asked.subject(), ORDER, SeriesOptions.BRIEF, asked.laws().points()));
  }

  /** What the correction of each law holds, in bytes; 0 if there will be none. */
  public double bytesOfCorrection(Asked asked) {
    boolean none =
        model.filter().isPresent() || isTooMuch(SizeSeries.moments(asked.subject(), ORDER));
    return none ? 0.0 : SizeSeries.bytes(ORDER);
  }

  private boolean isTooMuch(long moments) {
    return moments > MOST_UNKNOWNS && !intercept;
  }

  /** Whether more than an hour of work is meant. */
  public boolean isLongMeant() {
    return longWork.isMeant();
  }
}
