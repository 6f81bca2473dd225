package org.ursell.runtime.meanfield;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityLine.Stretch;
import org.ursell.runtime.work.Cancellation;

/**
 * The coupling at which the mean-field state without phase loses stability to perturbations with
 * one. A synchronised state can exist beside a stable one without phase; that is not looked for.
 *
 * @param value the critical coupling nearest to zero in the range looked at, if any
 * @param frequency how fast the order parameter turns there, as in {@link StabilityThreshold}
 * @param words the finding in one sentence
 */
public record CriticalCoupling(OptionalDouble value, OptionalDouble frequency, String words) {
  /**
   * Looks for the critical value of one parameter, by {@link StabilityScan}.
   *
   * @param meanField the equations at truncation order 1
   * @param parameters the other parameters; sizes are taken as infinite
   * @param coupling the name of the parameter to vary
   * @param from smallest value looked at
   * @param to largest value looked at
   * @throws InvalidInputException if there is no such parameter or the range is empty
   */
  public static CriticalCoupling find(
      ExactJacobian meanField, Parameters parameters, String coupling, double from, double to) {
    if (meanField.descriptor().parameter(coupling).isEmpty()) {
      throw new InvalidInputException(
          "model '%s' has no parameter '%s'".formatted(meanField.descriptor().name(), coupling),
          "name one of its couplings");
    }
    StabilityScan scan = new StabilityScan(meanField);
    return of(coupling, scan.along(value -> parameters.with(coupling, value), from, to));
  }

  /** What stands in the place of one that was not looked for any more. */
  public static final CriticalCoupling CANCELLED =
      new CriticalCoupling(OptionalDouble.empty(), OptionalDouble.empty(), Cancellation.WORDS);

  /** What a line of some coupling says. */
  public static CriticalCoupling of(String coupling, StabilityLine line) {
    Optional<StabilityThreshold> critical = line.critical();
    boolean begun = line.atAnchor() == Stability.STABLE;
    return begun && critical.isPresent()
        ? new CriticalCoupling(
            OptionalDouble.of(critical.get().coupling()),
            OptionalDouble.of(critical.get().frequency()),
            words(coupling, line))
        : new CriticalCoupling(
            OptionalDouble.empty(), OptionalDouble.empty(), words(coupling, line));
  }

  private static String words(String coupling, StabilityLine line) {
    double from = line.stretches().get(0).from();
    double to = line.stretches().get(line.stretches().size() - 1).to();
    if (line.atAnchor() == Stability.UNKNOWN) {
      return ("no state without phase that attracts was found at %s = %.6g, so nothing can lose its"
              + " stability there")
          .formatted(coupling, line.anchor());
    }
    List<Stretch> unstable =
        line.stretches().stream().filter(s -> s.stability() == Stability.UNSTABLE).toList();
    if (unstable.isEmpty()) {
      Optional<Stretch> unknown =
          line.stretches().stream().filter(s -> s.stability() == Stability.UNKNOWN).findFirst();
      return unknown
          .map(
              lost ->
                  "the state without phase is stable where it was found, but was lost from %s = %.6g to %.6g"
                      .formatted(coupling, lost.from(), lost.to()))
          .orElse(
              "the state without phase is stable for all %s from %.6g to %.6g"
                  .formatted(coupling, from, to));
    }
    String where =
        unstable.stream()
            .map(stretch -> words(coupling, stretch, from, to))
            .collect(Collectors.joining(", and "));
    return line.atAnchor() == Stability.UNSTABLE
        ? "the state without phase is already unstable at %s = %.6g: %s"
                .formatted(coupling, line.anchor(), where)
            + unknown(coupling, line)
        : "the state without phase is unstable " + where + unknown(coupling, line);
  }

  /** Where the state was lost, something nearer than what was found may have been missed. */
  private static String unknown(String coupling, StabilityLine line) {
    return line.stretches().stream()
        .filter(stretch -> stretch.stability() == Stability.UNKNOWN)
        .map(lost -> "%s = %.6g to %.6g".formatted(coupling, lost.from(), lost.to()))
        .reduce((one, other) -> one + " and " + other)
        .map(where -> "; nothing is known from " + where + ", where it was lost")
        .orElse("");
  }

  private static String words(String coupling, Stretch unstable, double from, double to) {
    boolean open = unstable.from() == from;
    if (unstable.to() == to) {
      return open
          ? "for all %s from %.6g to %.6g".formatted(coupling, from, to)
          : "from %s = %.6g on".formatted(coupling, unstable.from());
    }
    return open
        ? "up to %s = %.6g".formatted(coupling, unstable.to())
        : "from %s = %.6g to %.6g".formatted(coupling, unstable.from(), unstable.to());
  }
}
