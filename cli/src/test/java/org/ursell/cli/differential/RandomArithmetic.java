package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Arithmetic;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Term;
import org.ursell.cli.differential.RunPlan.Verb;

/**
 * Gives some models arithmetic of expectation values, couplings of four sites, and coefficients
 * that jump where a parameter passes a value; all else stays as it was drawn.
 */
final class RandomArithmetic {
  private static final double SHARE = 0.2;

  private final Random random;
  private final Case one;

  private RandomArithmetic(Case one, Random random) {
    this.one = one;
    this.random = random;
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 131);
    random.nextLong();
    boolean follows = one.plan().verb() == Verb.TRACE || one.plan().verb() == Verb.SWEEP;
    return follows && random.nextDouble() < SHARE
        ? one.with(new RandomArithmetic(one, random).drawn())
        : one;
  }

  private RandomModel drawn() {
    RandomModel model = one.model();
    List<Observable> observables = new ArrayList<>();
    for (Observable observable : model.observables()) {
      // Lifetimes are of the first, and measures of sweeps look at it.
      boolean first = observables.isEmpty() && one.plan().verb() == Verb.SWEEP;
      observables.add(
          first || random.nextDouble() < 0.4 ? observable : observable.with(arithmetic()));
    }
    model = model.withObservables(observables);
    if (random.nextDouble() < 0.3) {
      model = withFour(model);
    }
    return random.nextDouble() < 0.5 ? withJumps(model) : model;
  }

  private Arithmetic arithmetic() {
    double a = Math.rint(random.nextDouble() * 100) / 100 + 0.1;
    return switch (random.nextInt(8)) {
      case 0 -> new Arithmetic("abs(%s)^2", x -> x.norm() * x.norm());
      case 1 -> new Arithmetic("re(%s)", x -> x.getReal());
      case 2 -> new Arithmetic(a + " - 2*im(%s)", x -> a - 2 * x.getImaginary());
      case 3 -> new Arithmetic("max(re(%s), " + a + ")", x -> Math.max(x.getReal(), a));
      case 4 ->
          new Arithmetic("min(1, abs(%s), " + a + ")", x -> Math.min(Math.min(1, x.norm()), a));
      case 5 -> new Arithmetic("exp(-abs(%s))/2", x -> Math.exp(-x.norm()) / 2);
      case 6 -> new Arithmetic("re(conj(%s)*i)/" + a, x -> x.getImaginary() / a);
      default ->
          new Arithmetic("sqrt(" + a + " + abs(%s)^2)", x -> Math.sqrt(a + x.norm() * x.norm()));
    };
  }

  /** Of a species whose number of sites a parameter says, so that there may be fewer than four. */
  private RandomModel withFour(RandomModel model) {
    List<Kind> sized =
        model.species().stream().filter(s -> !s.isMode() && !s.count().matches("\\d+")).toList();
    if (sized.isEmpty()) {
      return model;
    }
    Kind kind = sized.get(random.nextInt(sized.size()));
    SiteFormula n = SiteFormula.transition(kind.levels(), 1, 1);
    List<Term> terms = new ArrayList<>(model.terms());
    terms.add(
        new Term(
            List.of(),
            List.of(kind.name(), kind.name(), kind.name(), kind.name()),
            ScalarFormula.number(0.7),
            List.of(n, n, n, n),
            java.util.Map.of(),
            false,
            false));
    return model.withTerms(terms);
  }

  private RandomModel withJumps(RandomModel model) {
    List<String> own =
        model.parameters().stream()
            .filter(p -> !p.isSize() && !p.isPart())
            .map(p -> p.name())
            .toList();
    if (own.isEmpty() || model.terms().isEmpty()) {
      return model;
    }
    String name = own.get(random.nextInt(own.size()));
    ScalarFormula p = ScalarFormula.parameter(name);
    ScalarFormula n = ScalarFormula.number(Math.rint(random.nextDouble() * 100) / 100);
    ScalarFormula factor =
        switch (random.nextInt(4)) {
          case 0 -> ScalarFormula.call("step", x -> x[0] >= 0 ? 1.0 : 0.0, p.minus(n));
          case 1 ->
              ScalarFormula.call(
                  "pulse",
                  x -> x[0] >= x[1] && x[0] < x[1] + x[2] ? 1.0 : 0.0,
                  p,
                  n,
                  ScalarFormula.number(0.5));
          case 2 ->
              ScalarFormula.call(
                  "min",
                  x -> Math.min(x[0], Math.min(x[1], x[2])),
                  p,
                  n,
                  p.times(ScalarFormula.number(2)));
          default ->
              ScalarFormula.call(
                  "max", x -> Math.max(x[0], Math.max(x[1], x[2])), p, n.negated(), p.negated());
        };
    List<Term> terms = new ArrayList<>(model.terms());
    int which = random.nextInt(terms.size());
    Term term = terms.get(which);
    terms.set(which, Variation.withCoefficient(term, factor.times(term.coefficient())));
    return model.withTerms(terms);
  }
}
