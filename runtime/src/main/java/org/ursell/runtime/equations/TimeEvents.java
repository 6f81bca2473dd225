package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.hipparchus.complex.Complex;

/**
 * What a function of the time tells an integrator: where it jumps or has a kink, where it does
 * something within a short while after long doing nothing, and how long steps may be lest they miss
 * that.
 */
final class TimeEvents {
  /** Beyond this, exponentials of plus and minus it are 1e-17 and less of one another. */
  private static final double QUIET = 40.0;

  /** By how much the argument of an exponential may change in a step where it matters. */
  private static final double CHANGE = 4.0;

  private static final double QUARTER = 0.5 * Math.PI;

  private final List<Schedule.Events> found = new ArrayList<>();
  private final String text;

  private TimeEvents(String text) {
    this.text = text;
  }

  /**
   * The events of a formula at a point.
   *
   * @throws InvalidInputException if the instants at which it jumps cannot be found
   */
  static List<Schedule.Events> of(Formula formula, Parameters parameters) {
    TimeForm form = TimeForms.of(formula, parameters);
    TimeEvents events = new TimeEvents(FormulaText.of(formula));
    events.add(form, false);
    return events.found;
  }

  /**
   * Collects the events of a function.
   *
   * @param inside whether it is the argument of a function that is not linear
   */
  private void add(TimeForm form, boolean inside) {
    boolean linear =
        form instanceof TimeForm.Sum
            || form instanceof TimeForm.Product
            || form instanceof TimeForm.Plain
            || form instanceof TimeForm.Kinked;
    for (TimeForm part : form.parts()) {
      add(part, inside || !linear);
    }
    if (form instanceof TimeForm.Smooth smooth) {
      addSmooth(smooth, inside);
    } else if (form instanceof TimeForm.Power power) {
      addPower(power);
    } else if (form instanceof TimeForm.Switch jumps) {
      addSwitch(jumps);
    } else if (form instanceof TimeForm.Kinked kinked) {
      addKinks(kinked);
    } else if (form instanceof TimeForm.Sampled sampled) {
      addKnots(sampled);
    }
  }

  private void addSmooth(TimeForm.Smooth smooth, boolean inside) {
    if (smooth.isCircular()) {
      addCircular(smooth, inside);
    } else if (smooth.argument instanceof TimeForm.Plain plain && !plain.isConstant()) {
      addBump(plain.polynomial);
    }
  }

  private void addCircular(TimeForm.Smooth smooth, boolean inside) {
    if (!(smooth.argument instanceof TimeForm.Plain plain)) {
      found.add(new Limit(t -> QUARTER / smooth.argument.speed(t)));
      return;
    }
    TimePolynomial phase = plain.polynomial;
    if (phase.degree() == 1) {
      double quarter = QUARTER / Math.abs(phase.slope());
      found.add(new Limit(t -> quarter));
      if (inside) {
        // Such as exp(-1e4 sin(w t)^2), which is a comb of needles.
        found.add(new Comb(phase.roots()[0].getReal(), quarter));
      }
    } else if (phase.degree() > 1) {
      found.add(new Limit(t -> phase.stepOfChange(t, QUARTER)));
      addStops(phase.derivative().zeros());
    }
  }

  /** A function of a polynomial that does all it does within some units of its argument. */
  private void addBump(TimePolynomial argument) {
    addStops(argument.zeros());
    addStops(argument.derivative().zeros());
    addStops(argument.plus(QUIET).zeros());
    addStops(argument.plus(-QUIET).zeros());
    found.add(
        new Limit(
            t ->
                Math.abs(argument.value(t)) < 1.001 * QUIET
                    ? argument.stepOfChange(t, CHANGE)
                    : Double.POSITIVE_INFINITY));
  }

  /** Roots of the base are where a Lorentzian has its line, and a square root its end. */
  private void addPower(TimeForm.Power power) {
    if (power.exponent instanceof TimeForm.Plain && power.base instanceof TimeForm.Plain plain) {
      Complex[] roots = plain.polynomial.roots();
      addStops(Arrays.stream(roots).mapToDouble(Complex::getReal).toArray());
      for (Complex root : roots) {
        if (Math.abs(root.getImaginary()) > 1e-9 * Math.abs(root.getReal())) {
          found.add(new Limit(t -> root.subtract(t).norm()));
        }
      }
    }
  }

