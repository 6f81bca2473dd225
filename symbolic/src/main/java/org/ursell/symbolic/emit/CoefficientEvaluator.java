package org.ursell.symbolic.emit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.coefficient.AtomValue;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.Generator;
import org.ursell.symbolic.coefficient.Rationals;

/** Turns exact real coefficients into functions of the parameters, without emitting code. */
final class CoefficientEvaluator {
  private final List<ToDoubleFunction<Parameters>> generators;

  CoefficientEvaluator(CoefficientRing ring) {
    generators = ring.generators().stream().map(g -> evaluator(g, ring)).toList();
  }

  private static ToDoubleFunction<Parameters> evaluator(Generator generator, CoefficientRing ring) {
    if (generator instanceof Generator.Parameter parameter) {
      return p -> p.get(parameter.name());
    }
    if (generator instanceof Generator.Inverse inverse) {
      return p -> p.inverse(inverse.name());
    }
    return p -> atom(generator.expression(), ring, p);
  }

  private static double atom(IExpr expression, CoefficientRing ring, Parameters parameters) {
    return AtomValue.of(expression, symbol -> parameters.get(ring.session().nameOf(symbol)));
  }

  ToDoubleFunction<Parameters> of(Coefficient coefficient) {
    List<Coefficient.Term> terms = coefficient.terms();
    double[] numbers = new double[terms.size()];
    int[][] powers = new int[terms.size()][];
    for (int t = 0; t < numbers.length; t++) {
      numbers[t] = Rationals.toDouble(terms.get(t).real());
      powers[t] = terms.get(t).powers().stream().mapToInt(Integer::intValue).toArray();
    }
    return parameters -> {
      double sum = 0.0;
      for (int t = 0; t < numbers.length; t++) {
        double product = numbers[t];
        for (int g = 0; g < powers[t].length; g++) {
          if (powers[t][g] > 0) {
            double value = generators.get(g).applyAsDouble(parameters);
            for (int k = 0; k < powers[t][g]; k++) {
              product *= value;
            }
          }
        }
        sum += product;
      }
      return sum;
    };
  }
}
