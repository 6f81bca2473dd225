package org.ursell.symbolic.operator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.model.LocalOperator.Entry;

/**
 * An operator on one site as a sparse matrix of exact coefficients, multiplied by the rule
 * |i&gt;&lt;j| |k&gt;&lt;l| = delta_jk |i&gt;&lt;l|. On a mode an entry (m, n) is the
 * normal-ordered product c'^m c^n and the rule is c^n c'^k = sum_q q! (n over q) (k over q)
 * c'^(k-q) c^(n-q). Immutable.
 */
@Internal
public final class ExactOperator {
  /** In place of a number of levels: the operator acts on a bosonic mode. */
  public static final int MODE = 0;

  private final CoefficientRing ring;
  private final int levels;
  private final TreeMap<Entry, Coefficient> entries;

  private ExactOperator(CoefficientRing ring, int levels, TreeMap<Entry, Coefficient> entries) {
    this.ring = ring;
    this.levels = levels;
    this.entries = entries;
  }

  /** The operator with given entries; zeros are dropped. */
  public static ExactOperator of(
      CoefficientRing ring, int levels, Map<Entry, Coefficient> entries) {
    TreeMap<Entry, Coefficient> nonZero = new TreeMap<>(entries);
    nonZero.values().removeIf(Coefficient::isZero);
    return new ExactOperator(ring, levels, nonZero);
  }

  /** The transition |to&gt;&lt;from|. */
  public static ExactOperator transition(CoefficientRing ring, int levels, int to, int from) {
    return of(ring, levels, Map.of(new Entry(to, from), ring.one()));
  }

  /** The identity. */
  public static ExactOperator identity(CoefficientRing ring, int levels) {
    if (levels == MODE) {
      return transition(ring, MODE, 0, 0);
    }
    TreeMap<Entry, Coefficient> diagonal = new TreeMap<>();
    for (int i = 0; i < levels; i++) {
      diagonal.put(new Entry(i, i), ring.one());
    }
    return new ExactOperator(ring, levels, diagonal);
  }

  /** The sum. */
  public ExactOperator plus(ExactOperator other) {
    TreeMap<Entry, Coefficient> sum = new TreeMap<>(entries);
    other.entries.forEach((entry, value) -> sum.merge(entry, value, Coefficient::plus));
    return of(ring, levels, sum);
  }

  /** This operator times a coefficient. */
  public ExactOperator times(Coefficient factor) {
    return map(value -> value.times(factor));
  }

  /** The operator product, this one to the left. */
  public ExactOperator times(ExactOperator right) {
    TreeMap<Entry, Coefficient> product = new TreeMap<>();
    entries.forEach(
        (a, left) ->
            right.entries.forEach((b, value) -> addProduct(a, b, left.times(value), product)));
    return of(ring, levels, product);
  }

  private void addProduct(
      Entry a, Entry b, Coefficient coefficient, Map<Entry, Coefficient> product) {
    if (levels != MODE) {
      if (a.from() == b.to()) {
        product.merge(new Entry(a.to(), b.from()), coefficient, Coefficient::plus);
      }
      return;
    }
    long ways = 1;
    for (int q = 0; q <= Math.min(a.from(), b.to()); q++) {
      if (q > 0) {
        // q! (n over q) (k over q) from the same with q - 1.
        ways = Math.multiplyExact(ways, (long) (a.from() - q + 1) * (b.to() - q + 1)) / q;
      }
      Entry ordered = new Entry(a.to() + b.to() - q, a.from() + b.from() - q);
      product.merge(ordered, coefficient.times(ways), Coefficient::plus);
    }
  }

  /** The Hermitian conjugate. */
  public ExactOperator adjoint() {
    TreeMap<Entry, Coefficient> conjugate = new TreeMap<>();
    entries.forEach((e, value) -> conjugate.put(new Entry(e.from(), e.to()), value.conjugate()));
    return new ExactOperator(ring, levels, conjugate);
  }

  /** Tr(this^+ other), the inner product of operators. */
  public Coefficient overlap(ExactOperator other) {
    Coefficient sum = ring.zero();
    for (Map.Entry<Entry, Coefficient> entry : entries.entrySet()) {
      Coefficient value = other.entries.get(entry.getKey());
      if (value != null) {
        sum = sum.plus(entry.getValue().conjugate().times(value));
      }
    }
    return sum;
  }

