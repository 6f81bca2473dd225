package org.ursell.symbolic.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;

/**
 * Numbers for the parameters, picked at random but the same every time. Two different formulas
 * agree there only by an accident that does not happen.
 */
final class SampleValues {
  private static final int TRIES = 20;

  private final Map<String, Double> values;

  private SampleValues(Map<String, Double> values) {
    this.values = values;
  }

  /**
   * Values at which every root is one of something positive, as its author takes for granted.
   *
   * @return empty if there are none among the first few
   */
  static Optional<SampleValues> find(Collection<String> parameters, List<Scalar> scalars) {
    Random random = new Random(42);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Map<String, Double> values = new LinkedHashMap<>();
      parameters.forEach(name -> values.put(name, 0.2 + 2 * random.nextDouble()));
      boolean suitable =
          scalars.stream()
              .allMatch(s -> ScalarValue.of(s, values).isFinite() && rootsAreReal(s, values));
      if (suitable) {
        return Optional.of(new SampleValues(values));
      }
    }
    return Optional.empty();
  }

  private static boolean rootsAreReal(Scalar scalar, Map<String, Double> values) {
    boolean[] real = {true};
    scalar.visit(
        part -> {
          if (part instanceof Scalar.Call call
              && (call.function().equals("sqrt") || call.function().equals("log"))) {
            real[0] &= isNoNegativeNumber(call.argument(), values);
          } else if (part instanceof Scalar.Power power) {
            boolean whole =
                power.exponent().isConstant()
                    && ScalarValue.of(power.exponent()).getReal() % 1 == 0;
            real[0] &= whole || isNoNegativeNumber(power.base(), values);
          }
        });
    return real[0];
  }

  private static boolean isNoNegativeNumber(Scalar radicand, Map<String, Double> values) {
    Complex value = ScalarValue.of(radicand, values);
    return radicand.isConstant()
        || !(value.getReal() < 0 && Math.abs(value.getImaginary()) < 1e-12 * value.norm());
  }

  Complex of(Scalar scalar) {
    return ScalarValue.of(scalar, values);
  }
}
