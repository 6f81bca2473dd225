package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Term;
import org.ursell.cli.differential.RunPlan.Verb;

/** Lets tables from files drive some models; all else stays as it was drawn. */
final class RandomTables {
  private static final double SHARE = 0.2;

  private final Random random;
  private final Case one;

  private RandomTables(Case one, Random random) {
    this.one = one;
    this.random = random;
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 97);
    random.nextLong();
    boolean asked = random.nextDouble() < SHARE && !one.plan().verb().isOfSteadyState();
    // A parameter called t is no time.
    boolean timeless = new ModelText(one.model()).text().matches("(?s).*\\bt:.*");
    return asked && !timeless ? one.with(new RandomTables(one, random).drawn()) : one;
  }

  private RandomModel drawn() {
    RandomModel model = one.model();
    List<Term> terms = new ArrayList<>(model.terms());
    if (!terms.isEmpty()) {
      int which = random.nextInt(terms.size());
      Term term = terms.get(which);
      ScalarFormula factor = factor(table("wave", -1.2), RandomDrives.mayBeComplex(term));
      terms.set(which, Variation.withCoefficient(term, factor.times(term.coefficient())));
    }
    List<Jump> jumps = new ArrayList<>(model.jumps());
    if (!jumps.isEmpty() && random.nextDouble() < 0.6) {
      int which = random.nextInt(jumps.size());
      for (int k = jumps.size() - 1; k >= 0; k--) {
        which = jumps.get(k).joint().isPresent() ? k : which;
      }
      Jump jump = jumps.get(which);
      jumps.set(which, jump.withRate(positive(table("ramp_1", 0)).times(jump.rate())));
    }
    return model.withTerms(terms).withJumps(jumps);
  }

  private ScalarFormula factor(ScalarFormula f, boolean complex) {
    if (complex && random.nextDouble() < 0.3) {
      return ScalarFormula.I.times(f).exp();
    }
    return switch (random.nextInt(6)) {
      case 0 -> f.power(2);
      case 1 -> ScalarFormula.ONE.plus(f);
      case 2 -> f.sin();
      case 3 -> f.times(n(number(0.5, 6)).times(ScalarFormula.T).cos());
      default -> f;
    };
  }

  /** Nowhere negative: of cubic tables, which may swing below their values, the square. */
  private ScalarFormula positive(ScalarFormula f) {
    boolean swings = f.tables().stream().anyMatch(t -> t.table().kind() == RandomTable.Kind.CUBIC);
    return n(number(0.1, 0.5)).plus(swings ? f.power(2) : f);
  }

  /** A table of that name, of values from some lowest on. */
  private ScalarFormula table(String name, double lowest) {
    RandomTable.Kind kind = RandomTable.Kind.values()[random.nextInt(3)];
    String outside = List.of(RandomTable.UNSAID, "refuse", "hold", "zero").get(random.nextInt(4));
    double scale = random.nextDouble() < 0.7 ? 1 : random.nextBoolean() ? 2 : 0.5;
    double shift = random.nextDouble() < 0.6 ? 0 : number(0.05, 0.9);
    double end = one.plan().end();
    double first = -shift * scale;
    double last = (end - shift) * scale;
    boolean whole = outside.isEmpty() || outside.equals("refuse");
    // A command whose table ends too soon must say so; one that looks for a lifetime may be done.
    if (!whole || one.plan().verb() == Verb.TRACE && random.nextDouble() < 0.2) {
      first += number(-0.3, 0.4) * end * scale;
      last += number(-0.4, 0.3) * end * scale;
    } else {
      first -= random.nextBoolean() ? 0 : number(0.1, 0.5);
      last += random.nextBoolean() ? 0 : number(0.1, 0.5);
    }
    int count = 3 + random.nextInt(5);
    List<Double> points = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    double step = (last - first) / (count - 1);
    for (int k = 0; k < count; k++) {
      boolean inner = k > 0 && k < count - 1;
      double point = first + k * step + (inner ? number(-0.3, 0.3) * step : 0);
      // Decimals, rounded outwards at both ends.
      double hundred = point * 100;
      points.add(
          (k == 0 ? Math.floor(hundred) : inner ? Math.rint(hundred) : Math.ceil(hundred)) / 100);
      values.add(number(lowest, 1.2));
    }
    for (int k = 1; k < count; k++) {
      if (points.get(k) <= points.get(k - 1)) {
        points.set(k, points.get(k - 1) + 0.01);
      }
    }
    return ScalarFormula.table(new RandomTable(name, kind, outside, points, values), shift, scale);
  }

  private static ScalarFormula n(double value) {
    return ScalarFormula.number(value);
  }

  private double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }
}
