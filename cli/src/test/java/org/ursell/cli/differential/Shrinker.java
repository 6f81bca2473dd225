package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;

/** Makes a case that fails smaller, as long as it fails in the same way. */
final class Shrinker {
  private static final int MOST_TRIES = 150;

  private final Predicate<Case> stillFails;
  private int tries;

  private Shrinker(Predicate<Case> stillFails) {
    this.stillFails = stillFails;
  }

  static Case shrink(Case one, Predicate<Case> stillFails) {
    return new Shrinker(stillFails).shrink(one);
  }

  private Case shrink(Case start) {
    Case best = start;
    boolean better = true;
    while (better && tries < MOST_TRIES) {
      better = false;
      for (Case smaller : smaller(best)) {
        if (!canBeAsked(smaller)) {
          continue;
        }
        if (tries++ >= MOST_TRIES) {
          break;
        }
        if (stillFails.test(smaller)) {
          best = smaller;
          better = true;
          break;
        }
      }
    }
    return best;
  }

  /** A sweep needs a parameter to vary, a truncated spectrum the order at which it is exact. */
  private static boolean canBeAsked(Case one) {
    RandomModel model = one.model();
    return switch (one.plan().verb()) {
      case SWEEP -> model.parameters().stream().anyMatch(p -> !p.isSize());
      case SPECTRUM -> model.hasModes() || one.plan().order().uniform() >= model.siteCount();
      default -> true;
    };
  }

  /** One thing less, in the order in which most is gained. */
  private static List<Case> smaller(Case one) {
    RandomModel m = one.model();
    List<Case> cases = new ArrayList<>();
    for (Kind kind : m.species()) {
      without(one, kind).ifPresent(cases::add);
    }
    for (int k = 0; k < m.terms().size(); k++) {
      cases.add(one.with(m.withTerms(without(m.terms(), k)).tidy()));
    }
    for (int k = 0; k < m.jumps().size(); k++) {
      cases.add(one.with(m.withJumps(without(m.jumps(), k)).tidy()));
    }
    for (int k = m.observables().size() - 1; k >= 0; k--) {
      int followed = one.plan().observable();
      if (m.observables().size() > 1 && k != followed) {
        cases.add(
            one.with(m.withObservables(without(m.observables(), k)).tidy())
                .with(one.plan().withObservable(k < followed ? followed - 1 : followed)));
      }
    }
    simplerParts(one, cases);
    return cases;
  }

  private static void simplerParts(Case one, List<Case> cases) {
    RandomModel m = one.model();
    for (int k = 0; k < m.terms().size(); k++) {
      Term t = m.terms().get(k);
      if (!t.coefficient().text().equals("1")) {
        Term plain =
            new Term(
                t.each(),
                t.sites(),
                ScalarFormula.ONE,
                t.siteFactors(),
                t.modeFactors(),
                t.conjugate(),
                t.bracketed());
        cases.add(one.with(m.withTerms(with(m.terms(), k, plain)).tidy()));
      }
      if (t.each().size() > 1) {
        Term single =
            new Term(
                t.each().subList(0, 1),
                t.sites(),
                t.coefficient(),
                t.siteFactors(),
                t.modeFactors(),
                t.conjugate(),
                t.bracketed());
        cases.add(one.with(m.withTerms(with(m.terms(), k, single)).tidy()));
      }
    }
    for (int k = 0; k < m.jumps().size(); k++) {
      Jump j = m.jumps().get(k);
      if (!j.rate().text().equals("1")) {
        Jump plain = j.withRate(ScalarFormula.ONE);
        cases.add(one.with(m.withJumps(with(m.jumps(), k, plain)).tidy()));
      }
    }
    for (int k = 0; k < m.parameters().size(); k++) {
      Parameter p = m.parameters().get(k);
      if (p.setValue().isPresent()) {
        Parameter fixed = new Parameter(p.name(), p.value(), Optional.empty(), p.isSize());
        cases.add(one.with(m.withParameters(with(m.parameters(), k, fixed))));
      }
      if (!p.isSize() && p.fileValue() != 1) {
        Parameter simple = new Parameter(p.name(), 1, p.setValue(), false);
        cases.add(one.with(m.withParameters(with(m.parameters(), k, simple))));
      }
    }
    for (int k = 0; k < m.species().size(); k++) {
      Kind s = m.species().get(k);
      StartState ground = StartState.level(0, s.isMode());
      if (s.typedStart().isPresent()) {
        Kind untyped =
            new Kind(
                s.name(), s.levels(), s.spin(), s.count(), s.typedStart().get(), Optional.empty());
        cases.add(one.with(m.withSpecies(with(m.species(), k, untyped))));
      } else if (!s.start().text().equals(ground.text())) {
        Kind low = new Kind(s.name(), s.levels(), s.spin(), s.count(), ground, Optional.empty());
        cases.add(one.with(m.withSpecies(with(m.species(), k, low))));
      }
    }
    if (m.together().isPresent()) {
      cases.add(one.with(m.withTogether(Optional.empty())));
    }
    if (!m.name().equals("m")) {
      cases.add(one.with(m.withName("m")));
    }
    if (one.plan().order().uniform() > 1) {
      cases.add(
          one.with(one.plan().withOrder(KeptMoments.order(one.plan().order().uniform() - 1))));
    }
    if (one.plan().end() != 1) {
      cases.add(one.with(one.plan().withEnd(1)));
    }
  }

  /** The model without a species and all that mentions it. */
  private static Optional<Case> without(Case one, Kind kind) {
    RandomModel m = one.model();
    String name = kind.name();
    Observable followed = m.observables().get(one.plan().observable());
    List<Observable> observables = m.observables().stream().filter(o -> !o.isOn(name)).toList();
    if (m.species().size() == 1 || followed.isOn(name) || observables.isEmpty()) {
      return Optional.empty();
    }
    List<Term> terms =
        m.terms().stream()
            .filter(
                t ->
                    !t.each().contains(name)
                        && !t.sites().contains(name)
                        && !t.modeFactors().containsKey(name))
            .toList();
    List<Jump> jumps = m.jumps().stream().filter(j -> !j.species().contains(name)).toList();
    RandomModel fewer =
        m.withSpecies(m.species().stream().filter(s -> !s.equals(kind)).toList())
            .withTerms(terms)
            .withJumps(jumps)
            .withObservables(observables)
            .tidy();
    RunPlan plan = one.plan().withObservable(observables.indexOf(followed));
    if (plan.order().uniform() == 0) {
      Map<String, Integer> orders = new java.util.LinkedHashMap<>(plan.order().bySpecies());
      orders.remove(name);
      plan = plan.withOrder(new KeptMoments(0, orders));
    }
    return Optional.of(one.with(fewer).with(fewer.hasModes() ? plan : plan.withCut(0)));
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> fewer = new ArrayList<>(list);
    fewer.remove(index);
    return fewer;
  }

  private static <T> List<T> with(List<T> list, int index, T changed) {
    List<T> other = new ArrayList<>(list);
    other.set(index, changed);
    return other;
  }
}
