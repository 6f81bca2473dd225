package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityLine.Stretch;

/**
 * Where the mean-field state without phase is unstable to perturbations with one, along a line of
 * couplings: linear stability from the exact Jacobian.
 *
 * <p>The state is followed from the coupling closest to zero outwards, so where it has several
 * branches the one is taken that weak coupling leads to. The growth rate is computed at the ends of
 * {@value #SECTIONS} sections, narrower towards that coupling; between them every change of sign is
 * located, and around each extremum that could reach zero the extremum itself. So a window of
 * stability or instability is missed only if it is narrower than a section and leaves no trace in
 * the growth rates at the ends of the sections around it.
 *
 * <p>An instance may be shared between threads.
 */
public final class StabilityScan {
  /** How many sections a line is looked at in, on either side of the coupling closest to zero. */
  static final int SECTIONS = 64;

  private final ExactJacobian equations;
  private final SteadyStateFinder finder;
  private final CriticalMode mode;

  /**
   * A scan.
   *
   * @param meanField the equations at truncation order 1
   * @throws InvalidInputException if they are of another order, or without a conserved charge or a
   *     named order parameter
   */
  public StabilityScan(ExactJacobian meanField) {
    equations = meanField;
    finder = new SteadyStateFinder(meanField);
    mode = new CriticalMode(meanField);
  }

  /** The mean-field equations whose stability is looked at. */
  public ExactJacobian equations() {
    return equations;
  }

  /**
   * Whether the model has a limit of infinite size at a point, which is then taken; else its
   * couplings are not scaled with the number of sites, and its sizes are taken as given.
   */
  public boolean hasInfiniteLimit(Parameters parameters) {
    try {
      return new MeanFieldLimit(equations, parameters).dimension() > 0;
    } catch (InvalidInputException notFinite) {
      // A message about anything else comes back from the sizes given.
      MeanFieldLimit.atGivenSizes(equations, parameters);
      return false;
    }
  }

  /**
   * The stability along a line.
   *
   * @param line the parameter point of each coupling
   * @param from smallest coupling
   * @param to largest coupling
   * @throws InvalidInputException if the range is empty, or a parameter is missing
   */
  public StabilityLine along(DoubleFunction<Parameters> line, double from, double to) {
    if (!(from < to) || Double.isInfinite(to - from)) {
      throw new InvalidInputException(
          "the range from %s to %s is empty".formatted(NumberWords.of(from), NumberWords.of(to)),
          "give an ascending range");
    }
    double anchor = Math.max(from, Math.min(to, 0.0)) + 0.0;
    // At a coupling of zero any model has a limit.
    boolean infinite = hasInfiniteLimit(line.apply(from)) && hasInfiniteLimit(line.apply(to));
    GrowthRate growth =
        new GrowthRate(
            coupling ->
                infinite
                    ? new MeanFieldLimit(equations, line.apply(coupling))
                    : MeanFieldLimit.atGivenSizes(equations, line.apply(coupling)),
            finder.branch());
    List<GrowthRate.Sample> samples = new ArrayList<>();
    if (from < anchor) {
      samples.addAll(growth.samples(anchor, from, SECTIONS));
      Collections.reverse(samples);
    }
    if (anchor < to) {
      List<GrowthRate.Sample> above = growth.samples(anchor, to, SECTIONS);
      samples.addAll(samples.isEmpty() ? above : above.subList(1, above.size()));
    }
    return line(anchor, samples, growth);
  }

  private StabilityLine line(double anchor, List<GrowthRate.Sample> samples, GrowthRate growth) {
    List<Stretch> stretches = new ArrayList<>();
    List<StabilityThreshold> thresholds = new ArrayList<>();
    for (int k = 1; k < samples.size(); k++) {
      GrowthRate.Sample left = samples.get(k - 1);
      GrowthRate.Sample right = samples.get(k);
      boolean known = left.state().isPresent() && right.state().isPresent();
      if (!known || left.isUnstable() == right.isUnstable()) {
        append(stretches, left.coupling(), right.coupling(), known ? of(left) : Stability.UNKNOWN);
        continue;
      }
      Optional<GrowthRate.Sample> zero = growth.zero(left, right);
      if (zero.isEmpty()) {
        append(stretches, left.coupling(), right.coupling(), Stability.UNKNOWN);
        continue;
      }
      double coupling = zero.get().coupling();
      double[] state = zero.get().state().orElseThrow().moments();
      append(stretches, left.coupling(), coupling, of(left));
      append(stretches, coupling, right.coupling(), of(right));
      thresholds.add(
          new StabilityThreshold(
              coupling, mode.frequency(growth.field(coupling), state), right.isUnstable()));
    }
    return new StabilityLine(anchor, stretches, thresholds);
  }

  private static Stability of(GrowthRate.Sample sample) {
    return sample.isUnstable() ? Stability.UNSTABLE : Stability.STABLE;
  }

  /** Lengthens the last stretch if the next one is of the same stability. */
  private static void append(List<Stretch> stretches, double from, double to, Stability stability) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).stability() == stability) {
      stretches.set(last, new Stretch(stretches.get(last).from(), to, stability));
    } else {
      stretches.add(new Stretch(from, to, stability));
    }
  }
}
