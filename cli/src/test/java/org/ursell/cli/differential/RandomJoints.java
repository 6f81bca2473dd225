package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.JointJump.Factor;
import org.ursell.cli.differential.JointJump.Form;
import org.ursell.cli.differential.JointJump.Summand;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Parameter;

/** Adds jumps of several places at once to some models; all else stays as it was drawn. */
final class RandomJoints {
  private static final double SHARE = 0.25;

  private final Random random;
  private final RandomModel model;
  private final List<Kind> sites;
  private final List<Kind> modes;

  private RandomJoints(RandomModel model, Random random) {
    this.random = random;
    this.model = model;
    sites = model.species().stream().filter(s -> !s.isMode()).toList();
    modes = model.species().stream().filter(Kind::isMode).toList();
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 29);
    random.nextLong();
    if (random.nextDouble() >= SHARE) {
      return one;
    }
    List<Jump> jumps = new ArrayList<>(one.model().jumps());
    new RandomJoints(one.model(), random)
        .jump()
        .ifPresent(j -> jumps.add(random.nextInt(jumps.size() + 1), j));
    return one.with(one.model().withJumps(jumps));
  }

  private Optional<Jump> jump() {
    List<Form> forms = new ArrayList<>();
    if (!modes.isEmpty() && (!sites.isEmpty() || modes.size() > 1)) {
      forms.add(Form.EACH);
    }
    if (!sites.isEmpty() && model.siteCount() > 1) {
      forms.add(Form.PAIRS);
      forms.add(Form.ORDERED_PAIRS);
    }
    if (!modes.isEmpty()) {
      forms.add(Form.SUM);
    }
    if (singles().size() > 1) {
      forms.add(Form.CORRELATED);
    }
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            switch (forms.get(random.nextInt(forms.size()))) {
              case EACH -> each();
              case PAIRS -> pairs(false);
              case ORDERED_PAIRS -> pairs(true);
              case SUM -> sum();
              case CORRELATED -> correlated();
            });
  }

  private static Jump joint(List<String> slots, ScalarFormula rate, JointJump joint) {
    return new Jump(false, slots, rate, List.of(), Optional.of(joint));
  }

  /** Modes, and species of which the file says one site. */
  private List<Kind> singles() {
    return model.species().stream().filter(s -> s.count().equals("1")).toList();
  }

  private Jump each() {
    List<String> slots = new ArrayList<>();
    List<Summand> summands = new ArrayList<>();
    List<Factor> first = new ArrayList<>();
    if (!sites.isEmpty()) {
      Kind a = pick(sites);
      slots.add(a.name());
      first.add(new Factor(0, site(a)));
    }
    int from = slots.size();
    Kind m = pick(modes);
    slots.add(m.name());
    first.add(new Factor(from, mode(m)));
    if (sites.isEmpty()) {
      Kind other = modes.get(0).equals(m) ? modes.get(1) : modes.get(0);
      slots.add(other.name());
      first.add(new Factor(1, mode(other)));
    }
    summands.add(new Summand(coefficient(), first));
    if (chance(0.4)) {
      summands.add(new Summand(coefficient(), List.of(first.get(random.nextInt(2)))));
    }
    if (chance(0.2)) {
      summands.add(new Summand(number(0.1, 0.8), List.of()));
    }
    return joint(slots, rate(), new JointJump(Form.EACH, summands));
  }

  private Jump pairs(boolean ordered) {
    Kind a = pick(sites);
    Kind b = pick(sites);
    List<String> slots = List.of(a.name(), b.name());
    SiteFormula x = site(a);
    List<Summand> summands = new ArrayList<>();
    Factor left = new Factor(0, x);
    Factor right = new Factor(1, a.equals(b) ? x : site(b));
    if (!ordered && a.equals(b)) {
      if (chance(0.3)) {
        summands.add(new Summand(ScalarFormula.ONE, List.of(left, right)));
      } else if (chance(0.5)) {
        summands.add(new Summand(ScalarFormula.ONE, List.of(left)));
        ScalarFormula sign = chance(0.5) ? ScalarFormula.number(1).negated() : ScalarFormula.ONE;
        summands.add(new Summand(sign, List.of(right)));
      } else {
        SiteFormula y = site(a);
        summands.add(new Summand(ScalarFormula.ONE, List.of(left, new Factor(1, y))));
        summands.add(new Summand(ScalarFormula.ONE, List.of(new Factor(0, y), right)));
      }
    } else {
      summands.add(
          new Summand(coefficient(), List.of(left, a.equals(b) ? new Factor(1, site(b)) : right)));
      if (chance(0.4)) {
        summands.add(new Summand(coefficient(), List.of(chance(0.5) ? left : right)));
      }
    }
    return joint(slots, rate(), new JointJump(ordered ? Form.ORDERED_PAIRS : Form.PAIRS, summands));
  }

  private Jump sum() {
    Kind m = pick(modes);
    List<String> slots = new ArrayList<>(List.of(m.name()));
    List<Summand> summands = new ArrayList<>();
    Factor field = new Factor(0, mode(m));
    if (sites.isEmpty()) {
      summands.add(new Summand(coefficient(), List.of(field)));
      summands.add(new Summand(coefficient(), List.of(new Factor(0, mode(m).times(mode(m))))));
    } else {
      Kind a = pick(sites);
      slots.add(a.name());
      Factor total = new Factor(1, site(a));
      if (chance(0.5)) {
        summands.add(new Summand(coefficient(), List.of(field)));
        summands.add(new Summand(coefficient(), List.of(total)));
      } else {
        summands.add(new Summand(coefficient(), List.of(field, total)));
      }
    }
    if (chance(0.3)) {
      summands.add(new Summand(number(0.1, 0.8), List.of()));
    }
    return joint(slots, rate(), new JointJump(Form.SUM, summands));
  }

  private Jump correlated() {
    List<Kind> places = new ArrayList<>(singles());
    java.util.Collections.shuffle(places, random);
    int n = Math.min(places.size(), 2 + random.nextInt(2));
    List<String> slots = new ArrayList<>();
    List<Summand> summands = new ArrayList<>();
    Complex[][] factor = new Complex[n][n];
    boolean complex = chance(0.5);
    for (int a = 0; a < n; a++) {
      Kind kind = places.get(a);
      slots.add(kind.name());
      LocalFormula operator = kind.isMode() ? mode(kind) : site(kind);
      summands.add(new Summand(ScalarFormula.ONE, List.of(new Factor(a, operator))));
      for (int b = 0; b < n; b++) {
        double im = complex ? random.nextInt(-80, 80) / 100.0 : 0;
        factor[a][b] = new Complex(random.nextInt(-90, 90) / 100.0, im);
      }
    }
    // Rates of which some combination never jumps.
    if (chance(0.3)) {
      for (Complex[] row : factor) {
        row[n - 1] = Complex.ZERO;
      }
    }
    return joint(slots, rate(), new JointJump(Form.CORRELATED, summands, factor));
  }

  /** Positive, also at the points of a sweep. */
  private ScalarFormula rate() {
    List<Parameter> positive =
        model.parameters().stream()
            .filter(p -> !p.isSize() && p.value() > 0 && p.fileValue() > 0)
            .toList();
    return positive.isEmpty() || chance(0.4)
        ? number(0.1, 0.8)
        : ScalarFormula.parameter(positive.get(random.nextInt(positive.size())).name());
  }

  private ScalarFormula coefficient() {
    return chance(0.6)
        ? ScalarFormula.ONE
        : chance(0.5) ? number(0.2, 1.3) : number(0.2, 1.3).times(ScalarFormula.I);
  }

  private static ModeFormula letter(Kind m, boolean down) {
    return down ? ModeFormula.annihilation(m.name()) : ModeFormula.creation(m.name());
  }

  private ModeFormula mode(Kind m) {
    return letter(m, chance(0.75));
  }

  private SiteFormula site(Kind kind) {
    int d = kind.levels();
    if (kind.spin() && chance(0.5)) {
      return SiteFormula.spin(chance(0.5) ? "Sm" : "Sz", d);
    }
    SiteFormula one = SiteFormula.transition(d, random.nextInt(d), random.nextInt(d));
    return chance(0.3)
        ? one.plus(SiteFormula.transition(d, random.nextInt(d), random.nextInt(d)))
        : one;
  }

  private ScalarFormula number(double from, double to) {
    return ScalarFormula.number(Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
