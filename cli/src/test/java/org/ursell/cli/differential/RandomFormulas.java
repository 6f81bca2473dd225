package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Named;
import org.ursell.cli.differential.RandomModel.Parameter;

/** Draws the formulas of a model, and declares the parameters and operators that they need. */
final class RandomFormulas {
  private final Random random;
  private final RandomNames names;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Named> operators = new ArrayList<>();

  RandomFormulas(Random random, RandomNames names) {
    this.random = random;
    this.names = names;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Named> operators() {
    return operators;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A number of two decimals, so that files can be read. */
  double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }

  /** A size with its number of sites where the commands run; the file says another. */
  String size(int count) {
    String name = names.size();
    double inFile = chance(0.2) ? count : pick(List.of(4.0, 7.0, 50.0, 1.0));
    Optional<Double> set = inFile == count ? Optional.empty() : Optional.of((double) count);
    parameters.add(new Parameter(name, inFile, set, true));
    return name;
  }

  /** A parameter that is positive, in the file and where the commands run. */
  ScalarFormula positive() {
    return parameter(number(0.1, 1.2), number(0.1, 1.2));
  }

  /** A parameter of any sign. */
  ScalarFormula real() {
    return parameter(number(-1, 1.2), number(-1.2, 1.2));
  }

  private ScalarFormula parameter(double inFile, double value) {
    boolean positive = value > 0 && inFile > 0;
    List<Parameter> known =
        parameters.stream()
            .filter(p -> !p.isSize() && (!positive || p.value() > 0 && p.fileValue() > 0))
            .toList();
    if (!known.isEmpty() && chance(0.4)) {
      return ScalarFormula.parameter(pick(known).name());
    }
    String name = names.parameter();
    boolean set = chance(0.75) && value != inFile;
    parameters.add(new Parameter(name, inFile, set ? Optional.of(value) : Optional.empty(), false));
    return ScalarFormula.parameter(name);
  }

  /** A coefficient of the Hamiltonian: real, of order 1. */
  ScalarFormula coefficient(List<String> sizes) {
    ScalarFormula base = plain();
    if (sizes.isEmpty() || chance(0.35)) {
      return base;
    }
    ScalarFormula n = ScalarFormula.parameter(pick(sizes));
    return switch (random.nextInt(6)) {
      case 0 -> base.over(n.plus(ScalarFormula.ONE));
      case 1 -> base.over(n.sqrt());
      case 2 -> base.over(n).times(n.minus(ScalarFormula.number(0.5)));
      case 3 -> base.over(n.power(2));
      case 4 -> count(n) > 1 ? base.over(n.minus(ScalarFormula.ONE)) : base.over(n);
      default -> base.over(n);
    };
  }

  private double count(ScalarFormula size) {
    return parameters.stream()
        .filter(p -> p.name().equals(size.text()))
        .mapToDouble(p -> Math.min(p.value(), p.fileValue()))
        .findFirst()
        .orElse(1);
  }

  private ScalarFormula plain() {
    return switch (random.nextInt(14)) {
      case 0 -> ScalarFormula.number(number(0.1, 1));
      case 1 -> real().times(ScalarFormula.number(number(0.3, 2)));
      case 2 -> real().over(ScalarFormula.number(2));
      case 3 -> positive().sqrt();
      case 4 -> positive().negated().exp();
      case 5 -> real().cos();
      case 6 -> real().times(real().sin());
      case 7 -> real().power(2).over(positive().plus(ScalarFormula.ONE));
      case 8 -> positive().minus(real().times(ScalarFormula.number(0.5)));
      case 9 -> constant().times(real());
      case 10 -> real().power(3);
      default -> real();
    };
  }

  /** Formulas without parameters, among them the exponentials of whole numbers. */
  private ScalarFormula constant() {
    return switch (random.nextInt(5)) {
      case 0 ->
          ScalarFormula.of("exp(-1)", true, p -> new org.hipparchus.complex.Complex(Math.exp(-1)));
      case 1 ->
          ScalarFormula.of("pi/4", true, p -> new org.hipparchus.complex.Complex(Math.PI / 4));
      case 2 ->
          ScalarFormula.of("2^(1/2)", true, p -> new org.hipparchus.complex.Complex(Math.sqrt(2)));
      case 3 ->
          ScalarFormula.of(
              "sqrt(3)/2", true, p -> new org.hipparchus.complex.Complex(Math.sqrt(3) / 2));
      default ->
          ScalarFormula.of(
              "1/exp(1/2)", true, p -> new org.hipparchus.complex.Complex(Math.exp(-0.5)));
    };
  }

  /** A complex coefficient. */
  ScalarFormula complex() {
    return switch (random.nextInt(4)) {
      case 0 -> ScalarFormula.I.times(real());
      case 1 -> real().times(ScalarFormula.I.times(real()).exp());
      case 2 -> real().plus(ScalarFormula.I.times(real()));
      default -> positive().times(ScalarFormula.I.negated().times(real()).exp());
    };
  }

  /** A rate: not negative in the file, and seldom where the commands run. */
  ScalarFormula rate(List<String> sizes) {
    if (!sizes.isEmpty() && chance(0.25)) {
      ScalarFormula n = ScalarFormula.parameter(pick(sizes));
      return positive().over(chance(0.5) ? n : n.plus(ScalarFormula.ONE));
    }
    return switch (random.nextInt(12)) {
      case 0 -> ScalarFormula.number(number(0.1, 1));
      case 1 -> positive().times(ScalarFormula.number(number(0.3, 1.5)));
      case 2 -> real().power(2);
      case 3 -> positive().times(ScalarFormula.ONE.plus(real().sin()));
      case 4 -> positive().times(real().negated().exp()).over(ScalarFormula.number(2));
      case 5 -> difference();
      default -> positive();
    };
  }

  /** Positive in the file; where the commands run it may be negative, which must be refused. */
  private ScalarFormula difference() {
    double a = number(0.6, 1.4);
    double threshold = number(0.1, 0.5);
    String name = names.parameter();
    double set = chance(0.3) ? number(0.01, threshold) : number(threshold, 1.4);
    parameters.add(new Parameter(name, a, Optional.of(set), false));
    return ScalarFormula.parameter(name).minus(ScalarFormula.number(threshold));
  }

  /** Any operator on a site. */
  SiteFormula siteOperator(Kind kind) {
    int d = kind.levels();
    if (kind.spin() && chance(0.6)) {
      SiteFormula spin = SiteFormula.spin(pick(List.of("Sx", "Sy", "Sz", "Sp", "Sm")), d);
      return chance(0.2) ? spin.times(SiteFormula.spin("Sz", d)) : spin;
    }
    List<Named> known =
        operators.stream().filter(o -> o.body().at(values()).length == d && !kind.spin()).toList();
    if (!known.isEmpty() && chance(0.35)) {
      Named named = pick(known);
      SiteFormula operator = named.body().named(named.name());
      return chance(0.3) ? operator.adjoint() : operator;
    }
    SiteFormula built =
        switch (random.nextInt(8)) {
          case 0 -> transition(d).plus(transition(d));
          case 1 -> transition(d).times(ScalarFormula.number(number(0.2, 1.5))).plus(transition(d));
          case 2 -> transition(d).plus(transition(d).times(ScalarFormula.I));
          case 3 -> transition(d).adjoint();
          case 4 -> SiteFormula.transition(d, 0, 0).complement();
          case 5 -> transition(d).times(positive()).plus(transition(d));
          default -> transition(d);
        };
    if (!kind.spin() && chance(0.25)) {
      String name = names.operator();
      operators.add(new Named(name, built));
      return built.named(name);
    }
    return built;
  }

  private java.util.Map<String, Double> values() {
    java.util.Map<String, Double> values = new java.util.HashMap<>();
    parameters.forEach(p -> values.put(p.name(), p.value()));
    return values;
  }

  private SiteFormula transition(int levels) {
    return SiteFormula.transition(levels, random.nextInt(levels), random.nextInt(levels));
  }

  /** A Hermitian operator on a site. */
  SiteFormula hermitian(Kind kind) {
    int d = kind.levels();
    if (kind.spin() && chance(0.6)) {
      return SiteFormula.spin(pick(List.of("Sx", "Sy", "Sz")), d);
    }
    int i = random.nextInt(d);
    int j = random.nextInt(d);
    if (i == j) {
      return SiteFormula.transition(d, i, i);
    }
    return switch (random.nextInt(3)) {
      case 0 -> SiteFormula.transition(d, i, j).plus(SiteFormula.transition(d, j, i));
      case 1 ->
          SiteFormula.transition(d, i, i)
              .plus(SiteFormula.transition(d, j, j).times(ScalarFormula.number(2)));
      default -> SiteFormula.transition(d, i, j).times(SiteFormula.transition(d, j, i));
    };
  }

  /** An operator on a mode with so many operators c and c' at most. */
  ModeFormula modeOperator(String mode, int degree) {
    ModeFormula word = letter(mode);
    for (int k = 1 + random.nextInt(degree); k > 1; k--) {
      word = word.times(letter(mode));
    }
    return chance(0.1) && degree > 1 ? letter(mode).squared() : word;
  }

  private ModeFormula letter(String mode) {
    return chance(0.5) ? ModeFormula.annihilation(mode) : ModeFormula.creation(mode);
  }

  /** A Hermitian operator on a mode: quadratures, numbers of quanta, and their squares. */
  ModeFormula hermitian(String mode) {
    ModeFormula c = ModeFormula.annihilation(mode);
    ModeFormula d = ModeFormula.creation(mode);
    return switch (random.nextInt(6)) {
      case 0 -> c.plus(d);
      case 1 -> c.times(d);
      case 2 -> d.times(d).times(c).times(c);
      case 3 -> chance(0.4) ? d.times(c).squared() : d.times(c);
      default -> d.times(c);
    };
  }
}
