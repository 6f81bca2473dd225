package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.OtherPlace;
import org.ursell.cli.differential.RandomModel.Term;

/** A random model in numbers: every site of every species is a place of its own. */
final class LabelledSystem {
  private final RandomModel model;
  private final Map<String, Double> values;
  private final List<Kind> places = new ArrayList<>();
  private final Map<String, List<Integer>> placesOf = new HashMap<>();
  private final boolean[] modes;
  private final LabelledOperator hamiltonian;
  private final List<LabelledJump> jumps = new ArrayList<>();
  private final List<Drive> drives = new ArrayList<>();
  private final Optional<JointStart> together;

  /** A jump operator and its rate. */
  record LabelledJump(double rate, Map<String, Complex> operator, ScalarFormula formula) {}

  /** A sum of products, times a number that changes in time. */
  record Drive(ScalarFormula coefficient, boolean conjugate, Map<String, Complex> operator) {
    Complex at(Map<String, Double> values, double time) {
      Complex value = coefficient.at(values, time);
      return conjugate ? value.conjugate() : value;
    }
  }

  LabelledSystem(RandomModel model, Map<String, Double> values) {
    this.model = model;
    this.values = values;
    together =
        model
            .together()
            .filter(s -> model.species().stream().allMatch(k -> k.typedStart().isEmpty()));
    for (Kind kind : model.species()) {
      List<Integer> own = new ArrayList<>();
      for (int k = 0; k < model.count(kind); k++) {
        own.add(places.size());
        places.add(kind);
      }
      placesOf.put(kind.name(), own);
    }
    modes = new boolean[places.size()];
    for (int k = 0; k < modes.length; k++) {
      modes[k] = places.get(k).isMode();
    }
    hamiltonian = new LabelledOperator(modes);
    model.terms().forEach(this::addTerm);
    model.jumps().forEach(this::addJump);
  }

  /** Each place with the species that it belongs to. */
  List<Kind> places() {
    return places;
  }

  boolean[] modes() {
    return modes;
  }

  /** The Hamiltonian as far as it does not change in time. */
  Map<String, Complex> hamiltonian() {
    return hamiltonian.products();
  }

  /** The rest of the Hamiltonian. */
  List<Drive> drives() {
    return drives;
  }

  Map<String, Double> values() {
    return values;
  }

  List<LabelledJump> jumps() {
    return jumps;
  }

  /** An observable, on the first site or sites of its species, or summed over all of them. */
  Map<String, Complex> observable(Observable observable) {
    LabelledOperator sum = new LabelledOperator(modes);
    boolean summed = observable.other().filter(OtherPlace::summed).isPresent();
    for (int place :
        summed ? placesOf(observable.species()) : List.of(place(observable.species(), 0))) {
      addLocal(sum, observable.operator(), place, Complex.ONE);
    }
    if (observable.other().isEmpty()) {
      return sum.products();
    }
    OtherPlace other = observable.other().get();
    LabelledOperator right = new LabelledOperator(modes);
    int next = other.species().equals(observable.species()) ? 1 : 0;
    for (int place : summed ? placesOf(other.species()) : List.of(place(other.species(), next))) {
      addLocal(right, other.operator(), place, Complex.ONE);
    }
    LabelledOperator product = new LabelledOperator(modes);
    sum.products()
        .forEach(
            (a, x) -> right.products().forEach((b, y) -> product.addProduct(a, b, x.multiply(y))));
    return product.products();
  }

  /**
   * Whether the rate of some jump is negative at some time of a run: a driven one may be zero when
   * the run begins.
   */
  boolean hasNegativeRate() {
    return jumps.stream()
        .anyMatch(
            jump ->
                jump.rate() < 0
                    || DoubleStream.of(0.002, 0.03, 0.2, 0.5)
                        .anyMatch(t -> jump.formula().at(values, t).getReal() < -1e-12));
  }

  /**
   * Whether an observable is Hermitian. Of one on two sites of a species it does not matter which
   * of the two has which operator, so that its adjoint may be itself with the two exchanged.
   */
  boolean isHermitian(Observable observable) {
    if (observable.arithmetic().isPresent()) {
      return true;
    }
    Map<String, Complex> operator = observable(observable);
    return isAdjoint(operator, operator)
        || (observable.other().filter(o -> o.species().equals(observable.species())).isPresent()
            && isAdjoint(symmetrised(operator, observable), symmetrised(operator, observable)));
  }

  private static boolean isAdjoint(Map<String, Complex> one, Map<String, Complex> other) {
    return one.entrySet().stream()
        .allMatch(
            e ->
                other
                        .getOrDefault(LabelledOperator.adjoint(e.getKey()), Complex.ZERO)
                        .subtract(e.getValue().conjugate())
                        .norm()
                    < 1e-12);
  }

