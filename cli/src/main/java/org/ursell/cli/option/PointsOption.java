package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The values of parameters: the points of a command. */
public final class PointsOption {
  @Option(
      names = "--set",
      paramLabel = "NAME=X[,X...]",
      description = {
        "value of a parameter, once per parameter; several values are separated by commas or"
            + " written as a range, V=0.5:2:4, V=log:0.1:10:5 or V=1..4 (in a sweep give them to"
            + " --grid). 'ursell check MODEL' lists a model's parameters"
      })
  private List<String> settings = new ArrayList<>();

  /** As typed, one text per option. */
  public List<String> settings() {
    return List.copyOf(settings);
  }
}
