package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RunPlan.Verb;

/**
 * Asks some small models for what the exact solver has besides lifetimes of sites: modes cut at a
 * given number, steady states and spectra. Drawn by itself, so that all else stays as it was.
 */
final class ExactPlans {
  private static final double SHARE = 0.1;

  /** States of all places together, of which a dense matrix has the fourth power of elements. */
  static final int LARGEST_STEADY = 9;

  /** Of spectra: pairs of three levels have so many equations that few are drawn. */
  private static final int USUAL_SPECTRUM = 6;

  private static final int LARGEST_TRACED = 32;

  private final Random random;
  private final Case one;

  private ExactPlans(Case one, Random random) {
    this.one = one;
    this.random = random;
  }

  /** The case, or another question to the same model. */
  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 17);
    return random.nextDouble() < SHARE ? new ExactPlans(one, random).drawn() : one;
  }

  private Case drawn() {
    RandomModel model = one.model();
    int cut = model.hasModes() ? 2 + random.nextInt(3) : 0;
    double which = random.nextDouble();
    LabelledSystem system = new LabelledSystem(model, model.values());
    if (model.terms().stream().anyMatch(term -> term.sites().size() > 2)) {
      return one;
    }
    if (which < 0.7) {
      while (cut > 1 && DenseReference.dimension(system, cut) > LARGEST_STEADY) {
        cut--;
      }
      boolean small = DenseReference.dimension(system, cut) <= LARGEST_STEADY;
      boolean plain =
          model.observables().get(0).names().isEmpty()
              && (random.nextDouble() < 0.1
                  || DenseReference.dimension(system, cut) <= USUAL_SPECTRUM);
      if (small && (which < 0.35 || plain)) {
        return which < 0.35 ? steady(cut) : spectrum(cut);
      }
    }
    if (DenseReference.dimension(system, cut) > LARGEST_TRACED) {
      return one;
    }
    boolean sized = model.parameters().stream().filter(Parameter::isSize).count() == 1;
    boolean lifetime = sized && cut > 0 && random.nextDouble() < 0.3;
    return one.with(
        new RunPlan(
            lifetime ? Verb.EXACT : Verb.EXACT_TRACE,
            KeptMoments.order(1),
            one.plan().end(),
            one.plan().samples(),
            one.plan().observable(),
            false,
            cut));
  }

  private Case steady(int cut) {
    return damped().with(one.plan().withVerb(Verb.STEADY).withCut(cut).plain());
  }

  /** At as many factors as there are sites the truncated spectrum is exact, too. */
  private Case spectrum(int cut) {
    int order = cut > 0 ? 1 : one.model().siteCount();
    return damped()
        .with(
            one.plan()
                .withVerb(Verb.SPECTRUM)
                .withOrder(KeptMoments.order(order))
                .withObservable(0)
                .withCut(cut)
                .plain());
  }

  /** With a loss at every place, so that most models forget their start soon. */
  private Case damped() {
    RandomModel model = one.model();
    List<Jump> jumps = new ArrayList<>(model.jumps());
    for (Kind kind : model.species()) {
      double rate = Math.rint((0.8 + 0.7 * random.nextDouble()) * 100) / 100;
      jumps.add(
          new Jump(
              false, List.of(kind.name()), ScalarFormula.number(rate), List.of(lowering(kind))));
    }
    return one.with(model.withJumps(jumps));
  }

  private static LocalFormula lowering(Kind kind) {
    if (kind.isMode()) {
      return ModeFormula.annihilation(kind.name());
    }
    SiteFormula sum = SiteFormula.transition(kind.levels(), 0, 1);
    for (int k = 1; k + 1 < kind.levels(); k++) {
      sum = sum.plus(SiteFormula.transition(kind.levels(), k, k + 1));
    }
    return sum;
  }
}
