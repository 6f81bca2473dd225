package org.ursell.cli.study;

import java.util.List;
import java.util.Optional;

/**
 * The numbers of sites of a command: one run each.
 *
 * @param parameter the size parameter that takes these values; empty if none varies, when there is
 *     one run
 * @param values rising; a single NaN if no size varies
 */
public record SizeChoice(Optional<String> parameter, List<Double> values) {
  /** Sorts the values. */
  public SizeChoice {
    values = values.stream().sorted().toList();
  }

  /** No size varies: one run at the parameters as they are. */
  public static SizeChoice none() {
    return new SizeChoice(Optional.empty(), List.of(Double.NaN));
  }

  /** Whether this is the parameter that varies. */
  public boolean varies(String name) {
    return parameter.filter(name::equals).isPresent();
  }

  /** The first size that is not infinite, if there is one. */
  public Optional<Double> firstFinite() {
    return values.stream().filter(value -> !Double.isInfinite(value)).findFirst();
  }
}
