package org.ursell.symbolic.coefficient;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * A real number that is written in terms of others, such as {@code -0.1*(gamma_plus +
 * gamma_minus)}, in the arithmetic of model files.
 */
@Internal
public final class RealFormula {
  private static final double ROUNDING = 1e-14;

  private final Scalar scalar;

  private RealFormula(Scalar scalar) {
    this.scalar = scalar;
  }

  /**
   * Reads a formula.
   *
   * @param names the names that it may mention
   * @throws ProblemException if it is no formula, or mentions another name
   */
  public static RealFormula read(String text, Collection<String> names) {
    return new RealFormula(
        new ScalarReader(names, names).read(ExpressionParser.parse(Names.normal(text))));
  }

  /** The names that it mentions, in alphabetical order. */
  public Set<String> names() {
    return scalar.parameters();
  }

  /**
   * Its value; NaN or infinite where it has no finite real one.
   *
   * @param values a value for each of its names
   */
  public double value(Map<String, Double> values) {
    Complex value = ScalarValue.accurate(scalar, values);
    boolean real = Math.abs(value.getImaginaryPart()) <= ROUNDING * Math.abs(value.getRealPart());
    // Adding zero turns -0.0 into 0.0.
    return real ? value.getRealPart() + 0.0 : Double.NaN;
  }
}
