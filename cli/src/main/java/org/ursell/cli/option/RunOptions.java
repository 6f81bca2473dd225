package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Mixin;

/** The options of every command that integrates. */
public final class RunOptions {
  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private PointsOption points = new PointsOption();

  @Mixin private StartOption start = new StartOption();

  @Mixin private Accuracy accuracy = new Accuracy();

  @Mixin private Crew crew = new Crew();

  /** Which model, and which of its equations. */
  public ModelOptions model() {
    return model;
  }

  /** A model that was asked for, as studies and as options see it. */
  record Asked(ModelEntry entry, Subject subject, ModelDescriptor model) {}

  /**
   * The model that was asked for; warnings about its file go to err.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if there is none, or if it declares
   *     no such charge as the filter names
   */
  Asked asked(PrintWriter err) {
    return asked(model.model(err));
  }

  /** The same of a model that another option named. */
  Asked another(String option, String nameOrFile, PrintWriter err) {
    return asked(model.another(option, nameOrFile, err));
  }

  private Asked asked(ModelEntry entry) {
    Subject subject = model.subject(entry);
    return new Asked(entry, subject, Truncations.meanField(subject, model.filter()).descriptor());
  }

  /**
   * The model that was asked for, with an observable of its own as order parameter.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException as {@link #asked(PrintWriter)}, and
   *     if there is no such observable
   */
  Asked asked(PrintWriter err, FollowedOption followed) {
    ModelEntry entry = model.model(err);
    FollowedOption.Followed own = followed.in(model.subject(entry), model.filter());
    return new Asked(entry, own.subject(), own.meanField().descriptor());
  }

  /** A model with an observable of its own as order parameter. */
  Asked following(Asked asked, String observable) {
    Subject own = asked.subject().following(observable);
    return new Asked(asked.entry(), own, Truncations.meanField(own, model.filter()).descriptor());
  }

  /**
   * The points of a command that draws many of them.
   *
   * @param sizes which size varies from run to run
   */
  Points points(Asked asked, Sizes sizes) {
    return PointsReader.read(asked.model(), settings(), asked.entry().figure(), sizes);
  }

  /** How a lifetime is measured until then. */
  CoherenceLifetime lifetime(PatienceOption patience) {
    return new CoherenceLifetime().with(integration()).until(patience.end());
  }

  /** The parameter settings as typed. */
  public List<String> settings() {
    return points.settings();
  }

  /** Where runs start. */
  public StartOption start() {
    return start;
  }

  /** Tolerances and limits. */
  public IntegratorOptions integration() {
    return accuracy.options();
  }

  /**
   * Threads, tolerance and memory of an exact solution.
   *
   * @param maxMemory how much memory it may take, if that was said
   * @param cuts how many quanta it keeps of modes, where that was said
   */
  ExactOptions exact(Optional<Long> maxMemory, Map<String, Integer> cuts) {
    return ExactOptions.defaults()
        .withThreads(jobs())
        .withTolerance(integration().relativeTolerance())
        .withCuts(cuts)
        .withMaxMemoryBytes(maxMemory.orElse(ExactOptions.defaults().maxMemoryBytes()));
  }

  /** How many runs go on at once, if that was said; otherwise another number. */
  public int jobsOr(int usual) {
    return crew.jobsOr(usual);
  }

  /** How many runs go on at once. */
  public int jobs() {
    return crew.jobs();
  }
}
