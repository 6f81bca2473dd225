package org.ursell.symbolic.coefficient;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.polynomials.longexponent.ExpVectorLong;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomial;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomialRing;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SampledFunction;

/**
 * The exact coefficients of one derivation: polynomials with complex rational coefficients (Symja's
 * {@code ExprPolynomial}) in the parameters, their reciprocals where they occur, and real atoms
 * such as {@code sqrt(2)}.
 *
 * <p>Besides these, marks tell terms between sites from others, and count the amplitudes of modes
 * ({@link Generator#isMark}); people never read them.
 *
 * <p>The relations between generators are kept by reduction after each product, so that equal
 * coefficients have equal polynomials.
 */
@Internal
public final class CoefficientRing {
  private final SymjaSession session;
  private final List<Generator> generators;
  private final Map<IExpr, Integer> indexOf = new HashMap<>();
  private final ExprPolynomialRing ring;
  private final Relations relations = new Relations(this);
  private final Map<PolynomialKey, Coefficient> known = new HashMap<>();
  private final Map<Operation, Coefficient> results = new HashMap<>();
  private final Coefficient zero;
  private final Coefficient one;

  /** An operation that was done before, by the numbers of its operands. */
  private record Operation(char sign, int left, int right) {}

  /**
   * The ring that holds given expressions.
   *
   * @param parameters the model's parameters in their declared order, which fixes how terms are
   *     ordered in print
   * @param expressions every coefficient expression of the model
   */
  public CoefficientRing(
      SymjaSession session, List<String> parameters, Collection<IExpr> expressions) {
    this.session = session;
    generators = GeneratorCollector.collect(session, parameters, expressions);
    for (int g = 0; g < generators.size(); g++) {
      indexOf.put(generators.get(g).expression(), g);
    }
    // The ring's variables are only counted, never looked at: we name generators by index.
    IExpr[] variables = new IExpr[generators.size()];
    for (int g = 0; g < variables.length; g++) {
      variables[g] = session.symbol("generator " + g);
    }
    ring = new ExprPolynomialRing(F.List(variables));
    zero = intern(ring.getZero());
    one = intern(ring.getOne());
    relations.find();
  }

  /** The mark of a term between sites. */
  public Coefficient interaction() {
    return generator(generators.size() - 3, 1);
  }

  /** A power, positive or negative, of the unit in which amplitudes of modes are counted. */
  public Coefficient modeUnit(int power) {
    return power == 0 ? one : generator(generators.size() - (power > 0 ? 2 : 1), Math.abs(power));
  }

  /** A coefficient as people read it: without marks. */
  Coefficient withoutMarks(Coefficient coefficient) {
    ExprPolynomial plain = ring.getZero();
    for (Map.Entry<ExpVectorLong, IExpr> term : coefficient.polynomial().getMap().entrySet()) {
      long[] powers = term.getKey().getVal().clone();
      for (int g = 0; g < powers.length; g++) {
        if (generators.get(g).isMark()) {
          powers[powers.length - 1 - g] = 0;
        }
      }
      plain = plain.sum(term.getValue(), new ExpVectorLong(powers));
    }
    return intern(plain);
  }

  /**
   * The coefficient that an expression stands for.
   *
   * @throws InvalidInputException if it holds something that the ring was not made for
   */
  public Coefficient of(IExpr expression) {
    return new ExpressionConverter(this).convert(session.expanded(expression));
  }

  /** The number of the generator that an expression is, if it is one. */
  Optional<Integer> indexOf(IExpr generator) {
    return Optional.ofNullable(indexOf.get(generator));
  }

