package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IASTAppendable;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.oracle.RuleBasedDerivation.Term;
import org.ursell.symbolic.oracle.RuleBasedDerivation.Transition;

/** The equations of a {@link RuleBasedDerivation}, closed at an order and with numbers put in. */
public final class RuleBasedEquations {
  private final RuleBasedDerivation derivation;
  private final int levels;
  private final int order;
  private final IASTAppendable values = F.ListAlloc();
  private final Map<List<Transition>, List<NumericTerm>> numeric = new HashMap<>();

  private record NumericTerm(Complex coefficient, List<Transition> product) {}

  /**
   * Fixes the numbers.
   *
   * @param derivation where the equations come from
   * @param levels dimension of a site
   * @param order truncation order M
   * @param parameters a value for each parameter of the model, without N
   * @param sites N, possibly infinite
   */
  public RuleBasedEquations(
      RuleBasedDerivation derivation,
      int levels,
      int order,
      Map<String, Double> parameters,
      double sites) {
    this.derivation = derivation;
    this.levels = levels;
    this.order = order;
    parameters.forEach((name, value) -> values.append(rule(name, value)));
    values.append(rule("invn", 1.0 / sites));
  }

  private IExpr rule(String name, double value) {
    return F.Rule(derivation.evaluate(name), F.num(value));
  }

  /**
   * d/dt of the expectation of a product of operators on distinct sites.
   *
   * @param factors at most M operators
   * @param moments the expectations of all products of at most M operators on distinct sites
   */
  public Complex derivative(List<SiteFactor> factors, Function<List<SiteFactor>, Complex> moments) {
    Map<List<Transition>, Complex> known = new HashMap<>();
    Function<List<Transition>, Complex> lookUp =
        product ->
            known.computeIfAbsent(
                product, p -> moments.apply(p.stream().map(this::operator).toList()));
    return expand(factors, 0, Complex.ONE, new ArrayList<>(), lookUp);
  }

  /** Writes each operator as a sum of transitions, and sums over all products of transitions. */
  private Complex expand(
      List<SiteFactor> factors,
      int next,
      Complex weight,
      List<Transition> product,
      Function<List<Transition>, Complex> moments) {
    if (next == factors.size()) {
      Complex sum = Complex.ZERO;
      for (NumericTerm term : numericTerms(product)) {
        Complex moment = CumulantTruncation.moment(term.product(), order, moments);
        sum = sum.add(term.coefficient().multiply(moment));
      }
      return weight.multiply(sum);
    }
    Complex sum = Complex.ZERO;
    SiteFactor factor = factors.get(next);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        Complex entry = new Complex(factor.operator().re(i, j), factor.operator().im(i, j));
        if (!entry.isZero()) {
          List<Transition> longer = new ArrayList<>(product);
          longer.add(new Transition(factor.group(), i, j));
          sum = sum.add(expand(factors, next + 1, weight.multiply(entry), longer, moments));
        }
      }
    }
    return sum;
  }

  private List<NumericTerm> numericTerms(List<Transition> product) {
    return numeric.computeIfAbsent(
        product,
        p -> {
          Map<List<Transition>, Complex> collected = new LinkedHashMap<>();
          for (Term term : derivation.derivative(p)) {
            collected.merge(term.product(), number(term.coefficient()), Complex::add);
          }
          List<NumericTerm> terms = new ArrayList<>();
          collected.forEach(
              (of, coefficient) -> {
                // Where no free site is left, N - k = 0: products on more sites do not exist there.
                if (coefficient.norm() > 1e-14) {
                  terms.add(new NumericTerm(coefficient, of));
                }
              });
          return terms;
        });
  }

  private Complex number(IExpr coefficient) {
    return derivation.evaluate(F.N(F.ReplaceAll(coefficient, values))).evalfc();
  }

  private SiteFactor operator(Transition t) {
    return new SiteFactor(t.group(), SiteOperator.transition(levels, t.to(), t.from()));
  }
}
