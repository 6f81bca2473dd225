package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;

/**
 * A real function of a model's parameters, as data: what coefficients of moment equations are
 * polynomials in. It has a value at a parameter point, and an expansion in 1/sqrt(N) where numbers
 * of sites are infinite.
 */
public sealed interface Formula {
  /** The value at a point whose parameters are finite. */
  double value(Parameters parameters);

  /**
   * Whether doubles may lose digits on the way to its value: by terms that nearly cancel, by the
   * logarithm of what is nearly 1, and the like.
   */
  default boolean losesDigits() {
    return parts().stream().anyMatch(Formula::losesDigits);
  }

  /** The formulas that it is made of. */
  default List<Formula> parts() {
    return List.of();
  }

  /** Whether it changes in time. */
  default boolean isDriven() {
    return this instanceof Time || parts().stream().anyMatch(Formula::isDriven);
  }

  /** Whether a parameter occurs in it. */
  default boolean mentions(String parameter) {
    return this instanceof Parameter here
        ? here.name().equals(parameter)
        : parts().stream().anyMatch(part -> part.mentions(parameter));
  }

  /**
   * The value at a point whose parameters are finite, with many digits on the way where doubles may
   * lose theirs; NaN where more are lost than are tried.
   */
  @Internal
  default double accurate(Parameters parameters) {
    return PointValues.value(this, parameters);
  }

  /** The expansion at a point of which some parameters are infinite. */
  LaurentSeries series(Parameters parameters);

  /** A number. */
  static Formula number(double value) {
    return new Constant(value);
  }

  /** A parameter of the model. */
  static Formula parameter(String name) {
    return new Parameter(name);
  }

  /** One over a parameter. */
  static Formula inverse(String name) {
    return new Power(new Parameter(name), new Constant(-1.0));
  }

  /** The time. */
  static Formula time() {
    return new Time();
  }

  /** A sum. */
  static Formula sum(Formula... parts) {
    return new Sum(List.of(parts));
  }

  /** A product. */
  static Formula product(Formula... parts) {
    return new Product(List.of(parts));
  }

  /** A power. */
  static Formula power(Formula base, Formula exponent) {
    return new Power(base, exponent);
  }

  /** The exponential. */
  static Formula exp(Formula argument) {
    return new Call(Function.EXP, argument);
  }

  /** The sine. */
  static Formula sin(Formula argument) {
    return new Call(Function.SIN, argument);
  }

  /** The cosine. */
  static Formula cos(Formula argument) {
    return new Call(Function.COS, argument);
  }

  /** The hyperbolic cosine. */
  static Formula cosh(Formula argument) {
    return new Call(Function.COSH, argument);
  }

  /** The hyperbolic sine. */
  static Formula sinh(Formula argument) {
    return new Call(Function.SINH, argument);
  }

  /** The hyperbolic tangent. */
  static Formula tanh(Formula argument) {
    return new Call(Function.TANH, argument);
  }

  /** The natural logarithm; NaN of something negative. */
  static Formula log(Formula argument) {
    return new Call(Function.LOG, argument);
  }

  /** The modulus. */
  static Formula abs(Formula argument) {
    return new Call(Function.ABS, argument);
  }

  /** The smallest of several. */
  static Formula min(Formula... arguments) {
    return new Call(Function.MIN, List.of(arguments));
  }

  /** The largest of several. */
  static Formula max(Formula... arguments) {
    return new Call(Function.MAX, List.of(arguments));
  }

  /** 0 below zero, 1 from zero on. */
  static Formula step(Formula argument) {
    return new Call(Function.STEP, argument);
  }

  /** 1 from x0 on and before x0 + width, else 0. */
  static Formula pulse(Formula x, Formula x0, Formula width) {
    return new Call(Function.PULSE, List.of(x, x0, width));
  }

  /** A function that is known by its values at some points. */
  @Internal
  static Formula sampled(SampledFunction function, Formula argument) {
    return new Sampled(function, argument);
  }

  /** What marks every term between sites, so that it can be left out: a factor of 1. */
  static Formula interaction() {
    return new Interaction();
  }

  /**
   * A power of the unit in which the amplitudes of modes are counted: 1 at finite sizes, and
   * sqrt(N) at infinite ones.
   */
  static Formula modeUnit(int power) {
    return new ModeUnit(power);
  }

  /** See {@link #number}. */
  record Constant(double value) implements Formula {
    @Override
    public double value(Parameters parameters) {
      return value;
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      // Of these two the nearest doubles are no more than that.
      return value == Math.PI || value == Math.E
          ? LaurentSeries.monomial(value, 0)
          : LaurentSeries.exactly(value);
    }
  }

  /** See {@link #parameter}. */
  record Parameter(String name) implements Formula {
    @Override
    public double value(Parameters parameters) {
      return parameters.get(name);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      double value = parameters.get(name);
      return Double.isInfinite(value)
          ? LaurentSeries.monomial(parameters.share(name), -2)
          : LaurentSeries.exactly(value);
    }
  }

  /** See {@link #time}. */
  record Time() implements Formula {
    @Override
    public double value(Parameters parameters) {
      return parameters.time();
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(parameters.time(), 0);
    }
  }

  /** See {@link #sum}. */
  record Sum(List<Formula> parts) implements Formula {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public double value(Parameters parameters) {
      double sum = 0.0;
      for (Formula part : parts) {
        sum += part.value(parameters);
      }
      return sum;
    }

