package org.ursell.runtime.langevin;

import java.util.function.UnaryOperator;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The noise of a step, and that of a start, as programs. With a density matrix rho = C C^+ and a
 * matrix zeta of complex random numbers whose parts have variance 1 each, Y = C zeta:
 *
 * <ul>
 *   <li>a jump L of each of N sites, its rate within, gives d rho = (X + X^+)/2 sqrt(dt/N), X = Y L
 *       - L Y, whose covariance is dt/N Re &lt;[L, a]^+ [L, b]&gt;;
 *   <li>a jump of all sites at once gives ([rho, s] conj(zeta) + h.c.)/2 sqrt(dt) with one zeta for
 *       all species;
 *   <li>a mode with loss and gain gives E|da|^2 = (loss + gain)/2 dt;
 *   <li>a product state gives ((Y + Y^+)/2 - rho Re Tr Y)/sqrt(N), whose covariance is that of one
 *       site in symmetric order, over N.
 * </ul>
 */
final class NoisePrograms {
  private final StateLayout layout;
  private final LaneVariables at;
  private final LaneProgram.Builder program = new LaneProgram.Builder();

  private NoisePrograms(StateLayout layout, LaneVariables at) {
    this.layout = layout;
    this.at = at;
    for (int k = 0; k < layout.size(); k++) {
      program.zero(at.kick() + k);
    }
  }

  /** What noise adds in a step of time dt, from the factors of the density matrices. */
  static LaneProgram ofStep(
      StateLayout layout, LaneVariables at, CollectiveTerms terms, double dt) {
    NoisePrograms made = new NoisePrograms(layout, at);
    for (CollectiveTerms.SiteJump jump : terms.jumps()) {
      double scale = Math.sqrt(dt / layout.count(jump.species()));
      SiteOperator l = jump.scaled();
      made.shake(jump.species(), y -> SiteMaps.commutator(y, l).times(0.5 * scale, 0.0));
    }
    for (CollectiveTerms.CommonJump jump : terms.commonJumps()) {
      made.common(jump, 0.5 * Math.sqrt(dt));
    }
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s) && terms.modes().noise(s) > 0.0) {
        made.mode(s, Math.sqrt(dt * terms.modes().noise(s)));
      }
    }
    return made.program.build();
  }

  /**
   * The fluctuations of a product state about its averages.
   *
   * @param averages the state
   * @param modeVariances of the real part of each mode's amplitude, by species
   */
  static LaneProgram ofStart(
      StateLayout layout, LaneVariables at, double[] averages, double[] modeVariances) {
    NoisePrograms made = new NoisePrograms(layout, at);
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s)) {
        made.mode(s, Math.sqrt(modeVariances[s]));
        continue;
      }
      SiteOperator rho = layout.matrix(s, averages);
      double scale = 1.0 / Math.sqrt(layout.count(s));
      made.shake(
          s,
          y ->
              y.times(0.5, 0.0)
                  .plus(rho.times(-0.5 * y.trace().getRealPart(), 0.0))
                  .times(scale, 0.0));
    }
    return made.program.build();
  }

  /** Adds map(Y) + its Hermitian conjugate, where map is linear over real numbers. */
  private void shake(int s, UnaryOperator<SiteOperator> map) {
    int d = layout.levels(s);
    double[][] rows = new double[d * d][2 * d * d];
    double[] image = new double[layout.size()];
    for (int k = 0; k < d * d; k++) {
      SiteOperator unit = SiteOperator.transition(d, k / d, k % d);
      for (int part = 0; part < 2; part++) {
        SiteOperator mapped = map.apply(part == 0 ? unit : unit.times(0.0, 1.0));
        layout.write(s, mapped.plus(mapped.adjoint()), image);
        for (int row = 0; row < d * d; row++) {
          rows[row][part * d * d + k] = image[layout.offset(s) + row];
        }
      }
    }
    boolean[] used = new boolean[d * d];
    boolean[] columns = new boolean[d];
    for (int k = 0; k < d * d; k++) {
      for (double[] row : rows) {
        used[k] |= row[k] != 0.0 || row[d * d + k] != 0.0;
      }
      columns[k % d] |= used[k];
    }
    for (int k = 0; k < d * d; k++) {
      if (columns[k % d]) {
        program.noise(at.random() + k).noise(at.random() + d * d + k);
      }
    }
    for (int k = 0; k < d * d; k++) {
      if (used[k]) {
        multiply(s, k / d, k % d);
      }
    }
    for (int row = 0; row < d * d; row++) {
      program.add(at.kick() + layout.offset(s) + row, at.one(), rows[row], at.shaken());
    }
  }

  /** Y_ij = sum_k C_ik zeta_kj. */
  private void multiply(int s, int i, int j) {
    int d = layout.levels(s);
    int re = at.shaken() + i * d + j;
    int im = re + d * d;
    program.zero(re).zero(im);
    for (int k = 0; k < d; k++) {
      int c = at.factor(s) + i * d + k;
      int zeta = at.random() + k * d + j;
      program.product(re, im, c, c + d * d, zeta, zeta + d * d);
    }
  }

  private void common(CollectiveTerms.CommonJump jump, double scale) {
    int re = at.random();
    program.noise(re).noise(re + 1);
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s)) {
        continue;
      }
      SiteOperator own = jump.scaled().get(s).times(scale, 0.0);
      double[][] real = layout.matrixOf(s, rho -> twiceHermitian(SiteMaps.commutator(rho, own)));
      double[][] imaginary =
          layout.matrixOf(s, rho -> twiceHermitian(SiteMaps.commutator(rho, own).times(0.0, -1.0)));
      for (int row = 0; row < layout.width(s); row++) {
        int to = at.kick() + layout.offset(s) + row;
        program.add(to, re, real[row], layout.offset(s));
        program.add(to, re + 1, imaginary[row], layout.offset(s));
      }
    }
  }

  private static SiteOperator twiceHermitian(SiteOperator a) {
    return a.plus(a.adjoint());
  }

  private void mode(int s, double deviation) {
    for (int part = 0; part < 2; part++) {
      program
          .noise(at.random())
          .add(
              at.kick() + layout.offset(s) + part, at.one(), new double[] {deviation}, at.random());
    }
  }
}
