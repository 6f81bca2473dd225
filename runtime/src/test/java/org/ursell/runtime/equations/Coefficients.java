package org.ursell.runtime.equations;

import java.util.List;
import java.util.stream.IntStream;

/** Formulas, a model and points that tests of coefficients share. */
final class Coefficients {
  static final Formula V = Formula.parameter("V");
  static final Formula N = Formula.parameter("N");
  static final Formula ONE = Formula.number(1.0);
  static final Formula MINUS_ONE = Formula.number(-1.0);
  static final Formula HALF = Formula.number(0.5);

  private Coefficients() {}

  static ModelDescriptor model() {
    return ModelDescriptor.named("m")
        .parameters(
            List.of(
                new ParameterDescriptor("V", ParameterDescriptor.Kind.COUPLING, 1.0),
                new ParameterDescriptor("N", ParameterDescriptor.Kind.SIZE, 2.0)))
        .build();
  }

  static Parameters at(double v, double n) {
    return Parameters.none().with("V", v).with("N", n);
  }

  /** A coefficient that is a product. */
  static CoefficientTable one(Formula... factors) {
    int[] all = IntStream.range(0, factors.length).toArray();
    return CoefficientTable.over(factors).add(1.0, all).coefficient("it").build();
  }

  /** (a/b)^power as a product of two powers. */
  static Formula ratio(int power, double a, double b) {
    return Formula.product(
        Formula.power(Formula.number(a), Formula.number(power)),
        Formula.power(Formula.number(b), Formula.number(-power)));
  }
}
