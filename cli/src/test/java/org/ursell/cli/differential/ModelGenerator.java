package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.OtherPlace;
import org.ursell.cli.differential.RandomModel.Term;
import org.ursell.cli.differential.RunPlan.Verb;

/** Draws a model and what is asked of it; the same seed gives the same. */
final class ModelGenerator {
  private final Random random;
  private final RandomNames names;
  private final RandomFormulas formulas;
  private final List<Kind> species = new ArrayList<>();
  private final List<String> sizes = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** A model with what is asked of it. */
  record Case(long seed, RandomModel model, RunPlan plan) {
    Case with(RandomModel changed) {
      return new Case(seed, changed, plan);
    }

    Case with(RunPlan changed) {
      return new Case(seed, model, changed);
    }
  }

  private ModelGenerator(long seed) {
    // Neighbouring seeds of java.util.Random begin alike.
    random = new Random(seed * 0x9E3779B97F4A7C15L + 0x1234567L);
    random.nextLong();
    names = new RandomNames(random);
    formulas = new RandomFormulas(random, names);
  }

  static Case draw(long seed) {
    return new ModelGenerator(seed).model(seed);
  }

  private Case model(long seed) {
    double kind = random.nextDouble();
    int modes = kind < 0.5 ? 0 : 1 + (formulas.chance(0.25) ? 1 : 0);
    int sites = kind >= 0.5 && kind < 0.65 ? 0 : 1 + random.nextInt(modes == 0 ? 3 : 2);
    drawSpecies(sites, modes);
    List<Term> terms = new ArrayList<>();
    for (int k = 1 + random.nextInt(4); k > 0; k--) {
      terms.add(term());
    }
    if (species.size() > 1 || sites > 1) {
      terms.add(coupling());
    }
    List<Jump> jumps = new ArrayList<>();
    for (int k = 1 + random.nextInt(3); k > 0; k--) {
      jumps.add(jump());
    }
    List<Observable> observables = new ArrayList<>();
    for (String name : names.observables(1 + random.nextInt(4))) {
      Observable drawn = observable(name);
      // Parameters in the first observable leave lifetimes without one: few of them.
      while (!drawn.operator().names().isEmpty() && formulas.chance(0.9)) {
        drawn = observable(name);
      }
      observables.add(drawn);
    }
    RandomModel model =
        new RandomModel(
                names.model(),
                formulas.parameters(),
                species,
                formulas.operators(),
                terms,
                jumps,
                observables)
            .tidy();
    RunPlan plan = plan(model);
    // Drawn by themselves, so that all else stays as it was without them.
    Random places = new Random(seed * 0x9E3779B97F4A7C15L);
    List<Observable> wider = new ArrayList<>(model.observables());
    for (int k = 1; k < wider.size(); k++) {
      if (places.nextDouble() < 0.5) {
        wider.set(k, onTwoPlaces(model, wider.get(k), places));
      }
    }
    Case drawn = new Case(seed, model.withObservables(wider), plan);
    Case usual = RandomWords.of(RandomDrives.of(ExactPlans.of(RandomJoints.of(drawn))));
    return RandomArithmetic.of(RandomStates.of(RandomTables.of(usual)));
  }

  private void drawSpecies(int sites, int modes) {
    RandomStarts starts = new RandomStarts(random);
    boolean typed = formulas.chance(0.3);
    int left = sites;
    while (left > 0) {
      int count = 1 + random.nextInt(left);
      left -= count;
      int most = sites == 1 ? 5 : sites == 2 && modes == 0 ? 4 : 3;
      int levels = 2 + random.nextInt(most - 1);
      String text;
      if (!sizes.isEmpty()
          && counts.getOrDefault(sizes.get(0), 0) == count
          && formulas.chance(0.5)) {
        text = sizes.get(0);
      } else if (formulas.chance(0.6)) {
        text = formulas.size(count);
        sizes.add(text);
        counts.put(text, count);
      } else {
        text = Integer.toString(count);
      }
      addSpecies(
          new Kind(names.site(), levels, formulas.chance(0.3), text, NO_START, Optional.empty()),
          starts,
          typed);
    }
    for (int k = 0; k < modes; k++) {
      addSpecies(new Kind(names.mode(), 0, false, "1", NO_START, Optional.empty()), starts, typed);
    }
    java.util.Collections.shuffle(species, random);
  }

  private static final StartState NO_START = StartState.level(0, false);

