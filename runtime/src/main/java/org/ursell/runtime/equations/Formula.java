package org.ursell.runtime.equations;

import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * A real function of a model's parameters, as data: what coefficients of moment equations are
 * polynomials in. It has a value at a parameter point, and an expansion in 1/sqrt(N) where numbers
 * of sites are infinite.
 */
public sealed interface Formula {
  /** The value at a point whose parameters are finite. */
  double value(Parameters parameters);

  /**
   * The value at a point whose parameters are finite, to as many digits as a field carries: for
   * differences that nearly cancel.
   */
  Dfp value(DfpField field, Parameters parameters);

  /** Whether terms are added up in it, which may nearly cancel. */
  default boolean adds() {
    return false;
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
    public Dfp value(DfpField field, Parameters parameters) {
      // The nearest doubles of these are far from them at many digits.
      if (value == Math.PI) {
        return field.getPi();
      }
      return value == Math.E ? field.getE() : field.newDfp(value);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(value, 0);
    }
  }

  /** See {@link #parameter}. */
  record Parameter(String name) implements Formula {
    @Override
    public double value(Parameters parameters) {
      return parameters.get(name);
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      return field.newDfp(parameters.get(name));
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      double value = parameters.get(name);
      return Double.isInfinite(value)
          ? LaurentSeries.monomial(parameters.share(name), -2)
          : LaurentSeries.monomial(value, 0);
    }
  }

  /** See {@link #time}. */
  record Time() implements Formula {
    @Override
    public double value(Parameters parameters) {
      return parameters.time();
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      return field.newDfp(parameters.time());
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
    public Dfp value(DfpField field, Parameters parameters) {
      Dfp sum = field.getZero();
      for (Formula part : parts) {
        sum = sum.add(part.value(field, parameters));
      }
      return sum;
    }

    @Override
    public boolean adds() {
      return true;
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      LaurentSeries sum = LaurentSeries.monomial(0.0, 0);
      for (Formula part : parts) {
        sum = sum.plus(part.series(parameters));
      }
      return sum;
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
      return within || zero && product == 0.0
          ? product
          : value(PointValues.digits(), parameters).toDouble();
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      Dfp product = field.getOne();
      for (Formula part : parts) {
        product = product.multiply(part.value(field, parameters));
      }
      return product;
    }

    @Override
    public boolean adds() {
      return parts.stream().anyMatch(Formula::adds);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.product(
          LaurentSeries.monomial(1.0, 0), parts.stream().map(p -> p.series(parameters)).toList());
    }
  }

  /** See {@link #power}. */
  record Power(Formula base, Formula exponent) implements Formula {
    @Override
    public double value(Parameters parameters) {
      return FunctionValues.power(base.value(parameters), exponent.value(parameters));
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      Dfp x = base.value(field, parameters);
      double e = exponent.value(parameters);
      if (x.isNaN() || e == 0.0 && x.isInfinite()) {
        return field.newDfp(Double.NaN);
      }
      if (e == Math.rint(e) && Math.abs(e) < 1e6) {
        Dfp whole = x.pow((int) Math.abs(e));
        return e < 0.0 ? whole.reciprocal() : whole;
      }
      return e == 0.5 ? x.sqrt() : x.pow(exponent.value(field, parameters));
    }

    @Override
    public boolean adds() {
      return base.adds() || exponent.adds();
    }

    @Override
    public List<Formula> parts() {
      return List.of(base, exponent);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      LaurentSeries e = exponent.series(parameters);
      LaurentSeries x = base.series(parameters);
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

    /** The argument, the first one if there are several. */
    public Formula argument() {
      return arguments.get(0);
    }

    @Override
    public double value(Parameters parameters) {
      boolean jumps = function == Function.STEP || function == Function.PULSE;
      Parameters point = jumps ? parameters.inside() : parameters;
      double[] x = new double[arguments.size()];
      for (int k = 0; k < x.length; k++) {
        x[k] = arguments.get(k).value(point);
      }
      return FunctionValues.of(function, x);
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      boolean jumps = function == Function.STEP || function == Function.PULSE;
      Parameters point = jumps ? parameters.inside() : parameters;
      return FunctionValues.of(
          function, arguments.stream().map(x -> x.value(field, point)).toList());
    }

    @Override
    public List<Formula> parts() {
      return arguments;
    }

    @Override
    public boolean adds() {
      return arguments.stream().anyMatch(Formula::adds);
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      boolean jumps = function == Function.STEP || function == Function.PULSE;
      Parameters point = jumps ? parameters.inside() : parameters;
      return FunctionValues.series(function, arguments.stream().map(x -> x.series(point)).toList());
    }
  }

  /** See {@link #sampled}. */
  record Sampled(@Internal SampledFunction function, Formula argument) implements Formula {
    @Override
    public double value(Parameters parameters) {
      double x = argument.value(parameters);
      Parameters inside = parameters.inside();
      // At its last point a table still has a value.
      return inside == parameters
          ? function.value(x)
          : function.value(function.piece(argument.value(inside)), x);
    }

    @Override
    public Dfp value(DfpField field, Parameters parameters) {
      return field.newDfp(value(parameters));
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
    public Dfp value(DfpField field, Parameters parameters) {
      return field.getOne();
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
    public Dfp value(DfpField field, Parameters parameters) {
      return field.getOne();
    }

    @Override
    public LaurentSeries series(Parameters parameters) {
      return LaurentSeries.monomial(1.0, parameters.hasInfinite() ? -power : 0);
    }
  }
}
