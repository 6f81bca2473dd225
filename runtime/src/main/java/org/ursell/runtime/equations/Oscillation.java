package org.ursell.runtime.equations;

import java.util.Optional;

/**
 * A number plus a sine wave: a cos(frequency t) + b sin(frequency t) + constant.
 *
 * @param frequency not negative, in radians per unit of time; 0 if it is a number alone
 */
record Oscillation(double frequency, double a, double b, double constant) {
  private static final double SAME = 1e-13;

  /** The form of a function of the time, if it has this form. */
  static Optional<Oscillation> of(TimeForm form) {
    if (form instanceof TimeForm.Plain plain && plain.isConstant()) {
      return Optional.of(new Oscillation(0.0, 0.0, 0.0, plain.value(0.0)));
    }
    if (form instanceof TimeForm.Smooth smooth && smooth.isCircular()) {
      return wave(smooth);
    }
    boolean sum = form instanceof TimeForm.Sum;
    if (!sum && !(form instanceof TimeForm.Product)) {
      return Optional.empty();
    }
    Optional<Oscillation> whole = Optional.of(new Oscillation(0.0, 0.0, 0.0, sum ? 0.0 : 1.0));
    for (TimeForm part : form.parts()) {
      Optional<Oscillation> next = of(part);
      if (whole.isEmpty() || next.isEmpty()) {
        return Optional.empty();
      }
      whole = sum ? whole.get().plus(next.get()) : whole.get().times(next.get());
    }
    return whole;
  }

  private static Optional<Oscillation> wave(TimeForm.Smooth smooth) {
    if (!(smooth.argument instanceof TimeForm.Plain plain) || plain.polynomial.degree() != 1) {
      return Optional.empty();
    }
    double slope = plain.polynomial.slope();
    double shift = plain.polynomial.value(0.0);
    boolean cosine = smooth.function == Formula.Function.COS;
    double sign = Math.signum(slope);
    // cos(shift + slope t) and sin(shift + slope t), multiplied out.
    return Optional.of(
        new Oscillation(
            Math.abs(slope),
            cosine ? Math.cos(shift) : Math.sin(shift),
            sign * (cosine ? -Math.sin(shift) : Math.cos(shift)),
            0.0));
  }

  private Optional<Oscillation> plus(Oscillation other) {
    boolean one = frequency == 0.0 || other.frequency == 0.0;
    double larger = Math.max(frequency, other.frequency);
    return one || Math.abs(frequency - other.frequency) <= SAME * larger
        ? Optional.of(new Oscillation(larger, a + other.a, b + other.b, constant + other.constant))
        : Optional.empty();
  }

  private Optional<Oscillation> times(Oscillation other) {
    if (frequency != 0.0 && other.frequency != 0.0) {
      return Optional.empty();
    }
    Oscillation wave = frequency == 0.0 ? other : this;
    double number = frequency == 0.0 ? constant : other.constant;
    return Optional.of(
        new Oscillation(wave.frequency, number * wave.a, number * wave.b, number * wave.constant));
  }

  double period() {
    return 2.0 * Math.PI / frequency;
  }

  /** One instant of each series of instants, a period apart, at which it passes a level. */
  double[] phases(double level) {
    double amplitude = Math.hypot(a, b);
    double cosine = (level - constant) / amplitude;
    if (frequency == 0.0 || !(Math.abs(cosine) <= 1.0)) {
      return new double[0];
    }
    double top = Math.atan2(b, a);
    double angle = Math.acos(cosine);
    return new double[] {(top + angle) / frequency, (top - angle) / frequency};
  }
}
