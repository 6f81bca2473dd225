package org.ursell.runtime.judge;

import java.util.Arrays;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/**
 * What the order parameter does long after its lifetime. With finitely many sites and a conserved
 * charge the exact steady state has no phase, so every amplitude is lost in the end; truncated
 * equations can settle at a finite one, a false steady state.
 *
 * @param status what it does
 * @param amplitude largest modulus of the order parameter over the last eighth of the run
 * @param rate how fast that falls there, in units of the rates; negative if it grows
 * @param time how far was looked
 * @param physicality whether the moments belonged to a state
 * @param words the finding in one sentence
 */
public record DecayTail(
    Status status,
    double amplitude,
    double rate,
    double time,
    Physicality physicality,
    String words) {
  /** What an order parameter does in the end. */
  public enum Status {
    /** It is lost. */
    DECAYS,
    /** It still falls at the end of the run, but much more slowly than in the beginning. */
    DECAYS_SLOWLY,
    /** It stays finite: a false steady state. */
    FALSE_STEADY_STATE,
    /** The run failed. */
    FAILED
  }

  /** An amplitude below this part of its start is lost. */
  private static final double LOST = 1e-3;

  /** Falling by less than this part in a lifetime is staying. */
  private static final double STAYS = 0.02;

  private static final double FIRST_LOOK = 8.0;
  private static final int DOUBLINGS = 3;
  private static final int SAMPLES = 64;

  /**
   * Looks at the decay for 8 lifetimes, and for up to 64 if the amplitude is neither lost nor at
   * rest by then.
   *
   * @param lifetime the lifetime measured before; for a censored one give its lower bound
   */
  public static DecayTail of(
      MomentEquations equations,
      Parameters parameters,
      ProductState start,
      double lifetime,
      IntegratorOptions options) {
    SingleSiteObservable orderParameter = SingleSiteObservable.orderParameter(equations);
    PhysicalityMonitor monitor = new PhysicalityMonitor(MomentSpace.of(equations), parameters);
    double[] y = start.momentsAt(equations, parameters);
    double amplitude0 = orderParameter.modulus(y);
    double time = 0.0;
    double stretch = FIRST_LOOK * lifetime;
    double amplitude = amplitude0;
    double rate = 0.0;
    for (int look = 0; look <= DOUBLINGS; look++) {
      double[] times = new double[SAMPLES + 1];
      for (int k = 0; k <= SAMPLES; k++) {
        times[k] = k == SAMPLES ? stretch : k * stretch / SAMPLES;
      }
      VectorField field = VectorField.of(equations, parameters.at(parameters.time() + time));
      Sampler sampler = new Sampler(times, orderParameter::modulus);
      RunResult run =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(field, y, stretch).with(options).with(sampler).with(monitor));
      time += run.time();
      y = run.state();
      if (!run.status().isSuccess()) {
        return new DecayTail(
            Status.FAILED, orderParameter.modulus(y), 0.0, time, monitor.verdict(), run.advice());
      }
      double[] moduli = sampler.values();
      int eighth = SAMPLES / 8;
      amplitude = largest(moduli, SAMPLES - eighth, SAMPLES);
      double before = largest(moduli, SAMPLES - 3 * eighth, SAMPLES - 2 * eighth);
      rate = Math.log(before / amplitude) / (2.0 * stretch / 8.0);
      if (amplitude < LOST * amplitude0) {
        return new DecayTail(
            Status.DECAYS,
            amplitude,
            rate,
            time,
            monitor.verdict(),
            "|<%s>| is lost by t = %.4g".formatted(orderParameter.name(), time));
      }
      if (rate * lifetime < STAYS) {
        return new DecayTail(
            Status.FALSE_STEADY_STATE,
            amplitude,
            rate,
            time,
            monitor.verdict(),
            ("a false steady state: |<%s>| stays at %.3g up to t = %.4g, where the exact one has"
                    + " none")
                .formatted(orderParameter.name(), amplitude, time));
      }
      stretch = time;
    }
    return new DecayTail(
        Status.DECAYS_SLOWLY,
        amplitude,
        rate,
        time,
        monitor.verdict(),
        "|<%s>| is still %.3g at t = %.4g and falls %.3g times more slowly than in the beginning"
            .formatted(orderParameter.name(), amplitude, time, 1.0 / (rate * lifetime)));
  }

  private static double largest(double[] values, int from, int to) {
    return Arrays.stream(values, from, to + 1).max().orElseThrow();
  }
}
