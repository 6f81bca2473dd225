package org.ursell.symbolic.emit;

import java.util.Random;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * A formula of the coefficient language as text, and its value by complex arithmetic that shares
 * nothing with the engine.
 *
 * @param text the formula
 * @param value of three parameters
 */
record RandomFormula(String text, Function<double[], Value> value) {
  /** The parameters of every formula. */
  static final String[] NAMES = {"K", "gamma", "E"};

  private static final String[] NUMBERS = {
    "0", "1", "2", "3", "7", "0.1", "1/3", "1e-300", "2.5e-12", "1e300", "4294967297", "1e15", "0.5"
  };
  private static final String[] CONSTANTS = {"pi", "i", "exp(1)", "exp(-1)", "exp(-2)"};

  /**
   * A value.
   *
   * @param z the number
   * @param scale a bound on the sums of moduli that occur when it is multiplied out, by which
   *     rounding errors are judged
   * @param cut whether a root of a parameter-dependent negative or complex number was taken, or a
   *     sine of a complex one
   */
  record Value(Complex z, double scale, boolean cut) {
    /** Whether the number can be compared: neither infinite nor lost to rounding. */
    boolean isSound() {
      return z.isFinite() && scale < 1e200 && scale <= 1e4 * z.norm() + 1e-30;
    }
  }

  private interface Operation {
    Value of(Value a, Value b);
  }

  /** A formula of a given depth, with the few functions that every language has. */
  static RandomFormula of(Random random, int depth) {
    return of(random, depth, false);
  }

  /** A formula with any function of the language. */
  static RandomFormula ofAll(Random random, int depth) {
    return of(random, depth, true);
  }

