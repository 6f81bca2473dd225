package org.ursell.cli.option;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
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
   */
  public ExactOptions exact(Optional<Long> maxMemory) {
    return ExactOptions.defaults()
        .withThreads(jobs())
        .withTolerance(integration().relativeTolerance())
        .withMaxMemoryBytes(maxMemory.orElse(ExactOptions.defaults().maxMemoryBytes()));
  }

  /** How many runs go on at once. */
  public int jobs() {
    return crew.jobs();
  }
}
