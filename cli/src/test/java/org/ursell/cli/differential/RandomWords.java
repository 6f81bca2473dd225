package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;
import org.ursell.cli.differential.RunPlan.Verb;

/**
 * Gives some models functions of their parameters, a complex parameter, and starts that hold
 * parameters; all else stays as it was drawn.
 */
final class RandomWords {
  private static final double SHARE = 0.3;

  private final Random random;
  private final Case one;

  private RandomWords(Case one, Random random) {
    this.random = random;
    this.one = one;
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 71);
    random.nextLong();
    if (random.nextDouble() >= SHARE) {
      return one;
    }
    return one.with(new RandomWords(one, random).drawn());
  }

  private RandomModel drawn() {
    RandomModel model = one.model();
    List<Parameter> own = model.parameters().stream().filter(p -> !p.isSize()).toList();
    if (!own.isEmpty()) {
      model = withFunctions(model, own);
      model = withStarts(model, own);
    }
    // Words of the language, and names that other models draw, are no such names.
    String name = "zeta_" + (1 + random.nextInt(9));
    return random.nextDouble() < 0.6 ? withComplex(model, name) : model;
  }

  private RandomModel withFunctions(RandomModel model, List<Parameter> own) {
    List<Term> terms = new ArrayList<>();
    for (Term term : model.terms()) {
      terms.add(
          random.nextDouble() < 0.4
              ? Variation.withCoefficient(term, call(pick(own)).times(term.coefficient()))
              : term);
    }
    List<Jump> jumps = new ArrayList<>();
    for (Jump jump : model.jumps()) {
      jumps.add(
          random.nextDouble() < 0.3 ? jump.withRate(positive(pick(own)).times(jump.rate())) : jump);
    }
    return model.withTerms(terms).withJumps(jumps);
  }

  private static ScalarFormula of(Parameter parameter) {
    return ScalarFormula.parameter(parameter.name());
  }

  /** Of order 1, smooth or not. */
  private ScalarFormula call(Parameter parameter) {
    ScalarFormula p = of(parameter);
    ScalarFormula n = ScalarFormula.number(number(0.1, 0.9));
    return switch (random.nextInt(7)) {
      case 0 -> ScalarFormula.call("cosh", x -> Math.cosh(x[0]), p);
      case 1 -> ScalarFormula.call("sinh", x -> Math.sinh(x[0]), p.plus(n));
      case 2 -> ScalarFormula.call("tanh", x -> Math.tanh(x[0]), p.over(n));
      case 3 -> ScalarFormula.call("log", x -> Math.log(x[0]), p.power(2).plus(n));
      case 4 -> ScalarFormula.call("abs", x -> Math.abs(x[0]), p.minus(n));
      case 5 -> ScalarFormula.call("min", x -> Math.min(x[0], x[1]), p, n);
      default -> ScalarFormula.call("max", x -> Math.max(x[0], x[1]), p.negated(), n);
    };
  }

  /** Nowhere negative. */
  private ScalarFormula positive(Parameter parameter) {
    ScalarFormula p = of(parameter);
    ScalarFormula n = ScalarFormula.number(number(0.1, 0.9));
    return switch (random.nextInt(4)) {
      case 0 -> ScalarFormula.call("cosh", x -> Math.cosh(x[0]), p);
      case 1 -> ScalarFormula.call("abs", x -> Math.abs(x[0]), p);
      case 2 -> ScalarFormula.call("max", x -> Math.max(x[0], x[1]), p, n);
      default ->
          ScalarFormula.call(
              "log", x -> Math.log(x[0]), p.power(2).plus(ScalarFormula.number(1.5)));
    };
  }

  private RandomModel withStarts(RandomModel model, List<Parameter> own) {
    List<Kind> species = new ArrayList<>();
    for (Kind kind : model.species()) {
      StartState start = random.nextDouble() < 0.4 ? start(kind, pick(own)) : kind.start();
      Optional<StartState> typed =
          kind.typedStart().map(s -> random.nextDouble() < 0.4 ? start(kind, pick(own)) : s);
      species.add(new Kind(kind.name(), kind.levels(), kind.spin(), kind.count(), start, typed));
    }
    return model.withSpecies(species);
  }

  private StartState start(Kind kind, Parameter parameter) {
    String p = parameter.name();
    Set<String> names = Set.of(p);
    if (kind.isMode()) {
      return switch (random.nextInt(3)) {
        case 0 ->
            StartState.following(
                "coherent " + p + "*exp(i*" + p + ")",
                names,
                v ->
                    StartState.coherent(
                        "", new Complex(0, value(v, p)).exp().multiply(value(v, p))));
        case 1 ->
            StartState.following(
                "thermal abs(" + p + ")", names, v -> StartState.thermal(Math.abs(value(v, p))));
        default ->
            StartState.following(
                "squeezed tanh(" + p + ")/3",
                names,
                v -> StartState.squeezed("", Math.tanh(value(v, p)) / 3, 0));
      };
    }
    int i = random.nextInt(kind.levels());
    int j = (i + 1) % kind.levels();
    if (random.nextBoolean()) {
      return StartState.following(
          "(|%d> - %s*i*|%d>)/sqrt(1 + %s^2)".formatted(i, p, j, p),
          names,
          v -> {
            double norm = Math.sqrt(1 + value(v, p) * value(v, p));
            Complex[] amplitudes = new Complex[kind.levels()];
            java.util.Arrays.fill(amplitudes, Complex.ZERO);
            amplitudes[i] = new Complex(1 / norm);
            amplitudes[j] = new Complex(0, -value(v, p) / norm);
            return StartState.ket("", amplitudes);
          });
    }
    return StartState.following(
        "sin(%s)^2*|%d><%d| + cos(%s)^2*|%d><%d|".formatted(p, i, i, p, j, j),
        names,
        v -> {
          Complex[][] rho = SiteFormula.zeros(kind.levels());
          rho[i][i] = new Complex(Math.pow(Math.sin(value(v, p)), 2));
          rho[j][j] = new Complex(Math.pow(Math.cos(value(v, p)), 2));
          return StartState.site("", rho);
        });
  }

  private static double value(Map<String, Double> values, String name) {
    return java.util.Objects.requireNonNull(values.get(name), name);
  }

  private RandomModel withComplex(RandomModel model, String name) {
    ScalarFormula g = Parameter.formula(name);
    List<Term> terms = new ArrayList<>();
    for (Term term : model.terms()) {
      terms.add(
          random.nextDouble() < 0.5
              ? Variation.withCoefficient(
                  term,
                  (RandomDrives.mayBeComplex(term) ? phase(g) : real(g)).times(term.coefficient()))
              : term);
    }
    Complex inFile = new Complex(number(-1, 1), number(-1, 1));
    Complex set = new Complex(number(-1, 1), number(-1, 1));
    // What a sweep varies is the first of all; it gives no whole then.
    boolean first = one.plan().verb() == Verb.SWEEP && random.nextBoolean();
    boolean given = one.plan().verb() != Verb.SWEEP && random.nextDouble() < 0.7;
    List<Parameter> parameters = new ArrayList<>(model.parameters());
    parameters.addAll(
        first ? 0 : parameters.size(),
        Parameter.complex(name, inFile, given ? Optional.of(set) : Optional.empty()));
    RandomModel changed = model.withTerms(terms).withParameters(parameters);
    return changed.usedNames().contains(name + ".re") ? changed : model;
  }

  private ScalarFormula phase(ScalarFormula g) {
    return switch (random.nextInt(3)) {
      case 0 -> ScalarFormula.of("conj(" + g.text() + ")", true, p -> g.at(p).conjugate(), g);
      case 1 -> g.times(g);
      default -> g;
    };
  }

  private ScalarFormula real(ScalarFormula g) {
    return switch (random.nextInt(3)) {
      case 0 -> ScalarFormula.of("re(%s)".formatted(g.text()), true, p -> real(g.at(p)), g);
      case 1 ->
          ScalarFormula.of(
              "im(%s)".formatted(g.text()), true, p -> new Complex(g.at(p).getImaginary()), g);
      default ->
          ScalarFormula.of(
              "abs(%s)".formatted(g.text()), true, p -> new Complex(g.at(p).norm()), g);
    };
  }

  private static Complex real(Complex value) {
    return new Complex(value.getReal());
  }

  private Parameter pick(List<Parameter> of) {
    return of.get(random.nextInt(of.size()));
  }

  private double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }
}