  private void addSpecies(Kind kind, RandomStarts starts, boolean typed) {
    species.add(
        new Kind(
            kind.name(),
            kind.levels(),
            kind.spin(),
            kind.count(),
            starts.of(kind),
            typed ? Optional.of(starts.of(kind)) : Optional.empty()));
  }

  private Term term() {
    Kind kind = formulas.pick(species);
    if (kind.isMode()) {
      if (formulas.chance(0.6)) {
        return modes(Map.of(kind.name(), formulas.hermitian(kind.name())), real(), false);
      }
      ModeFormula operator = formulas.modeOperator(kind.name(), 2);
      return modes(Map.of(kind.name(), operator), either(), true);
    }
    List<String> each = new ArrayList<>(List.of(kind.name()));
    species.stream()
        .filter(s -> !s.equals(kind) && s.levels() == kind.levels() && s.spin() == kind.spin())
        .filter(s -> formulas.chance(0.4))
        .forEach(s -> each.add(s.name()));
    boolean hermitian = formulas.chance(0.5);
    return new Term(
        each,
        List.of(),
        hermitian ? real() : either(),
        List.of(hermitian ? formulas.hermitian(kind) : formulas.siteOperator(kind)),
        Map.of(),
        !hermitian,
        false);
  }

  private ScalarFormula real() {
    return formulas.coefficient(sizes);
  }

  private ScalarFormula either() {
    return formulas.chance(0.4) ? formulas.complex() : real();
  }

  private static Term modes(
      Map<String, ModeFormula> factors, ScalarFormula coefficient, boolean conjugate) {
    return new Term(List.of(), List.of(), coefficient, List.of(), factors, conjugate, false);
  }

  /** A term on two places and more. */
  private Term coupling() {
    List<Kind> atoms = species.stream().filter(s -> !s.isMode()).toList();
    List<Kind> modes = species.stream().filter(Kind::isMode).toList();
    if (atoms.isEmpty()) {
      return modeCoupling(modes.get(0).name(), modes.get(modes.size() - 1).name());
    }
    Kind a = formulas.pick(atoms);
    if (!modes.isEmpty() && formulas.chance(0.7)) {
      return siteAndMode(a, formulas.pick(modes).name());
    }
    Kind b = formulas.pick(atoms);
    if (atoms.size() + (a.count().equals("1") ? 0 : 1) > 2 && formulas.chance(0.1)) {
      return three(a, b);
    }
    return pair(a, b);
  }

  private Term modeCoupling(String a, String b) {
    if (a.equals(b)) {
      return modes(Map.of(a, formulas.modeOperator(a, 3)), either(), true);
    }
    Map<String, ModeFormula> factors = new LinkedHashMap<>();
    if (formulas.chance(0.25)) {
      factors.put(a, formulas.hermitian(a));
      factors.put(b, ModeFormula.annihilation(b).plus(ModeFormula.creation(b)));
      return modes(factors, real(), false);
    }
    factors.put(a, formulas.modeOperator(a, 2));
    factors.put(b, formulas.modeOperator(b, 1));
    return modes(factors, either(), true);
  }

  private Term siteAndMode(Kind a, String mode) {
    if (formulas.chance(0.25)) {
      return new Term(
          List.of(a.name()),
          List.of(),
          real(),
          List.of(formulas.hermitian(a)),
          Map.of(mode, formulas.hermitian(mode)),
          false,
          false);
    }
    boolean bracketed = formulas.chance(0.5);
    return new Term(
        List.of(a.name()),
        List.of(),
        bracketed ? real() : either(),
        List.of(formulas.siteOperator(a)),
        Map.of(mode, formulas.modeOperator(mode, formulas.chance(0.2) ? 2 : 1)),
        true,
        bracketed);
  }

  private Term pair(Kind a, Kind b) {
    List<String> sites = List.of(a.name(), b.name());
    SiteFormula x = formulas.siteOperator(a);
    if (!a.equals(b)) {
      boolean bracketed = formulas.chance(0.4);
      return new Term(
          List.of(),
          sites,
          bracketed ? real() : either(),
          List.of(x, formulas.siteOperator(b)),
          Map.of(),
          true,
          bracketed);
    }
    if (formulas.chance(0.3)) {
      SiteFormula h = formulas.hermitian(a);
      return new Term(List.of(), sites, real(), List.of(h, h), Map.of(), false, false);
    }
    if (formulas.chance(0.2)) {
      return new Term(List.of(), sites, either(), List.of(x, x), Map.of(), true, false);
    }
    return new Term(
        List.of(), sites, real(), List.of(x, x.adjoint()), Map.of(), true, formulas.chance(0.4));
  }