  private Map<String, Complex> symmetrised(Map<String, Complex> operator, Observable observable) {
    int first = place(observable.species(), 0);
    int second = place(observable.species(), 1);
    Map<String, Complex> sum = new HashMap<>(operator);
    operator.forEach(
        (product, value) -> {
          String swapped =
              LabelledOperator.with(
                  product, first, product.charAt(2 * second), product.charAt(2 * second + 1));
          swapped =
              LabelledOperator.with(
                  swapped, second, product.charAt(2 * first), product.charAt(2 * first + 1));
          sum.merge(swapped, value, Complex::add);
        });
    return sum;
  }

  /** The operator of an observable of one place, summed over all places of its species. */
  Map<String, Complex> summed(Observable observable) {
    LabelledOperator sum = new LabelledOperator(modes);
    for (int place : placesOf(observable.species())) {
      addLocal(sum, observable.operator(), place, Complex.ONE);
    }
    return sum.products();
  }

  /** The expectation of a product at the start. */
  Complex start(String product) {
    Complex value =
        together
            .map(s -> s.expectation(ladder(product, s.first()), ladder(product, s.second())))
            .orElse(Complex.ONE);
    for (int place = 0; place < modes.length; place++) {
      String own = places.get(place).name();
      if (together.filter(s -> s.isOn(own)).isEmpty()
          && !LabelledOperator.isIdentity(modes, product, place)) {
        Kind kind = places.get(place);
        StartState state = kind.typedStart().orElse(kind.start()).at(values);
        value =
            value.multiply(
                state.moments().of(product.charAt(2 * place), product.charAt(2 * place + 1)));
      }
    }
    return value;
  }

  private JointStart.Ladder ladder(String product, String species) {
    int place = place(species, 0);
    return JointStart.ladder(
        modes[place],
        LabelledOperator.isIdentity(modes, product, place),
        product.charAt(2 * place),
        product.charAt(2 * place + 1));
  }

  /** The state in which two places start together, unless other starts are typed. */
  Optional<JointStart> together() {
    return together;
  }

  private int place(String species, int site) {
    return java.util.Objects.requireNonNull(placesOf.get(species), species).get(site);
  }

  private List<Integer> placesOf(String species) {
    return java.util.Objects.requireNonNull(placesOf.get(species), species);
  }

  private void addTerm(Term term) {
    if (!term.each().isEmpty()) {
      for (String species : term.each()) {
        for (int site : placesOf(species)) {
          addTerm(term, List.of(site));
        }
      }
      return;
    }
    choose(term, new ArrayList<>());
  }

