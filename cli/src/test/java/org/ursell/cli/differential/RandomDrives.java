package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;

/** Lets coefficients and rates of some models change in time; all else stays as it was drawn. */
final class RandomDrives {
  private static final double SHARE = 0.25;

  private final Random random;
  private final RandomModel model;

  private RandomDrives(RandomModel model, Random random) {
    this.random = random;
    this.model = model;
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 43);
    random.nextLong();
    if (random.nextDouble() >= SHARE || one.plan().verb().isOfSteadyState()) {
      return one;
    }
    return one.with(new RandomDrives(one.model(), random).drawn());
  }

  private RandomModel drawn() {
    // A parameter of that name is meant where it is declared.
    if (new ModelText(model).text().matches("(?s).*\\bt:.*")) {
      return model;
    }
    List<Term> terms = new ArrayList<>();
    for (Term term : model.terms()) {
      terms.add(
          random.nextDouble() < 0.6
              ? Variation.withCoefficient(
                  term, factor(mayBeComplex(term)).times(term.coefficient()))
              : term);
    }
    List<Jump> jumps = new ArrayList<>();
    for (Jump jump : model.jumps()) {
      jumps.add(random.nextDouble() < 0.3 ? jump.withRate(jump.rate().times(positive())) : jump);
    }
    return model.withTerms(terms).withJumps(jumps);
  }

  /**
   * Whether a phase may stand before the term: what is added to its conjugate, but for an exchange
   * between sites of one species, which would change when the two change places.
   */
  static boolean mayBeComplex(Term term) {
    boolean ofOneSpecies =
        term.sites().size() == 2 && term.sites().get(0).equals(term.sites().get(1));
    boolean alike =
        ofOneSpecies && term.siteFactors().get(0).text().equals(term.siteFactors().get(1).text());
    return term.conjugate() && !term.bracketed() && (!ofOneSpecies || alike);
  }

  /** A function of the time. */
  private ScalarFormula factor(boolean complex) {
    double w = number(0.5, 6);
    double a = number(0.05, 1.2);
    double width = number(0.05, 0.8);
    ScalarFormula t = ScalarFormula.T;
    ScalarFormula angle = frequency(w).times(t);
    if (complex && random.nextDouble() < 0.3) {
      return ScalarFormula.I.times(angle).exp();
    }
    return switch (random.nextInt(14)) {
      case 0 -> pulse(a, width);
      case 1 -> ScalarFormula.call("step", x -> x[0] >= 0 ? 1.0 : 0.0, t.minus(n(a))).breaking(a);
      case 2 -> square(w);
      case 3 -> t.over(n(a)).negated().exp();
      case 4 -> t.minus(n(a)).over(n(width)).power(2).negated().exp();
      case 5 ->
          ScalarFormula.call("abs", x -> Math.abs(x[0]), n(w).times(t).sin()).breaking(zeros(w, 0));
      case 6 -> ScalarFormula.call("min", x -> Math.min(x[0], x[1]), t, n(a)).breaking(a);
      case 7 -> ScalarFormula.call("max", x -> Math.max(x[0], x[1]), t, n(a)).breaking(a);
      case 8 -> ScalarFormula.call("tanh", x -> Math.tanh(x[0]), angle);
      case 9 -> ScalarFormula.call("log", x -> Math.log(x[0]), ScalarFormula.ONE.plus(t));
      case 10 -> angle.sin().times(pulse(a, width));
      case 11 -> ScalarFormula.call("cosh", x -> Math.cosh(x[0]), t.minus(n(a)));
      default -> angle.cos();
    };
  }

  /** Nowhere negative. */
  private ScalarFormula positive() {
    double a = number(0.05, 1.2);
    ScalarFormula one = ScalarFormula.ONE;
    return switch (random.nextInt(5)) {
      case 0 -> one.plus(pulse(a, number(0.05, 0.8)));
      case 1 -> n(0.2).plus(square(number(0.5, 6)));
      case 2 -> ScalarFormula.T.over(n(a)).negated().exp();
      case 3 -> ScalarFormula.T.times(n(a)).sin().power(2);
      default -> one.plus(n(0.5).times(n(number(0.5, 6)).times(ScalarFormula.T).cos()));
    };
  }

  private ScalarFormula pulse(double from, double width) {
    return ScalarFormula.call(
            "pulse",
            x -> x[0] >= x[1] && x[0] < x[1] + x[2] ? 1.0 : 0.0,
            ScalarFormula.T,
            n(from),
            n(width))
        .breaking(from, from + width);
  }

  private static ScalarFormula square(double w) {
    return ScalarFormula.call("step", x -> x[0] >= 0 ? 1.0 : 0.0, n(w).times(ScalarFormula.T).cos())
        .breaking(zeros(w, 0.5));
  }

  /** The instants at which the angle w*t is so many times pi, and a whole number more. */
  private static double[] zeros(double w, double from) {
    List<Double> zeros = new ArrayList<>();
    for (int k = 0; (k + from) * Math.PI / w < ScalarFormula.LAST; k++) {
      zeros.add((k + from) * Math.PI / w);
    }
    return zeros.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** A number, or a parameter where no jumps depend on it. */
  private ScalarFormula frequency(double w) {
    List<Parameter> known = model.parameters().stream().filter(p -> !p.isSize()).toList();
    return known.isEmpty() || random.nextDouble() < 0.5
        ? n(w)
        : ScalarFormula.parameter(known.get(random.nextInt(known.size())).name());
  }

  private static ScalarFormula n(double value) {
    return ScalarFormula.number(value);
  }

  private double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }
}
