package org.ursell.runtime.langevin;

import java.util.Arrays;

/**
 * Steps blocks of trajectories: Heun's method for the drift, the noise that of the start of the
 * step. A stepper has room for some blocks side by side and is of one thread.
 */
final class LaneStepper {
  /** Trajectories of a block, which has random numbers of its own. */
  static final int LANES = 32;

  private final StateLayout layout;
  private final LaneVariables at;
  private final int lanes;
  private final double dt;
  private final double[][] v;
  private final LaneProgram drift;
  private final LaneProgram driftThere;
  private final LaneProgram noise;
  private final PositiveFactor[] factors;

  LaneStepper(StateLayout layout, CollectiveTerms terms, DriftForm form, double dt, int blocks) {
    lanes = blocks * LANES;
    this.layout = layout;
    this.dt = dt;
    at = new LaneVariables(layout, DriftProgram.fields(form));
    v = new double[at.total()][lanes];
    Arrays.fill(v[at.one()], 1.0);
    drift = DriftProgram.of(form, at, 0, at.firstRate());
    driftThere = DriftProgram.of(form, at, at.predicted(), at.secondRate());
    noise = NoisePrograms.ofStep(layout, at, terms, dt);
    factors = new PositiveFactor[layout.speciesCount()];
    for (int s = 0; s < factors.length; s++) {
      int levels = layout.levels(s);
      for (int known = 0; known < s && factors[s] == null; known++) {
        factors[s] = layout.levels(known) == levels ? factors[known] : null;
      }
      if (factors[s] == null && levels > 0) {
        factors[s] = new PositiveFactor(levels, lanes);
      }
    }
  }

  /**
   * The fluctuations of a product state, for {@link #start}.
   *
   * @param averages the state
   * @param modeVariances of the real part of each mode's amplitude, by species
   */
  LaneProgram fluctuations(double[] averages, double[] modeVariances) {
    return NoisePrograms.ofStart(layout, at, averages, modeVariances);
  }

  /**
   * Blocks of trajectories that fluctuate about averages, in antithetic pairs.
   *
   * @return variables, each an array of lanes
   */
  double[][] start(double[] averages, LaneProgram fluctuations, WeakNoise random) {
    double[][] block = new double[layout.size()][lanes];
    for (int k = 0; k < block.length; k++) {
      Arrays.fill(block[k], averages[k]);
    }
    hold(block);
    factorise();
    fluctuations.run(v, random);
    for (int k = 0; k < block.length; k++) {
      double[] kick = v[at.kick() + k];
      for (int l = 0; l < lanes; l += 2) {
        block[k][l] += kick[l];
        block[k][l + 1] -= kick[l];
      }
    }
    return block;
  }

  /** Works on a block, which is changed in place, until it is given another. */
  void hold(double[][] block) {
    System.arraycopy(block, 0, v, 0, block.length);
  }

  private void factorise() {
    for (int s = 0; s < factors.length; s++) {
      if (!layout.isMode(s)) {
        factors[s].fill(v, layout.offset(s), at.factor(s));
      }
    }
  }

  /** What noise adds to the block held in a step, variable by variable. */
  double[][] kick(WeakNoise random) {
    factorise();
    noise.run(v, random);
    return Arrays.copyOfRange(v, at.kick(), at.kick() + layout.size());
  }

  /** A step of the block held. */
  void step(WeakNoise random) {
    factorise();
    noise.run(v, random);
    drift.run(v, random);
    for (int k = 0; k < layout.size(); k++) {
      predict(v[at.predicted() + k], v[k], v[at.firstRate() + k], v[at.kick() + k], dt);
    }
    driftThere.run(v, random);
    for (int k = 0; k < layout.size(); k++) {
      correct(v[k], v[at.firstRate() + k], v[at.secondRate() + k], v[at.kick() + k], 0.5 * dt);
    }
  }

  private static void predict(double[] to, double[] x, double[] rate, double[] kick, double dt) {
    for (int l = 0; l < to.length; l++) {
      to[l] = x[l] + dt * rate[l] + kick[l];
    }
  }

  private static void correct(double[] x, double[] a, double[] b, double[] kick, double half) {
    for (int l = 0; l < x.length; l++) {
      x[l] += half * (a[l] + b[l]) + kick[l];
    }
  }
}