  /** Distinct sites; of one species in rising order, so that each choice occurs once. */
  private void choose(Term term, List<Integer> chosen) {
    int next = chosen.size();
    if (next == term.sites().size()) {
      addTerm(term, chosen);
      return;
    }
    for (int site : placesOf(term.sites().get(next))) {
      boolean rising = true;
      for (int k = 0; k < next; k++) {
        rising &= !term.sites().get(k).equals(term.sites().get(next)) || chosen.get(k) < site;
      }
      if (rising) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(site);
        choose(term, more);
      }
    }
  }

  private void addTerm(Term term, List<Integer> sites) {
    Map<String, Complex> product =
        Map.of(
            LabelledOperator.identity(modes),
            term.coefficient().driven() ? Complex.ONE : term.coefficient().at(values));
    for (int k = 0; k < sites.size(); k++) {
      product = times(product, term.siteFactors().get(k), sites.get(k));
    }
    for (Map.Entry<String, ModeFormula> mode : term.modeFactors().entrySet()) {
      product = times(product, mode.getValue(), place(mode.getKey(), 0));
    }
    if (term.coefficient().driven()) {
      drives.add(new Drive(term.coefficient(), false, product));
      if (term.conjugate()) {
        Map<String, Complex> adjoint = new HashMap<>();
        product.forEach(
            (text, value) -> adjoint.put(LabelledOperator.adjoint(text), value.conjugate()));
        drives.add(new Drive(term.coefficient(), true, adjoint));
      }
      return;
    }
    product.forEach(
        (text, value) -> {
          hamiltonian.add(text, value);
          if (term.conjugate()) {
            hamiltonian.add(LabelledOperator.adjoint(text), value.conjugate());
          }
        });
  }

  private Map<String, Complex> times(Map<String, Complex> product, LocalFormula factor, int place) {
    LabelledOperator sum = new LabelledOperator(modes);
    LabelledOperator local = new LabelledOperator(modes);
    addLocal(local, factor, place, Complex.ONE);
    product.forEach(
        (left, a) ->
            local.products().forEach((right, b) -> sum.addProduct(left, right, a.multiply(b))));
    return sum.products();
  }

  private void addLocal(LabelledOperator sum, LocalFormula formula, int place, Complex factor) {
    String identity = LabelledOperator.identity(modes);
    if (formula instanceof ModeFormula mode) {
      mode.at(values)
          .forEach(
              (powers, value) ->
                  sum.add(
                      LabelledOperator.with(identity, place, powers.m(), powers.n()),
                      value.multiply(factor)));
      return;
    }
    Complex[][] matrix = ((SiteFormula) formula).at(values);
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        sum.add(LabelledOperator.with(identity, place, i, j), matrix[i][j].multiply(factor));
      }
    }
  }

  private void addJump(Jump jump) {
    double rate = jump.rate().at(values).getReal();
    if (jump.joint().isPresent()) {
      addJoint(jump, jump.joint().get());
      return;
    }
    if (jump.collective()) {
      LabelledOperator sum = new LabelledOperator(modes);
      for (int s = 0; s < jump.species().size(); s++) {
        for (int site : placesOf(jump.species().get(s))) {
          addLocal(sum, jump.operators().get(s), site, Complex.ONE);
        }
      }
      jumps.add(new LabelledJump(rate, sum.products(), jump.rate()));
      return;
    }
    for (int s = 0; s < jump.species().size(); s++) {
      for (int site : placesOf(jump.species().get(s))) {
        LabelledOperator one = new LabelledOperator(modes);
        addLocal(one, jump.operators().get(s), site, Complex.ONE);
        jumps.add(new LabelledJump(rate, one.products(), jump.rate()));
      }
    }
  }

  private void addJoint(Jump jump, JointJump joint) {
    if (joint.form() == JointJump.Form.SUM) {
      addOperator(jump, joint, List.of());
    } else if (joint.form() == JointJump.Form.CORRELATED) {
      addCorrelated(jump, joint);
    } else {
      chooseSlots(jump, joint, new ArrayList<>());
    }
  }

  private void chooseSlots(Jump jump, JointJump joint, List<Integer> chosen) {
    int next = chosen.size();
    if (next == jump.species().size()) {
      addOperator(jump, joint, chosen);
      return;
    }
    for (int site : placesOf(jump.species().get(next))) {
      boolean twice = chosen.contains(site);
      boolean falling =
          joint.form() == JointJump.Form.PAIRS
              && next == 1
              && jump.species().get(0).equals(jump.species().get(1))
              && chosen.get(0) > site;
      if (!twice && !falling) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(site);
        chooseSlots(jump, joint, more);
      }
    }
  }

  /** One jump; without chosen sites every factor is summed over those of its slot. */
  private void addOperator(Jump jump, JointJump joint, List<Integer> chosen) {
    LabelledOperator operator = new LabelledOperator(modes);
    for (JointJump.Summand summand : joint.summands()) {
      Map<String, Complex> product =
          Map.of(LabelledOperator.identity(modes), summand.coefficient().at(values));
      for (JointJump.Factor factor : summand.factors()) {
        LabelledOperator local = new LabelledOperator(modes);
        for (int place :
            chosen.isEmpty()
                ? placesOf(jump.species().get(factor.slot()))
                : List.of(chosen.get(factor.slot()))) {
          addLocal(local, factor.operator(), place, Complex.ONE);
        }
        LabelledOperator more = new LabelledOperator(modes);
        product.forEach(
            (a, x) -> local.products().forEach((b, y) -> more.addProduct(a, b, x.multiply(y))));
        product = more.products();
      }
      product.forEach(operator::add);
    }
    jumps.add(new LabelledJump(jump.rate().at(values).getReal(), operator.products(), jump.rate()));
  }

  /** Rates B B' are those of the jumps sum_b conj(B_bk) L_b. */
  private void addCorrelated(Jump jump, JointJump joint) {
    Complex[][] factor = joint.factor();
    for (int k = 0; k < factor.length; k++) {
      LabelledOperator operator = new LabelledOperator(modes);
      for (int b = 0; b < factor.length; b++) {
        LocalFormula own = joint.summands().get(b).factors().get(0).operator();
        addLocal(operator, own, place(jump.species().get(b), 0), factor[b][k].conjugate());
      }
      jumps.add(
          new LabelledJump(jump.rate().at(values).getReal(), operator.products(), jump.rate()));
    }
  }

  RandomModel model() {
    return model;
  }
}
