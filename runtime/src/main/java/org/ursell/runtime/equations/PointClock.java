package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Coefficients of one point in time: of each that changes, what its parts are multiplied by is
 * known beforehand, so that bringing it up to date takes a few multiplications and allocates
 * nothing. Rates are looked at whenever coefficients are.
 */
final class PointClock implements DistinctClock {
  /** By how many last places an instant may be off at which a rate is zero. */
  static final double NEAR = 4.0;

  /** A sum this much smaller than its summands has lost digits that may matter. */
  private static final double CANCELLED = 1e-3;

  private final ModelDescriptor model;
  private final Parameters point;
  private final Schedule schedule;
  private final List<Formula> generators;
  private final List<CoefficientPolynomial> all;
  private final TimeForm[] forms;
  private final double[] now;
  private final List<Driven> coefficients = new ArrayList<>();
  private final List<DrivenRate> rates = new ArrayList<>();
  private final List<DrivenMatrix> matrices = new ArrayList<>();
  private final boolean[] mayCancel;
  private final LostDigits lost;
  private double inside;

  /** A sum of numbers times products of what changes in time. */
  private static final class Driven {
    final int number;
    final double[] weights;
    final int[][] factors;

    Driven(int number, Map<List<Integer>, Double> parts) {
      this.number = number;
      weights = parts.values().stream().mapToDouble(Double::doubleValue).toArray();
      factors =
          parts.keySet().stream()
              .map(f -> f.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
    }

    double part(int k, double[] now) {
      double product = weights[k];
      for (int factor : factors[k]) {
        product *= now[factor];
      }
      return product;
    }

    double value(double[] now) {
      double sum = 0.0;
      for (int k = 0; k < weights.length; k++) {
        sum += part(k, now);
      }
      return sum;
    }

    double scale(double[] now) {
      double sum = 0.0;
      for (int k = 0; k < weights.length; k++) {
        sum += Math.abs(part(k, now));
      }
      return sum;
    }
  }

  /** A matrix of rates of which some part changes. */
  private record DrivenMatrix(RateMatrix matrix, List<Driven> parts) {}

  private record DrivenRate(JumpRate rate, Driven value) {}

  private PointClock(
      CoefficientTable table, ModelDescriptor model, Parameters point, Schedule schedule) {
    this.model = model;
    this.point = point;
    this.schedule = schedule;
    generators = table.generators();
    all = table.polynomials(point);
    int[] places = new int[generators.size()];
    Arrays.fill(places, -1);
    List<TimeForm> driven = new ArrayList<>();
    for (int g = 0; g < places.length; g++) {
      if (generators.get(g).isDriven()) {
        places[g] = driven.size();
        driven.add(TimeForms.of(generators.get(g), point));
      }
    }
    forms = driven.toArray(TimeForm[]::new);
    now = new double[forms.length];
    ClockWeights weights = new ClockWeights(model, generators, point);
    for (int k = 0; k < all.size(); k++) {
      Map<List<Integer>, CoefficientPolynomial> parts = parts(all.get(k), places);
      if (isDriven(parts)) {
        Map<List<Integer>, Double> of = weights.ofCoefficient(parts);
        requireWithin(all.get(k), of);
        coefficients.add(new Driven(k, of));
      }
    }
    for (JumpRate rate : table.rates()) {
      Map<List<Integer>, CoefficientPolynomial> parts = parts(rate.rate(), places);
      if (isDriven(parts)) {
        rates.add(new DrivenRate(rate, new Driven(-1, weights.ofRate(parts))));
      }
    }
    for (RateMatrix matrix : table.matrices()) {
      List<Map<List<Integer>, CoefficientPolynomial>> entries =
          matrix.parts().stream().map(part -> parts(part, places)).toList();
      if (entries.stream().anyMatch(PointClock::isDriven)) {
        matrices.add(
            new DrivenMatrix(
                matrix,
                entries.stream().map(parts -> new Driven(-1, weights.ofRate(parts))).toList()));
      }
    }
    mayCancel = new boolean[forms.length];
    for (int k = 0; k < forms.length; k++) {
      mayCancel[k] = LostDigits.mayCancel(forms[k]);
    }
    lost = new LostDigits(model, generators, all, point);
    enter(point.time());
  }

  /** The coefficients of which doubles may have lost digits. */
  private List<Integer> suspects(double[] c) {
    List<Integer> suspects = new ArrayList<>();
    for (Driven driven : coefficients) {
      boolean inside =
          Arrays.stream(driven.factors).flatMapToInt(Arrays::stream).anyMatch(p -> mayCancel[p]);
      if (inside || Math.abs(c[driven.number]) < CANCELLED * driven.scale(now)) {
        suspects.add(driven.number);
      }
    }
    return suspects;
  }

