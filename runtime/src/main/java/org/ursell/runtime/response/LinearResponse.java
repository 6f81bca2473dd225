package org.ursell.runtime.response;

import java.util.OptionalDouble;

/** How the correlation &lt;A(t) A^+(0)&gt; of the order parameter A decays without a phase. */
public sealed interface LinearResponse {
  /** The finding in one sentence for people. */
  String words();

  /**
   * It decays.
   *
   * @param rate of the slowest mode with the order parameter's charge, positive
   * @param frequency d phase/dt of A in that mode
   * @param correlation N &lt;A A^+&gt; of the mean over the sites of a species, at equal times
   * @param weight share of that mode in the correlation at equal times, real part; 1 if it is the
   *     only one, above 1 or negative if others interfere
   * @param nextRate of the second slowest mode of that charge; infinite if there is none
   * @param lorentzianMisfit largest distance of the spectrum from the Lorentzian of the slowest
   *     mode, as a share of the spectrum's maximum
   * @param linewidth full width at half maximum of the correlation's spectrum; empty if it never
   *     falls to half
   * @param smallestEigenvalue of the reduced states of one and (from order 2 on) two sites in the
   *     steady state; below zero it is no quantum state
   */
  record Decaying(
      double rate,
      double frequency,
      double correlation,
      double weight,
      double nextRate,
      double lorentzianMisfit,
      OptionalDouble linewidth,
      double smallestEigenvalue)
      implements LinearResponse {
    /** A spectrum closer than this to the slowest mode's Lorentzian counts as a Lorentzian. */
    public static final double LORENTZIAN = 0.05;

    /** The time in which the slowest mode falls to 1/e. */
    public double lifetime() {
      return 1.0 / rate;
    }

    /** Whether the spectrum is that of the slowest mode alone. */
    public boolean isSingleLorentzian() {
      return lorentzianMisfit < LORENTZIAN;
    }

    /** Whether the steady state is a quantum state as far as looked. */
    public boolean isPhysical() {
      return smallestEigenvalue > -1e-6;
    }

    @Override
    public String words() {
      return "decays with T = %.5g at frequency %.4g; the spectrum is %s%s"
          .formatted(
              lifetime(),
              frequency,
              isSingleLorentzian()
                  ? "a single Lorentzian"
                  : "not a single Lorentzian (off by %.0f %%)".formatted(100.0 * lorentzianMisfit),
              isPhysical()
                  ? ""
                  : "; the steady state is no quantum state (eigenvalue %.2g)"
                      .formatted(smallestEigenvalue));
    }
  }

  /**
   * The truncated equations break the phase symmetry by themselves: their state without phase is
   * unstable, which no exact steady state of finitely many sites is.
   *
   * @param growthRate of the fastest growing perturbation
   * @param charge of that perturbation
   * @param responseRate the rate at which the slowest mode of the two-time correlation decays
   *     nevertheless; negative if that grows
   * @param words the finding in one sentence
   */
  record FalseBreaking(double growthRate, double charge, double responseRate, String words)
      implements LinearResponse {}

  /**
   * The truncated equations have no steady state without phase that relaxation would find.
   *
   * @param words what happened instead
   */
  record NoSteadyState(String words) implements LinearResponse {}
}
