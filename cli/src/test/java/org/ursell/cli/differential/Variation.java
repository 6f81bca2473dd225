package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;
import org.ursell.cli.differential.RunPlan.Verb;

/** A change of a model that moves none of its numbers. */
enum Variation {
  ADD_AN_OBSERVABLE {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      Kind kind = m.species().get(random.nextInt(m.species().size()));
      LocalFormula operator =
          kind.isMode()
              ? word(kind.name(), 1 + random.nextInt(4), random)
              : SiteFormula.transition(
                  kind.levels(), random.nextInt(kind.levels()), random.nextInt(kind.levels()));
      // The first observable is the order parameter, so that it stays the first for lifetimes.
      int place = one.plan().verb() == Verb.TRACE ? random.nextInt(2) : 1;
      List<Observable> more = new ArrayList<>(m.observables());
      more.add(place, new Observable("added", kind.name(), operator));
      int followed = one.plan().observable();
      return Changed.of(
          one.with(m.withObservables(more))
              .with(one.plan().withObservable(followed >= place ? followed + 1 : followed)));
    }
  },
  REMOVE_OBSERVABLES {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      int followed = one.plan().verb() == Verb.TRACE ? one.plan().observable() : 0;
      RandomModel fewer = m.withObservables(List.of(m.observables().get(followed))).tidy();
      return Changed.of(one.with(fewer).with(one.plan().withObservable(0)));
    }
  },
  RENAME_AN_OBSERVABLE {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      List<Observable> renamed = new ArrayList<>();
      for (Observable o : m.observables()) {
        renamed.add(
            new Observable(
                "z" + renamed.size(), o.species(), o.operator(), o.other(), o.arithmetic()));
      }
      return Changed.of(one.with(m.withObservables(renamed)));
    }
  },
  ADD_A_PARAMETER {
    @Override
    Changed of(Case one, Random random) {
      List<Parameter> more = new ArrayList<>(one.model().parameters());
      double value = random.nextInt(100);
      more.add(
          random.nextInt(more.size() + 1), new Parameter("unused", value, Optional.empty(), false));
      return Changed.of(one.with(one.model().withParameters(more)));
    }
  },
  RENAME_A_PARAMETER {
    @Override
    Changed of(Case one, Random random) {
      List<Parameter> all = one.model().parameters();
      if (all.isEmpty()) {
        return Changed.of(one);
      }
      Parameter picked = all.get(random.nextInt(all.size()));
      String name = picked.isPart() ? picked.whole() : picked.name();
      // 'h.c.' is no parameter h, and an observable may bear the same name.
      return new Changed(
          one,
          1,
          text ->
              text.replaceAll(
                  "(?<![\\w\\p{L}])" + name + "(?![\\w\\p{L}\\p{No}\u208a]|\\.c\\.)", "renamed"));
    }
  },
  ADD_A_SPECIES_WITHOUT_COUPLING {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      int levels = random.nextBoolean() ? 0 : 2 + random.nextInt(2);
      Kind added =
          new Kind("added", levels, false, "1", StartState.level(0, levels == 0), Optional.empty());
      List<Kind> species = new ArrayList<>(m.species());
      species.add(random.nextInt(species.size() + 1), added);
      LocalFormula lower =
          levels == 0 ? ModeFormula.annihilation("added") : SiteFormula.transition(levels, 0, 1);
      ScalarFormula half = ScalarFormula.number(0.5);
      Term drive =
          lower instanceof SiteFormula site
              ? new Term(List.of("added"), List.of(), half, List.of(site), Map.of(), true, false)
              : new Term(
                  List.of(),
                  List.of(),
                  half,
                  List.of(),
                  Map.of("added", (ModeFormula) lower),
                  true,
                  false);
      List<Term> terms = new ArrayList<>(m.terms());
      terms.add(random.nextInt(terms.size() + 1), drive);
      List<Jump> jumps = new ArrayList<>(m.jumps());
      jumps.add(new Jump(false, List.of("added"), ScalarFormula.number(0.3), List.of(lower)));
      RunPlan plan = one.plan();
      if (plan.order().uniform() == 0) {
        Map<String, Integer> orders = new LinkedHashMap<>(plan.order().bySpecies());
        orders.put("added", 1);
        plan = plan.withOrder(new KeptMoments(0, orders));
      }
      return Changed.of(
          one.with(m.withSpecies(species).withTerms(terms).withJumps(jumps)).with(plan));
    }
  },
  PERMUTE_LINES {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      RandomModel permuted =
          m.withSpecies(shuffled(m.species(), random))
              .withParameters(shuffled(m.parameters(), random))
              .withTerms(shuffled(m.terms(), random))
              .withJumps(shuffled(m.jumps(), random));
      return Changed.of(one.with(permuted));
    }
  },
  MOVE_A_CONSTANT_INTO_A_PARAMETER {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      List<Parameter> more = new ArrayList<>(m.parameters());
      // The constant 1 that every coefficient has, as a parameter that the command sets.
      more.add(new Parameter("one", 0.25, Optional.of(1.0), false));
      ScalarFormula constant = ScalarFormula.parameter("one");
      List<Term> terms = new ArrayList<>();
      for (Term t : m.terms()) {
        terms.add(withCoefficient(t, t.coefficient().times(constant)));
      }
      List<Jump> jumps = new ArrayList<>();
      for (Jump j : m.jumps()) {
        jumps.add(j.withRate(constant.times(j.rate())));
      }
      return Changed.of(one.with(m.withParameters(more).withTerms(terms).withJumps(jumps)));
    }
  },
  SCALE_RATES_AND_ENERGIES {
    @Override
    Changed of(Case one, Random random) {
      RandomModel m = one.model();
      if (m.isDriven()) {
        return Changed.of(one);
      }
      ScalarFormula three = ScalarFormula.number(3);
      List<Term> terms = new ArrayList<>();
      for (Term t : m.terms()) {
        terms.add(withCoefficient(t, three.times(t.coefficient())));
      }
      List<Jump> jumps = new ArrayList<>();
      for (Jump j : m.jumps()) {
        jumps.add(j.withRate(three.times(j.rate())));
      }
      RunPlan plan = one.plan().withEnd(one.plan().end() / 3);
      return new Changed(
          one.with(m.withTerms(terms).withJumps(jumps)).with(plan), 3, UnaryOperator.identity());
    }
  };

  /**
   * A changed case.
   *
   * @param timeFactor by which its times are multiplied to compare
   * @param text what is done to every text that is typed or written
   */
  record Changed(Case one, double timeFactor, UnaryOperator<String> text) {
    static Changed of(Case one) {
      return new Changed(one, 1, UnaryOperator.identity());
    }
  }

  abstract Changed of(Case one, Random random);

  private static ModeFormula word(String mode, int length, Random random) {
    ModeFormula word = letter(mode, random);
    for (int k = 1; k < length; k++) {
      word = word.times(letter(mode, random));
    }
    return word;
  }

  private static ModeFormula letter(String mode, Random random) {
    return random.nextBoolean() ? ModeFormula.annihilation(mode) : ModeFormula.creation(mode);
  }

  static Term withCoefficient(Term t, ScalarFormula coefficient) {
    return new Term(
        t.each(),
        t.sites(),
        coefficient,
        t.siteFactors(),
        t.modeFactors(),
        t.conjugate(),
        t.bracketed());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> other = new ArrayList<>(list);
    Collections.shuffle(other, random);
    return other;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