  /** Refuses what would be no number even where the time makes it small, as (t/a)^40 of tiny a. */
  private void requireWithin(
      CoefficientPolynomial coefficient, Map<List<Integer>, Double> weights) {
    if (weights.entrySet().stream().anyMatch(w -> w.getValue().isInfinite() && isTimed(w))) {
      throw new BrokenRuleException(
          "in the coefficient %s of the model '%s' a function of the time has a factor beyond the range of numbers at %s"
              .formatted(
                  coefficient.label(),
                  model.name(),
                  PointWords.of(generators, List.of(coefficient), model, point)),
          "count times and rates in other units, or divide the time by something larger");
    }
  }

  private static boolean isTimed(Map.Entry<List<Integer>, Double> weight) {
    return !weight.getKey().isEmpty();
  }

  /** The clock of a table at a point. */
  static DistinctClock of(CoefficientTable table, ModelDescriptor model, Parameters point) {
    Schedule schedule = table.schedule(point);
    boolean mixed =
        table.generators().stream()
            .anyMatch(g -> g.isDriven() && point.infinite().stream().anyMatch(g::mentions));
    return mixed
        ? new LimitClock(table, model, point, schedule)
        : new PointClock(table, model, point, schedule);
  }

  private static boolean isDriven(Map<List<Integer>, CoefficientPolynomial> parts) {
    return parts.keySet().stream().anyMatch(factors -> !factors.isEmpty());
  }

  /** The summands of a polynomial, gathered by what in them changes in time. */
  private static Map<List<Integer>, CoefficientPolynomial> parts(
      CoefficientPolynomial polynomial, int[] places) {
    Map<List<Integer>, List<CoefficientPolynomial.Monomial>> gathered = new LinkedHashMap<>();
    for (CoefficientPolynomial.Monomial monomial : polynomial.monomials()) {
      List<Integer> driven = new ArrayList<>();
      List<Integer> constant = new ArrayList<>();
      for (int factor : monomial.factors()) {
        boolean changes = places[factor] >= 0;
        (changes ? driven : constant).add(changes ? places[factor] : factor);
      }
      gathered
          .computeIfAbsent(driven, d -> new ArrayList<>())
          .add(
              new CoefficientPolynomial.Monomial(
                  monomial.above(),
                  monomial.below(),
                  constant.stream().mapToInt(Integer::intValue).toArray()));
    }
    Map<List<Integer>, CoefficientPolynomial> parts = new LinkedHashMap<>();
    gathered.forEach(
        (driven, monomials) ->
            parts.put(driven, new CoefficientPolynomial(polynomial.label(), monomials)));
    return parts;
  }

  @Override
  public boolean changes(int coefficient) {
    return coefficients.stream().anyMatch(driven -> driven.number == coefficient);
  }

  @Override
  public void enter(double from) {
    inside = schedule.inside(from);
    for (TimeForm form : forms) {
      form.enter(inside);
    }
  }

  /** Whether a negative value is one of instants so near to t that they may be t rounded. */
  private boolean isZeroNear(Driven driven, double t) {
    return valueAt(driven, t + NEAR * Math.ulp(t)) >= 0.0
        || valueAt(driven, t - NEAR * Math.ulp(t)) >= 0.0;
  }

  private double valueAt(Driven driven, double t) {
    double[] values = new double[forms.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = forms[k].value(t);
    }
    return driven.value(values);
  }

  @Override
  public void requireDigits(double t, double[] c) {
    lost.requireDigits(t, inside, suspects(c), c);
  }

  @Override
  public void set(double t, double[] c) {
    for (int k = 0; k < forms.length; k++) {
      now[k] = forms[k].value(t);
    }
    for (int k = 0; k < coefficients.size(); k++) {
      Driven driven = coefficients.get(k);
      double value = driven.value(now);
      if (!Double.isFinite(value)) {
        throw CoefficientTable.notFinite(model, generators, all.get(driven.number), point.at(t));
      }
      c[driven.number] = value;
    }
    if (t >= lost.next()) {
      lost.look(t, inside, suspects(c), c);
    }
    for (int k = 0; k < rates.size(); k++) {
      Driven driven = rates.get(k).value();
      double value = driven.value(now);
      if (!(value >= 0.0) && !isZeroNear(driven, t)) {
        rates
            .get(k)
            .rate()
            .requireNotNegative(value, driven.scale(now), generators, model, point.at(t));
      }
    }
    for (DrivenMatrix matrix : matrices) {
      double[] values = matrix.parts().stream().mapToDouble(part -> part.value(now)).toArray();
      matrix.matrix().requirePositive(values, generators, model, point.at(t));
    }
  }
}
