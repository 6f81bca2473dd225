package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.polynomials.longexponent.ExpVectorLong;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomial;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomialRing;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The exact coefficients of one derivation: polynomials with complex rational coefficients (Symja's
 * {@code ExprPolynomial}) in the parameters, their reciprocals where they occur, and real atoms
 * such as {@code sqrt(2)}.
 *
 * <p>Besides these, marks tell terms between sites from others, and count the amplitudes of modes
 * ({@link Generator#isMark}); people never read them.
 *
 * <p>Two kinds of relation are kept by reduction after each product, so that equal coefficients
 * have equal polynomials: a parameter times its reciprocal is one, and a square root squared is its
 * radicand.
 */
@Internal
public final class CoefficientRing {
  private final SymjaSession session;
  private final List<Generator> generators;
  private final Map<IExpr, Integer> indexOf = new HashMap<>();
  private final ExprPolynomialRing ring;
  private final Map<Integer, Integer> reciprocal = new LinkedHashMap<>();
  private final Map<Integer, Coefficient> square = new LinkedHashMap<>();
  private final Map<ExprPolynomial, Coefficient> known = new HashMap<>();
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
    LinkedHashMap<IExpr, Generator> found = new LinkedHashMap<>();
    for (String parameter : parameters) {
      IExpr symbol = session.symbol(parameter);
      found.put(symbol, new Generator.Parameter(parameter, symbol));
    }
    List<Generator> others = new ArrayList<>();
    for (IExpr expression : expressions) {
      collect(session.evaluate(F.ExpandAll(expression)), found, others);
    }
    for (Generator other : others) {
      found.putIfAbsent(other.expression(), other);
    }
    // No name of a user's holds a blank.
    for (Generator mark :
        List.of(
            new Generator.Interaction(session.symbol("interaction mark")),
            new Generator.ModeUnit(1, session.symbol("mode unit")),
            new Generator.ModeUnit(-1, session.symbol("per mode unit")))) {
      found.put(mark.expression(), mark);
    }
    generators = List.copyOf(found.values());
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
    findRelations();
  }

  private void findRelations() {
    for (int g = 0; g < generators.size(); g++) {
      IExpr expression = generators.get(g).expression();
      if (generators.get(g) instanceof Generator.Inverse) {
        int parameter = index(expression.base());
        reciprocal.put(g, parameter);
      } else if (expression.isPower()
          && expression.exponent().equals(F.C1D2)
          && !expression.base().equals(S.E)) {
        square.put(g, of(expression.base()));
      } else if (generators.get(g) instanceof Generator.ModeUnit unit && unit.power() < 0) {
        reciprocal.put(g, g - 1);
      }
    }
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

  private void collect(IExpr e, Map<IExpr, Generator> found, List<Generator> others) {
    if (e.isNumber() || found.containsKey(e)) {
      return;
    }
    if (e.isPlus() || e.isTimes()) {
      ((IAST) e).forEach(part -> collect(part, found, others));
    } else if (isPhase(e)) {
      phaseParts(e).forEach(part -> collect(part, found, others));
    } else if (e.isPower() && e.base().equals(S.E)) {
      // Whole, since exp(1000) as a product of 1000 factors would serve nobody.
      others.add(new Generator.Atom(e));
    } else if (e.isPower() && e.exponent().isInteger() && e.exponent().isPositive()) {
      collect(e.base(), found, others);
    } else if (e.isPower() && e.exponent().isNegative() && isParameter(e.base(), found)) {
      inverse(e, others);
    } else if (e.isPower() && e.exponent().isRational() && !e.exponent().isInteger()) {
      others.add(new Generator.Atom(root(e)));
      collect(e.base(), found, others);
    } else {
      others.add(new Generator.Atom(atomOf(e)));
    }
  }

  /** The constants pi and e are symbols too. */
  private static boolean isParameter(IExpr e, Map<IExpr, Generator> found) {
    return found.get(e) instanceof Generator.Parameter;
  }

  private void inverse(IExpr e, List<Generator> others) {
    IExpr base = e.base();
    if (e.exponent().isInteger()) {
      others.add(new Generator.Inverse(session.nameOf(base), F.Power(base, F.CN1)));
    } else {
      others.add(new Generator.Atom(root(e)));
    }
  }

  /** x^(p/q) is written as a power of the atom x^(1/q), or of x^(-1/q) when p is negative. */
  private static IExpr root(IExpr power) {
    IRational exponent = (IRational) power.exponent();
    IExpr unit = F.QQ(F.ZZ(exponent.isNegative() ? -1 : 1), exponent.denominator());
    if (exponent.isNegative() && power.base().isRational()) {
      unit = unit.negate();
    }
    return F.Power(power.base(), unit);
  }

  private static IExpr atomOf(IExpr e) {
    return e.isPower() && e.exponent().isInteger() ? F.Power(e.base(), F.CN1) : e;
  }

  private static boolean isPhase(IExpr e) {
    return e.isPower() && e.base().equals(S.E) && !e.exponent().isFree(F.CI::equals, true)
        || e.isPower() && e.base().equals(S.E) && !e.exponent().isFree(x -> x.isComplex(), true);
  }

  /** exp(a + i b) as the three real factors exp(a), cos(b), sin(b). */
  private List<IExpr> phaseParts(IExpr phase) {
    IExpr exponent = session.evaluate(F.ExpandAll(phase.exponent()));
    IExpr real = F.C0;
    IExpr imaginary = F.C0;
    List<IExpr> terms = new ArrayList<>();
    if (exponent.isPlus()) {
      ((IAST) exponent).forEach(part -> terms.add(part));
    } else {
      terms.add(exponent);
    }
    for (IExpr term : terms) {
      if (term.isFree(x -> x.isComplex() || x.equals(F.CI), true)) {
        real = session.evaluate(F.Plus(real, term));
      } else {
        imaginary = session.evaluate(F.Plus(imaginary, F.Times(F.CNI, term)));
      }
    }
    return List.of(
        session.evaluate(F.Exp(real)),
        session.evaluate(F.Cos(imaginary)),
        session.evaluate(F.Sin(imaginary)));
  }

  /**
   * The coefficient that an expression stands for.
   *
   * @throws InvalidInputException if it holds something that the ring was not made for
   */
  public Coefficient of(IExpr expression) {
    return convert(session.evaluate(F.ExpandAll(expression)));
  }

  private Coefficient convert(IExpr e) {
    if (e.isNumber()) {
      return constant(e);
    }
    Integer generator = indexOf.get(e);
    if (generator != null) {
      return generator(generator, 1);
    }
    if (e.isPlus() || e.isTimes()) {
      Coefficient[] result = {e.isPlus() ? zero : one};
      ((IAST) e)
          .forEach(
              part -> {
                Coefficient next = convert(part);
                result[0] = e.isPlus() ? result[0].plus(next) : result[0].times(next);
              });
      return result[0];
    }
    if (isPhase(e)) {
      List<IExpr> parts = phaseParts(e);
      Coefficient onCircle =
          convert(parts.get(1)).plus(convert(parts.get(2)).times(constant(F.CI)));
      return convert(parts.get(0)).times(onCircle);
    }
    if (e.isPower() && e.exponent().isRational()) {
      return power(e);
    }
    throw new InvalidInputException(
        "the coefficient '" + e + "' holds something that is not known to be real",
        "use real parameters, and sqrt exp sin cos of real expressions");
  }

  private Coefficient power(IExpr e) {
    IRational exponent = (IRational) e.exponent();
    int numerator = exponent.numerator().toIntDefault();
    if (exponent.isInteger() && numerator > 0) {
      Coefficient base = convert(e.base());
      Coefficient result = one;
      for (int k = 0; k < numerator; k++) {
        result = result.times(base);
      }
      return result;
    }
    if (exponent.isInteger()) {
      return generator(index(F.Power(e.base(), F.CN1)), -numerator);
    }
    if (numerator < 0 && e.base().isRational()) {
      // r^(-p/q) = r^((mq-p)/q) / r^m with the smallest whole m above p/q.
      int q = exponent.denominator().toIntDefault();
      int m = (q - 1 - numerator) / q;
      IExpr below = session.evaluate(F.Power(e.base(), F.ZZ(-m)));
      return generator(index(root(e)), m * q + numerator).times(constant(below));
    }
    return generator(index(root(e)), Math.abs(numerator));
  }

  private int index(IExpr generator) {
    Integer index = indexOf.get(generator);
    if (index == null) {
      throw new InvalidInputException(
          "the coefficient part '" + generator + "' is not known to this derivation",
          "this is a defect of the generator: please report the model");
    }
    return index;
  }

  private Coefficient generator(int index, int power) {
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

  /** The session in which the ring lives. */
  public SymjaSession session() {
    return session;
  }

  /** The one object for a polynomial that needs no reduction. */
  Coefficient intern(ExprPolynomial polynomial) {
    Coefficient coefficient = known.get(polynomial);
    if (coefficient == null) {
      ExprPolynomial normal = normal(polynomial);
      coefficient = known.get(normal);
      if (coefficient == null) {
        coefficient = new Coefficient(this, normal, known.size());
        known.put(normal, coefficient);
      }
      known.putIfAbsent(polynomial, coefficient);
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
    if (reciprocal.isEmpty() && square.isEmpty()) {
      return intern(product);
    }
    ExprPolynomial plain = null;
    Coefficient rest = null;
    for (Map.Entry<ExpVectorLong, IExpr> term : product.getMap().entrySet()) {
      long[] powers = term.getKey().getVal().clone();
      Coefficient factor = reducePowers(powers);
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

  /** Cancels g * 1/g in place and returns what the squares of roots leave as a factor. */
  private Coefficient reducePowers(long[] powers) {
    int last = powers.length - 1;
    for (Map.Entry<Integer, Integer> pair : reciprocal.entrySet()) {
      int below = last - pair.getKey();
      int above = last - pair.getValue();
      long common = Math.min(powers[below], powers[above]);
      powers[below] -= common;
      powers[above] -= common;
    }
    Coefficient factor = one;
    for (Map.Entry<Integer, Coefficient> root : square.entrySet()) {
      int position = last - root.getKey();
      while (powers[position] >= 2) {
        powers[position] -= 2;
        factor = factor.times(root.getValue());
      }
    }
    return factor;
  }
}