  /** The number of the generator that an expression is known to be. */
  int index(IExpr generator) {
    return indexOf(generator)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the coefficient part '" + generator + "' is not known to this derivation",
                    "this is a defect of the generator: please report the model"));
  }

  /** A power, not negative, of a generator. */
  Coefficient generator(int index, int power) {
    return reduce(ring.valueOf(F.C1, new ExpVectorLong(ring.nvar, ring.nvar - 1 - index, power)));
  }

  /** The constant polynomial; the number is exact and may be complex. */
  public Coefficient constant(IExpr number) {
    return number.isZero() ? zero : intern(ring.getOne().multiply(number));
  }

  /** An integer constant. */
  public Coefficient integer(long value) {
    return constant(F.ZZ(value));
  }

  /** Zero. */
  public Coefficient zero() {
    return zero;
  }

  /** One. */
  public Coefficient one() {
    return one;
  }

  /** The indeterminates, in the order in which {@link Coefficient.Term#powers} counts them. */
  public List<Generator> generators() {
    return generators;
  }

  /**
   * What a generator stands for in the user's names, for example {@code sqrt(2)} or {@code 1/N}.
   */
  public String text(Generator generator) {
    if (generator instanceof Generator.Parameter parameter) {
      return parameter.name();
    }
    if (generator instanceof Generator.Inverse inverse) {
      return "1/" + inverse.name();
    }
    return AtomText.of(generator, generators);
  }

  /** The functions of tables that coefficients call, in the order in which they were met. */
  public List<SampledFunction> sampledFunctions() {
    Set<SampledFunction> found = new LinkedHashSet<>();
    FormulaReader reader = new FormulaReader(generators);
    generators.forEach(generator -> collect(reader.of(generator), found));
    return List.copyOf(found);
  }

  private static void collect(Formula formula, Set<SampledFunction> found) {
    if (formula instanceof Formula.Sampled sampled) {
      found.add(sampled.function());
    }
    formula.parts().forEach(part -> collect(part, found));
  }

  /** A text of the computer algebra with the names of tables in it, in place of its own. */
  public String named(String text) {
    return SampledSymbols.named(text);
  }

  /** The session in which the ring lives. */
  public SymjaSession session() {
    return session;
  }

  /** The one object for a polynomial that needs no reduction. */
  Coefficient intern(ExprPolynomial polynomial) {
    PolynomialKey key = PolynomialKey.of(polynomial);
    Coefficient coefficient = known.get(key);
    if (coefficient == null) {
      ExprPolynomial normal = normal(polynomial);
      PolynomialKey normalKey = PolynomialKey.of(normal);
      coefficient = known.get(normalKey);
      if (coefficient == null) {
        coefficient = new Coefficient(this, normal, known.size());
        known.put(normalKey, coefficient);
      }
      known.putIfAbsent(key, coefficient);
    }
    return coefficient;
  }

  /**
   * The polynomial with every number in the form in which equal numbers are equal: to Symja, i*i as
   * a product of two complex numbers is a complex number without imaginary part, and not -1.
   */
  private ExprPolynomial normal(ExprPolynomial polynomial) {
    ExprPolynomial normal = ring.getZero();
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      IExpr number =
          term.getValue().isRational() ? term.getValue() : session.evaluate(term.getValue());
      if (!number.isZero()) {
        normal = normal.sum(number, term.getKey());
      }
    }
    return normal;
  }

  /** The result of an operation, calculated the first time only. */
  Coefficient remembered(
      char sign, Coefficient left, Coefficient right, Supplier<ExprPolynomial> calculation) {
    Operation operation = new Operation(sign, left.number(), right.number());
    Coefficient result = results.get(operation);
    if (result == null) {
      result = intern(calculation.get());
      results.put(operation, result);
    }
    return result;
  }

  Coefficient reduce(ExprPolynomial product) {
    if (product.isZERO()) {
      return zero;
    }
    if (relations.areNone()) {
      return intern(product);
    }
    ExprPolynomial plain = null;
    Coefficient rest = null;
    for (Map.Entry<ExpVectorLong, IExpr> term : product.getMap().entrySet()) {
      long[] powers = term.getKey().getVal().clone();
      Coefficient factor = relations.reduce(powers);
      if (factor == one) {
        plain =
            (plain == null ? ring.getZero() : plain)
                .sum(term.getValue(), new ExpVectorLong(powers));
      } else {
        Coefficient monomial = intern(ring.valueOf(term.getValue(), new ExpVectorLong(powers)));
        Coefficient reduced = monomial.times(factor);
        rest = rest == null ? reduced : rest.plus(reduced);
      }
    }
    Coefficient sum = plain == null ? zero : intern(plain);
    return rest == null ? sum : sum.plus(rest);
  }
}
