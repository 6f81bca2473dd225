package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.linear.HermitianSpectrum;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.PositivityCheck;

/**
 * Watches whether the moments still belong to a quantum state while they are integrated. It does
 * not stop the run. One-site states are looked at after every step, and, from truncation order 2
 * on, two-site states after every second: a positive matrix of trace one has populations in [0, 1],
 * so positivity is all there is to test. A pair is watched only if its moments are unknowns, whose
 * equations cost some twenty times more than the look, however many pairs there are. For one run
 * only.
 */
@Internal
public final class PhysicalityMonitor implements StepListener {
  /** Eigenvalues above minus this count as not negative: well above the integration error. */
  public static final double TOLERANCE = 1e-6;

  private static final int STEPS_BETWEEN_PAIRS = 2;

  /** A state counts as worse than the worst so far by this factor. */
  private static final double NOTICEABLY_WORSE = 1.05;

  private final List<Watched> sites = new ArrayList<>();
  private final List<Watched> pairs = new ArrayList<>();
  private long steps;

  /** A monitor for one run of the equations of a space at a point. */
  public PhysicalityMonitor(MomentSpace space, Parameters parameters) {
    ModelDescriptor model = space.equations().descriptor();
    List<SpeciesDescriptor> species = model.species();
    for (int s = 0; s < species.size(); s++) {
      String name = species.get(s).name();
      watch(space, List.of(s), "one site of " + name, sites);
      for (int r = 0; r <= s && space.equations().descriptor().order() >= 2; r++) {
        if (r == s && AbsentMoments.sites(model, species.get(s), parameters) < 2.0) {
          // A single site has no partner, though the hierarchy may carry moments of one.
          continue;
        }
        String other = species.get(r).name();
        watch(space, List.of(r, s), "two sites of " + other + " and " + name, pairs);
      }
    }
  }

  /** Watches a reduced state, if it has levels and all of its moments are among the unknowns. */
  private static void watch(
      MomentSpace space, List<Integer> species, String words, List<Watched> watched) {
    if (species.stream().noneMatch(space::isMode)) {
      space
          .reducedState(species)
          .ifPresent(state -> watched.add(new Watched(new PositivityCheck(state), words)));
    }
  }

  @Override
  public void start(double time, double[] state) {
    look(sites, time, state);
    look(pairs, time, state);
  }

  @Override
  public void step(DenseStep step) {
    int looks = step.looks();
    for (int k = 1; k < looks; k++) {
      double[] within = new double[step.currentState().length];
      double time = step.previousTime() + k * (step.currentTime() - step.previousTime()) / looks;
      step.state(time, within);
      look(time, within);
    }
    look(step.currentTime(), step.currentState());
  }

  private void look(double time, double[] state) {
    look(sites, time, state);
    if (++steps % STEPS_BETWEEN_PAIRS == 0) {
      look(pairs, time, state);
    }
  }

  private static void look(List<Watched> watched, double time, double[] state) {
    for (int k = 0; k < watched.size(); k++) {
      watched.get(k).look(time, state);
    }
  }

  /** What was found so far. */
  public Physicality verdict() {
    double first = Double.POSITIVE_INFINITY;
    if (sites.isEmpty() && pairs.isEmpty()) {
      return new Physicality.NotWatched();
    }
    Watched worst = sites.isEmpty() ? pairs.get(0) : sites.get(0);
    for (List<Watched> all : List.of(sites, pairs)) {
      for (Watched watched : all) {
        first = Math.min(first, watched.first);
        worst = watched.bound < worst.bound ? watched : worst;
      }
    }
    return worst.isViolated()
        ? new Physicality.Violated(
            sites.stream().anyMatch(Watched::isViolated)
                ? Physicality.Sites.ONE
                : Physicality.Sites.TWO,
            first,
            HermitianSpectrum.smallestEigenvalue(worst.worstMatrix.orElseThrow()),
            worst.worstTime,
            worst.name)
        : new Physicality.Sound(pairs.isEmpty() ? Physicality.Sites.ONE : Physicality.Sites.TWO);
  }

  private static final class Watched {
    private final PositivityCheck test;
    private final String name;
    private double first = Double.POSITIVE_INFINITY;
    private double bound = -TOLERANCE;
    private double worstTime = Double.NaN;

    /** The matrix alone: a whole state for each of thousands of pairs would fill the memory. */
    private Optional<SiteOperator> worstMatrix = Optional.empty();

    Watched(PositivityCheck test, String name) {
      this.test = test;
      this.name = name;
    }

    boolean isViolated() {
      return worstMatrix.isPresent();
    }

    /**
     * Lowers the bound until the eigenvalues exceed it. It never rises again, so that all the
     * lowering of a run together takes a few hundred factorisations and no eigenvalue is computed
     * before the end.
     */
    void look(double time, double[] state) {
      if (test.exceeds(state, bound)) {
        return;
      }
      do {
        bound *= NOTICEABLY_WORSE;
      } while (!test.exceeds(state, bound) && bound > Double.NEGATIVE_INFINITY);
      if (!isViolated()) {
        first = time;
      }
      worstMatrix = Optional.of(test.state().operator(state));
      worstTime = time;
    }
  }
}
