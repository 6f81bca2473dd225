package org.ursell.runtime.response;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.state.Expectation;
import org.ursell.runtime.work.Cancellation;

/**
 * A correlation as a function of tau.
 *
 * @param taus ascending from 0
 * @param connected the connected part at each tau that was reached
 * @param mean the expectation of the later operator at each of them
 * @param earlier the expectation of what happens at the earlier time
 * @param run how the integration ended
 */
@Internal
public record CorrelationCurve(
    double[] taus, Complex[] connected, Complex[] mean, Complex earlier, RunResult run) {
  /** What is made of a correlation. */
  @Internal
  public enum Kind {
    /** Without the product of the expectations. */
    CONNECTED,
    /** With it. */
    RAW,
    /** The latter, divided by its value at 0. */
    G1,
    /** Divided by the expectations. */
    G2
  }

  /** The correlation as it is asked for: its real parts, and its imaginary parts. */
  public double[][] as(Kind kind) {
    Complex[] raw = raw();
    double[][] parts = new double[2][raw.length];
    for (int k = 0; k < raw.length; k++) {
      Complex value =
          switch (kind) {
            case CONNECTED -> connected[k];
            case RAW -> raw[k];
            case G1 -> raw[k].divide(raw[0]);
            case G2 -> raw[k].divide(earlier.multiply(mean[k]));
          };
      parts[0][k] = value.getRealPart();
      parts[1][k] = value.getImaginaryPart();
    }
    return parts;
  }

  /** The product of the expectations at equal times, real and imaginary part. */
  public double[] coherent() {
    Complex product = mean[0].multiply(earlier);
    return new double[] {product.getRealPart(), product.getImaginaryPart()};
  }

  /** The whole correlation, with the product of the expectations. */
  public Complex[] raw() {
    Complex[] raw = new Complex[connected.length];
    for (int k = 0; k < raw.length; k++) {
      raw[k] = connected[k].add(mean[k].multiply(earlier));
    }
    return raw;
  }

  /** A correlation in a steady state. */
  public static CorrelationCurve steady(
      CorrelationSystem system, double[] taus, IntegratorOptions options, Cancellation cancelled) {
    double[] start = system.start();
    double scale = Arrays.stream(start).map(Math::abs).max().orElse(0.0);
    Complex earlier =
        system.mean().isZero() ? Complex.ZERO : system.coherent().divide(system.mean());
    if (!(scale > 0.0)) {
      Complex[] zeros = new Complex[taus.length];
      Arrays.fill(zeros, Complex.ZERO);
      Complex[] means = new Complex[taus.length];
      Arrays.fill(means, system.mean());
      return new CorrelationCurve(
          taus,
          zeros,
          means,
          earlier,
          new RunResult(
              RunStatus.COMPLETED, taus[taus.length - 1], start, 0, 0, "nothing to integrate"));
    }
    double[] unit = Arrays.stream(start).map(x -> x / scale).toArray();
    Sampler re = new Sampler(taus, x -> system.read(x).getRealPart());
    Sampler im = new Sampler(taus, x -> system.read(x).getImaginaryPart());
    RunResult run =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(new CorrelationField(system), unit, taus[taus.length - 1])
                    .with(options)
                    .with(re)
                    .with(im)
                    .cancelledBy(cancelled));
    Complex[] connected = joined(re.values(), im.values(), scale);
    Complex[] mean = new Complex[connected.length];
    Arrays.fill(mean, system.mean());
    return new CorrelationCurve(
        Arrays.copyOf(taus, connected.length), connected, mean, earlier, run);
  }

  /**
   * A correlation from a state that need not be steady: the state goes on while the correlation
   * does.
   *
   * @param point with the earlier time as its {@link Parameters#time}
   * @param state moments of {@link CorrelationEquations#state} at the earlier time
   */
  public static CorrelationCurve from(
      CorrelationEquations equations,
      Parameters point,
      double[] state,
      double[] taus,
      IntegratorOptions options,
      Cancellation cancelled) {
    CorrelationStart begin = new CorrelationStart(equations, point, state);
    ExactJacobian beside = equations.beside();
    Expectation read = CorrelationSystem.reading(equations, begin.later());
    Expectation mean = equations.besideSpace().closedCombination(begin.later());
    Sampler re = new Sampler(taus, read::re);
    Sampler im = new Sampler(taus, read::im);
    Sampler meanRe = new Sampler(taus, mean::re);
    Sampler meanIm = new Sampler(taus, mean::im);
    RunResult run =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(
                        VectorField.of(beside, point), begin.vector(point), taus[taus.length - 1])
                    .with(options)
                    .with(re)
                    .with(im)
                    .with(meanRe)
                    .with(meanIm)
                    .cancelledBy(cancelled));
    Complex[] connected = joined(re.values(), im.values(), 1.0);
    return new CorrelationCurve(
        Arrays.copyOf(taus, connected.length),
        connected,
        joined(meanRe.values(), meanIm.values(), 1.0),
        begin.earlier(),
        run);
  }

  private static Complex[] joined(double[] re, double[] im, double scale) {
    Complex[] joined = new Complex[re.length];
    for (int k = 0; k < joined.length; k++) {
      joined[k] = new Complex(scale * re[k], scale * im[k]);
    }
    return joined;
  }

  /**
   * The spectrum 2 Re of the integral of the connected part times exp(-i w tau), by Simpson's rule
   * over the sampled taus, which are equally spaced and odd in number: a check of the linear solve.
   */
  public double spectrum(double frequency) {
    double step = taus[1] - taus[0];
    Complex sum = Complex.ZERO;
    for (int k = 0; k < connected.length; k++) {
      double weight = k == 0 || k == connected.length - 1 ? 1.0 : k % 2 == 1 ? 4.0 : 2.0;
      sum =
          sum.add(
              connected[k].multiply(new Complex(0.0, -frequency * taus[k]).exp()).multiply(weight));
    }
    return 2.0 * sum.getRealPart() * step / 3.0;
  }
}