  private Term three(Kind a, Kind b) {
    SiteFormula h = formulas.hermitian(a);
    return new Term(
        List.of(),
        List.of(a.name(), a.name(), b.name()),
        real(),
        List.of(h, h, a.equals(b) ? h : formulas.hermitian(b)),
        Map.of(),
        false,
        false);
  }

  private Jump jump() {
    Kind kind = formulas.pick(species);
    ScalarFormula rate = formulas.rate(sizes);
    if (formulas.chance(0.35)) {
      List<String> over = new ArrayList<>();
      List<LocalFormula> operators = new ArrayList<>();
      for (Kind each : species) {
        if (each.equals(kind) || formulas.chance(0.35)) {
          over.add(each.name());
          operators.add(jumpOperator(each));
        }
      }
      return new Jump(true, over, rate, operators);
    }
    return new Jump(false, List.of(kind.name()), rate, List.of(jumpOperator(kind)));
  }

  private LocalFormula jumpOperator(Kind kind) {
    if (!kind.isMode()) {
      SiteFormula operator = formulas.siteOperator(kind);
      return formulas.chance(0.1) ? operator.times(formulas.complex()) : operator;
    }
    ModeFormula c = ModeFormula.annihilation(kind.name());
    return formulas.chance(0.7)
        ? c
        : formulas.chance(0.5)
            ? ModeFormula.creation(kind.name())
            : formulas.chance(0.5)
                ? ModeFormula.creation(kind.name()).times(c)
                : c.times(formulas.positive());
  }

  private Observable observable(String name) {
    Kind kind = formulas.pick(species);
    LocalFormula operator =
        kind.isMode()
            ? formulas.chance(0.4)
                ? formulas.hermitian(kind.name())
                : formulas.modeOperator(kind.name(), 4)
            : formulas.chance(0.5) ? formulas.hermitian(kind) : formulas.siteOperator(kind);
    return new Observable(name, kind.name(), operator);
  }

  /** The same times an operator on another place, if there is one. */
  private static Observable onTwoPlaces(RandomModel model, Observable first, Random places) {
    Kind own = model.kind(first.species());
    List<Kind> others = new ArrayList<>();
    for (Kind kind : model.species()) {
      boolean same = kind.name().equals(own.name());
      if (!same || !kind.isMode() && model.count(kind) > 1) {
        others.add(kind);
      }
    }
    if (others.isEmpty()) {
      return first;
    }
    Kind kind = others.get(places.nextInt(others.size()));
    int to = places.nextInt(Math.max(1, kind.levels()));
    int from = places.nextInt(Math.max(1, kind.levels()));
    LocalFormula operator =
        !kind.isMode()
            ? SiteFormula.transition(kind.levels(), to, from)
            : places.nextBoolean()
                ? ModeFormula.creation(kind.name())
                : ModeFormula.annihilation(kind.name());
    boolean summed = !own.isMode() && !kind.isMode() && places.nextBoolean();
    return new Observable(
        first.name(),
        first.species(),
        first.operator(),
        Optional.of(new OtherPlace(kind.name(), operator, summed)),
        Optional.empty());
  }

  private RunPlan plan(RandomModel model) {
    int places = model.siteCount() + (int) model.species().stream().filter(Kind::isMode).count();
    int most = !model.hasModes() ? model.siteCount() : places == 1 ? 4 : places == 2 ? 3 : 2;
    KeptMoments order = KeptMoments.order(1 + random.nextInt(most));
    if (model.species().size() > 1 && formulas.chance(0.4)) {
      Map<String, Integer> orders = new LinkedHashMap<>();
      model.species().forEach(s -> orders.put(s.name(), 1 + random.nextInt(most)));
      KeptMoments mixed = new KeptMoments(0, orders);
      order = mixed.breaksCompleteness(model) ? order : mixed;
    }
    double end = formulas.number(0.3, 2.5);
    boolean sized = model.parameters().stream().filter(RandomModel.Parameter::isSize).count() == 1;
    double which = random.nextDouble();
    Verb verb =
        sized && which < 0.1
            ? Verb.LIFETIME
            : sized && !model.hasModes() && which < 0.16
                ? Verb.EXACT
                : which > 0.88 && model.parameters().stream().anyMatch(p -> !p.isSize())
                    ? Verb.SWEEP
                    : Verb.TRACE;
    return new RunPlan(
        verb,
        order,
        end,
        5,
        random.nextInt(model.observables().size()),
        verb == Verb.TRACE && formulas.chance(0.15),
        0);
  }
}