  private void addSwitch(TimeForm.Switch jumps) {
    List<TimeForm> x = jumps.arguments;
    if (jumps.function == Formula.Function.STEP) {
      addSigns(x.get(0), 0.0);
      return;
    }
    if (isConstant(x.get(1)) && isConstant(x.get(2))) {
      double from = x.get(1).value(0.0);
      addSigns(x.get(0), from);
      addSigns(x.get(0), from + x.get(2).value(0.0));
      return;
    }
    addSigns(difference(x.get(0), x.get(1)), 0.0);
    addSigns(difference(difference(x.get(0), x.get(1)), x.get(2)), 0.0);
  }

  private void addKnots(TimeForm.Sampled sampled) {
    if (!(sampled.argument instanceof TimeForm.Plain plain) || plain.polynomial.degree() > 1) {
      throw new InvalidInputException(
          "the instants at which %s passes points of its table cannot be found".formatted(text),
          "let its argument be a number times t and a number, as in %s(2*t - 1)"
              .formatted(sampled.function.name()));
    }
    if (!plain.isConstant()) {
      found.add(new Knots(sampled.function, plain.polynomial));
    }
  }

  private void addKinks(TimeForm.Kinked kinked) {
    List<TimeForm> x = kinked.arguments;
    if (kinked.function == Formula.Function.ABS) {
      addSigns(x.get(0), 0.0);
      return;
    }
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < i; j++) {
        addSigns(difference(x.get(i), x.get(j)), 0.0);
      }
    }
  }

  private static boolean isConstant(TimeForm form) {
    return form instanceof TimeForm.Plain plain && plain.isConstant();
  }

  private static TimeForm difference(TimeForm a, TimeForm b) {
    TimeForm minus =
        new TimeForm.Product(List.of(new TimeForm.Plain(TimePolynomial.constant(-1.0)), b));
    return new TimeForm.Sum(List.of(a, minus));
  }

  /** The instants at which a function passes a level. */
  private void addSigns(TimeForm form, double level) {
    Optional<TimePolynomial> polynomial = TimeForms.polynomial(form);
    if (polynomial.isPresent()) {
      addStops(polynomial.get().plus(-level).zeros());
      return;
    }
    Oscillation oscillation =
        Oscillation.of(form)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "the instants at which %s jumps or has a kink cannot be found"
                            .formatted(text),
                        "let its argument be a polynomial in t, or a number plus sines and cosines"
                            + " of one frequency, as in step(cos(w*t) - 0.5)"));
    for (double phase : oscillation.phases(level)) {
      found.add(new Comb(phase, oscillation.period()));
    }
  }

  private void addStops(double[] instants) {
    if (instants.length > 0) {
      found.add(new Stops(instants));
    }
  }

  /** Some instants. */
  private record Stops(double[] instants) implements Schedule.Events {
    Stops {
      instants = DoubleStream.of(instants).filter(Double::isFinite).sorted().toArray();
    }

    @Override
    public double next(double t) {
      for (double instant : instants) {
        if (instant > t) {
          return instant;
        }
      }
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double longestStep(double t) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** Instants at equal distances, without end. */
  private record Comb(double one, double distance) implements Schedule.Events {
    @Override
    public double next(double t) {
      double k = Math.floor((t - one) / distance);
      double next = one + k * distance;
      while (next <= t) {
        k++;
        next = one + k * distance;
      }
      return next;
    }

    @Override
    public double longestStep(double t) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** The instants at which an argument, of degree 1, passes the points of a table. */
  private record Knots(SampledFunction function, TimePolynomial argument)
      implements Schedule.Events {
    @Override
    public double next(double t) {
      boolean rises = argument.slope() > 0.0;
      int last = function.size() - 1;
      int before = function.before(argument.value(t));
      // Rounding may have put the instant of a point to either side of t.
      int k = rises ? Math.max(0, before) : Math.min(last, before + 1);
      for (; k >= 0 && k <= last; k += rises ? 1 : -1) {
        double instant = argument.plus(-function.point(k)).roots()[0].getReal();
        if (instant > t) {
          return instant;
        }
      }
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double longestStep(double t) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** A bound on steps. */
  private record Limit(DoubleUnaryOperator longest) implements Schedule.Events {
    @Override
    public double next(double t) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double longestStep(double t) {
      double step = longest.applyAsDouble(t);
      return step > 0.0 ? step : Double.POSITIVE_INFINITY;
    }
  }
}