  private static RandomFormula of(Random random, int depth, boolean all) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return leaf(random, all ? 7 : NUMBERS.length);
    }
    RandomFormula a = of(random, depth - 1, all);
    if (all && random.nextInt(2) == 0) {
      return call(random, depth, a);
    }
    switch (random.nextInt(11)) {
      case 0:
      case 1:
        return join(a, " + ", of(random, depth - 1, all), RandomFormula::sum);
      case 2:
        return join(a, " - ", of(random, depth - 1, all), (x, y) -> sum(x, negative(y)));
      case 3:
      case 4:
        return join(a, "*", of(random, depth - 1, all), RandomFormula::product);
      case 5:
        return join(a, "/", of(random, depth - 1, all), (x, y) -> product(x, power(y, -1)));
      case 6:
        int n = random.nextInt(9) - 4;
        return map("(" + a.text + ")^" + (n < 0 ? "(" + n + ")" : n), a, x -> power(x, n));
      case 7:
        int p = random.nextInt(7) - 3;
        int q = 2 + random.nextInt(3);
        return map("(" + a.text + ")^(" + p + "/" + q + ")", a, x -> root(x, p / (double) q));
      case 8:
        return map("sqrt(" + a.text + ")", a, x -> root(x, 0.5));
      case 9:
        return map("exp(" + a.text + ")", a, RandomFormula::exp);
      default:
        boolean sine = random.nextBoolean();
        return map((sine ? "sin(" : "cos(") + a.text + ")", a, x -> circular(x, sine));
    }
  }

  private static RandomFormula leaf(Random random, int extremes) {
    int kind = random.nextInt(5);
    if (kind < 2) {
      int k = random.nextInt(NAMES.length);
      return new RandomFormula(NAMES[k], p -> new Value(new Complex(p[k]), Math.abs(p[k]), false));
    }
    if (kind == 2) {
      String text = CONSTANTS[random.nextInt(CONSTANTS.length)];
      Complex z =
          switch (text) {
            case "pi" -> new Complex(Math.PI);
            case "i" -> Complex.I;
            case "exp(1)" -> new Complex(Math.E);
            case "exp(-1)" -> new Complex(1 / Math.E);
            default -> new Complex(1 / (Math.E * Math.E));
          };
      return new RandomFormula(text, p -> new Value(z, z.norm(), false));
    }
    // Extreme numbers are rare, or nearly every formula would overflow.
    String text = NUMBERS[random.nextInt(random.nextInt(4) == 0 ? extremes : 7)];
    double number = text.equals("1/3") ? 1.0 / 3.0 : Double.parseDouble(text);
    return new RandomFormula(
        "(" + text + ")", p -> new Value(new Complex(number), Math.abs(number), false));
  }

  private static RandomFormula join(RandomFormula a, String sign, RandomFormula b, Operation f) {
    return new RandomFormula(
        "(" + a.text + sign + b.text + ")", p -> f.of(a.value.apply(p), b.value.apply(p)));
  }

  private static RandomFormula map(String text, RandomFormula a, Function<Value, Value> f) {
    return new RandomFormula(text, p -> f.apply(a.value.apply(p)));
  }

  private static Value sum(Value a, Value b) {
    return new Value(a.z.add(b.z), a.scale + b.scale, a.cut || b.cut);
  }

  private static Value negative(Value a) {
    return new Value(a.z.negate(), a.scale, a.cut);
  }

  private static Value product(Value a, Value b) {
    return new Value(a.z.multiply(b.z), a.scale * b.scale, a.cut || b.cut);
  }

  private static Value power(Value a, int n) {
    if (n == 0 && a.z.norm() < 1e-12 * a.scale + Double.MIN_NORMAL) {
      // 0^0 has no value.
      return new Value(Complex.NaN, Double.POSITIVE_INFINITY, a.cut);
    }
    Value result = new Value(Complex.ONE, 1, a.cut);
    for (int k = 0; k < Math.abs(n); k++) {
      result = product(result, a);
    }
    if (n >= 0) {
      return result;
    }
    double size = result.z.norm();
    return new Value(result.z.reciprocal(), result.scale / size / size, a.cut);
  }

  private static Value root(Value a, double exponent) {
    if (exponent == 0 || a.z.isZero() || exponent == Math.rint(exponent)) {
      return a.z.isZero() && exponent < 0
          ? new Value(Complex.INF, Double.POSITIVE_INFINITY, a.cut)
          : a.z.isZero() && exponent > 0 ? a : power(a, (int) exponent);
    }
    boolean positive = a.z.getImaginaryPart() == 0 && a.z.getRealPart() > 0;
    Complex z =
        positive ? new Complex(Math.pow(a.z.getRealPart(), exponent)) : onCut(a.z).pow(exponent);
    return new Value(z, z.norm() * Math.max(1, a.scale / a.z.norm()), a.cut || !positive);
  }

  /** A negative number has its root on the upper side of the cut; -0.0 would put it below. */
  private static Complex onCut(Complex z) {
    return new Complex(z.getRealPart(), z.getImaginaryPart() + 0.0);
  }

  private static Value exp(Value a) {
    Complex z = a.z.exp();
    return new Value(z, z.norm() * (1 + a.scale), a.cut);
  }

  private static RandomFormula call(Random random, int depth, RandomFormula a) {
    RandomFormula b = of(random, depth - 1, true);
    return switch (random.nextInt(11)) {
      case 0 -> map("cosh(" + a.text + ")", a, x -> smooth(x, x.z.cosh()));
      case 1 -> map("sinh(" + a.text + ")", a, x -> smooth(x, x.z.sinh()));
      case 2 -> map("tanh(" + a.text + ")", a, x -> smooth(x, x.z.tanh()));
      case 3 -> map("log(" + a.text + ")", a, RandomFormula::log);
      case 4 -> map("abs(" + a.text + ")", a, x -> of(x, x.z.norm()));
      case 5 -> map("re(" + a.text + ")", a, x -> of(x, x.z.getRealPart()));
      case 6 -> map("im(" + a.text + ")", a, x -> of(x, x.z.getImaginaryPart()));
      case 7 -> map("conj(" + a.text + ")", a, x -> new Value(x.z.conjugate(), x.scale, x.cut));
      case 8 ->
          new RandomFormula(
              "min(" + a.text + ", " + b.text + ")",
              p -> extreme(a.value.apply(p), b.value.apply(p), -1));
      case 9 ->
          new RandomFormula(
              "max(" + b.text + ", " + a.text + ")",
              p -> extreme(a.value.apply(p), b.value.apply(p), 1));
      default ->
          random.nextBoolean()
              ? map("step(" + a.text + ")", a, RandomFormula::step)
              : new RandomFormula(
                  "pulse(" + a.text + ", " + b.text + ", 1/2)",
                  p -> pulse(a.value.apply(p), b.value.apply(p)));
    };
  }

  private static Value of(Value a, double value) {
    return new Value(new Complex(value), a.scale, a.cut);
  }

  /** The derivative of these is about as large as they are. */
  private static Value smooth(Value a, Complex z) {
    return new Value(z, (1 + z.norm() + z.multiply(z).norm()) * (1 + a.scale), a.cut);
  }

  private static Value log(Value a) {
    return a.z.getImaginaryPart() == 0 && a.z.getRealPart() > 1e-9 * a.scale
        ? new Value(
            new Complex(Math.log(a.z.getRealPart())),
            Math.abs(Math.log(a.z.getRealPart())) + a.scale / a.z.norm(),
            a.cut)
        : new Value(Complex.NaN, Double.POSITIVE_INFINITY, true);
  }

  private static Value extreme(Value a, Value b, int wanted) {
    Value sum = sum(a, b);
    boolean first = wanted * Double.compare(a.z.getRealPart(), b.z.getRealPart()) > 0;
    return real(sum, first ? a.z.getRealPart() : b.z.getRealPart());
  }

  private static Value step(Value a) {
    return jump(a, a.z.getRealPart(), a.z.getRealPart() >= 0 ? 1 : 0);
  }

  private static Value pulse(Value a, Value b) {
    Value since = sum(a, negative(b));
    double x = since.z.getRealPart();
    Value begun = jump(since, x, x >= 0 && x < 0.5 ? 1 : 0);
    return jump(begun, x - 0.5, begun.z.getRealPart());
  }

  /** Too close to a jump, arithmetic does not tell on which side it is. */
  private static Value jump(Value argument, double distance, double value) {
    Value real = real(argument, value);
    return Math.abs(distance) > 1e-9 * argument.scale
        ? new Value(real.z, Math.max(1.0, value), real.cut)
        : new Value(real.z, Double.POSITIVE_INFINITY, real.cut);
  }

  private static Value real(Value argument, double value) {
    return new Value(
        new Complex(value), argument.scale, argument.cut || argument.z.getImaginaryPart() != 0);
  }

  private static Value circular(Value a, boolean sine) {
    Complex z = sine ? a.z.sin() : a.z.cos();
    return new Value(z, 1 + a.scale + z.norm(), a.cut || a.z.getImaginaryPart() != 0);
  }
}