  /** Whether every entry is zero. */
  public boolean isZero() {
    return entries.isEmpty();
  }

  /** Whether only populations occur. */
  public boolean isDiagonal() {
    return entries.keySet().stream().allMatch(entry -> entry.to() == entry.from());
  }

  /** The entries that are not zero. */
  public Map<Entry, Coefficient> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** The ring of the coefficients. */
  public CoefficientRing ring() {
    return ring;
  }

  /** The dimension d, or {@link #MODE}. */
  public int levels() {
    return levels;
  }

  /**
   * This operator freed of a common factor that is not a rational number, such as sqrt(2), or
   * nothing if its entries are not rational multiples of each other.
   */
  public Optional<ExactOperator> rationalShape() {
    if (isZero()) {
      return Optional.empty();
    }
    TreeMap<Entry, Coefficient> shape = new TreeMap<>();
    Map<Integer, Integer> powers = Map.of();
    for (Map.Entry<Entry, Coefficient> entry : entries.entrySet()) {
      List<Coefficient.Term> terms = entry.getValue().terms();
      if (terms.size() != 1 || (!powers.isEmpty() && !powers.equals(terms.get(0).powers()))) {
        return Optional.empty();
      }
      powers = terms.get(0).powers();
      shape.put(entry.getKey(), ring.constant(number(terms.get(0))));
    }
    Coefficient first = shape.firstEntry().getValue();
    TreeMap<Entry, Coefficient> scaled = new TreeMap<>();
    shape.forEach((entry, value) -> scaled.put(entry, value.dividedBy(first)));
    return Optional.of(new ExactOperator(ring, levels, scaled));
  }

  private static IExpr number(Coefficient.Term term) {
    return F.QQ(
            term.real().getNumerator().longValueExact(),
            term.real().getDenominator().longValueExact())
        .plus(
            F.CI.times(
                F.QQ(
                    term.imaginary().getNumerator().longValueExact(),
                    term.imaginary().getDenominator().longValueExact())));
  }

  private ExactOperator map(Function<Coefficient, Coefficient> f) {
    TreeMap<Entry, Coefficient> mapped = new TreeMap<>();
    entries.forEach((entry, value) -> mapped.put(entry, f.apply(value)));
    return of(ring, levels, mapped);
  }

  /**
   * The same operator in floating point.
   *
   * @throws IllegalStateException if it depends on parameters
   */
  public SiteOperator toSiteOperator() {
    SiteOperator sum = SiteOperator.zero(levels);
    for (Map.Entry<Entry, Coefficient> entry : entries.entrySet()) {
      IExpr value = entry.getValue().toExpression();
      sum =
          sum.plus(
              entry.getKey().to(),
              entry.getKey().from(),
              ring.session().evaluate(F.Re(value)).evalf(),
              ring.session().evaluate(F.Im(value)).evalf());
    }
    return sum;
  }

  /** A mode's operator in floating point, as normal-ordered products. */
  public List<ObservableDescriptor.Product> toProducts() {
    List<ObservableDescriptor.Product> products = new ArrayList<>();
    entries.forEach(
        (powers, value) -> {
          IExpr number = value.toExpression();
          products.add(
              new ObservableDescriptor.Product(
                  ring.session().evaluate(F.Re(number)).evalf(),
                  ring.session().evaluate(F.Im(number)).evalf(),
                  powers.to(),
                  powers.from()));
        });
    return products;
  }

  /** The operator in Dirac notation. */
  public String formula() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (entry, value) -> {
          String factor = value.toString();
          String ket = "|" + entry.to() + "><" + entry.from() + "|";
          boolean minus = factor.startsWith("-") && value.terms().size() == 1;
          String size = minus ? factor.substring(1) : factor;
          text.append(text.length() == 0 ? (minus ? "-" : "") : (minus ? " - " : " + "))
              .append(size.equals("1") ? "" : size + " ")
              .append(ket);
        });
    return text.length() == 0 ? "0" : text.toString();
  }

  @Override
  public String toString() {
    return formula();
  }
}