    @Override
    public boolean losesDigits() {
      return true;
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      List<Formula> numbers = new ArrayList<>();
      LaurentSeries sum = LaurentSeries.monomial(0.0, 0);
      for (Formula part : parts) {
        if (SizeExpansion.holdsSizes(part, parameters)) {
          sum = sum.plus(part.series(parameters));
        } else {
          numbers.add(part);
        }
      }
      if (numbers.size() < 2) {
        return numbers.isEmpty() ? sum : sum.plus(SizeExpansion.of(numbers.get(0), parameters));
      }
      // What holds no sizes may cancel in more digits than a series keeps.
      return sum.plus(LaurentSeries.monomial(PointValues.value(new Sum(numbers), parameters), 0));
    }
  }

  /** See {@link #product}. */
  record Product(List<Formula> parts) implements Formula {
    public Product {
      parts = List.copyOf(parts);
    }

    @Override
    public double value(Parameters parameters) {
      double product = 1.0;
      boolean within = true;
      boolean zero = false;
      for (Formula part : parts) {
        double value = part.value(parameters);
        product *= value;
        zero |= value == 0.0 && part.parts().isEmpty();
        within &= Double.isFinite(product) && Math.abs(product) >= Double.MIN_NORMAL;
      }
      // As of a^40/b^40 of two small numbers, of which a^40 is none. A parameter that is zero makes
      // zero of every number, but not of 1/0.
      return within || zero && product == 0.0 ? product : ManyDigits.value(this, parameters);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.product(
          LaurentSeries.monomial(1.0, 0),
          parts.stream().map(p -> SizeExpansion.of(p, parameters)).toList());
    }
  }

  /** See {@link #power}. */
  record Power(Formula base, Formula exponent) implements Formula {
    @Override
    public double value(Parameters parameters) {
      double x = base.value(parameters);
      double value = FunctionValues.power(x, exponent.value(parameters));
      boolean within = Double.isFinite(x) && Math.abs(x) >= Double.MIN_NORMAL;
      // As of cosh(2000)^-0.01, of which cosh(2000) is none. Parameters are what they are, and so
      // is
      // 1/0.
      return within || base.parts().isEmpty() || !Double.isFinite(value)
          ? value
          : ManyDigits.value(this, parameters);
    }

    @Override
    public boolean losesDigits() {
      boolean given = base.parts().isEmpty() && exponent.parts().isEmpty();
      boolean small = exponent instanceof Constant number && Math.abs(number.value()) <= 100.0;
      return !given && !small || base.losesDigits() || exponent.losesDigits();
    }

    @Override
    public List<Formula> parts() {
      return List.of(base, exponent);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      LaurentSeries e = SizeExpansion.of(exponent, parameters);
      LaurentSeries x = SizeExpansion.of(base, parameters);
      boolean constant =
          e.isZero() || e.plus(LaurentSeries.monomial(-e.coefficient(0), 0)).isZero();
      return constant && e.leadingPower() >= 0 ? x.power(e.coefficient(0)) : x.log().times(e).exp();
    }
  }

  /** A function of real numbers. */
  enum Function {
    /** The exponential. */
    EXP,
    /** The sine. */
    SIN,
    /** The cosine. */
    COS,
    /** The hyperbolic cosine. */
    COSH,
    /** The hyperbolic sine. */
    SINH,
    /** The hyperbolic tangent. */
    TANH,
    /** The natural logarithm. */
    LOG,
    /** The modulus. */
    ABS,
    /** The smallest of several. */
    MIN,
    /** The largest of several. */
    MAX,
    /** 0 below zero, 1 from zero on. */
    STEP,
    /** pulse(x, x0, width): 1 from x0 on and before x0 + width, else 0. */
    PULSE
  }

  /** See {@link #exp}, {@link #sin}, {@link #max} and the others. */
  record Call(Function function, List<Formula> arguments) implements Formula {
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** A function of one argument. */
    public Call(Function function, Formula argument) {
      this(function, List.of(argument));
    }

    boolean jumps() {
      return function == Function.STEP || function == Function.PULSE;
    }

    /** The argument, the first one if there are several. */
    public Formula argument() {
      return arguments.get(0);
    }

    @Override
    public double value(Parameters parameters) {
      Parameters point = jumps() ? parameters.inside() : parameters;
      double[] x = new double[arguments.size()];
      for (int k = 0; k < x.length; k++) {
        x[k] = arguments.get(k).value(point);
      }
      return FunctionValues.of(function, x);
    }

    @Override
    public List<Formula> parts() {
      return arguments;
    }

    @Override
    public boolean losesDigits() {
      boolean given = arguments.stream().allMatch(argument -> argument.parts().isEmpty());
      boolean steep =
          switch (function) {
            case SIN, COS, LOG, STEP, PULSE -> true;
            default -> false;
          };
      return steep && !given || arguments.stream().anyMatch(Formula::losesDigits);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      Parameters point = jumps() ? parameters.inside() : parameters;
      return FunctionValues.series(
          function, arguments.stream().map(x -> SizeExpansion.of(x, point)).toList());
    }
  }

  /** See {@link #sampled}. */
  record Sampled(@Internal SampledFunction function, Formula argument) implements Formula {
    @Override
    public double value(Parameters parameters) {
      double x = PointValues.value(argument, parameters);
      if (Double.isNaN(x)) {
        return x;
      }
      Parameters inside = parameters.inside();
      // At its last point a table still has a value.
      return inside == parameters
          ? function.value(x)
          : function.value(function.piece(argument.value(inside)), x);
    }

    @Override
    public List<Formula> parts() {
      return List.of(argument);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(value(parameters), 0);
    }
  }

  /** See {@link #interaction}. */
  record Interaction() implements Formula {
    @Override
    public double value(Parameters parameters) {
      return 1.0;
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(1.0, 0);
    }
  }

  /** See {@link #modeUnit}. */
  record ModeUnit(int power) implements Formula {
    @Override
    public double value(Parameters parameters) {
      return 1.0;
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(1.0, parameters.hasInfinite() ? -power : 0);
    }
  }
}
